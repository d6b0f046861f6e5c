"""Blocks of the tree as the values that the PDF template reads."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import assert_never

from content.languages import direction_of
from content.tree import (
    Block,
    HardWord,
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
    plain,
)
from formats.format import Assets
from formats.pictures import shape_of
from formats.writers._lists import Node, nested
from formats.writers._matter import UNLISTED
from formats.writers._picture_bytes import picture_bytes, suffix_of
from formats.writers._print_table import LETTER, column_widths, row_by_row, squared
from formats.writers._print_words import Values, lang_pair, one_look, printable, runs_values, seen

ROOM = 470.0
"""Width of the words on A4 with our margins, in points."""
_WHOLE = 500
"""Letters up to which a point or a row is kept on one page: more might not fit on one."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture of the file and its bytes."""

    image: Image
    data: bytes


@dataclass(frozen=True, slots=True)
class Printer:
    """Turns the blocks of one document into values, and gathers the pictures they name."""

    language: str
    size: float
    """Type size of the words in points."""
    assets: Assets
    pictures: dict[str, Shown] = field(default_factory=dict)
    """By file name, filled as pictures are met."""
    names: dict[str, str] = field(default_factory=dict)
    """File name of each picture by its key."""

    @property
    def longest(self) -> int:
        """Letters of the longest word that fits beside a picture, in two thirds of the room."""
        return int(ROOM * 2 / 3 / (self.size * LETTER))

    def block(self, block: Block, level: int = 1) -> Iterator[Values]:
        """Yield the block's values: one object, or several for a table told row by row.

        That is one that does not fit, or has no headers to say what its cells are.
        """
        spoken = block.language or self.language
        common: Values = {
            "lang": lang_pair(block.language, self.language),
            "rtl": direction_of(spoken) == "rtl",
        }
        if isinstance(block, Table):
            block = squared(block)
        if isinstance(block, Table) and not (block.header and self._widths(block)):
            for part in row_by_row(block):
                yield from self.block(part)
        else:
            yield common | self._own(block, spoken, level)

    def picture(self, image: Image) -> Values:
        """Return a picture's values and keep its bytes. Raises CannotMake where it has none."""
        name = self.names.get(image.key) or self._kept(image)
        alt = "" if image.decorative else printable(image.alt, self.language, len(image.alt) + 1)
        shape = shape_of(self.pictures[name].data)
        return {"file": name, "alt": alt, "shape": shape}

    def _kept(self, image: Image) -> str:
        """Keep the picture once, however often it stands; return its file name."""
        data = picture_bytes(image, self.assets)
        name = f"{len(self.pictures)}{suffix_of(data)}"
        self.pictures[name], self.names[image.key] = Shown(image, data), name
        return name

    def meaning(self, word: HardWord) -> Values:
        """Return what a hard word means, to stand right after the block that holds it."""
        runs = (Run(word.term, bold=True), Run(f": {word.meaning}"))
        return {"type": "meaning", "lang": None, "runs": self._runs(runs, self.language)}

    def _runs(self, runs: Runs, spoken: str) -> list[Values]:
        return runs_values(runs, spoken, self.longest)

    def _own(self, block: Block, spoken: str, level: int) -> Values:
        match block:
            case Heading():
                runs = seen(self._runs(one_look(block.runs), spoken))
                listed = block.id not in UNLISTED
                return {"type": "heading", "level": level, "runs": runs, "listed": listed}
            case Paragraph():
                return {"type": "paragraph", "runs": self._runs(block.runs, spoken)}
            case Quote():
                return {"type": "quote", "runs": self._runs(block.runs, spoken)}
            case ListBlock():
                items = [self._node(node, spoken) for node in nested(block.items)]
                return {
                    "type": "list",
                    "ordered": block.ordered,
                    "start": block.start,
                    "items": items,
                }
            case Table():
                return self._table(block, spoken)
            case Picture():
                caption = printable(block.caption, spoken, self.longest)
                return {"type": "picture", "picture": self.picture(block.image), "caption": caption}
            case Point():
                return self._point(block, spoken)
            case _:
                assert_never(block)

    def _node(self, node: Node, spoken: str) -> Values:
        inside = [self._node(inner, spoken) for inner in node.inside]
        return {"runs": self._runs(node.runs, spoken), "inside": inside}

    def _table(self, table: Table, spoken: str) -> Values:
        rows = [[self._runs(cell, spoken) for cell in row] for row in table.rows]
        longest = max(len(plain(cell)) for row in table.rows for cell in row)
        return {
            "type": "table",
            "caption": printable(table.caption, spoken, self.longest),
            "widths": self._widths(table),
            "header": rows[0] if table.header else [],
            "rows": rows[1:] if table.header else rows,
            "whole": longest <= _WHOLE,
        }

    def _widths(self, table: Table) -> tuple[float, ...]:
        return column_widths(table, self.size, ROOM)

    def _point(self, point: Point, spoken: str) -> Values:
        return {
            "type": "point",
            "picture": self.picture(point.image) if point.image else None,
            "lines": [self._runs(line, spoken) for line in point.lines],
            "whole": sum(len(plain(line)) for line in point.lines) <= _WHOLE,
        }
