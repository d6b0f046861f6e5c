"""Braille in the letters of embossers: liblouis reads it back, in every language and grade."""

from collections.abc import Callable, Iterator

from outside.braille import TABLES, read_letters

from read_back import ReadBack

SUFFIX = ".brf"
_PARAGRAPH_EDGES = (0, 2)
"""Cells before the lines of paragraphs and lists; headings and pictures stand further in."""
_GOES_ON = '"'
"""Dot 5 at the end of a line: the word goes on in the next."""


def read(data: bytes) -> ReadBack:
    """Return the words. Which language a line is in, only the reader of it knows."""
    pages = data.decode("ascii").split("\f")
    rows = [row for page in pages for row in page.split("\r\n")[1:]]
    return ReadBack(words_of(rows, _GOES_ON, read_letters))


def words_of(rows: list[str], goes_on: str, reads: Callable[[str, str, int], str]) -> str:
    """Return piece by piece what the rows say in each table, then all rows read in one go."""
    whole = " ".join(row.strip() for row in rows).replace(f"{goes_on} ", "")
    return "\n".join(
        reads(piece, language, grade)
        for piece in (*_pieces(rows), whole)
        for language, grade in TABLES
    )


def _pieces(rows: list[str]) -> Iterator[str]:
    """Yield each line of a paragraph by itself, and headings and pictures whole."""
    piece: list[str] = []
    for row in rows:
        alone = len(row) - len(row.lstrip()) in _PARAGRAPH_EDGES
        if piece and (alone or not row.strip()):
            yield " ".join(piece)
            piece = []
        if alone and row.strip():
            yield row.strip()
        elif row.strip():
            piece.append(row.strip())
    if piece:
        yield " ".join(piece)
