"""Which braille a language is written in: its tables, by grade."""

from dataclasses import dataclass
from pathlib import Path

from content.languages import base_code
from formats.braille.louis import has_tables, is_here

_CELLS_AS_TYPED = "braille-patterns.cti"
"""Lets cells that stand in a text (U+2800 and on) through as they are."""
_WELSH = str(Path(__file__).with_name("welsh.cti"))
_TABLES = {
    "en": ("en-ueb-g1.ctb", "en-ueb-g2.ctb"),
    "cy": (f"{_WELSH},cy-cy-g1.utb", f"{_WELSH},cy-cy-g2.ctb"),
    "ar": ("ar-ar-g1.utb", "ar-ar-g2.ctb"),
    "pl": ("pl.tbl",),
}
"""Tables for grade 1 and, where the language has one, grade 2."""
_STRESSED = frozenset({"en"})
"""Languages in which stressed words are marked. The Welsh and Arabic tables of liblouis mark them
as codes did that are no longer taught, so there they stand plain."""


@dataclass(frozen=True, slots=True)
class Code:
    """One way to write braille: the language it is for, its grade and its tables."""

    language: str
    grade: int
    tables: str
    stressed: bool = False
    """Whether stressed words are marked."""


def code_of(language: str, grade: int) -> Code:
    """Return the braille of the language; grade 1 where it has no grade 2.

    Words of a language that we have no tables for are written letter by letter, as English
    braille writes foreign words.
    """
    base = base_code(language)
    if base not in _TABLES:
        base, grade = "en", 1
    own = _TABLES[base]
    grade = min(grade, len(own))
    return Code(base, grade, f"{_CELLS_AS_TYPED},{own[grade - 1]}", base in _STRESSED)


def missing_braille(language: str) -> str:
    """Return why there is no braille in the language here, in plain words; "" where there is."""
    base = base_code(language)
    if base not in _TABLES:
        return "We have no braille table for this language yet. All other files work."
    if not is_here():
        return (
            "The braille library is not on this computer. "
            "The person who runs it can add it: sudo apt-get install liblouis20 liblouis-data"
        )
    if not all(has_tables(code_of(base, grade).tables) for grade in (1, 2)):
        return (
            "The braille tables for this language are not on this computer. "
            "The person who runs it can add them: sudo apt-get install liblouis-data"
        )
    return ""
