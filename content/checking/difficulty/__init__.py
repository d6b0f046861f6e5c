"""How hard an English word or term is, from 0 (everyone knows it) to 1.

By itself a word is looked up in a table that the trained model filled at set-up; in a sentence
the model judges it anew, from what the other words are about. Most words lie between 0.15 and
0.6: the ratings that taught it were seldom certain.
"""

import re
from functools import lru_cache
from statistics import mean

from content.checking.difficulty.everyday import guess, zipf
from content.checking.difficulty.table import known
from content.lexicon import LexiconMissing

__all__ = ["difficulty", "zipf"]

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
EASY_TAILS = ("'s", "'ll", "'ve", "'re", "'d", "n't")
PREFIXES = frozenset({"", "co", "ex", "non", "pre", "re", "self", "un"})


def difficulty(term: str, *, sentence: str = "") -> float:
    """Return how hard a word or a term is, 0 to 1; in its sentence where one is given.

    In a sentence write the term as it stands there: capitals tell names. Without the files of
    the lexicon the sentence is not looked at.
    """
    words = tuple(_telling_part(word) if "-" in word else word for word in WORD.findall(term))
    if sentence or len(words) > 1:
        try:
            return _judged(words, sentence)
        except LexiconMissing:
            pass
    return mean(map(_alone, map(str.lower, words))) if words else 0.0


def _telling_part(word: str) -> str:
    """Return the hardest part of a word with hyphens: "chair" of "co-chair"."""
    parts = [part for part in word.split("-") if part.lower() not in PREFIXES]
    return max(parts, key=_of_small, default=word)


def _of_small(part: str) -> float:
    return _alone(part.lower())


def _judged(words: tuple[str, ...], sentence: str) -> float:
    from content.checking.difficulty.judging import term_in, word_in

    if not words:
        return 0.0
    return word_in(words[0], sentence) if len(words) == 1 else term_in(words, sentence)


@lru_cache(maxsize=20_000)
def _alone(word: str) -> float:
    """Return the difficulty of one word in small letters."""
    bare = word.replace("’", "'")
    for tail in EASY_TAILS:
        if bare.endswith(tail) and len(bare) > len(tail):
            bare = bare.removesuffix(tail)
            break
    found = known(bare)
    return guess(bare) if found is None else found.hardness
