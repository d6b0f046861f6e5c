"""A braille file opened for checking, BRF or PEF, apart from the writers of both."""

from dataclasses import dataclass

from lxml import etree

from formats.braille.cells import BLANK, cells_of, value_of

PEF = "http://www.daisy.org/ns/2008/pef"
DC = "http://purl.org/dc/elements/1.1/"
MOST_CELLS, MOST_LINES = 40, 28
"""The largest page that is offered: what most embossers and papers take."""


@dataclass(frozen=True, slots=True)
class BrailleFile:
    """The pages of a braille file as rows of cells."""

    pages: tuple[tuple[str, ...], ...]
    cells: int = MOST_CELLS
    """Cells that a row may have."""
    lines: int = MOST_LINES
    """Rows that a page may have."""
    whole: bool = True
    """Whether the last page is ended as the others are."""
    tree: etree._Element | None = None
    """The XML of a PEF file."""

    def places(self) -> tuple[tuple[int, int, str], ...]:
        """Return every row with its page and line, both from 1."""
        return tuple(
            (page, line, row)
            for page, rows in enumerate(self.pages, 1)
            for line, row in enumerate(rows, 1)
        )

    def numbers(self) -> tuple[int | None, ...]:
        """Return the number at the end of each page's first line; None where there is none."""
        firsts = (rows[0].rstrip(BLANK).split(BLANK)[-1] if rows else "" for rows in self.pages)
        return tuple(value_of(each) for each in firsts)

    def words(self) -> str:
        """Return all cells with one blank between words, without the lines of the numbers."""
        rows = (row for page in self.pages for row in page[1:])
        return BLANK.join(word for row in rows for word in row.split(BLANK) if word)


def open_brf(data: bytes) -> BrailleFile:
    """Return the file opened; letters that are no braille stay as they are.

    Raises ValueError where it is no text at all.
    """
    if b"\0" in data:
        raise ValueError("no braille file")
    text = data.decode("latin-1")
    *pages, rest = text.split("\f")
    whole = not rest.strip()
    found = pages if whole else [*pages, rest]
    return BrailleFile(tuple(_rows(page) for page in found), whole=whole)


def _rows(page: str) -> tuple[str, ...]:
    rows = page.replace("\r\n", "\n").removesuffix("\n").split("\n")
    return tuple(cells_of(row) for row in rows)


def open_pef(data: bytes) -> BrailleFile:
    """Return the file opened. Raises ValueError where it is no XML, or asks for another file."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        tree = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as broken:
        raise ValueError("no PEF file") from broken
    if tree.getroottree().docinfo.internalDTD is not None:
        raise ValueError("a PEF file with a document type")
    pages = tuple(
        tuple("".join(map(str, row.itertext())) for row in page.iter(f"{{{PEF}}}row"))
        for page in tree.iter(f"{{{PEF}}}page")
    )
    volume = tree.find(f".//{{{PEF}}}volume")
    cells, lines = _size(volume, "cols"), _size(volume, "rows")
    return BrailleFile(pages, cells, lines, tree=tree)


def _size(volume: etree._Element | None, name: str) -> int:
    told = "" if volume is None else volume.get(name, "")
    return int(told) if told.isascii() and told.isdigit() else 0
