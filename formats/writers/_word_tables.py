"""Tables in Word: a header row that repeats, rows that are never split, words about the table."""

from collections.abc import Iterator, Sequence

from content.tree import Run, Runs, Table, plain
from formats.writers._print_table import squared
from formats.writers._word_columns import columns
from formats.writers._word_lists import numbered
from formats.writers._word_look import right_to_left
from formats.writers._word_nodes import Node, empty, node, value
from formats.writers._word_paper import Paper
from formats.writers._word_shapes import text_width
from formats.writers._word_template import BULLETS
from formats.writers._word_text import paragraph

_FULL = 5000
"""The whole width between the margins, in fiftieths of a percent."""


def readable(paper: Paper, block: Table) -> Iterator[Node]:
    """Yield a table, or its rows as lists where a word in it would not fit its column."""
    even = squared(block)
    if any(even.rows) and any(plain(cell).strip() for row in even.rows for cell in row):
        wide = columns(even, paper.look)
        yield from _table(paper, even, wide) if wide else _as_lists(paper, even)


def _table(paper: Paper, block: Table, wide: Sequence[float]) -> Iterator[Node]:
    """Yield the caption, the table and the small gap after it."""
    if block.caption:
        yield paragraph(paper, "TableCaption", block.caption, block.language)
    rows = [_row(paper, block, row, block.header and n == 0) for n, row in enumerate(block.rows)]
    about = (block.caption, "")
    yield frame(
        paper, "ReadableTable", wide, rows, about, header=block.header, language=block.language
    )
    yield gap(paper)


def _row(paper: Paper, block: Table, cells: Sequence[Runs], head: bool) -> Node:
    style = "TableHeading" if head else "TableText"
    filled = [cell(paragraph(paper, style, runs, block.language)) for runs in cells]
    return row(*filled, head=head)


def row(*cells: Node, head: bool = False) -> Node:
    """Return a row that stays on one page; a header row is said again on each page."""
    marks = (empty("w:cantSplit"), *((empty("w:tblHeader"),) if head else ()))
    return node("w:tr", node("w:trPr", *marks), *cells)


def cell(*paragraphs: Node, share: int = 0, middle: bool = False) -> Node:
    """Return a cell; `share` is its part of the width in fiftieths of a percent."""
    settings = []
    if share:
        settings.append(node("w:tcW", attrs={"w:w": str(share), "w:type": "pct"}))
    if middle:
        settings.append(value("w:vAlign", "center"))
    return node("w:tc", *((node("w:tcPr", *settings),) if settings else ()), *paragraphs)


def frame(
    paper: Paper,
    style: str,
    wide: Sequence[float],
    rows: Sequence[Node],
    about: tuple[str, str],
    *,
    header: bool,
    language: str = "",
) -> Node:
    """Return a table over the full width; `wide` are parts, `about` its name and description."""
    settings = [value("w:tblStyle", style)]
    if right_to_left(language or paper.document.language):
        settings.append(empty("w:bidiVisual"))
    settings.append(node("w:tblW", attrs={"w:w": str(_FULL), "w:type": "pct"}))
    settings.append(node("w:tblLayout", attrs={"w:type": "fixed"}))
    settings.append(node("w:tblLook", attrs=_tells(header)))
    for tag, words in zip(("w:tblCaption", "w:tblDescription"), about, strict=True):
        if words:
            settings.append(value(tag, words))
    twips = text_width(paper.look) * 20 / sum(wide)
    grid = [node("w:gridCol", attrs={"w:w": str(round(twips * part))}) for part in wide]
    return node("w:tbl", node("w:tblPr", *settings), node("w:tblGrid", *grid), *rows)


def _tells(header: bool) -> dict[str, str]:
    first = "1" if header else "0"
    return {
        "w:val": "0020" if header else "0000",
        "w:firstRow": first,
        "w:lastRow": "0",
        "w:firstColumn": "0",
        "w:lastColumn": "0",
        "w:noHBand": "1",
        "w:noVBand": "1",
    }


def gap(paper: Paper) -> Node:
    """Return the paragraph Word needs after a table, or two tables would become one."""
    return paragraph(paper, "AfterTable", "")


def _as_lists(paper: Paper, block: Table) -> Iterator[Node]:
    """Yield a squared table as words: "column: what it says", each row named by its first cell."""
    if block.caption:
        yield paragraph(paper, "TableCaption", block.caption, block.language)
    names = block.rows[0] if block.header else ()
    for cells in block.rows[1 if block.header else 0 :]:
        if plain(cells[0]).strip():
            first = (*_named(names, 0), *cells[0])
            yield paragraph(paper, "TableRowName", first, block.language)
        for number, said in enumerate(cells[1:], 1):
            if names or plain(said).strip():
                words = (*_named(names, number), *said)
                yield paragraph(paper, "ListBullet", words, block.language, numbered(BULLETS))


def _named(names: Sequence[Runs], number: int) -> Runs:
    if number >= len(names) or not plain(names[number]).strip():
        return ()
    return (*names[number], Run(": "))
