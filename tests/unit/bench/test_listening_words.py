"""What counts as heard: a number in any writing of it, and no figure too many."""

import pytest

from bench.listening.passages import PASSAGES
from bench.listening.words import holds, plain, wrong
from formats.voices.said import say


@pytest.mark.parametrize(
    "written",
    [
        "You can ring our office on 01632 960 001.",
        "You can ring our office on 0-1-6-3-2, 9-6-0, 0-0-1.",
        "you can ring our office on zero one six three two, nine six zero, zero zero one",
        "You can ring our office on oh one six three two nine six oh, oh oh one.",
    ],
)
def test_a_telephone_number_is_heard_however_it_is_written(written: str) -> None:
    assert holds(plain(written), "01632960001")


@pytest.mark.parametrize(
    "written",
    [
        "ring zero one six three two nine six zero zero one",
        "ring zero one six three two nine six zero zero zero zero one",
        "ring zero one six three two nine six zero zero zero one zero",
        "ring 4 01632 960 001",
    ],
)
def test_a_telephone_number_with_a_figure_more_or_less_is_lost(written: str) -> None:
    assert not holds(plain(written), "01632960001")


def test_to_between_figures_sounds_like_two() -> None:
    assert holds(
        plain("Ring zero to zero, seven nine four six, zero five nine one."), "02079460591"
    )


@pytest.mark.parametrize(
    ("written", "fact"),
    [
        ("the third of March, twenty twenty-six", "3 march 2026"),
        ("It costs twelve pounds fifty.", "12 pounds 50"),
        ("It costs £12.50.", "12 pounds 50"),
        ("It starts at ten thirty a.m.", "10 30 am"),
        ("one point two million pounds", "1.2 million pounds"),
    ],
)
def test_a_fact_is_the_same_in_words_and_in_figures(written: str, fact: str) -> None:
    assert holds(plain(written), fact)


def test_each_fact_of_the_passages_is_told_by_one_sentence_so_that_none_goes_unasked() -> None:
    facts = [(passage, ways) for passage in PASSAGES for ways in passage.facts]
    told = {
        ways: sum(
            any(holds(plain(say(sentence, "en")), way) for way in ways)
            for sentence in passage.sentences
        )
        for passage, ways in facts
    }
    assert len(told) == len(facts)
    assert set(told.values()) == {1}


def test_another_number_is_no_fact() -> None:
    assert not holds(plain("There are 131 of us."), "31")


def test_words_are_counted_that_are_other_missing_or_added() -> None:
    said = plain("A recognised programme, at bedtime.")
    assert wrong(said, plain("a recognized program at bed time")) == 0
    assert wrong(said, plain("the recognized program bed time now")) == 3
