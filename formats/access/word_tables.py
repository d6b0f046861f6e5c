"""Tables of a Word file: which parts there are, and what a table says of the words in it."""

from lxml import etree

from formats.access.word_styles import Said, Styles, fill_of
from formats.access.word_xml import attr, found, name, says, words

_SEEN = (name("w:drawing"), name("w:pict"), name("w:object"))


def around(paragraph: etree._Element, styles: Styles) -> Said:
    """Return what the table round a paragraph says of its words; "cell" is the colour behind."""
    cell = next(paragraph.iterancestors(name("w:tc")), None)
    row = cell.getparent() if cell is not None else None
    table = next(cell.iterancestors(name("w:tbl")), None) if cell is not None else None
    if cell is None or row is None or table is None:
        return {}
    properties = table.find(name("w:tblPr"))
    style = says(properties, "w:tblStyle")
    told = dict(styles.table(style, ""))
    look = properties.find(name("w:tblLook")) if properties is not None else None
    for part, at in (
        ("firstRow", row is next(found(table, "w:tr"), None)),
        ("firstCol", cell is next(found(row, "w:tc"), None)),
    ):
        if at and _has(look, part):
            told |= styles.table(style, part)
    if "cell" not in told and any("cell" in styles.table(style, band) for band in _BANDS):
        told["cell"] = "?"
    own = cell.find(name("w:tcPr"))
    shade = own.find(name("w:shd")) if own is not None else None
    if shade is not None and (fill := fill_of(shade)):
        told["cell"] = fill
    return told


_BANDS = ("band1Horz", "band2Horz", "band1Vert", "band2Vert", "lastRow", "lastCol")
_BITS = {"firstRow": 0x0020, "firstCol": 0x0080}
_NAMES = {"firstRow": "firstRow", "firstCol": "firstColumn"}


def _has(look: etree._Element | None, part: str) -> bool:
    """Return whether the table uses this part of its style; older files say it in one number."""
    if own := attr(look, _NAMES[part]):
        return own in {"1", "true", "on"}
    try:
        return bool(int(attr(look, "val") or "0", 16) & _BITS[part])
    except ValueError:
        return False


def rows_of(table: etree._Element) -> list[list[etree._Element]]:
    """Return the cells of each row of this very table, not of tables inside it."""
    return [
        [cell for cell in found(row, "w:tc") if _nearest(cell, "w:tr") is row]
        for row in found(table, "w:tr")
        if _nearest(row, "w:tbl") is table
    ]


def is_empty(cell: etree._Element) -> bool:
    """Return whether there is nothing to read or see in the cell."""
    return not words(cell).strip() and next(cell.iter(*_SEEN), None) is None


def _nearest(element: etree._Element, tag: str) -> etree._Element | None:
    return next(element.iterancestors(name(tag)), None)
