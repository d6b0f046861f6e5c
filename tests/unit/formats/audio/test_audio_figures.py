"""Figures of a telephone number stand apart, each voice's own way; words that count do not."""

import pytest

from formats.voices.engines import all_engines
from formats.voices.said import say

NUMBER = say("Ring 01632 960 001.", "en")


@pytest.mark.parametrize(
    ("engine", "read"),
    [
        ("espeak", "Ring zero, one, six, three, two; nine, six, zero; zero, zero, one."),
        ("kokoro", "Ring zero one six three two; nine six zero; zero zero one."),
        ("hibari", NUMBER),
    ],
)
def test_each_voice_is_given_a_telephone_number_as_it_is_heard_best(engine: str, read: str) -> None:
    assert all_engines()[engine].reads(NUMBER, "en-GB") == read


@pytest.mark.parametrize("engine", ["espeak", "kokoro"])
def test_words_that_count_are_no_figures_of_a_telephone_number(engine: str) -> None:
    said = "One, two or three people. Chapter one two. Two one-hour talks."
    assert all_engines()[engine].reads(said, "en") == said
