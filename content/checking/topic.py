"""What a whole text is about: it tells the sense of a word where its own sentence does not.

A letter that speaks of a ward and of patients means the hospital's "discharge" each time, also
in the sentence that holds neither word.
"""

from bisect import bisect_left
from collections.abc import Iterable

from content.checking.matching import Topic
from content.words.terms import Term

ENOUGH = 2
"""Different words of a term's neighbours that a text has to hold; one may be chance."""


def topic_of(words: Iterable[str]) -> Topic:
    """Return a test of terms for a text with these words, which are in small letters."""
    there, answers = sorted(set(words)), dict[str, bool]()

    def holds(wanted: str) -> bool:
        stem = wanted.removesuffix("*")
        at = bisect_left(there, stem)
        if at == len(there):
            return False
        return there[at].startswith(stem) if wanted.endswith("*") else there[at] == stem

    def is_about(term: Term) -> bool:
        if term.term not in answers:
            answers[term.term] = sum(map(holds, term.near)) >= min(ENOUGH, len(term.near))
        return answers[term.term]

    return is_about
