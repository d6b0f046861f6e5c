"""Marks the hard words of a document, from the word bank that the group agreed."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from content.inline import cut, joined
from content.pieces import Place, mapped
from content.tree import Document, HardWord, Run, Runs, plain

_STRINGS: frozenset[Place] = frozenset({"title", "purpose", "caption", "alt", "word", "meaning"})


def mark_hard_words(document: Document, hard_words: Iterable[HardWord]) -> Document:
    """Return the document with every whole-word use marked, and the words that it uses.

    Capitals do not matter, a plural in -s or -es counts, the longest word wins.
    Marks from before are taken off first, so marking twice changes nothing.
    """
    words = tuple(word for word in hard_words if word.term.strip())
    pattern = _pattern(word.term for word in words)
    used: set[str] = set()

    def change(_block_id: str, place: Place, runs: Runs, _code: str) -> Runs:
        if place in _STRINGS:
            return runs
        return joined(tuple(_marked(runs, pattern, used)))

    marked = mapped(document, change)
    return replace(
        marked, hard_words=tuple(word for word in words if word.term.strip().casefold() in used)
    )


ADDRESS = re.compile(r"\b(?:https?://|www\.)\S+|(?<!\S)\S[^\s@]*@\S+")
"""Web and mail addresses: no word in them is there to be read.

A mail address is looked for where a word begins only, or an endless word takes for ever.
"""


def _pattern(terms: Iterable[str]) -> re.Pattern[str]:
    longest = sorted({term.strip() for term in terms}, key=lambda term: (-len(term), term))
    either = "|".join(re.escape(term) for term in longest) or r"(?!)"
    return re.compile(rf"(?<!\w)({either})(?:s|es)?(?!\w)", re.IGNORECASE)


def _marked(runs: Runs, pattern: re.Pattern[str], used: set[str]) -> Iterator[Run]:
    clear = tuple(replace(run, hard=False) for run in runs)
    text, at = plain(runs), 0
    addresses = [found.span() for found in ADDRESS.finditer(text)]
    for found in pattern.finditer(text):
        if any(start <= found.start() < end for start, end in addresses):
            continue
        used.add(found.group(1).casefold())
        yield from cut(clear, at, found.start())
        for run in cut(clear, found.start(), found.end()):
            yield replace(run, hard=True)
        at = found.end()
    yield from cut(clear, at, len(text))
