"""Walks a cleaned web page tag by tag; no depth of nesting can exhaust it."""

from collections.abc import Callable
from html.parser import HTMLParser

from content.tree import Run
from formats.block_marks import block_of, is_ours
from formats.readers._collecting import Collector
from formats.readers._page_marks import Attributes, Marks
from formats.readers._page_ours import Added, PagePoint
from formats.readers._page_pictures import Figure, add_image
from formats.readers._page_tables import PageTable
from formats.readers.brought import CannotRead
from formats.readers.limits import DEPTH

_EMPTY = frozenset({"br", "hr", "img"})
_BREAK_TAGS = (
    "p div section article main header footer aside nav address pre dl dt dd details summary "
    "fieldset legend hr h1 h2 h3 h4 h5 h6 blockquote"
)
_BREAKS = frozenset(_BREAK_TAGS.split())


class Page(HTMLParser):
    """Feed it a clean page, then `finish`; the blocks are in the collector."""

    def __init__(self, found: Collector) -> None:
        super().__init__(convert_charrefs=True)
        self._found = found
        self._runs: list[Run] = []
        self._marks = Marks(found)
        self._heading = 0
        self._quotes = 0
        self._lists: list[tuple[bool, str, int]] = []
        self._list_count = 0
        self._items = 0
        self._tables: list[PageTable] = []
        self._figure: Figure | None = None
        self._added: Added | None = None
        self._point: PagePoint | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open a tag. Raises CannotRead("too_deep")."""
        attributes = {name: value or "" for name, value in attrs}
        if tag not in _EMPTY:
            self._marks.push(tag, attributes)
        if self._marks.hidden or self._added:
            return
        if tag in _BREAKS:
            self._flush()
        if self._is_added(attributes):
            return
        if tag == "div" and attributes.get("class") == "point" and self._found.marking.waits:
            self._point = PagePoint(len(self._marks.open))
        if start := _STARTS.get(tag):
            start(self, attributes)
        if tag[0] == "h" and tag[1:].isdigit():
            self._heading = int(tag[1:])

    def handle_endtag(self, tag: str) -> None:
        """Close a tag."""
        if tag in _EMPTY or not self._marks.open:
            return
        if self._ends_ours():
            return
        if not self._marks.hidden:
            if tag in _BREAKS:
                self._flush()
                self._forget_mark()
            if end := _ENDS.get(tag):
                end(self)
            if tag[0] == "h" and tag[1:].isdigit():
                self._heading = 0
        self._marks.pop()

    def handle_data(self, data: str) -> None:
        """Take words."""
        if self._added and not self._marks.hidden:
            self._added.take(self._marks.open[-1] if self._marks.open else "", data)
            return
        if self._marks.hidden or (self._tables and not self._tables[-1].takes_words):
            return
        pieces = data.split("\n") if "pre" in self._marks.open[-4:] else [data]
        for number, piece in enumerate(pieces):
            if number:
                self._line_break({})
            self._runs.append(self._marks.run(piece))

    def finish(self) -> None:
        """Add what is still open."""
        while self._tables:
            self._end_table()
        self._flush()
        self._found.end_list()

    def _flush(self) -> None:
        """Turn the words so far into a block, or keep them in the cell or item they are in."""
        if self._tables and self._tables[-1].takes_words:
            self._runs.append(Run(" "))
            return
        if self._items or self._figure:
            self._runs.append(Run(" "))
            return
        runs, self._runs = self._runs, []
        if self._point:
            self._point.line(runs)
        elif self._heading:
            self._found.heading(self._heading, runs)
        else:
            self._found.paragraph(runs, quote=self._quotes > 0) if _has_words(runs) else None

    def _forget_mark(self) -> None:
        """Let go of the mark of an element that held no words."""
        if not (self._items or self._tables or self._figure or self._point):
            self._found.marking.drop()

    def _is_added(self, attributes: Attributes) -> bool:
        """Return whether the element is one that our page added; note the mark of any other."""
        name = attributes.get("id", "")
        if not is_ours(block_of(name)):
            self._found.marking.meet(name)
            return False
        self._found.end_list()
        self._found.marking.is_marked = True
        self._added = Added(block_of(name), len(self._marks.open))
        return True

    def _ends_ours(self) -> bool:
        """Close the part of ours that ends with this tag; return whether tags here say nothing."""
        inside = self._added
        if inside is not None:
            if len(self._marks.open) == inside.depth:
                inside.finish(self._found)
                self._added = None
            self._marks.pop()
            return True
        point = self._point
        if point is not None and len(self._marks.open) == point.depth:
            self._flush()
            self._point = None
            point.finish(self._found)
        return False

    def _flush_item(self) -> None:
        runs, self._runs = self._runs, []
        ordered, key, start = self._lists[-1] if self._lists else (False, "", 1)
        depth = max(len(self._lists) - 1, 0)
        self._found.item(runs, depth=depth, ordered=ordered, key=key, start=start)

    def _in_cell(self) -> bool:
        return bool(self._tables)

    def _start_list(self, *, ordered: bool, start: str = "") -> None:
        if self._in_cell():
            return
        if self._items:
            self._flush_item()
        else:
            self._flush()
        if len(self._lists) >= DEPTH:
            raise CannotRead("too_deep")
        self._list_count += not self._lists
        number = int(start) if start.isascii() and start.isdigit() and len(start) < 5 else 1
        self._lists.append((ordered, str(self._list_count), number))

    def _end_list(self) -> None:
        if self._in_cell() or not self._lists:
            return
        self._flush_item()
        self._lists.pop()
        if not self._lists:
            self._items = 0

    def _start_item(self, _: Attributes) -> None:
        if self._in_cell():
            self._runs.append(Run(" "))
            return
        if not self._items:
            self._flush()
        self._items += 1

    def _end_item(self) -> None:
        if not self._in_cell() and self._items:
            self._flush_item()
            self._items -= 1

    def _line_break(self, _: Attributes) -> None:
        if self._heading or self._point:
            self._runs.append(Run(" "))
        elif self._found.marking.waits:
            self._runs.append(Run("\n"))
        else:
            self._flush()

    def _quote(self, change: int) -> None:
        self._quotes = max(self._quotes + change, 0)

    def _image(self, attributes: Attributes) -> None:
        if self._point:
            self._point.image(attributes, self._found)
            return
        inside = bool(self._items or self._tables or self._heading)
        if not inside:
            self._flush()
        if self._figure and not inside:
            self._figure.images.append(attributes)
        else:
            add_image(attributes, self._found, inside=inside)

    def _start_figure(self, _: Attributes) -> None:
        if not self._in_cell() and not self._items:
            self._flush()
            self._figure = self._figure or Figure()

    def _end_figure(self) -> None:
        if self._figure is None:
            return
        runs, self._runs = self._runs, []
        figure, self._figure = self._figure, None
        figure.add(runs, self._found)

    def _start_table(self, _: Attributes) -> None:
        if not self._tables:
            self._end_figure()
            if self._items:
                self._flush_item()
            else:
                self._flush()
            self._found.end_list()
        else:
            self._found.notice("tables_flat")
        if len(self._tables) >= DEPTH:
            raise CannotRead("too_deep")
        self._tables.append(PageTable(self._found, nested=bool(self._tables)))

    def _end_table(self) -> None:
        if not self._tables:
            return
        table = self._tables.pop()
        if self._tables:
            self._runs.append(Run(" "))
            return
        self._runs = []
        table.finish()

    def _start_cell(self, attributes: Attributes, *, header: bool) -> None:
        if len(self._tables) == 1:
            self._runs = []
        elif self._tables:
            self._runs.append(Run(" "))
        if self._tables:
            self._tables[-1].open_cell(attributes, header=header)

    def _end_cell(self) -> None:
        if not self._tables:
            return
        if len(self._tables) == 1:
            runs, self._runs = self._runs, []
            self._tables[0].close_cell(runs)
        else:
            self._tables[-1].takes_words = False
            self._runs.append(Run(" "))


def _has_words(runs: list[Run]) -> bool:
    return any(run.text.strip() for run in runs)


_STARTS: dict[str, Callable[[Page, Attributes], None]] = {
    "ul": lambda page, _: page._start_list(ordered=False),
    "ol": lambda page, attributes: page._start_list(
        ordered=True, start=attributes.get("start", "")
    ),
    "li": Page._start_item,
    "br": Page._line_break,
    "img": Page._image,
    "figure": Page._start_figure,
    "blockquote": lambda page, _: page._quote(1),
    "table": Page._start_table,
    "caption": lambda page, _: page._start_cell({"caption": ""}, header=False),
    "tr": lambda page, _: page._tables[-1].start_row() if page._tables else None,
    "td": lambda page, attributes: page._start_cell(attributes, header=False),
    "th": lambda page, attributes: page._start_cell(attributes, header=True),
}
_ENDS: dict[str, Callable[[Page], None]] = {
    "ul": Page._end_list,
    "ol": Page._end_list,
    "li": Page._end_item,
    "figure": Page._end_figure,
    "blockquote": lambda page: page._quote(-1),
    "table": Page._end_table,
    "caption": Page._end_cell,
    "td": Page._end_cell,
    "th": Page._end_cell,
    "tr": lambda page: page._tables[-1].end_row() if page._tables else None,
}
