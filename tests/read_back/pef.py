"""Braille as PEF: lxml opens it, liblouis reads its cells back, in every language and grade."""

from lxml import etree
from outside.braille import read_cells

from read_back import ReadBack
from read_back.brf import words_of

SUFFIX = ".pef"
_PAGE, _ROW = ("{http://www.daisy.org/ns/2008/pef}" + name for name in ("page", "row"))
_BLANK, _GOES_ON = "\u2800", "\u2810"


def read(data: bytes) -> ReadBack:
    """Return the words. Cells are in no marked language."""
    tree = etree.fromstring(data)
    rows = [
        (row.text or "").replace(_BLANK, " ")
        for page in tree.iter(_PAGE)
        for row in list(page.iter(_ROW))[1:]
    ]
    return ReadBack(words_of(rows, _GOES_ON, read_spaced))


def read_spaced(text: str, language: str, grade: int) -> str:
    return read_cells(text.replace(" ", _BLANK), language, grade)
