"""A document as the checks read it: pieces of text, their sentences and their words."""

import re
from bisect import bisect_right
from collections.abc import Iterator, KeysView, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from typing import Literal, NamedTuple, TypeAlias, assert_never

from content import languages, tree
from content.checking.profiles import PLAIN_LANGUAGE, Profile, profile_for
from content.languages.parsing import Token

Place: TypeAlias = Literal["text", "item", "heading", "quote", "cell", "alt"]

WORD = re.compile(
    r"(?<!\w)(?<!\w['’])[^\W\d_]+"
    r"(?:-[^\W\d_]+|['’](?!(?:s|r|n|i|u|w|ch)\b)[^\W\d_]+)*"
)
"""A word without what leans on it: "carer" in "carer's", "cyngor" in "cyngor'r"."""
NO_WORD = re.compile(r"(?<!\S)[^\w\s]+(?!\S)")
"""A dash or another sign that stands alone: it parts words and is none."""
NUMBERED = re.compile(r"\(?\d{1,3}(?:\.\d{1,3})*[.)]?\s+(?=[A-Z])")
"""The number of a paragraph, as in "3.1 Where": no word of its sentence."""
KEPT_OUT = re.compile(
    r"`[^`]*`|(?:https?://|www\.)\S+|[^\s@]{0,64}@\w\S*|#\w+"
    r"|\b[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.(?:org|com|net|uk|gov|cymru|wales|scot|io|eu|info|docx?|pdf)\b(?:/\S*)?"
)
"""Code, web and e-mail addresses, file names: never words of the text."""
MAY_BE_KEPT_OUT = re.compile(r"[`@#/]|\.[^\W\d_]")
"""Cheap to look for, and part of everything that is kept out."""


class Word(NamedTuple):
    """A word and where it stands in its piece of text."""

    start: int
    end: int
    text: str
    lower: str


class Sentence(NamedTuple):
    """A sentence and where it stands in its piece of text."""

    start: int
    end: int
    words: tuple[Word, ...]
    length: int
    """Words as a person counts them: parted by spaces, addresses and numbers included."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One piece of text of a block, in one language."""

    block_id: str
    piece: int
    text: str
    language: str
    """The language part of the BCP 47 code, such as "cy"."""
    place: Place
    sentences: tuple[Sentence, ...]

    def sentence_at(self, place: int) -> tuple[int, int] | None:
        """Return where the sentence at this character lies, or the next one; None at the end."""
        at = bisect_right(self.sentences, place, key=_end)
        return self.sentences[at][:2] if at < len(self.sentences) else None


def _end(sentence: Sentence) -> int:
    return sentence.end


class Spot(NamedTuple):
    """Where a word stands: its passage, its sentence, and its place among the words."""

    passage: Passage
    sentence: Sentence
    at: int


@dataclass(frozen=True)
class Reading:
    """A document with its passages, and what the checks need to know beside it."""

    document: tree.Document
    passages: tuple[Passage, ...]
    meanings: Mapping[str, str] = field(default_factory=dict)
    """What the word bank and the document's hard words say, by the word in small letters."""
    profile: Profile = PLAIN_LANGUAGE
    tokens: Mapping[str, tuple[Token, ...]] = field(default_factory=dict)
    """The parsed tokens of English sentences by their text; empty without a parser."""
    _only: dict[frozenset[str], "Reading"] = field(default_factory=dict, compare=False, repr=False)

    def only(self, codes: frozenset[str]) -> "Reading":
        """Return the reading with the passages in these languages; all for an empty set."""
        if not codes:
            return self
        if codes not in self._only:
            wanted = tuple(each for each in self.passages if each.language in codes)
            self._only[codes] = replace(self, passages=wanted, _only={})
        return self._only[codes]

    @cached_property
    def explained(self) -> frozenset[str]:
        """The words that have a meaning, in small letters."""
        return frozenset(self.meanings)

    def running(self) -> tuple[Passage, ...]:
        """Return the passages made of sentences: no headings, table cells or alt texts."""
        return self._running

    @cached_property
    def _running(self) -> tuple[Passage, ...]:
        return tuple(each for each in self.passages if each.place in {"text", "item", "quote"})

    @cached_property
    def spots(self) -> "Spots":
        """Every word in small letters with the places where it stands, in reading order.

        A check that looks for a few words asks here, and never walks over all the others.
        """
        return Spots(self.passages)


