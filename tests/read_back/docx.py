"""Word files, by zipfile and lxml: python-docx, which wrote them, has no part in it."""

from collections.abc import Iterator
from io import BytesIO
from zipfile import ZipFile

from lxml import etree
from lxml.etree import _Element

from read_back import ReadBack

SUFFIX = ".docx"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_LINKED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_TONGUE = "{http://purl.org/dc/elements/1.1/}language"
_PARSER = etree.XMLParser(resolve_entities=False, huge_tree=True)


def read(data: bytes) -> ReadBack:
    """Return what the text of the file says, in the order of its XML."""
    with ZipFile(BytesIO(data)) as package:
        root = _parsed(package, "word/document.xml")
        styles = _parsed(package, "word/styles.xml")
        core = _parsed(package, "docProps/core.xml")
        links = _parsed(package, "word/_rels/document.xml.rels")
    levels = _levels(styles)
    places = {each.get("Id", ""): each.get("Target", "") for each in links}
    return ReadBack(
        words="".join(_said(root)),
        headings=tuple(_headings(root, levels)),
        alts=tuple(alt for each in root.iter(_DRAWN) if (alt := each.get("descr"))),
        languages=frozenset({*_languages(root), core.findtext(_TONGUE) or ""}) - {""},
        links=tuple(
            (_all_of(each), places[each.get(_LINKED, "")])
            for each in root.iter(f"{_W}hyperlink")
            if each.get(_LINKED)
        ),
    )


def _parsed(package: ZipFile, name: str) -> _Element:
    return etree.fromstring(package.read(name), _PARSER)


def _levels(styles: _Element) -> dict[str, int]:
    """Return the level of each heading style by its id, as its outline level says."""
    levels = {}
    for style in styles.iter(f"{_W}style"):
        mark = style.find(f"{_W}pPr/{_W}outlineLvl")
        if mark is not None and int(mark.get(f"{_W}val", "9")) < 9:
            levels[style.get(f"{_W}styleId", "")] = int(mark.get(f"{_W}val", "9")) + 1
    return levels


def _headings(root: _Element, levels: dict[str, int]) -> Iterator[tuple[int, str]]:
    for paragraph in root.iter(f"{_W}p"):
        style = paragraph.find(f"{_W}pPr/{_W}pStyle")
        name = "" if style is None else style.get(f"{_W}val", "")
        if name in levels:
            yield levels[name], _all_of(paragraph)


def _languages(root: _Element) -> Iterator[str]:
    for mark in root.iter(f"{_W}lang"):
        yield from (str(mark.get(f"{_W}{slot}", "")) for slot in ("val", "bidi"))


def _all_of(element: _Element) -> str:
    return "".join(_said(element)).strip("\n")


def _said(element: _Element) -> Iterator[str]:
    for each in element.iter(f"{_W}t", f"{_W}br", f"{_W}p", _DRAWN):
        if each.tag == f"{_W}t":
            yield each.text or ""
        elif each.tag == _DRAWN:
            yield each.get("descr", "")
        else:
            yield "\n"
