"""The blocks of a document in Word: each kind of block becomes paragraphs or a table."""

from collections.abc import Iterator
from dataclasses import replace
from typing import assert_never

from content.tree import Block, Heading, Image, ListBlock, Paragraph, Picture, Point, Quote, Table
from formats.writers._outline import without_gaps
from formats.writers._word_fields import bookmark, mark
from formats.writers._word_lists import list_items
from formats.writers._word_nodes import Node
from formats.writers._word_paper import Paper
from formats.writers._word_pictures import picture
from formats.writers._word_tables import table, table_as_lists
from formats.writers._word_text import paragraph


def outlined(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return the blocks with heading levels from 1 on and none skipped."""
    levels = iter(without_gaps(block.level for block in blocks if isinstance(block, Heading)))
    return tuple(
        replace(block, level=next(levels)) if isinstance(block, Heading) else block
        for block in blocks
    )


def nodes(paper: Paper, block: Block) -> Iterator[Node]:
    """Yield what one block is in Word, its mark in the first paragraph."""
    made = list(_nodes(paper, block))
    if made:
        mark(paper, made[0], block.id)
    yield from made


def _nodes(paper: Paper, block: Block) -> Iterator[Node]:
    match block:
        case Heading():
            made = paragraph(paper, f"Heading{min(block.level, 5)}", block.runs, block.language)
            yield bookmark(paper, made, paper.next_place())
        case Paragraph():
            yield paragraph(paper, "Normal", block.runs, block.language)
        case Quote():
            yield paragraph(paper, "Quote", block.runs, block.language)
        case ListBlock():
            yield from list_items(paper, block)
        case Table():
            if any(block.rows):
                yield from (table_as_lists if paper.look.tables_as_lists else table)(paper, block)
        case Picture():
            yield from _alone(paper, block.image, block.caption, block.language)
        case Point():
            yield from _stacked(paper, block)
        case _:
            assert_never(block)


def _alone(paper: Paper, image: Image, caption: str, language: str) -> Iterator[Node]:
    side = paper.look.picture
    yield picture(paper, image, "Picture" if caption else "PictureAlone", side, side * 0.75)
    if caption:
        yield paragraph(paper, "Caption", caption, language)


def _stacked(paper: Paper, point: Point) -> Iterator[Node]:
    """A point outside easy read: the picture over the full width, its lines below."""
    if point.image:
        yield picture(paper, point.image, "Picture", paper.look.picture, 9)
    for line in point.lines:
        yield paragraph(paper, "Normal", line, point.language)
