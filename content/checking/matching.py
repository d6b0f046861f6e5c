"""Where terms of the built-in list stand in a sentence: the longest term wins."""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import NamedTuple, TypeAlias

from content.checking.names import in_a_longer_name, part_of_a_name
from content.checking.reading import Sentence, Spot, Word
from content.words.forms import Entries, Entry, entries
from content.words.neighbours import FAR, is_meant, may_be_meant
from content.words.terms import Term
from content.words.word_set import word_set

NEAR = 8
"""Words around another that may make up a term with it; letters in which a figure is looked for."""
GAP = re.compile(r"(?:['’]\w{0,2})?,?\s+(?:\d+\s+)?")
BETWEEN = re.compile(r"\d+|,")
"""Numbers and commas are no words: they have to be those of the term."""
BEFORE_NOUNS = word_set("a an the this that my your his her its our their any no each every some")
BEFORE_VERBS = word_set("to will can may must should could would we you they i please")

ALSO_NOUNS = word_set(
    "request requests purchase purchases permit permits exhibit exhibits yield yields remedy "
    "resolve encounter encounters endeavour endeavours warrant warrants cascade leverage harness "
    "safeguard safeguards supplement supplements foster provisions"
)
"""Forms that are as often nouns: only a word such as "to" or "we" before them makes them verbs."""

Topic: TypeAlias = Callable[[Term], bool]
"""Whether the text around tells that a term of several senses is meant in the listed one."""


class Match(NamedTuple):
    """A term found: its first word's place, its span in the piece, and its entry."""

    place: int
    start: int
    end: int
    entry: Entry
    is_sure: bool = True
    """False where only the rest of the text tells the sense, and no word of the sentence."""


class _Here(NamedTuple):
    """The sentence that is searched."""

    words: tuple[Word, ...]
    text: str
    known: dict[str, Entries]
    is_english: bool
    topic: Topic | None


def matches(
    sentence: Sentence, text: str, language: str, topic: Topic | None = None
) -> Iterator[Match]:
    """Yield the terms of a sentence in order; none lies inside another, and the longest wins.

    Without a `topic` a term of several senses has to be told by the words of its sentence.
    """
    words, index = sentence.words, 0
    here = _Here(words, text, entries(language), language == "en", topic)
    while index < len(words):
        entry = _first(here, index)
        if entry is None or _longer_begins_inside(here, index, entry):
            index += 1
            continue
        last = words[index + len(entry.words) - 1]
        is_sure = topic is None or _told_here(here, index, entry)
        yield Match(index, words[index].start, last.end, entry, is_sure)
        index += len(entry.words)


def is_listed(spot: Spot) -> bool:
    """Tell whether a term of the list holds the word: then the check on jargon speaks.

    Only the words near it are searched, so that a sentence without end costs no more.
    """
    near = spot.sentence._replace(words=around(spot))
    found = matches(near, spot.passage.text, spot.passage.language)
    start = spot.sentence.words[spot.at].start
    return any(match.start <= start < match.end for match in found)


def around(spot: Spot) -> tuple[Word, ...]:
    """Return the word with up to eight words on either side, in its sentence."""
    return spot.sentence.words[max(0, spot.at - NEAR) : spot.at + NEAR]


def _longer_begins_inside(here: _Here, index: int, entry: Entry) -> bool:
    """Tell whether a longer term lies across: "service [user-led organisation]"."""
    for place in range(index + 1, index + len(entry.words)):
        other = _first(here, place)
        if other and len(other.words) > len(entry.words):
            return True
    return False


def _first(here: _Here, index: int) -> Entry | None:
    known = here.known.get(here.words[index].lower)
    if known is None:
        return None
    second = here.words[index + 1].lower if index + 1 < len(here.words) else ""
    for entry in known.longer.get(second, ()):
        if _stands(here, index, entry) and _counts(here, index, entry):
            return entry
    for entry in known.single:
        if _fits(here, index, entry) and _counts(here, index, entry):
            return entry
    return None


def _counts(here: _Here, index: int, entry: Entry) -> bool:
    """Tell whether the term is meant in its listed sense here, and not as a name."""
    words, length = here.words, len(entry.words)
    if words[index].text[0].isupper():
        is_name = in_a_longer_name if length > 1 else part_of_a_name
        if is_name(words, index, length):
            return False
    if entry.term.has_one_sense:
        return True
    start = words[index].start
    if here.text[max(0, start - NEAR) : start].rstrip()[-1:].isdigit():
        return False
    if _told_here(here, index, entry):
        return True
    return here.topic is not None and _told_around(here, index, entry)


def _told_here(here: _Here, index: int, entry: Entry) -> bool:
    if entry.term.has_one_sense:
        return True
    return is_meant(entry.term, *_near(here, index, entry))


def _told_around(here: _Here, index: int, entry: Entry) -> bool:
    possible = may_be_meant(entry.term, *_near(here, index, entry))
    return possible and here.topic is not None and here.topic(entry.term)


def _near(here: _Here, index: int, entry: Entry) -> tuple[list[str], int, int]:
    """Return the words that can tell the sense, the place of the term there, and its length."""
    length, low = len(entry.words), max(0, index - FAR)
    return [word.lower for word in here.words[low : index + length + FAR]], index - low, length


def _fits(here: _Here, index: int, entry: Entry) -> bool:
    """Tell whether the word before lets the entry be: "your request" is no verb.

    A rule of English only; and where words show the sense of a term, they decide.
    """
    if entry.term.near or not here.is_english:
        return True
    before = here.words[index - 1].lower if index else ""
    if here.words[index].lower in ALSO_NOUNS:
        return before in BEFORE_VERBS
    if entry.term.part == "verb" and not entry.words[0].endswith(("ed", "ing")):
        return before not in BEFORE_NOUNS
    return not (entry.term.part == "noun" and before in BEFORE_VERBS - {"to"})


def _stands(here: _Here, index: int, entry: Entry) -> bool:
    words = here.words[index : index + len(entry.words)]
    if tuple(word.lower for word in words) != entry.words:
        return False
    if not all(GAP.fullmatch(here.text, left.end, right.start) for left, right in pairwise(words)):
        return False
    between = BETWEEN.findall(here.text, words[0].start, words[-1].end)
    return between == BETWEEN.findall(entry.term.term)
