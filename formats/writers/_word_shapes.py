"""The paragraph styles of our Word files as numbers: the styles part and the page count read them.

Space stands after paragraphs; only headings ask for more before. Word and LibreOffice take the
larger of the two, so both agree where a page ends.
"""

from dataclasses import dataclass
from functools import cache
from typing import Literal, TypeAlias

from formats.writers._word_look import ACCENT, PALE, Look

Side: TypeAlias = Literal["", "start", "end"]
_PAPER = 11906
"""Width of A4 in twentieths of a point."""


@dataclass(frozen=True, slots=True)
class Shape:
    """One paragraph style. Lengths are in points, `line` is a multiple of the font's own line."""

    name: str
    before: float = 0.0
    after: float = 0.0
    line: float = 1.0
    exact: float = 0.0
    """Height of every line, whatever stands in it; 0.0 for as high as its letters."""
    size: float = 0.0
    """Type size; 0.0 for that of the body."""
    bold: bool = False
    colour: str = ""
    fill: str = ""
    """Colour of the box behind the words; "" for none."""
    edge: str = ""
    """Colour of the box's edge."""
    bar: Side = ""
    """A bar at the side where reading starts, or at the other side."""
    padding: float = 0.0
    inset: float = 0.0
    """Space at the start of each line."""
    outset: float = 0.0
    """Space at its end."""
    keep_next: bool = False
    keep_lines: bool = False
    new_page: bool = False
    level: int = 0
    """Outline level of a heading, from 1; 0 for none."""
    number_at_end: bool = False
    """A tab stop with dots, for the page number of a line of contents."""


def style_id(name: str) -> str:
    """Return the id Word uses for a built-in style of this name: "heading 1" is "Heading1"."""
    parts = ("TOC" if part == "toc" else part for part in name.split())
    return "".join(part[:1].upper() + part[1:] for part in parts)


def text_width(look: Look) -> float:
    """Return the width between the margins in points."""
    return _PAPER / 20 - 2 * look.margin * 28.35


@cache
def shapes(look: Look) -> dict[str, Shape]:
    """Return every paragraph style of a look by its id."""
    every = (*_texts(look), *_tables(look), *_headings(look), *_lists(look), *_covers(look))
    return {style_id(shape.name): shape for shape in (*every, *_edges(look))}


def _texts(look: Look) -> tuple[Shape, ...]:
    gap, line = look.body * 0.9, look.line
    return (
        Shape("Normal", 0, gap, line),
        Shape("Quote", 0, gap, line, bar="start", inset=28, outset=28, keep_lines=True),
        Shape("Intense Quote", 0, gap, line, bar="end", inset=28, outset=28, keep_lines=True),
        Shape("caption", 0, gap * 1.5, line, keep_lines=True),
        Shape("Picture", 0, gap / 2, keep_next=True),
        Shape("Picture Alone", 0, gap),
        Shape(
            "Meaning", gap / 2, gap, 1.3, fill=PALE, padding=5, inset=6, outset=6, keep_lines=True
        ),
        Shape("Point Line", 0, look.body * 0.5, 1.4),
        Shape("Point Kept", 0, look.body * 0.5, 1.4, keep_next=True),
        Shape("Point Picture", 0, 2),
    )


def _tables(look: Look) -> tuple[Shape, ...]:
    gap = look.body * 0.9
    return (
        Shape("Table Caption", gap, gap / 2, look.line, bold=True, keep_next=True),
        Shape("Table Text", 0, 4, 1.25),
        Shape("Table Heading", 0, 4, 1.25, bold=True, keep_next=True),
        Shape("Table Row Name", gap, gap / 3, look.line, bold=True, keep_next=True),
        Shape("After Table", exact=12),
    )


def _headings(look: Look) -> tuple[Shape, ...]:
    return tuple(
        Shape(
            f"heading {level}",
            size * 1.1,
            size * 0.45,
            1.15,
            size=size,
            bold=True,
            colour=ACCENT,
            keep_next=True,
            keep_lines=True,
            level=level,
        )
        for level, size in enumerate(look.headings, 1)
    )


def _lists(look: Look) -> tuple[Shape, ...]:
    after = look.body * 0.55
    return (
        Shape("List Bullet", 0, after, look.line),
        Shape("List Number", 0, after, look.line),
        Shape("toc 1", 0, after, 1.3, keep_lines=True, number_at_end=True),
        Shape("toc 2", 0, after, 1.3, inset=28, keep_lines=True, number_at_end=True),
    )


def _covers(look: Look) -> tuple[Shape, ...]:
    heading, label_size = look.headings[0], max(look.body, 20)
    return (
        Shape(
            "Title",
            12,
            12,
            1.1,
            size=look.title,
            bold=True,
            colour=ACCENT,
            keep_next=True,
            keep_lines=True,
        ),
        Shape("Subtitle", 0, look.body * 0.5, look.line),
        Shape(
            "Edition Label",
            6,
            18,
            1.15,
            size=label_size,
            bold=True,
            colour="FFFFFF",
            fill=ACCENT,
            edge=ACCENT,
            padding=4,
            inset=6,
            outset=6,
            keep_next=True,
        ),
        Shape("Draft Mark", 6, 18, 1.3, bold=True, edge="000000", padding=6, keep_next=True),
        Shape(
            "TOC Heading",
            heading,
            8,
            1.15,
            size=heading,
            bold=True,
            colour=ACCENT,
            keep_next=True,
            keep_lines=True,
        ),
    )


def _edges(look: Look) -> tuple[Shape, ...]:
    """Header and footer: never smaller than the body, as UKAAF asks for page numbers."""
    big = look.body + 4 if look.easy else 0
    return (
        Shape("header", 0, 12, 1.15, bold=True),
        Shape("footer", 6, 0, 1.15, size=big, bold=True),
    )


def list_step(look: Look) -> float:
    """Return how far each depth of a list stands in, in points."""
    return max(22.7, look.body * 1.4)
