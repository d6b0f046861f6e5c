"""Walks a cleaned web page tag by tag; no depth of nesting can exhaust it."""

import re
from collections.abc import Callable
from html.parser import HTMLParser

from content.tree import Run
from formats.readers._collecting import Collector
from formats.readers._page_pictures import Figure, add_image
from formats.readers._page_tables import PageTable
from formats.readers._runs import language_code
from formats.readers.brought import CannotRead
from formats.readers.limits import DEPTH

_BOLD = frozenset({"b", "strong"})
_EMPTY = frozenset({"br", "hr", "img"})
_BREAK_TAGS = (
    "p div section article main header footer aside nav address pre dl dt dd details summary "
    "fieldset legend hr h1 h2 h3 h4 h5 h6 blockquote"
)
_BREAKS = frozenset(_BREAK_TAGS.split())
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_DEEPEST = 2_000
Attributes = dict[str, str]


class Page(HTMLParser):
    """Feed it a clean page, then `finish`; the blocks are in the collector."""

    def __init__(self, found: Collector) -> None:
        super().__init__(convert_charrefs=True)
        self._found = found
        self._runs: list[Run] = []
        self._open: list[tuple[str, Attributes]] = []
        self._languages = [""]
        self._links: list[str] = []
        self._bold = 0
        self._hidden_from = 0
        self._heading = 0
        self._quotes = 0
        self._lists: list[tuple[bool, str]] = []
        self._list_count = 0
        self._items = 0
        self._tables: list[PageTable] = []
        self._figure: Figure | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open a tag. Raises CannotRead("too_deep")."""
        attributes = {name: value or "" for name, value in attrs}
        if tag not in _EMPTY:
            self._push(tag, attributes)
        if self._hidden_from:
            return
        if tag in _BREAKS:
            self._flush()
        if start := _STARTS.get(tag):
            start(self, attributes)
        if tag[0] == "h" and tag[1:].isdigit():
            self._heading = int(tag[1:])

    def handle_endtag(self, tag: str) -> None:
        """Close a tag."""
        if tag in _EMPTY or not self._open:
            return
        if not self._hidden_from:
            if tag in _BREAKS:
                self._flush()
            if end := _ENDS.get(tag):
                end(self)
            if tag[0] == "h" and tag[1:].isdigit():
                self._heading = 0
        self._pop()

    def handle_data(self, data: str) -> None:
        """Take words."""
        if self._hidden_from or (self._tables and not self._tables[-1].takes_words):
            return
        link = self._links[-1] if self._links else ""
        pieces = data.split("\n") if any(tag == "pre" for tag, _ in self._open[-4:]) else [data]
        for number, piece in enumerate(pieces):
            if number:
                self._line_break({})
            language = self._languages[-1]
            self._runs.append(Run(piece, bold=self._bold > 0, link=link, language=language))

    def finish(self) -> None:
        """Add what is still open."""
        while self._tables:
            self._end_table()
        self._flush()
        self._found.end_list()

    def _push(self, tag: str, attributes: Attributes) -> None:
        self._open.append((tag, attributes))
        if len(self._open) > _DEEPEST:
            raise CannotRead("too_deep")
        language = language_code(attributes.get("lang", ""))
        self._languages.append(language or self._languages[-1])
        self._bold += tag in _BOLD
        if not self._hidden_from and _is_hidden(attributes):
            self._hidden_from = len(self._open)
            self._found.left_out("hidden")

    def _pop(self) -> None:
        tag, _ = self._open.pop()
        self._languages.pop()
        self._bold -= tag in _BOLD
        if len(self._open) < self._hidden_from:
            self._hidden_from = 0

    def _flush(self) -> None:
        """Turn the words so far into a block, or keep them in the cell or item they are in."""
        if self._tables and self._tables[-1].takes_words:
            self._runs.append(Run(" "))
            return
        if self._items or self._figure:
            self._runs.append(Run(" "))
            return
        runs, self._runs = self._runs, []
        if self._heading:
            self._found.heading(self._heading, runs)
        else:
            self._found.paragraph(runs, quote=self._quotes > 0) if _has_words(runs) else None

    def _flush_item(self) -> None:
        runs, self._runs = self._runs, []
        ordered, key = self._lists[-1] if self._lists else (False, "")
        self._found.item(runs, depth=max(len(self._lists) - 1, 0), ordered=ordered, key=key)

    def _in_cell(self) -> bool:
        return bool(self._tables)

    def _start_list(self, *, ordered: bool) -> None:
        if self._in_cell():
            return
        if self._items:
            self._flush_item()
        else:
            self._flush()
        if len(self._lists) >= DEPTH:
            raise CannotRead("too_deep")
        self._list_count += not self._lists
        self._lists.append((ordered, str(self._list_count)))

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
        if self._heading:
            self._runs.append(Run(" "))
        else:
            self._flush()

    def _start_link(self, attributes: Attributes) -> None:
        self._links.append(self._found.link(attributes.get("href", "")))

    def _end_link(self) -> None:
        if self._links:
            self._links.pop()

    def _quote(self, change: int) -> None:
        self._quotes = max(self._quotes + change, 0)

    def _image(self, attributes: Attributes) -> None:
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


def _is_hidden(attributes: Attributes) -> bool:
    return "hidden" in attributes or bool(_HIDDEN.search(attributes.get("style", "")))


def _has_words(runs: list[Run]) -> bool:
    return any(run.text.strip() for run in runs)


_STARTS: dict[str, Callable[[Page, Attributes], None]] = {
    "ul": lambda page, _: page._start_list(ordered=False),
    "ol": lambda page, _: page._start_list(ordered=True),
    "li": Page._start_item,
    "br": Page._line_break,
    "a": Page._start_link,
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
    "a": Page._end_link,
    "figure": Page._end_figure,
    "blockquote": lambda page: page._quote(-1),
    "table": Page._end_table,
    "caption": Page._end_cell,
    "td": Page._end_cell,
    "th": Page._end_cell,
    "tr": lambda page: page._tables[-1].end_row() if page._tables else None,
}
