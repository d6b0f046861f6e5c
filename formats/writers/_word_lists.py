"""Lists in Word: real ones, and every numbered list starts at 1."""

from collections.abc import Iterator

from content.tree import ListBlock
from formats.writers._word_nodes import Node, node, value
from formats.writers._word_paper import Paper
from formats.writers._word_template import BULLETS
from formats.writers._word_text import paragraph

_DEEPEST = 8


def list_items(paper: Paper, block: ListBlock) -> Iterator[Node]:
    """Yield one paragraph an item."""
    style = "ListNumber" if block.ordered else "ListBullet"
    number = paper.new_numbers(block.start) if block.ordered else BULLETS
    for item in block.items:
        mark = numbered(number, item.depth)
        yield paragraph(paper, style, item.runs, block.language, mark)


def numbered(number: int, depth: int = 0) -> Node:
    """Return the setting that makes a paragraph an item of a list."""
    level = str(min(max(depth, 0), _DEEPEST))
    return node("w:numPr", value("w:ilvl", level), value("w:numId", str(number)))
