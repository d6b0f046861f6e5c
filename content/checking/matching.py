"""Where terms of the built-in list stand in a sentence: the longest term wins."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from content.checking.names import in_a_longer_name, part_of_a_name
from content.checking.reading import Sentence, Word
from content.words.forms import Entries, Entry, entries
from content.words.neighbours import is_meant
from content.words.word_set import word_set

GAP = re.compile(r"(?:['’]\w{0,2})?\s+(?:\d+\s+)?")
NUMBER = re.compile(r"\d+")
BEFORE_NOUNS = word_set("a an the this that my your his her its our their any no each every some")
BEFORE_VERBS = word_set("to will can may must should could would we you they i please")

ALSO_NOUNS = word_set(
    "request requests purchase purchases permit permits exhibit exhibits yield yields remedy "
    "resolve encounter encounters endeavour endeavours warrant warrants cascade leverage harness "
    "safeguard safeguards supplement supplements foster provisions"
)
"""Forms that are as often nouns: only a word such as "to" or "we" before them makes them verbs."""


class Match(NamedTuple):
    """A term found: its first word's place, its span in the piece, and its entry."""

    place: int
    start: int
    end: int
    entry: Entry


def matches(sentence: Sentence, text: str, language: str) -> Iterator[Match]:
    """Yield the terms of a sentence in order; none lies inside another, and the longest wins."""
    known = entries(language)
    words, index = sentence.words, 0
    while index < len(words):
        candidates = known.get(words[index].lower)
        entry = _first(words, index, text, candidates) if candidates else None
        if entry is None or _longer_begins_inside(words, index, text, entry, known):
            index += 1
            continue
        last = words[index + len(entry.words) - 1]
        yield Match(index, words[index].start, last.end, entry)
        index += len(entry.words)


def _longer_begins_inside(
    words: Sequence[Word], index: int, text: str, entry: Entry, known: dict[str, Entries]
) -> bool:
    """Tell whether a longer term lies across: "service [user-led organisation]"."""
    for place in range(index + 1, index + len(entry.words)):
        candidates = known.get(words[place].lower)
        other = _first(words, place, text, candidates) if candidates else None
        if other and len(other.words) > len(entry.words):
            return True
    return False


def _first(words: Sequence[Word], index: int, text: str, known: Entries) -> Entry | None:
    second = words[index + 1].lower if index + 1 < len(words) else ""
    for entry in known.longer.get(second, ()):
        if _stands(words, index, text, entry) and _counts(words, index, text, entry):
            return entry
    for entry in known.single:
        if _fits(words, index, entry) and _counts(words, index, text, entry):
            return entry
    return None


def _counts(words: Sequence[Word], index: int, text: str, entry: Entry) -> bool:
    """Tell whether the term is meant in its listed sense here, and not as a name."""
    if words[index].text[0].isupper():
        length = len(entry.words)
        is_name = in_a_longer_name if length > 1 else part_of_a_name
        if is_name(words, index, length):
            return False
    term = entry.term
    if term.is_plain_sense:
        return True
    if text[: words[index].start].rstrip()[-1:].isdigit():
        return False
    return is_meant(term, [word.lower for word in words], index, len(entry.words))


def _fits(words: Sequence[Word], index: int, entry: Entry) -> bool:
    """Tell whether the word before lets the entry be: "your request" is no verb.

    Where a term has words that show its sense, they decide.
    """
    if entry.term.near:
        return True
    before = words[index - 1].lower if index else ""
    if words[index].lower in ALSO_NOUNS:
        return before in BEFORE_VERBS
    if entry.term.part == "verb" and not entry.words[0].endswith(("ed", "ing")):
        return before not in BEFORE_NOUNS
    return not (entry.term.part == "noun" and before in BEFORE_VERBS - {"to"})


def _stands(words: Sequence[Word], index: int, text: str, entry: Entry) -> bool:
    here = words[index : index + len(entry.words)]
    if tuple(word.lower for word in here) != entry.words:
        return False
    if not all(GAP.fullmatch(text, left.end, right.start) for left, right in pairwise(here)):
        return False
    return NUMBER.findall(text, here[0].start, here[-1].end) == NUMBER.findall(entry.term.term)
