"""What tells the parts of an OpenDocument text of ours apart: names of styles, hidden places."""

from lxml import etree

from formats.readers._odt_styles import TEXT

TABLE_CAPTION = "Table_20_Caption"
CAPTION = "Caption"
MEANING = "Meaning"
POINT_LINE = "Point_20_Line"
HARD_WORD = "Hard_20_Word"
POINTS = frozenset({POINT_LINE, "Point_20_Picture"})
_BOLD_BY_ITSELF = frozenset({CAPTION, TABLE_CAPTION, "Table_20_Heading"})
_PLACES = (f"{TEXT}bookmark", f"{TEXT}bookmark-start")


def names_of(element: etree._Element) -> list[str]:
    """Return the names of the bookmarks that begin in the element, in reading order."""
    return [mark.get(TEXT + "name", "") for mark in element.iter(*_PLACES)]


def is_bold_by_itself(style: str) -> bool:
    """Return whether words of this style are bold without anyone having made them so."""
    return style in _BOLD_BY_ITSELF
