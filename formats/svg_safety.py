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
