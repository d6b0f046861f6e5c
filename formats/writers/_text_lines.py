"""Lines of plain text: wrapped by how wide letters are shown, each running the right way."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from content.languages import Direction

WIDTH = 72
"""Letters in a line: every mail program and terminal shows them whole."""
_WORD = re.compile(r"\S+(?:(?<=\d)\u00a0\S+)*")
"""A number of several parts stays whole: in Arabic they would change places."""
_WIDE = frozenset("WF")
_NO_WIDTH = frozenset({"Mn", "Me", "Cf"})
_MARKS: dict[Direction, str] = {"ltr": "\u200e", "rtl": "\u200f"}
"""Signs nobody sees that say which way a line runs."""
_SIDES: dict[str, Direction] = {"L": "ltr", "R": "rtl", "AL": "rtl"}


def width(text: str) -> int:
    """Return how many columns the text takes: Chinese letters and emoji take two."""
    if text.isascii() and text.isprintable():
        return len(text)
    return sum(_columns(mark) for mark in text)


@lru_cache(maxsize=4096)
def _columns(mark: str) -> int:
    if unicodedata.category(mark) in _NO_WIDTH:
        return 0
    return 2 if unicodedata.east_asian_width(mark) in _WIDE else 1


def wrapped(text: str, first: str = "", then: str = "") -> list[str]:
    """Return the text in lines of up to 72 columns.

    An address or another long word stays whole, even where it is longer. `first` stands before
    the first line, `then` before all others.
    """
    lines: list[str] = []
    for part in text.split("\n"):
        lines += _filled(part, then if lines else first, then)
    return lines


def _filled(text: str, first: str, then: str) -> Iterator[str]:
    line, start = "", first
    for gap, word in _pieces(text):
        if line and width(start) + width(line) + width(gap) + width(word) > WIDTH:
            yield f"{start}{line}"
            line, start, gap = "", then, ""  # noqa: PLW2901  # a new line begins with no gap
        line += f"{gap if line else ''}{word}"
    if line:
        yield f"{start}{line}"


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    """Yield words with the gap before each; a line may also break between Chinese letters."""
    for word in _WORD.findall(text):
        if word.isascii():
            yield " ", word
            continue
        gap, piece = " ", ""
        for mark in word:
            if _columns(mark) == 2 and piece:
                yield gap, piece
                gap, piece = "", ""
            piece += mark
            if _columns(mark) == 2:
                yield gap, piece
                gap, piece = "", ""
        if piece:
            yield gap, piece


def directed(line: str, direction: Direction) -> str:
    """Return the line so that it runs this way even where a program judges by its first letter.

    A line that has letters of the other way only runs that way.
    """
    sides = [side for mark in line if (side := _side(mark))]
    runs = sides[0] if sides else "ltr"
    needed = runs != direction and bool(line) and (not sides or direction in sides)
    return _MARKS[direction] + line if needed else line


@lru_cache(maxsize=4096)
def _side(mark: str) -> Direction | None:
    return _SIDES.get(unicodedata.bidirectional(mark))


def address_in(text: str, direction: Direction) -> str:
    """Return an address that stays in one piece among words that run from right to left."""
    mark = _MARKS["ltr"]
    return f"{mark}{text}{mark}" if direction == "rtl" else text
