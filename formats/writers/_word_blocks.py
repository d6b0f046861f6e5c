"""The blocks of a document in Word: each kind of block becomes paragraphs or a table."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import assert_never

from content.tree import (
    Block,
    HardWord,
    Heading,
    ListBlock,
    Paragraph,
    Picture,
    Point,
    Quote,
    Run,
    Table,
)
from formats.block_marks import OWN, is_ours, mark_of
from formats.writers._outline import without_gaps
from formats.writers._word_fields import bookmark, marked
from formats.writers._word_lists import list_items
from formats.writers._word_look import right_to_left
from formats.writers._word_nodes import Node
from formats.writers._word_paper import Paper
from formats.writers._word_pictures import picture
from formats.writers._word_tables import readable
from formats.writers._word_text import paragraph


def outlined(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return the blocks with heading levels from 1 on and none skipped."""
    levels = iter(without_gaps(block.level for block in blocks if isinstance(block, Heading)))
    return tuple(
        replace(block, level=next(levels)) if isinstance(block, Heading) else block
        for block in blocks
    )


def nodes(paper: Paper, block: Block) -> Sequence[Node]:
    """Return what one block is in Word, with its mark."""
    return marked(paper, block.id, tuple(_nodes(paper, block)))


def meanings(paper: Paper, words: Sequence[HardWord], number: int) -> Iterator[Node]:
    """Yield what hard words mean, to stand where they are first met: after block `number`."""
    for place, word in enumerate(words):
        runs = (Run(word.term, bold=True), Run(f": {word.meaning}"))
        made = paragraph(paper, "Meaning", runs)
        yield bookmark(paper, made, mark_of(f"{OWN}met-{number}-{place}"))


def _nodes(paper: Paper, block: Block) -> Iterator[Node]:
    match block:
        case Heading():
            made = paragraph(paper, f"Heading{min(block.level, 5)}", block.runs, block.language)
            yield bookmark(paper, made, paper.next_place())
        case Paragraph():
            yield paragraph(paper, "Normal", block.runs, block.language)
        case Quote():
            turned = right_to_left(block.language or paper.document.language)
            style = "Quote" if turned == (paper.look.direction == "rtl") else "IntenseQuote"
            yield paragraph(paper, style, block.runs, block.language)
        case ListBlock():
            yield from list_items(paper, block)
        case Table():
            yield from readable(paper, block)
        case Picture():
            yield from _alone(paper, block)
        case Point():
            yield from _stacked(paper, block)
        case _:
            assert_never(block)


def _alone(paper: Paper, block: Picture) -> Iterator[Node]:
    """A picture with its words below; one of ours stands above the words that follow."""
    stays = block.caption or is_ours(block.id)
    style = "Picture" if stays else "PictureAlone"
    yield picture(paper, block.image, style, *paper.look.picture)
    if block.caption:
        yield paragraph(paper, "Caption", block.caption, block.language)


def _stacked(paper: Paper, point: Point) -> Iterator[Node]:
    """A point outside easy read: the picture over the full width, its lines below."""
    if point.image:
        style = "Picture" if point.lines else "PictureAlone"
        yield picture(paper, point.image, style, *paper.look.picture)
    for line in point.lines:
        yield paragraph(paper, "Normal", line, point.language)
