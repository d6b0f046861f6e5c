"""A first guess at the difficulty of a word by three plain facts; the door to wordfreq.

How rarely people use the word, how many syllables it has, and how long it is. It answers where
the trained table has no answer: for rare words, and where the lexicon is not built.
"""

import re
from functools import cache

from wordfreq import get_frequency_list

from content.checking.syllables import syllables

RAREST = 2.0
"""Zipf value (log10 of uses in a billion words) from which a word counts as fully rare."""
COMMONEST = 5.6
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


EASIEST, SPREAD = 0.168, 0.338
"""Where the guess begins, and how far it goes: fitted on the ratings the models learn from."""


def guess(word: str) -> float:
    """Return the difficulty of a word in small letters, 0 to 1, without hyphens."""
    rare = _between((COMMONEST - _nearest_zipf(word)) / (COMMONEST - RAREST))
    long = _between((len(word) - 5) / 9)
    spoken = _between((syllables(word) - 2) / 3)
    return EASIEST + SPREAD * (0.85 * rare + 0.1 * spoken + 0.05 * long)


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
