"""The lists of everyday words and short phrases are fit for use, and the words around agree."""

import pytest

from content.easy_read.everyday.lists import everyday, phrases
from content.easy_read.swapping import sounds_open, with_article
from content.words.terms import built_in


def test_no_everyday_word_stands_for_itself_or_leads_on_to_another_sure_one() -> None:
    sure = {key: known.plain for key, known in everyday().items() if known.how == "sure"}
    assert sure
    assert [key for key, plain in sure.items() if plain == key[0] or (plain, key[1]) in sure] == []


def test_every_row_has_a_known_part_and_a_known_care() -> None:
    assert {part for _, part in everyday()} == {"noun", "verb", "adj", "adv"}
    assert {known.how for known in everyday().values()} == {"sure", "likely", "offer"}


def test_a_sure_word_never_adds_or_takes_away_a_not_or_an_only() -> None:
    marks = {"not", "no", "never", "only", "must", "if", "without", "less"}
    plain = {known.plain for known in everyday().values() if known.how == "sure"}
    assert [words for words in plain if marks & set(words.split())] == []


def test_a_short_phrase_is_shorter_than_the_long_one() -> None:
    long = [words for words, plain in phrases().items() if len(plain) > len(" ".join(words)) + 1]
    assert len(long) <= 12, long


def test_the_lists_do_not_gainsay_the_list_of_terms() -> None:
    kept = {term.term.lower() for term in built_in("en") if term.keep}
    sure = {word for (word, _), known in everyday().items() if known.how == "sure"}
    assert sure & kept == set()


@pytest.mark.parametrize(
    ("before", "new", "after"),
    [
        ("We need a ", "easy", "We need an "),
        ("An ", "plain", "A "),
        ("It is an ", "useful", "It is a "),
        ("the ", "easy", "the "),
        ("in area ", "one", "in area "),
    ],
)
def test_a_and_an_agree_with_the_new_word(before: str, new: str, after: str) -> None:
    assert with_article(before, new) == after


def test_a_word_that_is_spoken_like_you_is_no_open_sound() -> None:
    assert not sounds_open("union")
    assert sounds_open("under")
