"""What people type into an easy-read copy is points, whatever their program makes of it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import assert_never

from content.inline import cut
from content.tree import (
    Block,
    Heading,
    ListBlock,
    Paragraph,
    Picture,
    Point,
    Quote,
    Runs,
    Table,
    plain,
)


def as_points(copy: Sequence[Block], marked: set[str]) -> tuple[Block, ...]:
    """Return the blocks of a copy with its paragraphs and lists as points of easy read.

    Each item of a list is a point, but one of a list whose id is in `marked` is a line: that
    list was one point before. Headings, pictures and tables stay.
    """
    return tuple(point for block in copy for point in _points(block, block.id in marked))


def _points(block: Block, is_marked: bool) -> Iterator[Block]:
    match block:
        case Paragraph() | Quote():
            yield Point(block.id, _lines(block.runs), None, block.language)
        case ListBlock():
            lines = tuple(item.runs for item in block.items)
            if is_marked:
                yield Point(block.id, lines, None, block.language)
                return
            for number, line in enumerate(lines):
                name = f"{block.id}-{number}" if number else block.id
                yield Point(name, (line,), None, block.language)
        case Heading() | Table() | Picture():
            yield block
        case Point():
            lines = tuple(line for each in block.lines for line in _lines(each))
            yield replace(block, lines=lines)
        case _:
            assert_never(block)


def _lines(runs: Runs) -> tuple[Runs, ...]:
    """Return the lines that the words stand on."""
    at, found = 0, []
    for line in plain(runs).split("\n"):
        found.append(cut(runs, at, at + len(line)))
        at += len(line) + 1
    return tuple(line for line in found if line)
