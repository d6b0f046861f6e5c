"""Where terms of the built-in list stand in a sentence: the longest term wins."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from content.checking.names import part_of_a_name
from content.checking.reading import Sentence, Word
from content.words.forms import Entry, entries


class Match(NamedTuple):
    """A term found: its first word's place, its span in the piece, and its entry."""

    place: int
    start: int
    end: int
    entry: Entry


def matches(sentence: Sentence, text: str, language: str) -> Iterator[Match]:
    """Yield the terms of a sentence in order; none lies inside another."""
    known = entries(language)
    words, index = sentence.words, 0
    while index < len(words):
        candidates = known.get(words[index].lower)
        entry = _first(words, index, text, candidates) if candidates else None
        if entry is None:
            index += 1
            continue
        last = words[index + len(entry.words) - 1]
        yield Match(index, words[index].start, last.end, entry)
        index += len(entry.words)


def _first(
    words: Sequence[Word], index: int, text: str, candidates: tuple[Entry, ...]
) -> Entry | None:
    for entry in candidates:
        if len(entry.words) == 1:
            return None if part_of_a_name(words, index) else entry
        if _stands(words, index, text, entry):
            return entry
    return None


def _stands(words: Sequence[Word], index: int, text: str, entry: Entry) -> bool:
    here = words[index : index + len(entry.words)]
    if tuple(word.lower for word in here) != entry.words:
        return False
    gaps = pairwise(here)
    return all(text[left.end : right.start].isspace() for left, right in gaps)
