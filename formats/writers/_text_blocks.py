"""Blocks of the tree as lines of plain text, their structure said in words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import assert_never

from content.languages import direction_of, label
from content.tree import (
    Block,
    Heading,
    Image,
    ListBlock,
    Paragraph,
    Picture,
    Point,
    Quote,
    Runs,
    Table,
)
from formats.writers._links import safe_address
from formats.writers._lists import Node, nested
from formats.writers._text_lines import WIDTH, address_in, directed, width, wrapped

_UNDERLINES = "=-~"
"""For the title, for parts, and for parts inside them."""
_STEP = "  "


@dataclass(frozen=True, slots=True)
class Teller:
    """Tells blocks in the words of one language."""

    language: str

    def block(self, block: Block, level: int = 1) -> Iterator[str]:
        """Yield the block's lines, with an empty one after it."""
        direction = direction_of(block.language or self.language)
        lines = [directed(line, direction) for line in self._lines(block, level)]
        yield from lines
        if lines:
            yield ""

    def heading(self, text: str, level: int) -> Iterator[str]:
        """Yield a heading and the line under it: `=` for the title, `-` and `~` for parts."""
        lines = wrapped(text)
        yield from lines
        mark = _UNDERLINES[min(level, len(_UNDERLINES) - 1)]
        yield mark * min(max((width(line) for line in lines), default=0), WIDTH)

    def entry(self, words: str, level: int) -> Iterator[str]:
        """Yield a line of the contents; deeper headings stand further in."""
        indent = _STEP * (level - 1)
        lines = wrapped(words, f"{indent}- ", f"{indent}  ")
        yield from (directed(line, direction_of(self.language)) for line in lines)

    def own(self, *lines: str) -> Iterator[str]:
        """Yield lines of our own and of the cover, wrapped, with an empty one after them."""
        for line in lines:
            yield from (directed(each, direction_of(self.language)) for each in wrapped(line))
        yield ""

    def _lines(self, block: Block, level: int) -> Iterator[str]:
        match block:
            case Heading():
                yield from self.heading(self._words(block.runs), level)
            case Paragraph():
                yield from wrapped(self._words(block.runs))
            case Quote():
                yield from wrapped(f"{self._own('quote')}: {self._words(block.runs)}")
            case ListBlock():
                yield from self._list(nested(block.items), block, block.start, "")
            case Table():
                yield from self._table(block)
            case Picture():
                yield from self._picture(block.image)
                yield from wrapped(block.caption)
            case Point():
                yield from self._point(block)
            case _:
                assert_never(block)

    def _list(
        self, items: Sequence[Node], block: ListBlock, first: int, indent: str
    ) -> Iterator[str]:
        """Say how many items there are, those of each list inside another too."""
        yield f"{indent}{self._own('list_of')} {len(items)}"
        for number, item in enumerate(items, first):
            mark = f"{number}. " if block.ordered else "- "
            then = indent + " " * len(mark)
            yield from wrapped(self._words(item.runs), indent + mark, then)
            if item.inside:
                yield from self._list(item.inside, block, 1, then)

    def _table(self, table: Table) -> Iterator[str]:
        headed = table.header and len(table.rows) > 1
        heads = [self._words(cell) for cell in table.rows[0]] if headed else []
        yield from wrapped(": ".join(filter(None, (self._own("table"), table.caption))))
        for number, row in enumerate(table.rows[1:] if heads else table.rows, 1):
            yield f"{self._own('row')} {number}"
            for place, cell in enumerate(row):
                said = self._words(cell)
                told = f"{heads[place]}: {said}" if place < len(heads) else said
                yield from wrapped(told.rstrip(), _STEP, _STEP * 2)

    def _picture(self, image: Image) -> Iterator[str]:
        if not image.decorative and image.alt:
            yield from wrapped(f"{self._own('picture')}: {image.alt}")

    def _point(self, point: Point) -> Iterator[str]:
        for line in point.lines:
            yield from wrapped(self._words(line))
        if point.image:
            yield from self._picture(point.image)

    def _own(self, key: str) -> str:
        return label(self.language, key)

    def _words(self, runs: Runs) -> str:
        """Return the words, each link followed by its address unless the words are the address."""
        return "".join(run.text + self._address(run.text, run.link) for run in runs)

    def _address(self, text: str, link: str) -> str:
        shown = safe_address(link).removeprefix("mailto:").removeprefix("tel:")
        if not shown or _bare(shown) == _bare(text):
            return ""
        return f" ({address_in(shown, direction_of(self.language))})"


def _bare(text: str) -> str:
    """Return what counts in a number or an address: "01632 960 001" is "01632960001"."""
    return "".join(mark for mark in text if not mark.isspace() and mark != "\u00a0").rstrip("/")
