"""What makes a Welsh text heavy and can be counted: impersonal verbs and official words.

There is no proven Welsh score, and no package says how often Welsh words are used. So rare words
are those of our own list of official Welsh, and the counts are never made into a grade.
"""

from typing import NamedTuple

from content import tree
from content.checking.checks.impersonal_verb import CHECK
from content.checking.matching import matches
from content.checking.reading import read


class WelshCounts(NamedTuple):
    """How often each stands in the running text."""

    impersonal_verbs: int
    """Verbs that do not say who, such as "gellir" and "cyhoeddwyd"."""
    official_words: int
    """Words and terms of `content/words/cy.tsv`."""


def welsh_counts(document: tree.Document) -> WelshCounts:
    """Return the counts of the Welsh running text."""
    reading = read(document).only(frozenset({"cy"}))
    official = sum(
        1
        for passage in reading.running()
        for sentence in passage.sentences
        for _ in matches(sentence, passage.text, "cy")
    )
    return WelshCounts(sum(1 for _ in CHECK.run(reading)), official)
