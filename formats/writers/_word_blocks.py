"""The blocks of a document in Word: each kind of block becomes paragraphs or a table."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from content.tree import Block, Heading, Image, ListBlock, Paragraph, Picture, Point, Quote, Table
from formats.writers._word_fields import bookmark, place
from formats.writers._word_lists import list_items
from formats.writers._word_nodes import Node
from formats.writers._word_paper import Paper
from formats.writers._word_pictures import picture
from formats.writers._word_tables import table, table_as_lists
from formats.writers._word_text import paragraph


@dataclass(frozen=True, slots=True)
class Places:
    """Where the contents list can lead: each heading by its order in the document."""

    headings: tuple[Heading, ...]

    def name(self, heading: Heading) -> str:
        """Return the name of the heading's place in the file."""
        return place(next(n for n, each in enumerate(self.headings, 1) if each is heading))


def places(blocks: tuple[Block, ...]) -> Places:
    """Return the places of all headings of these blocks."""
    return Places(tuple(block for block in blocks if isinstance(block, Heading)))


def nodes(paper: Paper, block: Block, where: Places) -> Iterator[Node]:
    """Yield what one block is in Word."""
    match block:
        case Heading():
            style = f"Heading{min(max(block.level, 1), 5)}"
            made = paragraph(paper, style, block.runs, block.language)
            yield bookmark(paper, made, where.name(block))
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
