"""Which sense a word has here: how often it has it at all, and how well its gloss fits."""

import math
import re
from typing import NamedTuple

from content.easy_read.substitutes.place import Place
from content.lexicon import vectors, wordnet
from content.lexicon.wordnet import Part, Sense

FIT = 6.0
"""How much the words around count against how often a sense is met."""
_WORD = re.compile(r"[a-z]+")


class Likely(NamedTuple):
    """A sense and how likely it is here; the likelihoods of a word's senses add up to 1."""

    sense: Sense
    likelihood: float


def likely_senses(base: str, part: Part, here: Place) -> tuple[Likely, ...]:
    """Return the senses of a base form with their likelihood; () where WordNet has none."""
    senses = wordnet.senses(base, part)
    if not senses:
        return ()
    uses = wordnet.uses(base, part)
    met = sum(uses.values()) + 2
    fits = vectors.fit([_gloss(sense, base) for sense in senses], here.around)
    scores = [
        math.log((uses.get(sense.place, 0) + 1 / (1 + rank)) / met) + FIT * fit
        for rank, (sense, fit) in enumerate(zip(senses, fits, strict=True))
    ]
    return tuple(Likely(*pair) for pair in zip(senses, _shares(scores), strict=True))


def _shares(scores: list[float]) -> list[float]:
    powers = [math.exp(score - max(scores)) for score in scores]
    return [power / sum(powers) for power in powers]


def _gloss(sense: Sense, base: str) -> str:
    words = [*_WORD.findall(sense.gloss.lower()), *" ".join(sense.words).split()]
    return " ".join(word for word in words if word != base and len(word) > 2)
