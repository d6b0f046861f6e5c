"""A document cut into the page files of a book: a new one at each heading of the first level."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from content.languages import label
from content.tree import Block, Document, HardWord, Heading, Run, plain
from formats.block_marks import OWN
from formats.writers._epub_breaks import Breaks, breaks_of
from formats.writers._matter import UNLISTED, about, back
from formats.writers._meanings import first_met
from formats.writers._page_outline import levels_of, names_of

Kind: TypeAlias = Literal["about", "text", "words", "end"]


@dataclass(frozen=True, slots=True)
class Piece:
    """One block as it stands in a page file."""

    block: Block
    kind: Kind
    place: int
    """Its place among all blocks of the book, from 0."""
    level: int = 0
    """Level of a heading, 1 for the topmost; 0 for other blocks."""
    name: str = ""
    """Its id: no other block of the book has the same."""
    meanings: tuple[HardWord, ...] = ()
    """Hard words that first stand here."""
    pages: tuple[int, ...] = ()
    """Pages of the PDF that begin here."""


@dataclass(frozen=True, slots=True)
class Part:
    """One page file of the book."""

    file: str
    kind: Kind
    title: str
    pieces: tuple[Piece, ...] = ()

    @property
    def headed(self) -> bool:
        """Return whether it opens with a heading of its own."""
        return bool(self.pieces) and self.pieces[0].level > 0

    def headings(self) -> Iterator[tuple[int, str, str]]:
        """Yield level, words and address of each heading that belongs in the contents."""
        if not self.headed:
            yield 1, self.title, self.file
        for piece in self.pieces:
            if isinstance(piece.block, Heading) and piece.block.id not in UNLISTED:
                yield piece.level, plain(piece.block.runs), f"{self.file}#{piece.name}"


@dataclass(frozen=True, slots=True)
class Book:
    """What the book is made of, without its cover and contents."""

    parts: tuple[Part, ...]
    breaks: Breaks

    @property
    def words_file(self) -> str:
        """Return the name of the file with the hard words; "" where there are none."""
        return next((part.file for part in self.parts if part.kind == "words"), "")


def book_of(document: Document, pages: Mapping[str, int], voice: str = "") -> Book:
    """Return the parts in reading order, at least one; `pages` are those of the PDF.

    `voice` is the line that the licence of the voice asks for.
    """
    pieces = _pieces(document, voice)
    breaks = breaks_of([piece.block.id for piece in pieces], pages)
    placed = [replace(piece, pages=breaks.before(piece.place)) for piece in pieces]
    groups = tuple(_split(placed)) or (("text", ()),)
    parts = (
        Part(f"part-{n:03}.xhtml", kind, _title(document, group), group)
        for n, (kind, group) in enumerate(groups, 1)
    )
    return Book(tuple(parts), breaks)


def _pieces(document: Document, voice: str) -> tuple[Piece, ...]:
    groups: tuple[tuple[Kind, tuple[Block, ...]], ...] = (
        ("about", about(document)),
        ("text", document.blocks),
        ("words", _words(document)),
        ("end", back(document, voice)),
    )
    names = names_of([block for _, blocks in groups for block in blocks])
    met = first_met(document)
    found: list[Piece] = []
    for kind, blocks in groups:
        levels, before = levels_of(blocks), len(found)
        for n, block in enumerate(blocks):
            words = met.get(n, ()) if kind == "text" else ()
            name = names.get(before + n, "")
            found.append(Piece(block, kind, before + n, levels.get(n, 0), name, words))
    return tuple(found)


def _words(document: Document) -> tuple[Block, ...]:
    """Return the heading of the list of hard words; its entries have a shape of their own."""
    if not document.hard_words:
        return ()
    heading = (Run(label(document.language, "words_we_used")),)
    return (Heading(f"{OWN}words_we_used", 1, heading),)


def _split(pieces: Sequence[Piece]) -> Iterator[tuple[Kind, tuple[Piece, ...]]]:
    """Contact and names at the end are short: they share one file."""
    group: list[Piece] = []
    for piece in pieces:
        new = piece.level == 1 and piece.kind != "end"
        if group and (new or piece.kind != group[0].kind):
            yield group[0].kind, tuple(group)
            group = []
        group.append(piece)
    if group:
        yield group[0].kind, tuple(group)


def _title(document: Document, pieces: Sequence[Piece]) -> str:
    first = pieces[0].block if pieces else None
    return plain(first.runs) if isinstance(first, Heading) else document.title
