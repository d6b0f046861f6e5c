"""The XML of a Word file: its names, its switches, and one dialect out of three."""

from collections.abc import Iterator

from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org"
SPACES = {
    "w": W,
    "r": f"{_OFFICE}/officeDocument/2006/relationships",
    "wp": f"{_OFFICE}/drawingml/2006/wordprocessingDrawing",
    "a": f"{_OFFICE}/drawingml/2006/main",
    "mc": f"{_OFFICE}/markup-compatibility/2006",
    "rel": f"{_OFFICE}/package/2006/relationships",
    "dc": "http://purl.org/dc/elements/1.1/",
    "adec": "http://schemas.microsoft.com/office/drawing/2017/decorative",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
}
_STRICT = {
    b"http://purl.oclc.org/ooxml/wordprocessingml/main": W,
    b"http://purl.oclc.org/ooxml/officeDocument/relationships": SPACES["r"],
    b"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": SPACES["wp"],
    b"http://purl.oclc.org/ooxml/drawingml/main": SPACES["a"],
}
"""The strict dialect of the format, which Word can save too, read as the common one."""
_OFF = frozenset({"0", "false", "off", "none"})


def parse(xml: bytes) -> etree._Element:
    """Return the root, each alternative once. Raises etree.XMLSyntaxError."""
    for strict, common in _STRICT.items():
        xml = xml.replace(strict, common.encode())
    root = etree.fromstring(xml, etree.XMLParser(resolve_entities=False, no_network=True))
    for fallback in list(root.iter(name("mc:Fallback"))):
        either = fallback.getparent()
        if either is not None and either.find(name("mc:Choice")) is not None:
            either.remove(fallback)  # the same thing again for older programs
    return root


def name(tag: str) -> str:
    """Return the full name of "w:p"."""
    prefix, local = tag.split(":")
    return f"{{{SPACES[prefix]}}}{local}"


def found(root: etree._Element, *tags: str) -> Iterator[etree._Element]:
    """Yield every element of these names below the root, in reading order."""
    yield from root.iter(*(name(tag) for tag in tags))


def attr(element: etree._Element | None, local: str) -> str:
    """Return the w: attribute of the element; "" where there is none."""
    return str(element.get(f"{{{W}}}{local}", "")) if element is not None else ""


def says(element: etree._Element | None, tag: str, local: str = "val") -> str:
    """Return the w: attribute of a child; "" where there is no such child."""
    return attr(element.find(name(tag)), local) if element is not None else ""


def is_on(element: etree._Element | None) -> bool:
    """Return whether a switch such as w:b is there and on."""
    return element is not None and attr(element, "val").lower() not in _OFF


def words(element: etree._Element) -> str:
    """Return the words in the element."""
    return "".join(each.text or "" for each in found(element, "w:t"))


def words_of_cells(table: etree._Element) -> str:
    """Return the words in a table and in tables inside it, each once, paragraphs apart."""
    return " ".join(filter(None, (words(each).strip() for each in found(table, "w:p"))))


def style_of(paragraph: etree._Element) -> str:
    """Return the id of the paragraph's style; "" for the plain one."""
    return attr(next(found(paragraph, "w:pStyle"), None), "val")
