"""The styles of an OpenDocument text: bold, hidden, language, level, lists."""

from collections.abc import Iterable
from dataclasses import dataclass

from lxml import etree

from formats.readers._runs import language_code

_NS = "urn:oasis:names:tc:opendocument:xmlns:"
OFFICE = f"{{{_NS}office:1.0}}"
TEXT = f"{{{_NS}text:1.0}}"
TABLE = f"{{{_NS}table:1.0}}"
DRAW = f"{{{_NS}drawing:1.0}}"
STYLE = f"{{{_NS}style:1.0}}"
FO = f"{{{_NS}xsl-fo-compatible:1.0}}"
SVG = f"{{{_NS}svg-compatible:1.0}}"
XLINK = "{http://www.w3.org/1999/xlink}"
_LONGEST_CHAIN = 20
_BOLD = frozenset({"bold", "600", "700", "800", "900"})


@dataclass(frozen=True, slots=True)
class Look:
    """What the words of a style are. None and "" mean not said."""

    bold: bool | None = None
    hidden: bool = False
    language: str = ""
    name: str = ""

    def under(self, other: "Look") -> "Look":
        """Return this look with what `other` says laid over it."""
        bold = self.bold if other.bold is None else other.bold
        language = other.language or self.language
        return Look(bold, self.hidden or other.hidden, language, other.name or self.name)


class Styles:
    """Looks by style name, and which lists are numbered."""

    def __init__(self, roots: Iterable[etree._Element]) -> None:
        self._raw: dict[str, etree._Element] = {}
        self._ordered: dict[str, set[str]] = {}
        self.default = Look()
        for root in roots:
            self._collect(root)

    def look(self, name: str) -> Look:
        """Return the look of a style with all that it takes over."""
        chain: list[tuple[str, etree._Element]] = []
        while name in self._raw and len(chain) < _LONGEST_CHAIN:
            chain.append((name, self._raw[name]))
            name = self._raw[name].get(STYLE + "parent-style-name", "")
        look = Look()
        for each, element in reversed(chain):
            common = element.getparent() is not None and local_name(element) == "styles"
            look = look.under(_own_look(element, each if common else ""))
        return look

    def is_ordered(self, list_style: str, depth: int) -> bool:
        """Return whether the list has numbers at this depth, 0 for the outermost."""
        return str(depth + 1) in self._ordered.get(list_style, set())

    def _collect(self, root: etree._Element) -> None:
        for style in root.iter(STYLE + "style"):
            self._raw[style.get(STYLE + "name", "")] = style
        for style in root.iter(TEXT + "list-style"):
            levels = style.findall(TEXT + "list-level-style-number")
            self._ordered[style.get(STYLE + "name", "")] = {
                level.get(TEXT + "level") or "1"
                for level in levels
                if level.get(STYLE + "num-format", "")
            }
        for style in root.iter(STYLE + "default-style"):
            if style.get(STYLE + "family") == "paragraph":
                self.default = _own_look(style, "")


def local_name(element: etree._Element) -> str:
    """Return the name of the element that holds this one, without its namespace."""
    parent = element.getparent()
    return "" if parent is None else str(parent.tag).rsplit("}", 1)[-1]


def _own_look(style: etree._Element, name: str) -> Look:
    properties = style.find(STYLE + "text-properties")
    if properties is None:
        return Look(name=name)
    weight = properties.get(FO + "font-weight")
    return Look(
        bold=None if weight is None else weight in _BOLD,
        hidden=properties.get(TEXT + "display") == "none",
        language=language_code(properties.get(FO + "language", "").replace("none", "")),
        name=name,
    )
