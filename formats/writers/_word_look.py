"""How a Word file looks: the few numbers that its styles are made from."""

from dataclasses import dataclass

from content.languages import Direction, base_code, direction_of
from content.tree import Document

FONT = "Arial"
ACCENT = "4A2370"
"""Dark purple: 11:1 against white, so headings stay easy to see."""
PALE = "F1EBF7"

_FULL_TAGS = {"en": "en-GB", "cy": "cy-GB", "ar": "ar-SA", "pl": "pl-PL"}


@dataclass(frozen=True, slots=True)
class Look:
    """Sizes in points, lengths in centimetres."""

    language: str
    direction: Direction
    body: int
    title: int
    headings: tuple[int, int, int, int, int]
    line: float = 1.5
    """Distance of lines as a multiple of the font's own."""
    margin: float = 2.2
    picture: tuple[float, float] = (12.0, 8.0)
    """Greatest width and height of a picture that stands alone."""
    easy: bool = False
    """Easy read: a cover, and large page numbers."""


def word_tag(code: str) -> str:
    """Return the language tag that Word knows: it wants a country with the language."""
    return _FULL_TAGS.get(code.lower(), code)


def standard_look(document: Document) -> Look:
    """Clear print: 14 points, as RNIB and UKAAF call ideal."""
    return Look(
        document.language, direction_of(document.language), 14, 28, (20, 17, 15, 14, 14), 1.3
    )


def large_look(document: Document, size: int) -> Look:
    """Large print (UKAAF G003): all sizes grow from the body, none is smaller than it."""
    steps = (1.35, 1.2, 1.1, 1.0, 1.0)
    headings = tuple(round(size * step) for step in steps)
    first, second, third, fourth, fifth = headings
    return Look(
        document.language,
        direction_of(document.language),
        size,
        round(size * 1.6),
        (first, second, third, fourth, fifth),
        margin=2.0,
        picture=(17.0, 9.5),
    )


def easy_look(document: Document) -> Look:
    """Easy read: 16 points, lines far apart, each section on a new page."""
    return Look(
        document.language,
        direction_of(document.language),
        16,
        34,
        (24, 20, 18, 16, 16),
        margin=2.0,
        easy=True,
    )


def right_to_left(code: str) -> bool:
    """Return whether words in this language run from right to left."""
    return direction_of(base_code(code)) == "rtl"
