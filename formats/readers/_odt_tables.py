"""Tables of an OpenDocument text: real ones, frames around words, rows of easy-read points."""

from collections.abc import Sequence
from typing import Protocol

from lxml import etree

from content.tree import Run, plain
from formats.readers._collecting import Collector
from formats.readers._grid import Grid
from formats.readers._odt_ours import MEANING, POINTS, names_of
from formats.readers._odt_runs import BREAK, Framed
from formats.readers._odt_styles import TABLE, TEXT, Look
from formats.readers._xml import children, local, words_in
from formats.readers.brought import CannotRead
from formats.readers.limits import DEPTH

_ROWS = frozenset({"table-header-rows", "table-rows", "table-row-group"})


class _Around(Protocol):
    """The walk that met the table."""

    def blocks(self, parent: etree._Element, depth: int = 0) -> None: ...

    def look(self, element: etree._Element) -> Look: ...

    def pieces(self, element: etree._Element) -> list[Run | Framed]: ...

    def line(self, element: etree._Element) -> list[Run]: ...


class Tables:
    """Reads the tables that one walk meets."""

    def __init__(self, walk: _Around, found: Collector) -> None:
        self._walk = walk
        self._found = found

    def table(self, table: etree._Element, depth: int, caption: Sequence[Run] = ()) -> None:
        """Add a table; one cell alone was only a frame, rows of points are points."""
        rows = _rows(table)
        marking = self._found.marking
        if self._is_points(table):
            for row in rows:
                self._point(row)
            return
        for name in names_of(table):
            marking.meet(name)
        cells = list(_cells(rows[0])) if len(rows) == 1 else []
        if len(cells) == 1 and not marking.waits:
            self._found.paragraph(caption)
            self._walk.blocks(cells[0], depth + 1)
            return
        self._found.end_list()
        header = table.find(TABLE + "table-header-rows") is not None
        said = plain(tuple(caption))
        self._found.table(self._grid(rows, depth), header=header, caption=said)
        marking.drop()

    def _is_points(self, table: etree._Element) -> bool:
        """Return whether the rows are points, told by the styles of their words."""
        return any(self._walk.look(each).name in POINTS for each in table.iter(TEXT + "p"))

    def _grid(self, rows: list[etree._Element], depth: int) -> list[list[list[Run]]]:
        grid = Grid(self._found)
        for row in rows:
            grid.start_row()
            for cell in _cells(row):
                across = _count(cell, "number-columns-spanned")
                down = _count(cell, "number-rows-spanned")
                grid.cell(self._cell(cell, depth + 1), across, down)
            grid.end_row()
        return grid.rows

    def _point(self, row: etree._Element) -> None:
        """Add one row: its first picture, and each paragraph as a line; meanings are ours."""
        for name in names_of(row):
            self._found.marking.meet(name)
        lines: list[list[Run]] = []
        pictures: list[Framed] = []
        for paragraph in row.iter(TEXT + "p"):
            if self._walk.look(paragraph).name == MEANING:
                self._found.ours(words_in(paragraph))
                continue
            pieces = self._walk.pieces(paragraph)
            pictures += [piece for piece in pieces if isinstance(piece, Framed)]
            words = [piece for piece in pieces if not isinstance(piece, Framed)]
            lines.append([Run(" ") if piece is BREAK else piece for piece in words])
        first = pictures[0] if pictures else None
        self._found.point(lines, (first.data, first.alt, first.decorative) if first else None)
        self._found.marking.drop()
        for other in pictures[1:]:
            self._found.picture(other.data, other.alt, decorative=other.decorative)

    def _cell(self, cell: etree._Element, depth: int) -> list[Run]:
        if depth > DEPTH:
            raise CannotRead("too_deep")
        runs: list[Run] = []
        for child in children(cell):
            if local(child) in {"p", "h"}:
                runs += [*self._walk.line(child), Run(" ")]
            elif local(child) == "table":
                self._found.notice("tables_flat")
                for inner in child.iter(TABLE + "table-cell"):
                    runs += self._cell(inner, depth + 1)
            else:
                runs += self._cell(child, depth + 1)
        return runs


def _rows(table: etree._Element) -> list[etree._Element]:
    found = []
    for child in children(table):
        if local(child) == "table-row":
            found.append(child)
        elif local(child) in _ROWS:
            found += child.iterfind(TABLE + "table-row")
    return found


def _cells(row: etree._Element) -> list[etree._Element]:
    """Return the cells; a repeated one stands once, since only empty ones repeat."""
    return [cell for cell in children(row) if local(cell) == "table-cell"]


def _count(cell: etree._Element, name: str) -> int:
    text = cell.get(TABLE + name, "1")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 8 else 1
