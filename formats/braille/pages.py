"""Lines in pages: a page information line, then rows; headings stay with their words."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from formats.braille.cells import BLANK, number
from formats.braille.lines import Line, tidied

Rows = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The size of a page."""

    cells: int = 40
    lines: int = 25
    """All lines, the page information line too."""

    @property
    def rows(self) -> int:
        """Return the lines that are left for words."""
        return self.lines - 1


@dataclass(frozen=True, slots=True)
class Filled:
    """The lines of one page, and the print page that its first line is on; 0 where unknown."""

    lines: tuple[Line, ...]
    print_page: int = 0


def filled(lines: Iterable[Line], sheet: Sheet) -> tuple[Filled, ...]:
    """Return the lines in pages. No page starts with an empty line or ends between kept lines."""
    pages: list[Filled] = []
    page: list[Line] = []
    now = begun = 0
    for piece in _pieces(tidied(lines), sheet.rows):
        if len(page) + len(piece) > sheet.rows:
            pages.append(Filled(tuple(page), begun))
            page = []
        for line in piece if page else _without_empty_start(piece):
            now = line.print_page or now
            begun = begun if page else now
            page.append(line)
    return (*pages, Filled(tuple(page), begun)) if page else tuple(pages)


def _pieces(lines: Iterable[Line], rows: int) -> Iterator[list[Line]]:
    """Yield lines that stay together; what fits on no page is given line by line."""
    piece: list[Line] = []
    for line in lines:
        piece.append(line)
        if not line.keep:
            yield from [piece] if len(piece) <= rows else [[each] for each in piece]
            piece = []
    if piece:
        yield from [piece] if len(piece) <= rows else [[each] for each in piece]


def _without_empty_start(piece: list[Line]) -> list[Line]:
    first = next((n for n, line in enumerate(piece) if line.cells), len(piece))
    return piece[first:]


def anchors(pages: Sequence[Filled], before: int) -> Mapping[str, int]:
    """Return the number of the page on which each anchor stands; `before` pages come first."""
    return {
        line.anchor: place
        for place, page in enumerate(pages, before + 1)
        for line in page.lines
        if line.anchor
    }


def shown(page: Filled, place: int, sheet: Sheet) -> Rows:
    """Return the rows of the page: print page at the start of the first, its own number at the end.

    This is where British braille has them (RNIB).
    """
    left = number(page.print_page) if page.print_page else ""
    own = number(place)
    top = left + BLANK * (sheet.cells - len(left) - len(own)) + own
    return (top, *(line.cells.rstrip(BLANK) for line in page.lines))
