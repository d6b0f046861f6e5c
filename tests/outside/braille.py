"""Braille: liblouis reads cells back into words, with its own tables and its own door."""

import ctypes
from functools import cache

import pytest

TABLES = {
    ("en", 1): "en-ueb-g1.ctb",
    ("en", 2): "en-ueb-g2.ctb",
    ("cy", 1): "cy-cy-g1.utb",
    ("cy", 2): "cy-cy-g2.ctb",
    ("ar", 1): "ar-ar-g1.utb",
    ("ar", 2): "ar-ar-g2.ctb",
}
_ROOM = 8
"""Letters that one cell may stand for, and some to spare: a short form is a whole word."""


_KNOWN_GAPS = {
    "en": {"\\45/,": ""},
    "cy": {"¥": "ŷ", "Æ": "ae", "æ": "ae", "'roedd": "'r", "M'r": "Mae'r"},
    "ar": {"\\45/": "ية", **{chr(0x660 + n): str(n) for n in range(10)}},
}
"""What the tables write and cannot read: the mark of a stressed word, two Welsh signs, and the
end of an Arabic word in grade 2. Arabic numbers come back in Arabic digits."""


@cache
def liblouis() -> ctypes.CDLL:
    """Return the library; the test is left out, and says so, where it is not here."""
    try:
        return ctypes.CDLL("liblouis.so.20")
    except OSError:
        pytest.skip("no liblouis on this machine")


def read_letters(letters: str, language: str, grade: int) -> str:
    """Return the words that liblouis reads in the letters of a BRF file."""
    return _read(letters, "en-us-brf.dis", language, grade)


def read_cells(cells: str, language: str, grade: int) -> str:
    """Return the words that liblouis reads in Unicode cells."""
    return _read(cells, "unicode.dis", language, grade)


def _read(text: str, shown_as: str, language: str, grade: int) -> str:
    tables = f"{shown_as},{TABLES[language, grade]}"
    room = len(text) * _ROOM + 64
    given = ctypes.create_string_buffer(text.encode("utf-32-le") + bytes(4))
    made = ctypes.create_string_buffer(room * 4)
    length, written = ctypes.c_int(len(text)), ctypes.c_int(room)
    done = liblouis().lou_backTranslateString(
        tables.encode(), given, ctypes.byref(length), made, ctypes.byref(written), None, None, 0
    )
    assert done, f"liblouis does not know {tables}"
    words = made.raw[: written.value * 4].decode("utf-32-le")
    for told, meant in _KNOWN_GAPS[language].items():
        words = words.replace(told, meant)
    return words
