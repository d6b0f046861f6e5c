"""The trained judgement of words and terms, alone or in their sentence.

Taught by people's ratings of words in sentences (CompLex, Shardlow and others 2020) with
`python -m bench.training.difficulty`. Every function raises LexiconMissing where the files of
the lexicon are not built.
"""

from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from content.checking.difficulty.rows import EVERYWHERE, in_sentence, pair_row, word_row
from content.checking.difficulty.weights import answers
from content.lexicon import vectors
from content.lexicon.vectors import Matrix


def words_alone(words: Sequence[str]) -> Matrix:
    """Return the difficulty of each word by itself."""
    return answers("word", np.stack([word_row(word) for word in words]))


@lru_cache(maxsize=4096)
def word_in(word: str, sentence: str) -> float:
    """Return the difficulty of a word in its sentence."""
    return float(answers("sentence", in_sentence(word, sentence)[None])[0])


@lru_cache(maxsize=4096)
def term_in(words: tuple[str, ...], sentence: str) -> float:
    """Return the difficulty of a term of several words in its sentence; "" where there is none."""
    around = sentence or " ".join(words)
    telling = [word for word in words if vectors.zipf(word.lower()) < EVERYWHERE]
    if len(telling) < 2 < len(words):
        return word_in(telling[0] if telling else words[-1], around)
    pair = _hardest(telling if len(telling) > 1 else list(words), around)
    hardness = (word_in(pair[0], around), word_in(pair[1], around))
    return float(answers("term", pair_row(*pair, hardness, around)[None])[0])


def _hardest(words: list[str], sentence: str) -> tuple[str, str]:
    """Return the two hardest words, in their order."""
    ranked = sorted(range(len(words)), key=lambda at: word_in(words[at], sentence))
    first, second = sorted(ranked[-2:])
    return words[first], words[second]
