"""Ids and heading levels of the blocks of a web page or a book, by their place."""

from collections.abc import Sequence

from content.tree import Block, Heading
from formats.block_marks import mark_of
from formats.writers._outline import without_gaps


def levels_of(blocks: Sequence[Block]) -> dict[int, int]:
    """Return the level of each heading by its place, without gaps."""
    places = [(n, block.level) for n, block in enumerate(blocks) if isinstance(block, Heading)]
    straight = without_gaps(level for _, level in places)
    return {n: level for (n, _), level in zip(places, straight, strict=True)}


def names_of(blocks: Sequence[Block]) -> dict[int, str]:
    """Return the id of each block by its place: its mark, or a number for a heading without one."""
    names: dict[int, str] = {}
    taken: set[str] = set()
    for n, block in enumerate(blocks):
        mark = mark_of(block.id)
        if mark and mark not in taken:
            taken.add(mark)
            names[n] = mark
        elif isinstance(block, Heading):
            names[n] = f"part-{n}"
    return names
