"""How a file looks, as measured in the file itself: the same facts for every kind of file."""

import re
from collections import Counter
from dataclasses import dataclass
from typing import Literal, TypeAlias

Purpose: TypeAlias = Literal["easy_read", "large_print", "clear_print", "screen", "other"]
Fact: TypeAlias = Literal[
    "size",
    "smallest",
    "font",
    "slant",
    "underline",
    "capitals",
    "align",
    "lines",
    "gap",
    "length",
    "hyphens",
    "columns",
    "colour",
    "sheet",
    "pages",
    "side",
    "meanings",
    "reflow",
    "spacing",
    "tables",
    "labels",
    "parts",
]

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def side_of(words: str, *, on_left: bool, turned: bool) -> str:
    """Return whether a picture beside these words stands at their start or at their end.

    In a file that runs from right to left (`turned`), words of other languages may keep its side.
    """
    starts = {bool(_RIGHT_TO_LEFT.search(words)), turned}
    return "start" if (not on_left) in starts else "end"


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of words with one look."""

    text: str
    size: float = 0.0
    """Points, as it is shown."""
    font: str = ""
    """The first family that is asked for, or the font in the file."""
    slanted: bool = False
    underlined: bool = False
    """Underlined without being a link."""
    align: str = "start"
    """start, center, end or justify."""
    line: float = 0.0
    """From line to line as a multiple of the size; 0.0 where unknown."""
    ink: str = "000000"
    paper: str = "FFFFFF"
    """RRGGBB."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """A file as measured. Only what `knows` names was measured; the rest says nothing."""

    purpose: Purpose
    knows: frozenset[Fact]
    right_to_left: bool = False
    pieces: tuple[Piece, ...] = ()
    gap: float = 0.0
    """Empty space between two paragraphs, as a multiple of the body size."""
    longest_line: float = 0.0
    """Letters."""
    split_words: tuple[str, ...] = ()
    """Words with a hyphen put in at the end of a line, or settings that allow it."""
    columns: int = 1
    """Columns of running text side by side."""
    sheet: tuple[float, float] = (0.0, 0.0)
    """Width and height of the page in points."""
    pages: int = 0
    sides: tuple[str, ...] = ()
    """Where each picture stands beside its words: "start", where reading starts, or "end"."""
    unexplained: tuple[str, ...] = ()
    """Hard words whose meaning is not in the file as often as it should be."""
    parts: int = 0
    """Parts of a recording that are marked."""
    stuck: tuple[str, ...] = ()
    """What keeps a page from fitting 320 pixels or being made larger, in words."""
    tight: tuple[str, ...] = ()
    """What keeps a reader's own spacing from working, in words."""
    bare_tables: int = 0
    """Tables with header cells that do not say what they head."""
    missing: tuple[str, ...] = ()
    """Labels or metadata that are not there, in words."""

    @property
    def body(self) -> float:
        """Return the size that most letters have, in points."""
        letters: Counter[float] = Counter()
        for piece in self.pieces:
            letters[round(piece.size, 1)] += len(piece.text.strip())
        return max(letters, key=lambda size: letters[size]) if letters else 0.0

    @property
    def whole_text(self) -> str:
        """Return all the words, as they follow each other in the file."""
        return " ".join(piece.text for piece in self.pieces)
