"""Words in the form that a place in a sentence needs."""

import pytest

from content.lexicon.inflect import inflected


@pytest.mark.parametrize(
    ("base", "tag", "form"),
    [
        ("stop", "VBD", "stopped"),
        ("plan", "VBG", "planning"),
        ("visit", "VBN", "visited"),
        ("fix", "VBG", "fixing"),
        ("die", "VBG", "dying"),
        ("panic", "VBD", "panicked"),
        ("cancel", "VBD", "cancelled"),
        ("make up", "VBD", "made up"),
        ("undergo", "VBZ", "undergoes"),
        ("seek", "VBN", "sought"),
        ("try", "VBZ", "tries"),
        ("woman", "NNS", "women"),
        ("human", "NNS", "humans"),
        ("side effect", "NNS", "side effects"),
        ("big", "JJR", "bigger"),
        ("large", "JJS", "largest"),
        ("good", "JJR", "better"),
        ("car", "NN", "car"),
    ],
)
def test_a_word_takes_the_form_its_place_needs(base: str, tag: str, form: str) -> None:
    assert inflected(base, tag) == form


def test_a_long_adjective_has_no_comparing_form_of_its_own() -> None:
    assert inflected("useful", "JJR") is None
