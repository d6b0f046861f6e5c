"""What WordNet tells of a word: how many senses it has, how used and how special they are."""

import math
import re
from functools import lru_cache
from typing import NamedTuple, get_args

from content.lexicon import wordnet
from content.lexicon.wordnet import Part, Sense

PARTS: tuple[Part, ...] = get_args(Part)
NARROWER = "~"
ENDINGS: dict[Part, tuple[tuple[str, str], ...]] = {
    "noun": (
        ("s", ""),
        ("ses", "s"),
        ("xes", "x"),
        ("zes", "z"),
        ("ches", "ch"),
        ("shes", "sh"),
        ("men", "man"),
        ("ies", "y"),
    ),
    "verb": (
        ("s", ""),
        ("ies", "y"),
        ("es", "e"),
        ("es", ""),
        ("ed", "e"),
        ("ed", ""),
        ("ing", "e"),
        ("ing", ""),
    ),
    "adj": (("er", ""), ("est", ""), ("er", "e"), ("est", "e")),
    "adv": (),
}
"""How WordNet itself finds base forms (`man morphy`)."""
FIELDS = 45
"""The fields of `man lexnames`, which `fields` follows."""
DOUBLED = re.compile(r"(?<=\w\w)(\w)\1$")
COUNT = 12
"""Numbers that `meanings` gives."""
DEPTH_AT, NARROWER_AT = 7, 9
"""Where among them the least depth stands, and the logarithm of the narrower senses."""


class Base(NamedTuple):
    """A base form, its senses as this part of speech, and how often they were met."""

    word: str
    senses: tuple[Sense, ...]
    uses: int


@lru_cache(maxsize=4096)
def bases(word: str) -> tuple[Base, ...]:
    """Return the base forms that a word in small letters may belong to, one a part of speech."""
    found = (_base(word, part) for part in PARTS)
    return tuple(each for each in found if each)


def _base(word: str, part: Part) -> Base | None:
    for form in _forms(word, part):
        if senses := wordnet.senses(form, part):
            return Base(form, senses, sum(wordnet.uses(form, part).values()))
    return None


def _forms(word: str, part: Part) -> list[str]:
    cut = [word.removesuffix(end) + to for end, to in ENDINGS[part] if word.endswith(end)]
    cut += [DOUBLED.sub(r"\1", each) for each in cut]
    return [word, *(each for each in cut if len(each) > 1)]


def meanings(word: str) -> list[float]:
    """Return what the senses of a word tell; `COUNT` numbers, 0.0 each for an unknown word."""
    known = bases(word)
    if not known:
        return [0.0] * COUNT
    counts = {base.senses[0].part: float(len(base.senses)) for base in known}
    used = max(known, key=_uses)
    depths = [_depth(each) for each in used.senses]
    first = used.senses[0]
    return [
        math.log1p(sum(counts.values())),
        *(counts.get(part, 0.0) for part in PARTS),
        math.log1p(sum(map(_uses, known))),
        depths[0],
        min(depths),
        sum(depths) / len(depths),
        math.log1p(sum(pointer.kind == NARROWER for pointer in first.pointers)),
        len(first.words),
        len(first.gloss.partition(";")[0].split()),
    ]


def _uses(base: Base) -> int:
    return base.uses


def _depth(sense: Sense) -> int:
    """Return how many steps a sense lies below the widest one: "dog" is deeper than "thing"."""
    wider = wordnet.led_to(sense, wordnet.WIDER)
    return 1 + min(map(_depth, wider)) if wider else 0


def fields(word: str) -> list[float]:
    """Return how much of a word's use is about each of the `FIELDS` fields of WordNet.

    The first senses count most: WordNet puts them in the order of their use. All 0.0 for an
    unknown word; else they add up to 1.
    """
    about = [0.0] * FIELDS
    for base in bases(word):
        for place, sense in enumerate(base.senses, 1):
            about[wordnet.field(sense)] += (base.uses + 1) / place**1.5
    whole = sum(about) or 1.0
    return [each / whole for each in about]


def is_term(first: str, second: str) -> bool:
    """Tell whether two words together stand in WordNet, as "blood pressure" does."""
    ends = (second, *(base.word for base in bases(second)))
    return any(wordnet.senses(f"{first} {end}", "noun") for end in ends)
