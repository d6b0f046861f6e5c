"""The reading ease of a text, 0 to 100: a weighted sum of measures, taught by rewritten news."""

import json
from functools import cache
from pathlib import Path
from typing import NamedTuple

from content import tree
from content.checking.reading_ease.measures import NAMES, measured
from content.checking.reading_ease.pieces import Piece, pieces

WEIGHTS = Path(__file__).parent / "weights.json"
EASE_OF_NEWS = 50.0
"""The ease of a piece whose measures are those of the middle level of the news it learnt from."""


class Weight(NamedTuple):
    """What one measure does: (value - middle) / spread * weight is added to the ease."""

    middle: float
    spread: float
    weight: float


def reading_ease(document: tree.Document) -> float:
    """Return the ease of the English running text, 0 to 100; higher is easier.

    It is the mean over pieces of about 200 words. Raises ValueError where there are no words.
    """
    found = pieces(document)
    if not found:
        raise ValueError("there are no words to judge")
    words = sum(piece.words for piece in found)
    ease = sum(piece_ease(piece) * piece.words for piece in found) / words
    return min(100.0, max(0.0, ease))


def piece_ease(piece: Piece) -> float:
    """Return the ease of one piece, without limits."""
    return EASE_OF_NEWS + sum(
        (value - each.middle) / each.spread * each.weight
        for value, each in zip(measured(piece), _weights(), strict=True)
    )


@cache
def _weights() -> tuple[Weight, ...]:
    """Return the weights in the order of the measures."""
    told = json.loads(WEIGHTS.read_text("ascii"))
    return tuple(Weight(**told[name]) for name in NAMES)
