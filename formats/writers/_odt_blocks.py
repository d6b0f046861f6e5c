"""The blocks of a document in OpenDocument: each becomes paragraphs, a list or a table."""

from collections.abc import Iterator
from typing import assert_never

from content.tree import Block, Heading, ListBlock, Paragraph, Picture, Point, Quote, Table
from formats.writers._odt_lists import list_block
from formats.writers._odt_paper import Paper
from formats.writers._odt_pictures import picture
from formats.writers._odt_tables import table
from formats.writers._odt_text import heading, paragraph
from formats.writers._odt_xml import NOTHING, Xml


def pieces(paper: Paper, block: Block, place: Xml) -> Iterator[Xml]:
    """Yield what one block is; `place` is the hidden place of a heading."""
    language = block.language
    match block:
        case Heading():
            yield heading(paper, min(block.level, 5), block, place)
        case Paragraph():
            yield paragraph(paper, "Text body", block.runs, language, paper.mark(block.id))
        case Quote():
            yield paragraph(paper, "Quotations", block.runs, language, paper.mark(block.id))
        case ListBlock():
            if block.items:
                yield list_block(paper, block)
        case Table():
            yield from table(paper, block)
        case Picture():
            yield from _alone(paper, block)
        case Point():
            yield from _stacked(paper, block)
        case _:
            assert_never(block)


def _alone(paper: Paper, block: Picture) -> Iterator[Xml]:
    mark = paper.mark(block.id)
    style = "Picture" if block.caption else "Picture Alone"
    size = paper.look.picture
    yield picture(paper, block.image, style, size, language=block.language, before=mark)
    if block.caption:
        yield paragraph(paper, "Caption", block.caption, block.language)


def _stacked(paper: Paper, point: Point) -> Iterator[Xml]:
    """A point outside easy read: the picture over the full width, its lines below."""
    mark = paper.mark(point.id)
    if point.image:
        size = paper.look.picture
        yield picture(paper, point.image, "Picture", size, language=point.language, before=mark)
        mark = NOTHING
    for line in point.lines:
        yield paragraph(paper, "Text body", line, point.language, mark)
        mark = NOTHING
