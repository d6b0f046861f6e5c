"""A Word file opened for checking: the door to its zip and XML, apart from the writer's."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_SPACES = {
    "w": W,
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "dc": "http://purl.org/dc/elements/1.1/",
    "adec": "http://schemas.microsoft.com/office/drawing/2017/decorative",
    "rel": "http://schemas.openxmlformats.org/package/2006/relationships",
}


@dataclass(frozen=True, slots=True)
class WordFile:
    """The parts of a Word file that access rules look at."""

    body: etree._Element
    styles: etree._Element
    settings: etree._Element
    core: etree._Element
    links: etree._Element
    edges: tuple[etree._Element, ...]
    """Headers and footers."""

    def paragraphs(self) -> Iterator[etree._Element]:
        """Yield every paragraph of the text in reading order."""
        yield from self.body.iter(name("w:p"))

    def style(self, style_id: str) -> etree._Element | None:
        """Return the style with this id."""
        return next(
            (each for each in found(self.styles, "w:style") if attr(each, "styleId") == style_id),
            None,
        )


def open_word(data: bytes) -> WordFile:
    """Return the file opened. Raises ValueError where it is no Word file."""
    try:
        with ZipFile(BytesIO(data)) as package:
            parts = {part: package.read(part) for part in package.namelist()}
    except BadZipFile as broken:
        raise ValueError("no Word file") from broken
    try:
        return _opened(parts)
    except (KeyError, etree.XMLSyntaxError) as broken:
        raise ValueError("no whole Word file") from broken


def _opened(parts: dict[str, bytes]) -> WordFile:
    edges = sorted(part for part in parts if part.startswith(("word/header", "word/footer")))
    return WordFile(
        _parse(parts["word/document.xml"]),
        _parse(parts["word/styles.xml"]),
        _parse(parts["word/settings.xml"]),
        _parse(parts["docProps/core.xml"]),
        _parse(parts["word/_rels/document.xml.rels"]),
        tuple(_parse(parts[part]) for part in edges),
    )


def _parse(xml: bytes) -> etree._Element:
    return etree.fromstring(xml, etree.XMLParser(resolve_entities=False, no_network=True))


def name(tag: str) -> str:
    """Return the full name of "w:p"."""
    prefix, local = tag.split(":")
    return f"{{{_SPACES[prefix]}}}{local}"


def found(root: etree._Element, *tags: str) -> Iterator[etree._Element]:
    """Yield every element of these names below the root, in reading order."""
    yield from root.iter(*(name(tag) for tag in tags))


def attr(element: etree._Element | None, local: str) -> str:
    """Return the w: attribute of the element; "" where there is none."""
    return str(element.get(f"{{{W}}}{local}", "")) if element is not None else ""


def words(element: etree._Element) -> str:
    """Return the words in the element."""
    return "".join(each.text or "" for each in found(element, "w:t"))


def style_of(paragraph: etree._Element) -> str:
    """Return the id of the paragraph's style; "" for the plain one."""
    return attr(next(found(paragraph, "w:pStyle"), None), "val")
