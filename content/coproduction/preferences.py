"""How a person wants their copy, and which of the files on offer come first for them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

PRINT_SIZES = (16, 18, 20, 24, 28)
"""Sizes of large print in points. RNIB: large print begins at 16."""
BRAILLE_GRADES = (2, 1)
"""Grade 2 has short forms, and is what most braille readers read; grade 1 is letter by letter."""
BRAILLE_CELLS = (28, 32, 38, 40)
"""Cells in a line that embossers, papers and displays take."""
BRAILLE_LINES = (20, 25, 26, 27, 28)
"""Lines on a page."""
Speed: TypeAlias = Literal["slow", "normal"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Preference:
    """What a person chose once. Raises ValueError for a size or grade that is not offered."""

    formats: tuple[str, ...] = ()
    """Format ids, the dearest first."""
    languages: tuple[str, ...] = ()
    """Language codes, the dearest first."""
    print_size: int = 18
    speed: Speed = "normal"
    braille_grade: int = 2
    braille_cells: int = 40
    braille_lines: int = 25

    def __post_init__(self) -> None:
        if self.print_size not in PRINT_SIZES:
            raise ValueError("print sizes are 16, 18, 20, 24 and 28")
        if (
            self.braille_grade not in BRAILLE_GRADES
            or self.braille_cells not in BRAILLE_CELLS
            or self.braille_lines not in BRAILLE_LINES
        ):
            raise ValueError("no such braille is offered")


@dataclass(frozen=True, slots=True)
class Offer:
    """A file that can be had."""

    format: str
    language: str


def best_of(offered: Sequence[Offer], preference: Preference) -> tuple[Offer, ...]:
    """Return all offers, the person's own first: by their language, then by their format.

    Nothing is hidden: what they did not choose follows in its own order.
    """
    return tuple(
        sorted(
            offered,
            key=lambda offer: (
                _rank(offer.language, preference.languages),
                _rank(offer.format, preference.formats),
            ),
        )
    )


def _rank(value: str, chosen: tuple[str, ...]) -> int:
    return chosen.index(value) if value in chosen else len(chosen)
