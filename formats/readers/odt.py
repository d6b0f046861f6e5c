"""Reads OpenDocument texts (.odt), as LibreOffice writes them."""

from collections.abc import Mapping

from lxml import etree

from content.tree import Run, plain
from formats.readers import limits
from formats.readers._collecting import Collector
from formats.readers._grid import Grid
from formats.readers._odt_leftovers import count_leftovers
from formats.readers._odt_runs import BREAK, Framed, Words, framed
from formats.readers._odt_styles import DRAW, OFFICE, TABLE, TEXT, Look, Styles
from formats.readers._xml import children, local, parse, words_in
from formats.readers.brought import CannotRead
from formats.readers.reader import Reader

_OPENED = frozenset({"section", "index-body", "soft-page-break"})
_INDEX_TAGS = (
    "table-of-content illustration-index table-index object-index user-index "
    "alphabetical-index bibliography"
)
_INDEXES = frozenset(_INDEX_TAGS.split())
_ROWS = frozenset({"table-header-rows", "table-rows", "table-row-group"})


def read_odt(data: bytes, found: Collector) -> None:
    """Add the blocks of an OpenDocument text. Raises CannotRead."""
    members = limits.unpack(data)
    if b"encryption-data" in members.get("META-INF/manifest.xml", b""):
        raise CannotRead("password")
    if "content.xml" not in members:
        raise CannotRead("broken")
    content = parse(members["content.xml"])
    body = content.find(f"{OFFICE}body/{OFFICE}text")
    if body is None:
        raise CannotRead("broken")
    common = [parse(members["styles.xml"])] if "styles.xml" in members else []
    walk = _Walk(members, Styles([*common, content]), found)
    found.language = walk.styles.default.language
    walk.blocks(body)
    found.end_list()
    count_leftovers(members, content, common, found)


class _Walk:
    def __init__(self, members: Mapping[str, bytes], styles: Styles, found: Collector) -> None:
        self.styles = styles
        self._members = members
        self._found = found
        self._list_count = 0
        self._numbers: dict[str, int] = {}
        """The number of the next outer item, by style of list."""

    def blocks(self, parent: etree._Element, depth: int = 0) -> None:
        """Add every block below the parent. Raises CannotRead("too_deep")."""
        if depth > limits.DEPTH:
            raise CannotRead("too_deep")
        limits.check_bare_blocks(len(parent))
        for child in children(parent):
            name = local(child)
            if name in {"h", "p"}:
                self._paragraph(child, heading=name == "h")
            elif name == "list":
                self._list_count += 1
                self._begin(child)
                self._list(child, 0, child.get(TEXT + "style-name", ""))
                self._found.end_list()
            elif name == "table":
                self._table(child, depth)
            elif name in _OPENED:
                self._section(child, depth)
            elif name in _INDEXES:
                self._found.left_out("contents")
            elif name == "frame":
                self._pictures(framed(child, self._members, self._found), inside=False)
            elif child.tag.startswith(DRAW):
                self._found.left_out("text_box", example=words_in(child))

    def _section(self, section: etree._Element, depth: int) -> None:
        if section.get(TEXT + "display") == "none":
            self._found.left_out("hidden")
        else:
            self.blocks(section, depth + 1)

    def _paragraph(self, element: etree._Element, *, heading: bool) -> None:
        look = self._look(element)
        level = element.get(TEXT + "outline-level", "1")
        runs: list[Run] = []
        for piece in [*self._words(element, look), BREAK]:
            if isinstance(piece, Framed) or (piece is BREAK and not heading):
                self._add(runs, look, level if heading else "")
                runs = []
            if isinstance(piece, Framed):
                self._pictures([piece], inside=False)
            else:
                runs.append(Run(" ") if piece is BREAK else piece)
        self._add(runs, look, level if heading else "")

    def _add(self, runs: list[Run], look: Look, level: str) -> None:
        if not any(run.text.strip() for run in runs):
            return
        if look.name == "Title" and not self._found.title:
            self._found.title = plain(tuple(runs)).strip()
        elif level:
            self._found.heading(int(level) if level.isdigit() and len(level) < 3 else 1, runs)
        else:
            self._found.paragraph(runs, quote=look.name == "Quotations")

    def _begin(self, element: etree._Element) -> None:
        """Count an outer list from 1, unless it says that it goes on from one of its style."""
        goes_on = element.get(TEXT + "continue-numbering") == "true"
        if not goes_on and element.get(TEXT + "continue-list") is None:
            self._numbers.pop(element.get(TEXT + "style-name", ""), None)

    def _list(self, element: etree._Element, depth: int, style: str) -> None:
        if depth > limits.DEPTH:
            raise CannotRead("too_deep")
        style = element.get(TEXT + "style-name", style)
        for item in children(element):
            if local(item) not in {"list-item", "list-header"}:
                continue
            runs: list[Run] = []
            for child in children(item):
                if local(child) == "list":
                    self._item(runs, depth, style)
                    runs = []
                    self._list(child, depth + 1, style)
                elif local(child) == "h":
                    self._found.end_list()
                    self._paragraph(child, heading=True)
                else:
                    runs += [*self._line(child), Run(" ")]
            self._item(runs, depth, style)

    def _item(self, runs: list[Run], depth: int, style: str) -> None:
        ordered = self.styles.is_ordered(style, depth)
        start = self._numbers.get(style, 1)
        if ordered and not depth and any(run.text.strip() for run in runs):
            self._numbers[style] = start + 1
        key = str(self._list_count)
        self._found.item(runs, depth=depth, ordered=ordered, key=key, start=start)

    def _line(self, element: etree._Element) -> list[Run]:
        """Return the words on one line; pictures in them come after the list or table."""
        runs: list[Run] = []
        for piece in self._words(element, self._look(element)):
            if isinstance(piece, Framed):
                self._pictures([piece], inside=True)
            else:
                runs.append(Run(" ") if piece is BREAK else piece)
        return runs

    def _pictures(self, pictures: list[Framed], *, inside: bool) -> None:
        for picture in pictures:
            self._found.picture(picture.data, picture.alt, inside=inside)

    def _look(self, element: etree._Element) -> Look:
        return self.styles.default.under(self.styles.look(element.get(TEXT + "style-name", "")))

    def _words(self, element: etree._Element, look: Look) -> list[Run | Framed]:
        words = Words(self._members, self.styles, self._found)
        words.read(element, look)
        return words.pieces

    def _table(self, table: etree._Element, depth: int) -> None:
        rows = _rows(table)
        cells = list(_cells(rows[0])) if len(rows) == 1 else []
        if len(cells) == 1:
            self.blocks(cells[0], depth + 1)
            return
        self._found.end_list()
        grid = Grid(self._found)
        for row in rows:
            grid.start_row()
            for cell in _cells(row):
                across = _count(cell, "number-columns-spanned")
                down = _count(cell, "number-rows-spanned")
                grid.cell(self._cell(cell, depth + 1), across, down)
            grid.end_row()
        header = table.find(TABLE + "table-header-rows") is not None
        self._found.table(grid.rows, header=header, caption="")

    def _cell(self, cell: etree._Element, depth: int) -> list[Run]:
        if depth > limits.DEPTH:
            raise CannotRead("too_deep")
        runs: list[Run] = []
        for child in children(cell):
            if local(child) in {"p", "h"}:
                runs += [*self._line(child), Run(" ")]
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


READER = Reader(id="odt", label="OpenDocument text (.odt)", read=read_odt)
