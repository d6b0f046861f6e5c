"""Blocks in Markdown: CommonMark, and tables as GitHub and pandoc write them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import assert_never

from content.languages import label
from content.tree import (
    Block,
    Heading,
    Image,
    ListBlock,
    Paragraph,
    Picture,
    Point,
    Quote,
    Run,
    Runs,
    Table,
)
from formats.writers._lists import Node, nested
from formats.writers._markdown_pictures import Pictures
from formats.writers._markdown_runs import Wording

_BREAK = "  \n"
_DEEPEST_HEADING = 6


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes the blocks of one file."""

    wording: Wording
    pictures: Pictures

    def block(self, block: Block) -> str:
        """Return the block, without a line end after it; "" where it says nothing."""
        language = block.language
        match block:
            case Heading():
                words = self.wording.one_line(block.runs, language)
                return f"{'#' * min(block.level + 1, _DEEPEST_HEADING)} {words}"
            case Paragraph():
                return self.wording.paragraph(block.runs, language)
            case Quote():
                lines = self.wording.paragraph(block.runs, language).split("\n")
                return "\n".join(f"> {line}" for line in lines)
            case ListBlock():
                return "\n".join(self._list(block))
            case Table():
                return "\n\n".join(self._table(block))
            case Picture():
                return self._pictured(block.image, ((Run(block.caption),),), language)
            case Point():
                return self._pictured(block.image, block.lines, language)
            case _:
                assert_never(block)

    def _pictured(self, image: Image | None, lines: Sequence[Runs], language: str) -> str:
        """Return one paragraph: the picture, then its words line by line."""
        shown = [self.pictures.shown(image)] if image else []
        words = (self.wording.paragraph(line, language) for line in lines)
        return _BREAK.join((*shown, *(line for line in words if line)))

    def _list(self, block: ListBlock) -> Iterator[str]:
        yield from self._items(nested(block.items), block, block.start, "")

    def _items(
        self, nodes: Sequence[Node], block: ListBlock, first: int, indent: str
    ) -> Iterator[str]:
        for number, item in enumerate(nodes, max(first, 0)):
            mark = f"{number}. " if block.ordered else "- "
            yield f"{indent}{mark}{self.wording.one_line(item.runs, block.language)}".rstrip()
            yield from self._items(item.inside, block, 1, indent + " " * len(mark))

    def _table(self, table: Table) -> Iterator[str]:
        count = max((len(row) for row in table.rows), default=0)
        if not count:
            return
        if table.caption:
            named = f"{label(self.wording.language, 'table')}: {table.caption}"
            yield self.wording.one_line((Run(named),), table.language)
        rows = [self._row(row, count, table.language) for row in table.rows]
        head = rows.pop(0) if table.header else f"|{'  |' * count}"
        yield "\n".join((head, f"|{' --- |' * count}", *rows))

    def _row(self, row: Sequence[Runs], count: int, language: str) -> str:
        cells = [self.wording.one_line(cell, language) for cell in row]
        return f"| {' | '.join((*cells, *[''] * (count - len(cells))))} |"
