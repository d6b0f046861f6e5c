"""A stage that brings a slip of grammar into a sentence is seen."""

import pytest

from content.easy_read.slips import new_slips


@pytest.mark.parametrize(
    ("source", "line", "kind"),
    [
        ("An authorisation cannot last.", "An permission cannot last.", "article"),
        ("It is a plan.", "It is a idea.", "article"),
        ("He is responsible for doing it.", "He must doing it.", "helper"),
        ("It is fair for all people.", "It is fair for for people.", "twice"),
        ("It needs expertise and skills.", "It needs skill and skills.", "same"),
        ("We went home and slept.", "We went home and.", "end"),
    ],
)
def test_a_new_slip_is_named(source: str, line: str, kind: str) -> None:
    assert kind in new_slips(source, [line])


@pytest.mark.parametrize(
    "line",
    [
        "You must bring a uniform and a one-page form.",
        "It takes an hour.",
        "A European plan can ring true.",
        "We must sing.",
        "I know that that is right.",
        "More and more people come.",
    ],
)
def test_right_words_are_no_slip(line: str) -> None:
    assert new_slips("Yes.", [line]) == ()


def test_what_the_source_says_itself_stays() -> None:
    assert new_slips("An permission is there.", ["An permission is there."]) == ()
