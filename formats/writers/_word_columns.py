"""Columns of a table in Word: each holds its longest word, and the rest goes where text is long."""

from content.tree import Runs, Table, plain
from formats.writers._print_table import unbroken
from formats.writers._word_look import Look
from formats.writers._word_shapes import text_width
from formats.writers._word_styles import CELL_PADDING
from formats.writers._word_widths import width

_RULE = 1.0
"""Points for the line between two columns, and for rounding."""
_OTHER_FONT = 1.22
"""Where there is room: a machine without Arial shows letters of another font, which are wider."""


def columns(table: Table, look: Look) -> tuple[float, ...]:
    """Return the widths in points of a squared table; () where a word would break."""
    cells = tuple(zip(*table.rows, strict=True))
    least = [_widest(column, look, table.header, split=True) for column in cells]
    room = text_width(look)
    if sum(least) > room:
        return ()
    if sum(least) * _OTHER_FONT <= room:
        least = [small * _OTHER_FONT for small in least]
    spare = room - sum(least)
    wanted = [
        max(_widest(column, look, table.header, split=False) - small, 1.0)
        for column, small in zip(cells, least, strict=True)
    ]
    share = spare / sum(wanted)
    return tuple(small + share * more for small, more in zip(least, wanted, strict=True))


def _widest(column: tuple[Runs, ...], look: Look, header: bool, *, split: bool) -> float:
    """Width of the longest word, or of the longest text, with the white space beside it."""
    found = 0.0
    for row, cell in enumerate(column):
        heavy = (header and not row) or any(run.bold or run.hard for run in cell)
        text = plain(cell)
        for piece in unbroken(text) if split else (text,):
            found = max(found, width(piece, heavy))
    return found * look.body + 2 * CELL_PADDING + _RULE
