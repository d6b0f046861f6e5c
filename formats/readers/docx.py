"""Reads Word files (.docx): an own walk, so that no inserted word and no language is lost."""

from lxml import etree

from content.tree import Run, plain
from formats.readers._collecting import Collector
from formats.readers._docx_leftovers import count_leftovers
from formats.readers._docx_parts import Package, W, flag, number, open_package, parse_part, value
from formats.readers._docx_pictures import Drawn
from formats.readers._docx_runs import BREAK, Words
from formats.readers._docx_styles import Lists, Look, Styles, paragraph_look
from formats.readers._grid import Grid
from formats.readers._xml import children, local
from formats.readers.brought import CannotRead
from formats.readers.limits import DEPTH, check_bare_blocks
from formats.readers.reader import Reader

_OPENED = frozenset({"sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag"})
_QUOTES = frozenset({"quote", "intense quote", "block text"})


def read_docx(data: bytes, found: Collector) -> None:
    """Add the blocks of a Word file. Raises CannotRead."""
    package = open_package(data)
    body = parse_part(package.members[package.main]).find(W + "body")
    if body is None:
        raise CannotRead("broken")
    walk = _Walk(package, found)
    found.language = walk.styles.paragraph("").language
    walk.blocks(body)
    found.end_list()
    count_leftovers(package, found)


class _Walk:
    def __init__(self, package: Package, found: Collector) -> None:
        self.styles = Styles(package.root("styles"))
        self._lists = Lists(package)
        self._package = package
        self._found = found
        self._in_contents = False

    def blocks(self, parent: etree._Element, depth: int = 0) -> None:
        """Add every block below the parent."""
        if depth > DEPTH:
            raise CannotRead("too_deep")
        check_bare_blocks(len(parent))
        for child in children(parent):
            name = local(child)
            if name == "p":
                self._paragraph(child)
            elif name == "tbl":
                self._table(child, depth)
            elif name in _OPENED:
                self.blocks(child, depth + 1)
            elif name in {"del", "moveFrom"}:
                self._found.left_out("deletion")
            elif name == "altChunk":
                self._found.left_out("object")

    def _paragraph(self, element: etree._Element) -> None:
        properties = element.find(W + "pPr")
        look = self.styles.paragraph(value(properties, "pStyle")).under(paragraph_look(properties))
        if look.name.startswith(("toc ", "table of figures")):
            self._contents()
            return
        self._in_contents = False
        runs: list[Run] = []
        for piece in [*self._words(element, look), BREAK]:
            if isinstance(piece, Drawn):
                inside = bool(look.list_id)
                if not inside:
                    self._add(runs, look)
                    runs = []
                self._found.picture(
                    piece.data, piece.alt, decorative=piece.decorative, inside=inside
                )
            elif piece is BREAK and not look.level > 0 and not look.list_id:
                self._add(runs, look)
                runs = []
            else:
                runs.append(Run(" ") if piece is BREAK else piece)
        self._add(runs, look)

    def _contents(self) -> None:
        if not self._in_contents:
            self._found.left_out("contents")
        self._in_contents = True

    def _words(self, element: etree._Element, look: Look) -> list[Run | Drawn]:
        words = Words(self._package, self.styles, self._found, look)
        words.read(element)
        return words.pieces

    def _add(self, runs: list[Run], look: Look) -> None:
        if not any(run.text.strip() for run in runs):
            return
        if look.name == "title" and not self._found.title:
            self._found.title = plain(tuple(runs)).strip()
        elif look.level > 0:
            self._found.heading(look.level, runs)
        elif look.list_id not in {"", "0"}:
            self._item(runs, look)
        elif look.name.startswith(("list bullet", "list number")):
            ordered = look.name.startswith("list number")
            self._found.item(runs, depth=_depth_by_name(look.name), ordered=ordered)
        else:
            self._found.paragraph(runs, quote=look.name in _QUOTES)

    def _item(self, runs: list[Run], look: Look) -> None:
        depth = min(look.list_depth or _depth_by_name(look.name), 8)
        ordered = self._lists.is_ordered(look.list_id, depth)
        key = look.list_id if ordered else ""
        start = self._lists.count(look.list_id, depth) if ordered else 1
        self._found.item(runs, depth=depth, ordered=ordered, key=key, start=start)

    def _table(self, table: etree._Element, depth: int) -> None:
        rows = [row for row in _within(table, "tr") if not _deleted(row)]
        cells = _within(rows[0], "tc") if len(rows) == 1 else []
        if len(cells) == 1:
            self.blocks(cells[0], depth + 1)
            return
        self._found.end_list()
        grid = Grid(self._found)
        for row in rows:
            grid.start_row()
            grid.pad(number(value(row.find(W + "trPr"), "gridBefore")))
            for cell in _within(row, "tc"):
                across = number(value(cell.find(W + "tcPr"), "gridSpan"), 1)
                grid.cell(self._cell(cell, depth + 1), across)
            grid.end_row()
        properties = table.find(W + "tblPr")
        caption = value(properties, "tblCaption")
        self._found.table(grid.rows, header=_has_header(rows, properties), caption=caption)

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
        style = value(element.find(W + "pPr"), "pStyle")
        runs: list[Run] = []
        for piece in self._words(element, self.styles.paragraph(style)):
            if isinstance(piece, Drawn):
                self._found.picture(piece.data, piece.alt, decorative=piece.decorative, inside=True)
            else:
                runs.append(Run(" ") if piece is BREAK else piece)
        return runs


def _depth_by_name(style: str) -> int:
    """Return 1 for "list bullet 2": Word has a style a depth, each a list of its own."""
    is_list = style.startswith(("list bullet ", "list number "))
    return max(number(style.rsplit(maxsplit=1)[-1]) - 1, 0) if is_list else 0


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


READER = Reader(id="docx", label="Word document (.docx)", read=read_docx)