class Spots(Mapping[str, list[Spot]]):
    """The places of each word. Numbers are kept, and become places only when asked for."""

    def __init__(self, passages: tuple[Passage, ...]) -> None:
        self._sentences = [(each, sentence) for each in passages for sentence in each.sentences]
        self._starts: list[int] = []
        self._places: dict[str, list[int]] = {}
        number = 0
        for _passage, sentence in self._sentences:
            self._starts.append(number)
            for at, word in enumerate(sentence.words, number):
                self._places.setdefault(word.lower, []).append(at)
            number += len(sentence.words)

    def __getitem__(self, word: str) -> list[Spot]:
        return [self._spot(number) for number in self._places[word]]

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)

    def keys(self) -> KeysView[str]:
        """Return the words of the text."""
        return self._places.keys()

    def _spot(self, number: int) -> Spot:
        at = bisect_right(self._starts, number) - 1
        return Spot(*self._sentences[at], number - self._starts[at])


def read(
    document: tree.Document,
    word_bank: Mapping[str, str] | None = None,
    profile: Profile | None = None,
) -> Reading:
    """Return the document ready for the checks, by default with the profile of its kind."""
    bank = {term.lower(): meaning for term, meaning in (word_bank or {}).items()}
    own = {word.term.lower(): word.meaning for word in document.hard_words}
    return Reading(
        document, tuple(_passages(document)), {**bank, **own}, profile or profile_for(document)
    )


def _passages(document: tree.Document) -> Iterator[Passage]:
    for block in document.blocks:
        code = tree.language_of(block, document)
        base = languages.base_code(code)
        for piece, (place, runs) in enumerate(pieces(block)):
            text = tree.plain(runs)
            yield Passage(block.id, piece, text, base, place, _parse(text, base, _foreign(runs)))


def pieces(block: tree.Block) -> tuple[tuple[Place, tree.Runs], ...]:
    """Return the pieces of `tree.texts(block)` in the same order, with their place and runs."""
    match block:
        case tree.Heading():
            return (("heading", block.runs),)
        case tree.Paragraph():
            return (("text", block.runs),)
        case tree.Quote():
            return (("quote", block.runs),)
        case tree.ListBlock():
            return tuple(("item", item.runs) for item in block.items)
        case tree.Table():
            cells: Iterator[tuple[Place, tree.Runs]] = (
                ("cell", cell) for row in block.rows for cell in row
            )
            return (*_single("cell", block.caption), *cells)
        case tree.Picture():
            return (*_single("alt", block.image.alt), *_single("text", block.caption))
        case tree.Point():
            return (
                *_each("text", block.lines),
                *_single("alt", block.image.alt if block.image else ""),
            )
        case _:
            assert_never(block)


def _each(place: Place, many: tuple[tree.Runs, ...]) -> tuple[tuple[Place, tree.Runs], ...]:
    return tuple((place, runs) for runs in many)


def _single(place: Place, text: str) -> tuple[tuple[Place, tree.Runs], ...]:
    return ((place, (tree.Run(text),)),) if text else ()


def _foreign(runs: tree.Runs) -> tuple[tuple[int, int], ...]:
    """Return where the runs in another language lie: no check of this language reads them."""
    spans, start = [], 0
    for run in runs:
        if run.language:
            spans.append((start, start + len(run.text)))
        start += len(run.text)
    return tuple(spans)


@lru_cache(maxsize=2048)
def _parse(text: str, code: str, foreign: tuple[tuple[int, int], ...]) -> tuple[Sentence, ...]:
    language = languages.get(code)
    spans = language.sentences(text) if language else ((0, len(text)),)
    masked = KEPT_OUT.sub(_blank, text) if MAY_BE_KEPT_OUT.search(text) else text
    for start, end in foreign:
        masked = masked[:start] + " " * (end - start) + masked[end:]
    return tuple(_sentence(text, masked, start, end) for start, end in spans)


@lru_cache(maxsize=512)
def addresses(text: str) -> tuple[tuple[int, int], ...]:
    """Return where addresses, file names and code stand: no check reads signs in them."""
    return tuple(found.span() for found in KEPT_OUT.finditer(text))


def in_address(text: str, place: int) -> bool:
    """Tell whether the character is part of an address, a file name or code."""
    return any(start <= place < end for start, end in addresses(text))


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _sentence(text: str, masked: str, start: int, end: int) -> Sentence:
    words = tuple(
        Word(found.start(), found.end(), word := found.group(), word.lower().replace("’", "'"))
        for found in WORD.finditer(masked, start, end)
    )
    counted = NUMBERED.match(text, start, end)
    begin = counted.end() if counted else start
    length = len(text[begin:end].split()) - len(NO_WORD.findall(text, begin, end))
    return Sentence(start, end, words, length)
