"""Rows of a table as they are read, with joined cells spread over the places they take."""

from content.tree import Run
from formats.readers._collecting import Collector
from formats.readers.limits import TABLE_CELLS, TABLE_COLUMNS


class Grid:
    """Collects cells row by row. Raises CannotRead("table_too_big") past the limits."""

    def __init__(self, found: Collector) -> None:
        self.rows: list[list[list[Run]]] = []
        self._found = found
        self._below: dict[int, int] = {}

    def start_row(self) -> None:
        """Begin the next row, with gaps where cells from above reach down."""
        self.rows.append([])
        self._fill()
        self._found.check_table(self.rows)

    def cell(self, runs: list[Run], across: int = 1, down: int = 1) -> None:
        """Add a cell that takes places across and down; sizes nobody could draw count as 1."""
        if not self.rows:
            self.start_row()
        across = across if 1 <= across <= TABLE_COLUMNS else 1
        down = down if 1 <= down <= TABLE_CELLS else 1
        if across > 1 or down > 1:
            self._found.notice("merged_cells")
        row = self.rows[-1]
        for place in range(across):
            if down > 1:
                self._below[len(row)] = down
            row.append([] if place else runs)
        self._fill()
        self._found.check_table(self.rows)

    def pad(self, places: int) -> None:
        """Leave places empty at the start of a row."""
        self.rows[-1] += [[] for _ in range(places if places <= TABLE_COLUMNS else 0)]

    def end_row(self) -> None:
        """Count the row against the cells that reach down."""
        self._below = {column: left - 1 for column, left in self._below.items() if left > 1}

    def _fill(self) -> None:
        row = self.rows[-1]
        while self._below.get(len(row), 0) and len(row) < 4 * TABLE_COLUMNS:
            row.append([])
