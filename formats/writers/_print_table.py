"""Tables on paper: columns as wide as their words need, or row by row where they do not fit."""

import re
from dataclasses import replace

from content.tree import ListBlock, ListItem, Paragraph, Run, Table, plain

LETTER = 0.62
"""Width of a usual letter, bold included, in parts of the type size (Noto Sans)."""
_PADDING = 1.4
"""White space in a cell, start and end together, in parts of the type size."""

_UNBROKEN = re.compile(r"[^\s\u00a0]+(?:\u00a0+[^\s\u00a0]+)*")


def squared(table: Table) -> Table:
    """Return the table with empty cells where a row is shorter than the longest."""
    widest = max((len(row) for row in table.rows), default=0)
    rows = tuple(row + ((),) * (widest - len(row)) for row in table.rows)
    return replace(table, rows=rows)


def column_widths(table: Table, size: float, room: float) -> tuple[float, ...]:
    """Return the width of each column: its longest word first, then what its text asks for.

    All are in points. () where a word would not stay whole, or where there are no columns.
    """
    columns = range(len(table.rows[0]) if table.rows else 0)
    least = [_narrowest(table, n) * size for n in columns]
    spare = room - sum(least)
    if spare < 0:
        return ()
    wanted = [max(_longest_text(table, n) - _narrowest(table, n), 0.1) for n in columns]
    return tuple(
        small + spare * more / sum(wanted) for small, more in zip(least, wanted, strict=True)
    )


def row_by_row(table: Table) -> tuple[Paragraph | ListBlock, ...]:
    """Return the table as lists: each row one list, each cell with the words of its column."""
    headed = table.header and len(table.rows) > 1
    heads = [plain(cell) for cell in table.rows[0]] if headed else []
    caption = Paragraph(f"{table.id}-caption", (Run(table.caption, bold=True),), table.language)
    rows = (_row(row, heads) for row in table.rows[1 if headed else 0 :])
    lists = tuple(
        ListBlock(f"{table.id}-{n}", items, language=table.language)
        for n, items in enumerate(rows)
        if items
    )
    return (caption, *lists) if table.caption else lists


def _row(row: tuple[tuple[Run, ...], ...], heads: list[str]) -> tuple[ListItem, ...]:
    return tuple(
        ListItem((Run(f"{heads[n]}: ", bold=True), *cell) if heads else cell)
        for n, cell in enumerate(row)
        if heads or plain(cell).strip()
    )


def unbroken(text: str) -> tuple[str, ...]:
    """Return the pieces that stay on one line; in Arabic a phone number is one of them."""
    return tuple(_UNBROKEN.findall(text))


def _narrowest(table: Table, column: int) -> float:
    words = [len(word) for row in table.rows for word in unbroken(plain(row[column]))]
    return max(words, default=1) * LETTER + _PADDING


def _longest_text(table: Table, column: int) -> float:
    letters = max((len(plain(row[column])) for row in table.rows), default=0)
    return min(60, letters) * LETTER + _PADDING
