"""Sentences that are easy already: they stay word for word."""

import re
from collections.abc import Sequence

from content.easy_read.points import word_count
from content.easy_read.split import Parses
from content.easy_read.terms_here import term_at
from content.easy_read.view import View

LONGEST = 12
"""Words of an easy sentence: under the 15 of easy read, so that one idea fits."""
_WORD = re.compile(r"[^\W_][\w’'-]*")
_MARKS = re.compile(r"[;:()\[\]–—/]")


def already_easy(sentences: Sequence[str], parser: Parses) -> frozenset[str]:
    """Return those that are short, say one thing and hold no hard word; raises ParserMissing."""
    short = [text for text in dict.fromkeys(sentences) if _is_short(text)]
    return frozenset(parsed.text for parsed in parser.parse(short) if _says_one_thing(View(parsed)))


def _is_short(text: str) -> bool:
    return word_count(text) <= LONGEST and not _MARKS.search(text) and not has_hard_word(text)


def has_hard_word(text: str, language: str = "en") -> bool:
    """Return whether a term of the built-in list that has a plain word stands in the text."""
    words = [word.lower() for word in _WORD.findall(text)]
    found = (term_at(words, at, language) for at in range(len(words)))
    return any(entry is not None and bool(entry.plain) for entry in found)


def _says_one_thing(view: View) -> bool:
    """Return whether one verb alone carries a tense, and nothing is done by a "by ..."."""
    if any(token.dep == "agent" for token in view.tokens):
        return False
    heads = {"ROOT", "conj", "advcl", "ccomp", "relcl", "parataxis"}
    finite = [
        at
        for at, token in enumerate(view.tokens)
        if token.dep in heads and token.pos in {"VERB", "AUX"} and view.is_finite(at)
    ]
    return len(finite) <= 1
