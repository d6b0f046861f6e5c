"""Tables of a Word file: real ones, frames around words, and the rows of easy-read points."""

from collections.abc import Iterator, Sequence
from typing import Protocol

from lxml import etree

from content.tree import Run, plain
from formats.block_marks import block_of, is_ours
from formats.readers._collecting import Collector
from formats.readers._docx_ours import POINTS, names_of
from formats.readers._docx_parts import W, flag, number, value
from formats.readers._docx_pictures import Drawn
from formats.readers._docx_runs import BREAK
from formats.readers._docx_styles import Look, Styles
from formats.readers._grid import Grid
from formats.readers._xml import children, local, words_in
from formats.readers.brought import CannotRead
from formats.readers.limits import DEPTH

_OPENED = frozenset({"sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag"})


class _Around(Protocol):
    """The walk that met the table."""

    styles: Styles

    def blocks(self, parent: etree._Element, depth: int = 0) -> None: ...

    def cell_words(self, element: etree._Element, look: Look) -> list[Run | Drawn]: ...


class Tables:
    """Reads the tables that one walk meets."""

    def __init__(self, walk: _Around, found: Collector) -> None:
        self._walk = walk
        self._found = found

    def table(self, table: etree._Element, depth: int, caption: Sequence[Run] = ()) -> None:
        """Add a table; one cell alone was only a frame, rows of points are points."""
        rows = self._rows(table)
        if _is_points(table, self._walk.styles):
            for row in rows:
                self._point(row, depth)
            return
        marking = self._found.marking
        for name in names_of(table):
            marking.meet(name)
        cells = _within(rows[0], "tc") if len(rows) == 1 else []
        if len(cells) == 1 and not marking.waits:
            self._found.paragraph(caption)
            self._walk.blocks(cells[0], depth + 1)
            return
        self._found.end_list()
        properties = table.find(W + "tblPr")
        said = plain(tuple(caption)) or value(properties, "tblCaption")
        header = _has_header(rows, properties)
        self._found.table(self._grid(rows, depth), header=header, caption=said)
        marking.drop()

    def _rows(self, table: etree._Element) -> list[etree._Element]:
        """Return the rows that stand; those that change marks take away are counted."""
        rows = []
        for row in _within(table, "tr"):
            if _deleted(row):
                self._found.left_out("deletion", example=words_in(row))
            else:
                rows.append(row)
        return rows

    def _grid(self, rows: list[etree._Element], depth: int) -> list[list[list[Run]]]:
        grid = Grid(self._found)
        for row in rows:
            grid.start_row()
            grid.pad(number(value(row.find(W + "trPr"), "gridBefore")))
            for cell in _within(row, "tc"):
                across = number(value(cell.find(W + "tcPr"), "gridSpan"), 1)
                grid.cell(self._cell(cell, depth + 1), across)
            grid.end_row()
        return grid.rows

    def _point(self, row: etree._Element, depth: int) -> None:
        """Add one row: its first picture, and each paragraph as a line."""
        if depth > DEPTH:
            raise CannotRead("too_deep")
        for name in names_of(row):
            self._found.marking.meet(name)
        lines: list[list[Run]] = []
        pictures: list[Drawn] = []
        for paragraph in self._said(row):
            line: list[Run] = []
            for piece in self._walk.cell_words(paragraph, self._look(paragraph)):
                if isinstance(piece, Drawn):
                    pictures.append(piece)
                else:
                    line.append(Run(" ") if piece is BREAK else piece)
            lines.append(line)
        first = pictures[0] if pictures else None
        self._found.point(lines, (first.data, first.alt, first.decorative) if first else None)
        self._found.marking.drop()
        for other in pictures[1:]:
            self._found.picture(other.data, other.alt, decorative=other.decorative)

    def _said(self, row: etree._Element) -> Iterator[etree._Element]:
        """Yield the paragraphs of a point, without what a hard word of it means: that is ours."""
        own = names_of(row)[:1]
        for paragraph in row.iter(W + "p"):
            names = [name for name in names_of(paragraph) if name not in own]
            if any(is_ours(block_of(name)) for name in names):
                self._found.ours(words_in(paragraph, W + "t"))
            else:
                yield paragraph

    def _look(self, paragraph: etree._Element) -> Look:
        properties = paragraph.find(W + "pPr")
        look = self._walk.styles.paragraph(value(properties, "pStyle"))
        return look.under(Look(backwards=flag(properties, "bidi")))

    def _cell(self, cell: etree._Element, depth: int) -> list[Run]:
        """Return the words of a cell on one line; its pictures come after the table."""
        if depth > DEPTH:
            raise CannotRead("too_deep")
        runs: list[Run] = []
        for child in children(cell):
            name = local(child)
            if name == "p":
                runs += [*self._cell_words(child), Run(" ")]
            elif name == "tbl":
                self._found.notice("tables_flat")
                for inner in child.iterfind(f"{W}tr/{W}tc"):
                    runs += self._cell(inner, depth + 1)
            elif name in _OPENED:
                runs += self._cell(child, depth + 1)
        return runs

    def _cell_words(self, element: etree._Element) -> list[Run]:
        runs: list[Run] = []
        for piece in self._walk.cell_words(element, self._look(element)):
            if isinstance(piece, Drawn):
                self._found.picture(piece.data, piece.alt, decorative=piece.decorative, inside=True)
            else:
                runs.append(Run(" ") if piece is BREAK else piece)
        return runs


def _is_points(table: etree._Element, styles: Styles) -> bool:
    """Return whether the rows are points of easy read, told by the styles of their words."""
    used = {value(each, "pStyle") for each in table.iter(W + "pPr")}
    return any(styles.look(style).name in POINTS for style in used if style)


def _within(parent: etree._Element, name: str) -> list[etree._Element]:
    """Return the rows or cells, those inside content controls too."""
    found = []
    for child in children(parent):
        if local(child) == name:
            found.append(child)
        elif local(child) in _OPENED:
            found += child.iterfind(f".//{W}{name}")
    return found


def _deleted(row: etree._Element) -> bool:
    return row.find(f"{W}trPr/{W}del") is not None


def _has_header(rows: list[etree._Element], properties: etree._Element | None) -> bool:
    """Return whether the first row is a header: it repeats on each page, or looks like one."""
    if rows and flag(rows[0].find(W + "trPr"), "tblHeader"):
        return True
    look = properties.find(W + "tblLook") if properties is not None else None
    if look is None:
        return False
    return look.get(W + "firstRow") == "1" or bool(_hex(look.get(W + "val", "")) & 0x20)


def _hex(text: str) -> int:
    try:
        return int(text or "0", 16)
    except ValueError:
        return 0
