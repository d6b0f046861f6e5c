"""An OpenDocument text opened for checking: its zip and XML, apart from the writer's."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from zipfile import ZIP_STORED, BadZipFile, ZipFile

from lxml import etree

_NS = "urn:oasis:names:tc:opendocument:xmlns:"
_SPACES = {
    "office": f"{_NS}office:1.0",
    "style": f"{_NS}style:1.0",
    "text": f"{_NS}text:1.0",
    "table": f"{_NS}table:1.0",
    "draw": f"{_NS}drawing:1.0",
    "fo": f"{_NS}xsl-fo-compatible:1.0",
    "svg": f"{_NS}svg-compatible:1.0",
    "manifest": f"{_NS}manifest:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xlink": "http://www.w3.org/1999/xlink",
    "loext": "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
}
_KIND = b"application/vnd.oasis.opendocument.text"
_LONGEST_CHAIN = 20
_UNLISTED = frozenset({"mimetype", "META-INF/manifest.xml"})


@dataclass(frozen=True, slots=True)
class OdtFile:
    """The parts of an OpenDocument text that access rules look at."""

    body: etree._Element
    content: etree._Element
    styles: etree._Element
    meta: etree._Element
    manifest: etree._Element
    parts: frozenset[str]
    """Names of the parts that the manifest must list."""
    kind_first: bool
    """Whether the kind of file comes first and unpacked, as programs tell a file by it."""
    named: Mapping[tuple[str, str], etree._Element]
    """Every style by its family and name."""

    def paragraphs(self) -> Iterator[etree._Element]:
        """Yield every paragraph and heading of the text in reading order."""
        yield from found(self.body, "text:p", "text:h")

    def chain(self, family: str, style: str) -> Iterator[etree._Element]:
        """Yield the style and those that it builds on, the default of its family last."""
        for _ in range(_LONGEST_CHAIN):
            own = self.named.get((family, style))
            if own is None or not style:
                break
            yield own
            style = attr(own, "style:parent-style-name")
        if (family, "") in self.named:
            yield self.named[family, ""]

    def says(self, family: str, style: str, key: str) -> str:
        """Return what the style, or one that it builds on, says about one property."""
        for each in self.chain(family, style):
            for properties in each:
                if value := properties.get(name(key)):
                    return str(value)
        return ""


def open_odt(data: bytes) -> OdtFile:
    """Return the file opened. Raises ValueError where it is no OpenDocument text."""
    try:
        with ZipFile(BytesIO(data)) as package:
            parts = {part: package.read(part) for part in package.namelist()}
            first = package.infolist()[0] if parts else None
    except BadZipFile as broken:
        raise ValueError("no OpenDocument file") from broken
    try:
        kind_first = (
            first is not None
            and (first.filename, first.compress_type) == ("mimetype", ZIP_STORED)
            and parts["mimetype"] == _KIND
        )
        return _opened(parts, kind_first=kind_first)
    except (KeyError, etree.XMLSyntaxError) as broken:
        raise ValueError("no whole OpenDocument file") from broken


def _opened(parts: Mapping[str, bytes], *, kind_first: bool) -> OdtFile:
    content, styles = _parse(parts["content.xml"]), _parse(parts["styles.xml"])
    body = next(found(content, "office:text"), None)
    if body is None:
        raise KeyError("office:text")
    named = {
        (attr(style, "style:family"), attr(style, "style:name")): style
        for root in (styles, content)
        for style in found(root, "style:default-style", "style:style")
    }
    return OdtFile(
        body=body,
        content=content,
        styles=styles,
        meta=_parse(parts["meta.xml"]),
        manifest=_parse(parts["META-INF/manifest.xml"]),
        parts=frozenset(part for part in parts if part not in _UNLISTED and part[-1:] != "/"),
        kind_first=kind_first,
        named=named,
    )


def _parse(xml: bytes) -> etree._Element:
    return etree.fromstring(xml, etree.XMLParser(resolve_entities=False, no_network=True))


def name(tag: str) -> str:
    """Return the full name of "text:p"."""
    prefix, local = tag.split(":")
    return f"{{{_SPACES[prefix]}}}{local}"


def found(root: etree._Element, *tags: str) -> Iterator[etree._Element]:
    """Yield every element of these names, the root itself included, in reading order."""
    yield from root.iter(*(name(tag) for tag in tags))


def has(root: etree._Element, *tags: str) -> bool:
    """Return whether an element of these names stands in the root."""
    return next(found(root, *tags), None) is not None


def attr(element: etree._Element, key: str) -> str:
    """Return the attribute of the element; "" where there is none."""
    return str(element.get(name(key), ""))


def words(element: etree._Element) -> str:
    """Return the words in the element, without those of pictures and notes."""
    silent = {name("svg:desc"), name("svg:title"), name("office:annotation")}
    said = element.text or ""
    for child in element:
        if isinstance(child.tag, str) and child.tag not in silent:
            said += words(child)
        said += child.tail or ""
    return said
