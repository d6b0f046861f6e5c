"""Cleans a drawing (SVG) by one list of what may stand in it: shapes and their looks."""

import re

from lxml import etree

from formats.readers._xml import parse
from formats.readers.brought import CannotRead

SVG = "{http://www.w3.org/2000/svg}"
SHAPES = frozenset(
    {"svg", "g", "path", "circle", "ellipse", "rect", "line", "polygon", "polyline", "text"}
    | {"tspan", "style", "defs", "title", "desc", "pattern", "clipPath", "stop"}
    | {"linearGradient", "radialGradient"}
)
LOOKS = re.compile(
    r"id|class|style|transform|viewBox|width|height|d|points|r|rx|ry|cx|cy|x|y|x1|x2|y1|y2|dx|dy"
    r"|fx|fy|offset|fill.*|stroke.*|stop-.*|opacity|clip-path|clip-rule|font.*|text-anchor"
    r"|gradientUnits|gradientTransform|patternUnits|patternTransform|preserveAspectRatio"
)
ELSEWHERE = re.compile(
    r"url\s*\(\s*(?!['\"]?#)|@import|expression\s*\(|javascript:|\\", re.IGNORECASE
)
"""What would ask another place or run something, in a style or a value."""


_ID = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")
_NO_ID = re.compile(r"[^A-Za-z0-9_.-]")
_LEADS_TO = re.compile(r"(url\s*\(\s*['\"]?#)([^)'\"]*)")


class UnsafeDrawing(Exception):
    """The bytes are no drawing that can be made safe."""


def safe_svg(data: bytes) -> bytes:
    """Return the drawing with nothing in it but shapes and looks. Raises UnsafeDrawing."""
    try:
        root = parse(data)
    except CannotRead as error:
        raise UnsafeDrawing from error
    if root.tag != f"{SVG}svg":
        raise UnsafeDrawing
    for element in list(root.iter()):
        _clean(element)
    return etree.tostring(root, encoding="utf-8")


def strict_svg(data: bytes) -> bytes:
    """Return the safe drawing with ids that strict readers of XML take. Raises UnsafeDrawing."""
    root = parse(safe_svg(data))
    ids = [each.get("id", "") for each in root.iter() if each.get("id") is not None]
    if len(set(ids)) == len(ids) and all(_ID.fullmatch(name) for name in ids):
        return etree.tostring(root, encoding="utf-8")
    taken: set[str] = set()
    for each in root.iter():
        for key, value in each.attrib.items():
            said = str(value)
            each.set(key, _strict(said) if key == "id" else _LEADS_TO.sub(_led, said))
        if each.get("id") in taken:
            del each.attrib["id"]
        taken.add(each.get("id", ""))
    return etree.tostring(root, encoding="utf-8")


def _strict(name: str) -> str:
    return f"_{_NO_ID.sub('_', name)}"


def _led(found: "re.Match[str]") -> str:
    return f"{found[1]}{_strict(found[2])}"


def _clean(element: etree._Element) -> None:
    if not isinstance(element.tag, str) or element.tag.removeprefix(SVG) not in SHAPES:
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)
        return
    if ELSEWHERE.search(element.text or "") and element.tag == f"{SVG}style":
        element.text = ""
    for name, value in list(element.attrib.items()):
        if not LOOKS.fullmatch(str(name)) or ELSEWHERE.search(str(value)):
            del element.attrib[name]
