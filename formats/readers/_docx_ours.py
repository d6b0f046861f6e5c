"""What tells the parts of a Word file of ours apart: names of its styles, its bookmarks."""

from lxml import etree

from content.languages import all_languages
from formats.readers._docx_parts import Package, W
from formats.readers._marking import Marking
from formats.readers._runs import language_code
from formats.readers._xml import parse

CAPTIONS = frozenset({"caption", "table caption", "table heading"})
"""Names of styles, in small letters as everywhere here, that are bold by themselves."""
POINT_LINE = "point line"
"""The last or only line of a point."""
POINT_KEPT = "point kept"
"""A line that stays with the next one of its point."""
POINT_LINES = frozenset({POINT_LINE, POINT_KEPT})
POINTS = POINT_LINES | {"point picture"}
_FRONT = frozenset({"edition label", "draft mark", "toc heading", "subtitle", "picture"})
"""What stands on the cover before the first mark."""
_ANYWHERE = frozenset({"edition label", "draft mark"})
_LANGUAGE = "{http://purl.org/dc/elements/1.1/}language"


def is_front(style: str, marking: Marking) -> bool:
    """Return whether a paragraph of this style belongs to the cover or says DRAFT."""
    return style in _ANYWHERE or (style in _FRONT and not marking.is_marked)


def names_of(element: etree._Element) -> list[str]:
    """Return the names of the bookmarks that begin in the element, in reading order."""
    return [mark.get(W + "name", "") for mark in element.iter(W + "bookmarkStart")]


def property_language(package: Package) -> str:
    """Return the language that the file's properties name, "" where they name none."""
    data = package.members.get("docProps/core.xml")
    return language_code(parse(data).findtext(_LANGUAGE) or "") if data else ""


def is_edge_of_ours(words: str) -> bool:
    """Return whether a header or footer says only what we put there: DRAFT, or the page."""
    bare = _bare("".join(letter for letter in words if not letter.isdigit()))
    labels = (language.labels for language in all_languages().values())
    return any(bare in {"", _bare(own["page"]), _bare(own["draft"])} for own in labels)


def _bare(words: str) -> str:
    return words.strip(" ./:")
