"""What makes a piece of text hard to read, in numbers whose direction is known beforehand.

Each measure says which way is easier, and the trained score may not turn it round. None counts
how long the whole text is, or how often its words come back: editors cut what they simplify, so
such numbers tell who edited, not how it reads.
"""

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

from content.checking.difficulty import difficulty, zipf
from content.checking.difficulty.table import Known, known
from content.checking.reading_ease.pieces import Piece
from content.words.word_set import word_set

EVERYWHERE = word_set(
    "the of and to a in is it that was for on are with as at be this have from or by not but "
    "they he she his her you we i an had were their there which will would been has if what "
    "when who so no out up into them then than some could these two its only do did my me your "
    "us our him how all about more also any other one said can just like very over after before "
    "where much many such those through"
)
"""Words of every text: they say nothing about how hard this one is."""
NAMING = re.compile(r"(?:tion|sion|ment|ness|ity|ance|ence|ism)s?$")
"""Endings of nouns made from verbs and adjectives, such as "information"."""


@dataclass(frozen=True)
class Read:
    """A piece with what is known of its words, looked up once."""

    lengths: tuple[int, ...]
    """Words in each sentence."""
    small: tuple[str, ...]
    hardness: tuple[float, ...]
    zipfs: tuple[float, ...]
    telling: tuple[str, ...]
    """The words that are not in every text."""
    known: tuple[Known, ...]
    """What WordNet has of them."""

    def a_sentence(self, values: list[float]) -> float:
        """Return how much of this there is in a sentence, on a scale that grows more slowly."""
        return math.log(0.3 + sum(values) / len(self.lengths))

    def share(self, values: list[bool]) -> float:
        """Return the share of the small words."""
        return sum(values) / len(self.small)

    def middle(self, values: list[float]) -> float:
        """Return the mean of what WordNet has; 0.0 where it holds none of the words."""
        return sum(values) / len(values) if values else 0.0


def read_piece(piece: Piece) -> Read:
    """Return a piece with what is known of its words."""
    small = tuple(piece.small()) or ("a",)
    telling = tuple(word for word in small if word not in EVERYWHERE) or small
    return Read(
        tuple(map(len, piece.sentences)) or (1,),
        small,
        tuple(map(difficulty, small)),
        tuple(map(zipf, small)),
        telling,
        tuple(each for word in telling if (each := _known(word)) and each.has_senses),
    )


@lru_cache(maxsize=8192)
def _known(word: str) -> Known | None:
    return known(word)


def _spread(lengths: tuple[int, ...]) -> float:
    middle = sum(lengths) / len(lengths)
    return math.sqrt(sum((length - middle) ** 2 for length in lengths) / len(lengths))


Measure: TypeAlias = Callable[[Read], float]

HARDER: Mapping[str, Measure] = {
    "hardness": lambda r: sum(r.hardness) / len(r.hardness),
    "hardness beyond easy": lambda r: sum(max(h - 0.2, 0) for h in r.hardness) / len(r.hardness),
    "hard words in a sentence": lambda r: r.a_sentence([h > 0.25 for h in r.hardness]),
    "words in a sentence": lambda r: math.log(sum(r.lengths) / len(r.lengths)),
    "sentences of uneven length": lambda r: _spread(r.lengths),
    "letters beyond five in a sentence": lambda r: r.a_sentence(
        [max(len(word) - 5, 0) for word in r.small]
    ),
    "long words in a sentence": lambda r: r.a_sentence([len(word) >= 7 for word in r.small]),
    "rareness in a sentence": lambda r: r.a_sentence([max(5 - z, 0) for z in r.zipfs]),
    "nouns made from verbs": lambda r: r.share([bool(NAMING.search(word)) for word in r.small]),
    "of": lambda r: r.share([word == "of" for word in r.small]),
    "adverbs in -ly": lambda r: r.share([word.endswith("ly") for word in r.small]),
    "abstract words": lambda r: r.middle([each.abstract for each in r.known]),
}
"""The more, the harder."""
EASIER: Mapping[str, Measure] = {
    "common words": lambda r: sum(map(zipf, r.telling)) / len(r.telling),
    "words for things": lambda r: r.middle([each.concrete for each in r.known]),
    "words far from the general": lambda r: r.middle([each.depth for each in r.known]),
    "words with narrower ones": lambda r: r.middle([each.narrower for each in r.known]),
}
"""The more, the easier."""
NAMES = (*HARDER, *EASIER)


def measured(piece: Piece) -> tuple[float, ...]:
    """Return the measures of a piece in the order of `NAMES`."""
    seen = read_piece(piece)
    return tuple(measure(seen) for measure in (*HARDER.values(), *EASIER.values()))
