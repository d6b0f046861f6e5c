"""Blocks of the tree as lines of plain text, their structure said in words."""

from collections.abc import Iterator
from dataclasses import dataclass
from textwrap import wrap
from typing import assert_never

from content.languages import label
from content.tree import (
    Block,
    Heading,
    Image,
    ListBlock,
    ListItem,
    Paragraph,
    Picture,
    Point,
    Quote,
    Runs,
    Table,
)
from formats.writers._links import safe_address

WIDTH = 72
"""Letters in a line: every mail program and terminal shows them whole."""
_UNDERLINES = "=-"
_STEP = "  "


@dataclass(frozen=True, slots=True)
class Teller:
    """Tells blocks in the words of one language."""

    language: str

    def block(self, block: Block, level: int = 1) -> Iterator[str]:
        """Yield the block's lines, with an empty one after it."""
        lines = list(self._lines(block, level))
        yield from lines
        if lines:
            yield ""

    def heading(self, text: str, level: int) -> Iterator[str]:
        """Yield a heading and the line under it: `=` for the title, `-` for all others."""
        lines = wrapped(text)
        yield from lines
        mark = _UNDERLINES[min(level, len(_UNDERLINES) - 1)]
        yield mark * max((len(line) for line in lines), default=0)

    def _lines(self, block: Block, level: int) -> Iterator[str]:
        match block:
            case Heading():
                yield from self.heading(words(block.runs), level)
            case Paragraph():
                yield from wrapped(words(block.runs))
            case Quote():
                yield from wrapped(words(block.runs), "> ", "> ")
            case ListBlock():
                yield from self._list(block)
            case Table():
                yield from self._table(block)
            case Picture():
                yield from self._picture(block.image)
                yield from wrapped(block.caption)
            case Point():
                yield from self._point(block)
            case _:
                assert_never(block)

    def _list(self, block: ListBlock) -> Iterator[str]:
        yield f"{label(self.language, 'list_of')} {len(block.items)}"
        counts = [block.start - 1]
        for item in block.items:
            counts = [*counts[: item.depth + 1], *[0] * (item.depth + 1 - len(counts))]
            counts[item.depth] += 1
            mark = f"{counts[item.depth]}. " if block.ordered else "- "
            yield from _item(item, mark)

    def _table(self, table: Table) -> Iterator[str]:
        headed = table.header and len(table.rows) > 1
        heads = [words(cell) for cell in table.rows[0]] if headed else []
        yield from wrapped(": ".join(filter(None, (self._own("table"), table.caption))))
        for number, row in enumerate(table.rows[1:] if heads else table.rows, 1):
            yield f"{self._own('row')} {number}"
            for place, cell in enumerate(row):
                told = f"{heads[place]}: {words(cell)}" if heads else words(cell)
                yield from wrapped(told.rstrip(), _STEP, _STEP * 2)

    def _picture(self, image: Image) -> Iterator[str]:
        if not image.decorative and image.alt:
            yield from wrapped(f"{self._own('picture')}: {image.alt}")

    def _point(self, point: Point) -> Iterator[str]:
        for line in point.lines:
            yield from wrapped(words(line))
        if point.image:
            yield from self._picture(point.image)

    def _own(self, key: str) -> str:
        return label(self.language, key)


def words(runs: Runs) -> str:
    """Return the words, each link followed by its address unless the words are the address."""
    return "".join(run.text + _address(run.text, run.link) for run in runs)


def wrapped(text: str, first: str = "", then: str = "") -> list[str]:
    """Return the text in lines of up to 72 letters; an address stays whole, even if longer."""
    lines: list[str] = []
    for part in text.split("\n"):
        lines += wrap(
            part,
            WIDTH,
            initial_indent=then if lines else first,
            subsequent_indent=then,
            break_long_words=False,
            break_on_hyphens=False,
        )
    return lines


def _address(text: str, link: str) -> str:
    shown = safe_address(link).removeprefix("mailto:").removeprefix("tel:")
    return f" ({shown})" if shown and shown != text else ""


def _item(item: ListItem, mark: str) -> list[str]:
    indent = _STEP * item.depth
    return wrapped(words(item.runs), indent + mark, indent + " " * len(mark))
