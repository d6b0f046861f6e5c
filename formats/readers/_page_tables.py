"""A table of a web page while it is read; one inside another only lends its words."""

from content.tree import Run, plain
from formats.readers._collecting import Collector
from formats.readers._grid import Grid


class PageTable:
    """Takes rows and cells as their tags come, then adds the table."""

    def __init__(self, found: Collector, *, nested: bool) -> None:
        self.takes_words = False
        """True while a cell or the caption is open."""
        self._found = found
        self._nested = nested
        self._grid = Grid(found)
        self._caption = ""
        self._open: dict[str, str] = {}
        self._heads: list[list[bool]] = []

    def start_row(self) -> None:
        """Begin a row."""
        if not self._nested:
            self._grid.start_row()
            self._heads.append([])

    def end_row(self) -> None:
        """End a row."""
        if not self._nested:
            self._grid.end_row()

    def open_cell(self, attributes: dict[str, str], *, header: bool) -> None:
        """Begin a cell, or the caption where the attributes say so."""
        self.takes_words = True
        self._open = attributes
        if not self._nested and "caption" not in attributes:
            if not self._heads:
                self.start_row()
            self._heads[-1].append(header)

    def close_cell(self, runs: list[Run]) -> None:
        """End the cell with its words."""
        self.takes_words = False
        if "caption" in self._open:
            self._caption += " " + plain(tuple(runs))
            return
        across, down = _size(self._open, "colspan"), _size(self._open, "rowspan")
        self._grid.cell(runs, across, down)

    def finish(self) -> None:
        """Add the table to the collector; one of a single cell was only a frame."""
        rows = self._grid.rows
        if len(rows) == 1 and len(rows[0]) == 1:
            self._found.paragraph([Run(self._caption)])
            self._found.paragraph(rows[0][0])
            return
        named = bool(rows) and any(plain(tuple(cell)).strip() for cell in rows[0])
        header = named and bool(self._heads and self._heads[0]) and all(self._heads[0])
        self._found.table(rows, header=header, caption=self._caption)


def _size(attributes: dict[str, str], name: str) -> int:
    value = attributes.get(name, "")
    return int(value) if value.isascii() and value.isdigit() and len(value) < 8 else 1
