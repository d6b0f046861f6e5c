"""Tables in OpenDocument: a header row that repeats, rows that stay whole, words about them."""

from collections.abc import Iterator, Sequence

from content.tree import Run, Runs, Table, plain
from formats.writers._odt_list_styles import BULLETS
from formats.writers._odt_paper import Paper
from formats.writers._odt_shapes import table_shape
from formats.writers._odt_text import paragraph
from formats.writers._odt_xml import NOTHING, Xml, joined, node, said
from formats.writers._print_table import squared
from formats.writers._word_columns import columns


def table(paper: Paper, block: Table) -> Iterator[Xml]:
    """Yield the caption and the table, or its rows as lists where a word would be broken."""
    even = squared(block)
    if not any(even.rows):
        return
    if block.caption:
        yield paragraph(paper, "Table Caption", block.caption, block.language)
    wide = columns(even, paper.look)
    if wide:
        yield _table(paper, even, wide)
    else:
        yield from _as_lists(paper, even, paper.mark(block.id))


def _table(paper: Paper, block: Table, wide: Sequence[float]) -> Xml:
    marks = (paper.mark(block.id), *[NOTHING] * (len(block.rows) - 1))
    rows = [
        _row(paper, block, row, mark, head=block.header and not n)
        for n, (row, mark) in enumerate(zip(block.rows, marks, strict=True))
    ]
    styles = [{"table:style-name": paper.column(points)} for points in wide]
    shape = joined(node("table:table-column", attrs=style) for style in styles)
    heads = 1 if block.header else 0
    told = {"about": block.caption, "language": block.language}
    return grid(paper, "Table", rows, shape, heads=heads, **told)


def _row(paper: Paper, block: Table, cells: Sequence[Runs], mark: Xml, *, head: bool) -> Xml:
    style, shape = ("Table Heading", "HeadCell") if head else ("Table Contents", "Cell")
    before = (mark, *[NOTHING] * (len(cells) - 1))
    return row(
        cell(shape, paragraph(paper, style, runs, block.language, place))
        for runs, place in zip(cells, before, strict=True)
    )


def row(cells: Iterator[Xml]) -> Xml:
    """Return a row that stays on one page."""
    return node("table:table-row", *cells, attrs={"table:style-name": "Row"})


def cell(shape: str, *paragraphs: Xml) -> Xml:
    """Return a cell of words."""
    words = {"table:style-name": shape, "office:value-type": "string"}
    return node("table:table-cell", *paragraphs, attrs=words)


def grid(
    paper: Paper,
    kind: str,
    rows: Sequence[Xml],
    columns: Xml,
    *,
    about: str,
    heads: int = 0,
    language: str = "",
) -> Xml:
    """Return a table named by its kind and number; the first `heads` rows are its header."""
    named = {
        "table:name": f"{kind}{paper.next_number()}",
        "table:style-name": table_shape(language or paper.document.language, len(rows)),
    }
    top = [node("table:table-header-rows", *rows[:heads])] if heads else []
    told = [node("table:title", said(about))] if about else []
    return node("table:table", *told, columns, *top, *rows[heads:], attrs=named)


def _as_lists(paper: Paper, block: Table, mark: Xml) -> Iterator[Xml]:
    """Yield a squared table as words: "column: what it says", each row named by its first cell."""
    names = block.rows[0] if block.header else ()
    for cells in block.rows[1 if block.header else 0 :]:
        first = (*_named(names, 0), *cells[0])
        yield paragraph(paper, "Table Row Name", first, block.language, mark)
        mark = NOTHING
        told = [(*_named(names, n), *said_) for n, said_ in enumerate(cells) if n and plain(said_)]
        items = (paragraph(paper, "List Item", runs, block.language) for runs in told)
        made = [node("text:list-item", item) for item in items]
        if made:
            yield node("text:list", *made, attrs={"text:style-name": BULLETS})


def _named(names: Sequence[Runs], number: int) -> Runs:
    if number >= len(names) or not plain(names[number]).strip():
        return ()
    return (*names[number], Run(": "))
