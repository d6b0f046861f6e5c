"""Blocks of the tree as lines of braille, laid out as British and American transcribers do."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import assert_never

from content.languages import base_code, label
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
from formats.braille.cells import BLANK, number
from formats.braille.lines import EMPTY, Line, centred, kept, wrapped
from formats.braille.pages import Sheet
from formats.braille.speaking import Speaker
from formats.writers._links import safe_address
from formats.writers._print_table import squared

Margins = tuple[int, int]
"""Blank cells before the first line of a piece, and before the lines that follow."""
_PARAGRAPH, _ASIDE, _QUOTE, _LINE, _ITEM = (2, 0), (6, 4), (4, 2), (0, 2), (0, 2)
_HEADING_AT = (4, 6)
"""Blank cells before headings of level 2 and of all lower levels; level 1 is in the middle."""
_STEP = 2
_PAGE_TURN = "\u2810\u2812"
"""Dots 5, 2-5: the print page that starts here (RNIB)."""


@dataclass(frozen=True, slots=True)
class Brailler:
    """Writes blocks in the words of one language, for one size of page."""

    language: str
    speaker: Speaker
    sheet: Sheet

    def block(self, block: Block, level: int = 1) -> list[Line]:
        """Return the block's lines, an empty one before what needs room."""
        spoken = block.language or self.language
        lines = list(self._lines(block, spoken, level))
        if lines:
            place = next((n for n, line in enumerate(lines) if line.cells), 0)
            lines[place] = replace(lines[place], anchor=block.id)
        return lines

    def meaning(self, word: HardWord) -> list[Line]:
        """Return what a hard word means, to stand right after the block that holds it."""
        runs = (Run(word.term, bold=True), Run(f": {word.meaning}"))
        return self.piece(runs, self.language, _ASIDE)

    def page_turn(self, page: int) -> Line:
        """Return the line that says which print page starts here."""
        (told,) = centred(_PAGE_TURN + number(page), self.sheet.cells)
        return Line(told, keep=True, print_page=page)

    def middle(self, text: str) -> list[Line]:
        """Return the words in the middle of the line."""
        told = self.speaker.words(text, self.language)
        return [Line(line) for line in centred(told, self.sheet.cells)]

    def piece(self, runs: Runs, spoken: str, margins: Margins) -> list[Line]:
        """Return the words in lines; each line that people typed starts anew."""
        found: list[Line] = []
        for told in self.speaker.lines(_with_addresses(runs), spoken):
            found += self._wrapped(told, margins)
        return kept(found)

    def _wrapped(self, told: str, margins: Margins) -> list[Line]:
        return [Line(line) for line in wrapped(told, self.sheet.cells, *margins)]

    def _lines(self, block: Block, spoken: str, level: int) -> Iterator[Line]:
        match block:
            case Heading():
                yield from self._heading(block, spoken, level)
            case Paragraph():
                yield from self.piece(block.runs, spoken, _PARAGRAPH)
            case Quote():
                yield from (EMPTY, *self.piece(block.runs, spoken, _QUOTE), EMPTY)
            case ListBlock():
                yield from (EMPTY, *self._list(block, spoken), EMPTY)
            case Table():
                yield from (EMPTY, *self._table(squared(block), spoken), EMPTY)
            case Picture():
                yield from self._picture(block.image, spoken)
                yield from self.piece((Run(block.caption),), spoken, _ASIDE)
            case Point():
                yield from self._point(block, spoken)
            case _:
                assert_never(block)

    def _heading(self, block: Heading, spoken: str, level: int) -> Iterator[Line]:
        told = self.speaker.line(_with_addresses(_unstressed(block.runs)), spoken)
        if level == 1:
            lines = centred(told, self.sheet.cells)
        else:
            at = _HEADING_AT[min(level, 3) - 2]
            lines = wrapped(told, self.sheet.cells, at, at)
        yield EMPTY
        yield from (Line(line, keep=True) for line in lines)
        if level == 1:
            yield Line("", keep=True)

    def _list(self, block: ListBlock, spoken: str) -> Iterator[Line]:
        counts = [block.start - 1]
        for item in block.items:
            depth = max(item.depth, 0)
            counts = [*counts[: depth + 1], *[0] * (depth + 1 - len(counts))]
            counts[depth] += 1
            mark = f"{counts[depth]}. " if block.ordered else "• "
            first = min(depth * _STEP, self.sheet.cells // 2)
            yield from self.piece((Run(mark), *item.runs), spoken, (first, first + _STEP))

    def _table(self, table: Table, spoken: str) -> Iterator[Line]:
        """Each row starts at the edge with its first cell; the others follow, indented."""
        headed = table.header and len(table.rows) > 1
        heads = [plain(cell) for cell in table.rows[0]] if headed else []
        name = ": ".join(filter(None, (self._own("table", spoken), table.caption)))
        yield from (replace(line, keep=True) for line in self.piece((Run(name),), spoken, _LINE))
        for row in table.rows[1:] if heads else table.rows:
            for place, cell in enumerate(row):
                head = (Run(f"{heads[place]}: "),) if heads and heads[place] else ()
                told = cell if plain(cell).strip() else (Run("-"),)
                margins = (_STEP, 2 * _STEP) if place else _LINE
                yield from self.piece((*head, *told), spoken, margins)

    def _picture(self, image: Image, spoken: str) -> Iterator[Line]:
        if not image.decorative and image.alt:
            told = f"{self._own('picture', spoken)}: {image.alt}"
            yield from self.piece((Run(told),), spoken, _ASIDE)

    def _point(self, point: Point, spoken: str) -> Iterator[Line]:
        yield EMPTY
        lines = [line for words in point.lines for line in self.piece(words, spoken, _LINE)]
        if point.image:
            lines += self._picture(point.image, spoken)
        yield from kept(lines) if len(lines) > self.sheet.rows // 2 else _together(lines)

    def _own(self, key: str, spoken: str) -> str:
        """A word of ours in the language of the block, where we have it in that language."""
        try:
            return label(base_code(spoken), key)
        except KeyError:
            return label(self.language, key)


def _together(lines: list[Line]) -> list[Line]:
    return [*(replace(line, keep=True) for line in lines[:-1]), *lines[-1:]]


def _unstressed(runs: Runs) -> Runs:
    return tuple(replace(run, bold=False, hard=False) for run in runs)


def _with_addresses(runs: Runs) -> Runs:
    """Each link followed by its address, unless the words are the address."""
    found: list[Run] = []
    for run in runs:
        shown = safe_address(run.link).removeprefix("mailto:").removeprefix("tel:")
        found.append(replace(run, link=""))
        if shown and shown != run.text:
            found.append(Run(f" ({shown})"))
    return tuple(found)


def contents_line(told: str, page: int, indent: int, width: int) -> list[Line]:
    """Return an entry of the contents: the heading, dots that lead the finger, its page."""
    place = number(page)
    room = width - _LONGEST_NUMBER - 2
    lines = wrapped(told, room, indent, indent + 2 * _STEP) or [BLANK * indent]
    gap = width - len(lines[-1]) - len(place)
    dots = _LEADER * (gap - 2) if gap > 4 else BLANK * (gap - 2)
    lines[-1] += BLANK + dots + BLANK + place
    return kept([Line(line) for line in lines])


_LONGEST_NUMBER = 5
"""Cells of a page number of four digits."""
_LEADER = "\u2810"
