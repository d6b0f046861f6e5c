"""The door to the word vectors: how near two words are in meaning, and how common a word is.

The vectors say which words stand among the same neighbours. They cannot tell "hot" from
"cold": a word that is near is a suggestion to look at, never yet a word that means the same.
"""

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

from content.lexicon.files import DIMENSIONS, VECTORS, WORDS, ZIPFS, mapped

Matrix: TypeAlias = "npt.NDArray[np.float32]"

COMMON = 20_000
"""Words among which neighbours are looked for: rarer ones are no help to a reader."""
RARE = 1.0
SIZE = DIMENSIONS
"""Numbers in a direction."""


class Near(NamedTuple):
    """A word, and how near it is: 1.0 is the same place, 0 has nothing to do with it."""

    word: str
    closeness: float


def knows(word: str) -> bool:
    """Return whether the word, in small letters, has a vector. Raises LexiconMissing."""
    return word in _places()


def zipf(word: str) -> float:
    """Return log10 of the uses in a billion words; 1.0 where unknown. Raises LexiconMissing."""
    at = _places().get(word)
    return RARE if at is None else mapped_zipfs()[at] / 10


def fit(phrases: Sequence[str], group: Sequence[str]) -> tuple[float, ...]:
    """Return how near each phrase is to the middle of a group of words, -1 to 1.

    Words without a vector do not count; 0.0 where nothing is left.
    """
    middle = _middle(tuple(group))
    return tuple(float(_middle(tuple(phrase.split())) @ middle) for phrase in phrases)


def closeness(word: str, other: str) -> float:
    """Return how near two words or phrases are, -1 to 1; 0.0 where either is unknown."""
    return fit((word,), other.split())[0]


def direction(word: str) -> Matrix:
    """Return where a word points among the meanings, of length 1; zeros where unknown."""
    at = _places().get(word)
    return np.zeros(DIMENSIONS, dtype=np.float32) if at is None else _row(at)


@lru_cache(maxsize=2048)
def neighbours(word: str, count: int = 40) -> tuple[Near, ...]:
    """Return the nearest common words, the nearest first; () where the word is unknown."""
    at = _places().get(word)
    if at is None:
        return ()
    near = _common() @ _row(at)
    best = np.argsort(-near)[: count + 1]
    return tuple(Near(_words()[i], float(near[i])) for i in best if i != at)[:count]


@cache
def mapped_zipfs() -> bytes:
    """Return ten times the zipf of each word, one byte each."""
    return bytes(mapped(ZIPFS))


@cache
def _words() -> tuple[str, ...]:
    return tuple(bytes(mapped(WORDS)).decode("ascii").split("\n"))


@cache
def _places() -> dict[str, int]:
    return {word: at for at, word in enumerate(_words())}


@cache
def _matrix() -> "npt.NDArray[np.int8]":
    return np.frombuffer(mapped(VECTORS), dtype=np.int8).reshape(-1, DIMENSIONS)


def _rows(places: list[int]) -> Matrix:
    rows: Matrix = _matrix()[places].astype(np.float32)
    lengths: Matrix = np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1.0)
    near: Matrix = rows / lengths
    return near


@lru_cache(maxsize=4096)
def _row(place: int) -> Matrix:
    row: Matrix = _rows([place])[0]
    return row


@lru_cache(maxsize=16_384)
def _middle(words: tuple[str, ...]) -> Matrix:
    places = [place for word in words if (place := _places().get(word)) is not None]
    total: Matrix = np.zeros(DIMENSIONS, np.float32)
    for place in places:
        total = total + _row(place)
    length = float(np.linalg.norm(total))
    return total / length if length else total


@cache
def _common() -> Matrix:
    return _rows(list(range(COMMON)))
