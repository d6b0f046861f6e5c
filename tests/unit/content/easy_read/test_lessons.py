"""What a change by a person teaches the next draft."""

import pytest

from content.easy_read.learning import Lesson, from_change, from_put_back


def test_a_word_put_in_place_of_another_is_a_lesson() -> None:
    drafted = "You will get help from a support worker."
    changed = "You will get help from a helper."
    assert from_change(drafted, changed) == (Lesson("support worker", "helper"),)


def test_a_word_put_back_is_a_word_to_keep() -> None:
    lessons = from_put_back("We will assess your needs.", "We will look at your needs.")
    assert lessons == (Lesson("assess", "assess"),)
    assert lessons[0].keeps


@pytest.mark.parametrize(
    ("drafted", "changed"),
    [
        ("We meet at 10.", "We meet at 11."),
        ("Ask Mr Hill.", "Ask Ms Rose."),
        ("You can come.", "You can come."),
        ("You can come.", "Nobody has to stay all day in the hall."),
        ("We meet in the hall.", "We meet at the hall."),
        ("", ""),
        ("One. Two.", "One! Two!"),
    ],
)
def test_numbers_names_small_words_and_new_sentences_teach_nothing(
    drafted: str, changed: str
) -> None:
    assert from_change(drafted, changed) == ()


def test_a_welsh_word_is_a_lesson_too() -> None:
    lessons = from_change("Byddwn yn darparu te i bawb.", "Byddwn yn rhoi te i bawb.")
    assert lessons == (Lesson("darparu", "rhoi"),)
