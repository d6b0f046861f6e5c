"""Puts candidates in order: by meaning, by how they fit here, by how easy they are.

The weights were learned from OneStopEnglish, where teachers put easier words for hard ones
(`bench/training/substitutes.py` makes `weights.json` again).
"""

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from content.easy_read.substitutes.candidates import candidates, share
from content.easy_read.substitutes.place import Place
from content.lexicon import vectors

RELATIONS = ("same", "wider", "alike", "far", "narrower", "listed")
KNOWN = 4.0
"""Zipf value from which a word is no longer rare."""


class Ranked(NamedTuple):
    """A word that may stand here, in the form needed, and how sure that is."""

    word: str
    base: str
    score: float
    """Larger is better; only the difference between two scores at one place means something."""
    features: Mapping[str, float]


def ranked(here: Place) -> tuple[Ranked, ...]:
    """Return every candidate for a place, the best first."""
    found = candidates(here)
    weights = _weights()
    made = []
    for form, features in described(found, here).items():
        score = sum(weights.get(name, 0.0) * value for name, value in features.items())
        made.append(Ranked(form, found[form][0], score, features))
    return tuple(sorted(made, key=lambda each: -each.score))


def described(
    found: Mapping[str, tuple[str, dict[str, float]]], here: Place
) -> dict[str, dict[str, float]]:
    """Return what is known about each candidate, in numbers."""
    forms = list(found)
    near = vectors.fit(forms, [here.form if vectors.knows(here.form) else here.base])
    around, beside = (_gain(forms, here, group) for group in (here.around, here.beside))
    rows = zip(forms, near, around, beside, strict=True)
    return {
        form: {
            **_origin(found[form][1]),
            **_ease(form, found[form][0], here),
            "near": max(0.0, closeness),
            "around": topic,
            "beside": neighbours,
        }
        for form, closeness, topic, neighbours in rows
    }


def _gain(forms: list[str], here: Place, group: tuple[str, ...]) -> list[float]:
    """Return how much nearer than the word itself each candidate is to the words around."""
    (own, *others) = vectors.fit([here.form, *forms], group)
    return [other - own for other in others]


def _origin(relations: dict[str, float]) -> dict[str, float]:
    known = {name: relations.get(name, 0.0) for name in RELATIONS}
    known["far"] = float(known["far"] > 0)
    return {
        **known,
        "same at all": float(known["same"] > 0),
        "neighbour only": float(set(relations) == {"near"}),
    }


def _ease(form: str, base: str, here: Place) -> dict[str, float]:
    zipf = min(vectors.zipf(word) for word in form.split())
    return {
        "rare": max(0.0, KNOWN - zipf),
        "easier": max(-1.0, min(2.0, zipf - vectors.zipf(here.form))),
        "this part": share(base, here.part) if " " not in base else 0.5,
        "words": float(" " in form),
        "longer": max(0.0, (len(form) - len(here.form)) / 5),
    }


@cache
def _weights() -> dict[str, float]:
    source = files(__package__).joinpath("weights.json").read_text(encoding="utf-8")
    return {name: float(value) for name, value in json.loads(source)["weights"].items()}
