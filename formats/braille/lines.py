"""Cells in lines: wrapped after translation, since only then is it known how long words are."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from formats.braille.cells import BLANK

_GOES_ON = "\u2810"
"""Dot 5 at the end of a line: the word goes on in the next one (UEB, line continuation)."""
_LEANS = frozenset("\u2808\u2818\u2838\u2810\u2828\u2830\u2820\u283c")
"""Cells that belong to the one after them: accents, capitals, number sign."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of cells on its way to a page."""

    cells: str
    keep: bool = False
    """Never parted from the next line."""
    anchor: str = ""
    """Id of the block that starts here, for the contents."""
    print_page: int = 0
    """The print page that starts here; 0 for none."""


EMPTY = Line("")


def wrapped(told: str, width: int, first: int = 0, then: int = 0) -> list[str]:
    """Return the cells in lines of at most `width`, indented by `first` and `then` cells.

    A word longer than a line goes on in the next, with dot 5 at the break.
    """
    lines: list[str] = []
    line, used = BLANK * first, False
    for word in filter(None, told.split(BLANK)):
        if used and len(line) + 1 + len(word) > width:
            lines.append(line)
            line, used = BLANK * then, False
        whole, *more = _broken(word, width - len(line), width - then)
        line += (BLANK if used else "") + whole
        used = True
        for part in more:
            lines.append(line)
            line = BLANK * then + part
    return [*lines, line] if used else lines


def _broken(word: str, room: int, more_room: int) -> Iterator[str]:
    """Yield the word in pieces: one for the room left in this line, the others for whole lines."""
    while len(word) > room:
        cut = _place_to_break(word, room - 1)
        yield word[:cut] + _GOES_ON
        word, room = word[cut:], more_room
    yield word


def _place_to_break(word: str, room: int) -> int:
    """Return where to break: not between an accent or a number sign and what it belongs to."""
    cut = max(1, room)
    while cut > 1 and word[cut - 1] in _LEANS:
        cut -= 1
    return cut if word[cut - 1] not in _LEANS else max(1, room)


def centred(told: str, width: int) -> list[str]:
    """Return the cells in lines, each in the middle, with three blank cells at either side."""
    lines = wrapped(told, max(width - 6, 1))
    return [BLANK * ((width - len(line)) // 2) + line for line in lines]


def kept(lines: list[Line]) -> list[Line]:
    """Return the lines of one piece so that no single line of it stands alone on a page."""
    last = len(lines) - 1
    return [
        replace(line, keep=line.keep or (n in {0, last - 1} and n < last))
        for n, line in enumerate(lines)
    ]


def tidied(lines: Iterable[Line]) -> Iterator[Line]:
    """Yield the lines with one empty line where several follow, and none after a heading's."""
    before = EMPTY
    for line in lines:
        if line.cells or line.keep or (before.cells and not before.keep):
            yield line
            before = line
