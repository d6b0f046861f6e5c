"""A meaning that is a sentence of its own is said as it stands."""

import pytest

from content.easy_read.explain import Explainer
from content.words import WordBank


@pytest.mark.parametrize(
    ("term", "meaning", "language", "said"),
    [
        ("ward round", "A ward round is a meeting about you.", "en", "A ward round is a meeting"),
        ("quorum", "the least number of people", "en", "Quorum means the least number of people."),
        ("eiriolwr", "Mae'n siarad drosoch.", "cy", "Ystyr eiriolwr yw Mae'n siarad drosoch."),
        ("cworwm", "Y cworwm yw digon o bobl.", "cy", "Y cworwm yw digon o bobl."),
    ],
)
def test_a_meaning_is_not_said_twice(term: str, meaning: str, language: str, said: str) -> None:
    explainer = Explainer(WordBank(language, {term: meaning}))
    (line,) = explainer.lines(f"Dyma {term} i chi.")
    assert line.startswith(said)


def test_a_word_inside_an_address_is_not_explained_there() -> None:
    explainer = Explainer(WordBank("en", {"quorum": "the least number of people"}))
    assert explainer.lines("See https://example.org/quorum/rules.") == ()
    assert explainer.lines("We need a quorum.") == ("Quorum means the least number of people.",)
