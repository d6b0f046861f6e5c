"""How hard an English word is, from 0 (everyone knows it) to 1; the door to wordfreq.

A formula set by hand on three plain facts: how rarely people use the word, how many syllables
it has, and how long it is.
"""

import re
from functools import cache, lru_cache

from wordfreq import get_frequency_list

from content.checking.syllables import syllables

RAREST = 2.0
"""Zipf value (log10 of uses in a billion words) from which a word counts as fully rare."""
COMMONEST = 5.6
PREFIXES = frozenset({"", "co", "ex", "non", "pre", "re", "self", "un"})
UNKNOWN = 2.0
FROM_A_ROOT = 0.25
"""A form of a common word is a little harder than the word."""
ROOTS = tuple(
    (re.compile(pattern), root)
    for pattern, root in (
        (r"s$", ""),
        (r"ies$", "y"),
        (r"es$", ""),
        (r"(?:ed|ing|er|ers)$", ""),
        (r"(?:ed|ing|er|ers)$", "e"),
        (r"(.)\1(?:ed|ing|er|ers)$", r"\1"),
        (r"(?:ly|ness|less|ful|ment|ments)$", ""),
        (r"ily$", "y"),
        (r"^(?:un|re|co)-?(?=\w{4})", ""),
        (r"is(e[sd]?|ing|ation|ations)$", r"iz\1"),
        (r"our", "or"),
    )
)
EASY_TAILS = ("'s", "'ll", "'ve", "'re", "'d", "n't")


@lru_cache(maxsize=20_000)
def difficulty(word: str) -> float:
    """Return the difficulty of a word in small letters, 0 to 1; the worst part's with hyphens."""
    bare = _bare(word)
    if "-" in bare:
        return max(difficulty(part) for part in bare.split("-") if part not in PREFIXES)
    rare = _between((COMMONEST - _nearest_zipf(bare)) / (COMMONEST - RAREST))
    long = _between((len(bare) - 5) / 9)
    spoken = _between((syllables(bare) - 2) / 3)
    return round(0.85 * rare + 0.1 * spoken + 0.05 * long, 3)


def _bare(word: str) -> str:
    for tail in EASY_TAILS:
        if word.endswith(tail) and len(word) > len(tail):
            return word.removesuffix(tail)
    return word.strip("-") or word


def _nearest_zipf(word: str) -> float:
    """Return the zipf of the word, or of the everyday word that it plainly comes from."""
    roots = (pattern.sub(root, word) for pattern, root in ROOTS if pattern.search(word))
    return max(zipf(word), *(zipf(root) - FROM_A_ROOT for root in roots), UNKNOWN)


def zipf(word: str) -> float:
    """Return how common a word is, log10 of its uses in a billion words; 2.0 where unknown."""
    return _zipfs().get(word, UNKNOWN)


@cache
def _zipfs() -> dict[str, float]:
    """Return the list of about 29,000 frequent words: the large one would cost 40 MB."""
    buckets = enumerate(get_frequency_list("en", wordlist="small"))
    return {word: (900 - number) / 100 for number, bucket in buckets for word in bucket}


def _between(value: float) -> float:
    return min(1.0, max(0.0, value))
