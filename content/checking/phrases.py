"""Lists of words and phrases that a check looks for, read from the files in `lists/`.

A row holds a phrase, its kind, and what could stand in its place. Of a verb ("v") and of a
noun ("n") every form is known, and offered in the same form; "p" stays as it is. A Welsh verb
("cy") is known with every mutation. A hyphen in a phrase may be a space in the text, and the
other way round.
"""

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import NamedTuple

from content.checking.reading import Passage, Reading, Sentence, Word
from content.words.forms import in_words
from content.words.inflection import Form, plural, verb
from content.words.mutation import KINDS, mutate
from content.words.plural_phrase import plural_phrase

GAP = re.compile(r"(?:['’]\w{0,2})?\s+")
VERB_FORMS: tuple[Form, ...] = ("s", "ed", "en", "ing")


class Phrase(NamedTuple):
    """One form of a listed phrase."""

    words: tuple[str, ...]
    """In small letters."""
    listed: str
    """The phrase as the list has it."""
    suggestions: tuple[str, ...]
    """What could stand in its place, in the same form."""
    note: str
    """What else the list says, such as when not to mark it; "" for nothing."""


class Found(NamedTuple):
    """A phrase that stands in the text."""

    passage: Passage
    sentence: Sentence
    at: int
    """The place of its first word among the words of the sentence."""
    start: int
    end: int
    phrase: Phrase

    @property
    def text(self) -> str:
        """Return the words as they are written."""
        return self.passage.text[self.start : self.end]

    @property
    def offered(self) -> tuple[str, ...]:
        """Return the suggestions, with a capital where the words have one."""
        return tuple(cased(each, self.text) for each in self.phrase.suggestions)


@dataclass(frozen=True, slots=True)
class _Triggered:
    """Phrases that share their rarest word: how far in it stands, and the words."""

    offset: int
    phrase: Phrase


def cased(words: str, written: str) -> str:
    """Return the words with a capital where what was written begins with one."""
    capital = written[:1].isupper() and not (len(written) > 1 and written.isupper())
    return words[:1].upper() + words[1:] if capital else words


@cache
def listed(name: str) -> Mapping[str, tuple[_Triggered, ...]]:
    """Return the phrases of `lists/NAME.tsv` by their longest word, the longest phrase first."""
    source = files(__package__).joinpath("lists", f"{name}.tsv")
    with source.open(encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    found: dict[str, list[_Triggered]] = {}
    for row in rows:
        for phrase in _forms({key: value or "" for key, value in row.items()}):
            longest = max(phrase.words, key=len)
            found.setdefault(longest, []).append(_Triggered(phrase.words.index(longest), phrase))
    return {
        word: tuple(sorted(group, key=lambda each: -len(each.phrase.words)))
        for word, group in found.items()
    }


def _forms(row: Mapping[str, str]) -> Iterator[Phrase]:
    phrase = row["phrase"]
    offered = tuple(part.strip() for part in row["instead"].split(";") if part.strip())
    made = [(phrase, offered)]
    if row["kind"] == "v":
        made += [
            (verb(phrase, form), tuple(verb(each, form) for each in offered)) for form in VERB_FORMS
        ]
    if row["kind"] == "n":
        made.append((plural(phrase), tuple(map(plural_phrase, offered))))
    if row["kind"] == "cy":
        made += [
            (changed, tuple(mutate(each, kind) for each in offered))
            for kind in KINDS
            if (changed := mutate(phrase, kind)) != phrase
        ]
    for written, instead in dict(made).items():
        for words in _spellings(written.lower()):
            yield Phrase(words, phrase, instead, row.get("note", ""))


def _spellings(written: str) -> set[tuple[str, ...]]:
    """Return the phrase with and without hyphens; a pair of words may be joined by one."""
    found = {in_words(written), in_words(written.replace("-", " "))}
    if written.count(" ") == 1:
        found.add((written.replace(" ", "-"),))
    return found


def find(reading: Reading, name: str) -> Iterator[Found]:
    """Yield what stands in the text of the list `lists/NAME.tsv`; nothing inside another."""
    known, spots = listed(name), reading.spots
    found = [
        each
        for word in known.keys() & spots.keys()
        for spot in spots[word]
        for triggered in known[word]
        if (each := _at(spot.passage, spot.sentence, spot.at - triggered.offset, triggered.phrase))
    ]
    taken: dict[tuple[str, int], int] = {}
    for each in sorted(found, key=_in_order):
        place = (each.passage.block_id, each.passage.piece)
        if each.start >= taken.get(place, 0):
            taken[place] = each.end
            yield each


def _in_order(found: Found) -> tuple[str, int, int, int]:
    return (found.passage.block_id, found.passage.piece, found.start, -found.end)


def _at(passage: Passage, sentence: Sentence, first: int, phrase: Phrase) -> Found | None:
    if first < 0 or sentence.words[first].lower != phrase.words[0]:
        return None
    words = sentence.words[first : first + len(phrase.words)]
    if tuple(word.lower for word in words) != phrase.words:
        return None
    if not all(_adjoin(passage.text, left, right) for left, right in pairwise(words)):
        return None
    return Found(passage, sentence, first, words[0].start, words[-1].end, phrase)


def _adjoin(text: str, left: Word, right: Word) -> bool:
    return GAP.fullmatch(text, left.end, right.start) is not None
