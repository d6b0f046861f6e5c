"""Lists in OpenDocument: real ones inside each other, and every numbered list starts anew."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from content.tree import ListBlock
from formats.writers._lists import Node, nested
from formats.writers._odt_list_styles import BULLETS, DEEPEST, NUMBERS
from formats.writers._odt_paper import Paper
from formats.writers._odt_text import paragraph
from formats.writers._odt_xml import NOTHING, Xml, node


def list_block(paper: Paper, block: ListBlock) -> Xml:
    """Return the list; its hidden place stands in its first item."""
    items = [replace(item, depth=min(max(item.depth, 0), DEEPEST)) for item in block.items]
    style = {"text:style-name": NUMBERS if block.ordered else BULLETS}
    start = str(block.start) if block.ordered and block.start > 1 else ""
    made = _items(paper, nested(items), block.language, paper.mark(block.id), start)
    return node("text:list", *made, attrs=style)


def _items(
    paper: Paper, nodes: Sequence[Node], language: str, mark: Xml = NOTHING, start: str = ""
) -> Iterator[Xml]:
    for number, item in enumerate(nodes):
        before, begin = (NOTHING, "") if number else (mark, start)
        words = paragraph(paper, "List Item", item.runs, language, before)
        inner = [node("text:list", *_items(paper, item.inside, language))] if item.inside else []
        yield node("text:list-item", words, *inner, attrs={"text:start-value": begin})
