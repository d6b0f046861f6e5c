"""Own access rules for plain text: it opens anywhere, fits a line, and runs the right way."""

import re
import unicodedata
from dataclasses import dataclass

from formats.access.rule import Rule

_MOST = 72
"""Columns that every mail program and terminal shows whole."""
_REORDERING = re.compile("[\u202a-\u202e]")
"""Signs that make words read in another order than they are stored (Unicode UAX 9)."""
_ARABIC = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_UNDERLINED = re.compile("(?m)^.+\n[\u200e\u200f]?(=+|-+|~+)$")
_SIDES = {"R": "right", "AL": "right", "L": "left"}
_NO_WIDTH = frozenset({"Mn", "Me", "Cf"})


@dataclass(frozen=True, slots=True)
class TextFile:
    """A plain text opened for checking."""

    text: str

    @property
    def lines(self) -> list[str]:
        """Return the lines, without what ends them."""
        return self.text.split("\n")


def open_text(data: bytes) -> TextFile:
    """Return the text. Raises ValueError where it is no UTF-8."""
    return TextFile(data.decode("utf-8"))


def _columns(line: str) -> int:
    shown = [mark for mark in line if unicodedata.category(mark) not in _NO_WIDTH]
    return sum(2 if unicodedata.east_asian_width(mark) in {"W", "F"} else 1 for mark in shown)


def _line_length(file: TextFile) -> tuple[str, ...]:
    """One long word alone, such as an address, is better whole."""
    long = [line for line in file.lines if _columns(line) > _MOST and len(line.split()) > 2]
    return tuple(f"A line is longer than a screen: {line.strip()[:40]}" for line in long)


def _plain(file: TextFile) -> tuple[str, ...]:
    marked = file.text.startswith("\ufeff") or "\r" in file.text or "\t" in file.text
    odd = [mark for mark in file.text if mark < " " and mark not in "\n\r\t"]
    return ("The file holds signs that are no letters.",) if marked or odd else ()


def _order(file: TextFile) -> tuple[str, ...]:
    found = any(_REORDERING.search(line) for line in file.lines)
    return ("Hidden signs change the order of words.",) if found else ()


def _direction(file: TextFile) -> tuple[str, ...]:
    """Programs judge a line by its first letter, so one in Arabic must begin with its side."""
    return tuple(
        f"This line starts at the wrong side: {line.strip()[:60]}"
        for line in file.lines
        if _ARABIC.search(line) and not _LATIN.search(line) and _side(line) != "right"
    )


def _side(line: str) -> str:
    sides = (_SIDES.get(unicodedata.bidirectional(mark), "") for mark in line)
    return next((side for side in sides if side), "")


def _title(file: TextFile) -> tuple[str, ...]:
    first = _UNDERLINED.search(file.text)
    named = first is not None and first[1].startswith("=")
    return () if named else ("The text does not begin with its title.",)


def _ended(file: TextFile) -> tuple[str, ...]:
    whole = file.text.endswith("\n") and not re.search("\n{4}", file.text)
    return () if whole else ("Blank lines make space, or the last line has no end.",)


_AGAIN = "Make the file again. Your words are safe."
RULES: tuple[Rule[TextFile], ...] = (
    Rule("text-lines", "Every line fits a screen.", _line_length, _AGAIN),
    Rule("text-plain", "There are only letters and line ends.", _plain, _AGAIN),
    Rule("text-order", "No hidden sign changes the order of words.", _order, _AGAIN),
    Rule("text-side", "Every line starts at its own side.", _direction, _AGAIN),
    Rule("text-title", "The title comes first and is marked.", _title, _AGAIN),
    Rule("text-ends", "Lines and blank lines end as they should.", _ended, _AGAIN),
)


def check_text(data: bytes) -> dict[Rule[TextFile], tuple[str, ...]]:
    """Return the faults of every rule, empty where it holds. Raises ValueError for other files."""
    opened = open_text(data)
    return {rule: rule.faults(opened) for rule in RULES}
