"""A document as the checks read it: its passages, and what a check needs to know beside them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import assert_never

from content import languages, tree
from content.checking.passage import Passage, Place, Sentence, Word, in_address, parse
from content.checking.profiles import PLAIN_LANGUAGE, Profile, profile_for
from content.checking.spots import Spot, Spots
from content.languages.parsing import Token

__all__ = [
    "Passage",
    "Place",
    "Reading",
    "Sentence",
    "Spot",
    "Spots",
    "Word",
    "in_address",
    "pieces",
    "read",
]


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
    def spots(self) -> Spots:
        """Every word in small letters with the places where it stands, in reading order.

        A check that looks for a few words asks here, and never walks over all the others.
        """
        return Spots(self.passages)


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
            yield Passage(block.id, piece, text, base, place, parse(text, base, _foreign(runs)))


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
