"""All that could be told of a text: the measures, and what it is about.

Only for measuring how far such features could go when taught on other texts. The shipped score
uses the measures alone: what a text is about tells how hard it is only among texts like those
that were taught.
"""

from functools import lru_cache

import numpy as np

from content import tree
from content.checking.difficulty.meanings import fields, meanings
from content.checking.reading_ease.measures import EVERYWHERE, measured
from content.checking.reading_ease.pieces import Piece, pieces
from content.lexicon import vectors
from content.lexicon.vectors import Matrix
from content.words.word_set import word_set

GROUPS = tuple(
    map(
        word_set,
        (
            "i me my mine myself we us our ours",
            "you your yours",
            "he she him her his hers himself herself",
            "they them their theirs",
            "it its",
            "and but or so",
            "because if when while after before although though however therefore since unless",
            "is are was were be been being am",
            "can could may might must shall should will would",
            "not no never nor",
            "the",
            "and",
            "that",
            "which whose whom",
            "by",
            "to",
            "as",
            "said",
        ),
    )
)
"""Small words whose share tells story from report."""
ENDINGS = ("ed", "ing", "s", "al", "ous", "ive", "ic", "ary", "able")


def features(document: tree.Document) -> list[float]:
    """Return the features of the English running text; raises ValueError where it has no words.

    Raises LexiconMissing where the files of the lexicon are not built.
    """
    found = pieces(document)
    if not found:
        raise ValueError("there are no words to measure")
    rows = np.array([[*measured(piece), *_shares(piece), *_about(piece)] for piece in found])
    return list(np.average(rows, axis=0, weights=[piece.words for piece in found]))


def _shares(piece: Piece) -> list[float]:
    words = [word.lower() for sentence in piece.sentences for word in sentence]
    small = piece.small() or ["a"]
    groups = [sum(word in group for word in words) / len(words) for group in GROUPS]
    return groups + [sum(word.endswith(end) for word in small) / len(small) for end in ENDINGS]


def _about(piece: Piece) -> Matrix:
    """Return the mean of what WordNet and the vectors tell of the telling words."""
    small = piece.small()
    telling = [word for word in small if word not in EVERYWHERE] or small or ["a"]
    about: Matrix = np.mean([_word(word) for word in telling], axis=0)
    return about


@lru_cache(maxsize=50_000)
def _word(word: str) -> Matrix:
    told = np.array([*meanings(word), *fields(word)], dtype=np.float32)
    return np.concatenate([told, vectors.direction(word)])
