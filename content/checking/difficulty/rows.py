"""Words, terms and their sentences as the rows of numbers that the models read."""

import re
from functools import lru_cache

import numpy as np

from content.checking.difficulty.meanings import bases, is_term, meanings
from content.checking.difficulty.spelling import spelled, spellings
from content.lexicon import vectors
from content.lexicon.vectors import Matrix

WORD = re.compile(r"[A-Za-z]+(?:['’][a-z]+)?")
EVERYWHERE = 5.6
"""Zipf from which a word says nothing about what its sentence is about."""
RARE_FROM = 3.5


@lru_cache(maxsize=4096)
def word_row(word: str) -> Matrix:
    """Return what is known of a word by itself. Raises LexiconMissing."""
    low = word.lower()
    forms = spellings(low)
    known = [base.word for form in forms for base in bases(form)]
    own = max(map(vectors.zipf, forms))
    best = max([own, *map(vectors.zipf, known)])
    numbers = [own, best, _root(low), *spelled(low), *max(map(meanings, forms), key=_first)]
    return np.array([*numbers, *_direction((*forms, *known))], dtype=np.float32)


def _first(numbers: list[float]) -> float:
    return numbers[0]


def _direction(forms: tuple[str, ...]) -> Matrix:
    return vectors.direction(next((form for form in forms if vectors.knows(form)), ""))


def _root(word: str) -> float:
    """Return the zipf of the most used word that this one begins or ends with."""
    starts = (word[:end] for end in range(4, len(word)))
    ends = (word[start:] for start in range(1, len(word) - 3))
    return max(map(vectors.zipf, (*starts, *ends)), default=0.0)


def sentence_row(term: str, sentence: str) -> Matrix:
    """Return how the term stands in its sentence, and what the other words are about."""
    words = [found.lower() for found in WORD.findall(sentence)]
    inside = set(term.lower().split())
    others = [word for word in words if word not in inside]
    about = _about(tuple(others))
    return np.array([*_place(term, sentence), len(words), *_others(others), *about], np.float32)


def _place(term: str, sentence: str) -> list[float]:
    return [
        term[:1].isupper(),
        len(term) > 1 and term.isupper(),
        sentence.startswith(term),
        term[1:] != term[1:].lower(),
    ]


def _others(words: list[str]) -> list[float]:
    if not words:
        return [4.0, 4.0, 0.0, 4.0]
    zipfs = [vectors.zipf(word) for word in words]
    rare = sum(zipf < RARE_FROM for zipf in zipfs) / len(words)
    return [sum(zipfs) / len(words), min(zipfs), rare, sum(map(len, words)) / len(words)]


@lru_cache(maxsize=512)
def _about(words: tuple[str, ...]) -> Matrix:
    """Return the middle of the directions of the words; the rarer a word, the more it says."""
    telling = [word for word in words if vectors.knows(word) and vectors.zipf(word) < EVERYWHERE]
    if not telling:
        return vectors.direction("")
    weights = [1 / (1 + 10 ** (vectors.zipf(word) - 4)) for word in telling]
    middle: Matrix = np.average([vectors.direction(word) for word in telling], 0, weights)
    return middle


def in_sentence(word: str, sentence: str) -> Matrix:
    """Return the row of a word in its sentence."""
    return np.concatenate([word_row(word), sentence_row(word, sentence)])


def pair_row(first: str, second: str, hardness: tuple[float, float], sentence: str) -> Matrix:
    """Return the row of a term of two words; `hardness` is that of each word by itself."""
    one, two = word_row(first), word_row(second)
    around = sentence_row(f"{first} {second}", sentence)
    about = _unit(around[-vectors.SIZE :])
    left, right = one[-vectors.SIZE :], two[-vectors.SIZE :]
    low, high = sorted(hardness)
    told = [is_term(first.lower(), second.lower()), left @ right, left @ about, right @ about]
    numbers = np.array([*hardness, low, high, low + high, *told], dtype=np.float32)
    return np.concatenate([numbers, one, two, around])


def _unit(row: Matrix) -> Matrix:
    unit: Matrix = row / max(float(np.linalg.norm(row)), 1e-6)
    return unit
