"""The page files of a book, as XHTML: its cover and its parts."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from content.tree import Document, Image, images
from formats.block_marks import OWN, mark_of
from formats.writers._added import Added
from formats.writers._epub_parts import Book, Part, Piece
from formats.writers._epub_xhtml import page_break, page_file
from formats.writers._html import Html, element, joined, said
from formats.writers._page_blocks import Attributes, Maker
from formats.writers._page_meanings import entries, met, word_addresses
from formats.writers._page_opening import draft_mark, opening
from formats.writers._page_words import Wording
from formats.writers._sentences import Sentences

_TITLE = mark_of(f"{OWN}title")
_SECTIONS: dict[str, Attributes] = {
    "about": {"epub__type": "introduction", "role": "doc-introduction"},
    "text": {"epub__type": "chapter", "role": "doc-chapter"},
    "words": {"epub__type": "glossary", "role": "doc-glossary"},
    "end": {},
}


@dataclass(frozen=True, slots=True)
class Pages:
    """Writes the page files of one book."""

    document: Document
    book: Book
    address: Callable[[Image], str]
    """Gives a picture the name of its file. Raises CannotMake."""
    added: Added | None = None
    """What a voice says beside the words of the book; None where no voice reads along."""

    def cover(self) -> Html:
        """Return the cover: what it is, its title, a picture, who made it and when."""
        picture = next((each for each in images(self.document) if not each.decorative), None)
        shown = self._maker().picture(picture) if picture else Html("")
        breaks = (page_break(self.document, number) for number in self.book.breaks.cover)
        top = element("div", shown, class_="front", id=mark_of(f"{OWN}cover")) if shown else shown
        inner = element(
            "section", *breaks, opening(self.document, self.added), top, epub__type="titlepage"
        )
        return page_file(self.document, self.document.title, inner, "cover")

    def part(self, part: Part, *last: Html) -> Html:
        """Return one part with all its blocks, and what comes `last` in it."""
        maker = self._maker()
        words = entries(self.document.hard_words, maker) if part.kind == "words" else Html("")
        section = element(
            "section",
            *self._top(part),
            *(self._piece(maker, piece) for piece in part.pieces),
            words,
            *last,
            aria_labelledby=part.pieces[0].name if part.headed else _TITLE,
            **_SECTIONS[part.kind],
        )
        return page_file(self.document, part.title, section, "part")

    def _maker(self) -> Maker:
        words = word_addresses(self.document, self.book.words_file)
        wording = Wording(self.document.language, words)
        marks = Sentences(wording) if self.added else None
        return Maker(wording, self.address, sentences=marks)

    def _top(self, part: Part) -> Iterator[Html]:
        """A draft says so on every part, as readers go straight to any of them."""
        if self.document.draft:
            yield element("div", draft_mark(self.document), id=mark_of(f"{OWN}draft"))
        if not part.headed:
            yield element("h1", said(part.title), id=_TITLE)

    def _piece(self, maker: Maker, piece: Piece) -> Html:
        breaks = joined(page_break(self.document, number) for number in piece.pages)
        block = maker.block(piece.block, piece.level - 1, piece.name or None)
        spoken = self._spoken_after(piece)
        return joined((breaks, block, met(piece.place, piece.meanings), spoken))

    def _spoken_after(self, piece: Piece) -> Html:
        return self.added.after(piece.block.id) if self.added else Html("")
