"""An e-book opened for checking: the door to its zip and XML, apart from the writer's."""

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import unquote
from zipfile import ZIP_STORED

from lxml import etree

from formats.zip_file import opened

XHTML = "http://www.w3.org/1999/xhtml"
_SPACES = {
    "c": "urn:oasis:names:tc:opendocument:xmlns:container",
    "o": "http://www.idpf.org/2007/opf",
    "dc": "http://purl.org/dc/elements/1.1/",
    "h": XHTML,
    "epub": "http://www.idpf.org/2007/ops",
}
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
EPUB_TYPE = f"{{{_SPACES['epub']}}}type"


@dataclass(frozen=True, slots=True)
class BookFile:
    """The parts of a book that access rules look at."""

    first: str
    """Name of the first file in the zip; "" where it is packed or says another kind."""
    package: etree._Element
    folder: str
    """Where the package stands; the addresses in it start from here."""
    names: frozenset[str]
    """Every file in the zip."""
    pages: Mapping[str, etree._Element]
    """The page files by name, in reading order; the contents last where they are not in it."""
    contents: str
    """Name of the page file with the contents; "" where there is none."""
    has_ncx: bool
    """Whether the contents stand in a list for programs, as in books of the older kind."""

    def metas(self, name: str) -> tuple[str, ...]:
        """Return the values of one property of the book, without empty ones."""
        found = self.package.iterfind("o:metadata/o:meta", _SPACES)
        values = ((each.get("property"), (each.text or "").strip()) for each in found)
        return tuple(value for key, value in values if key == name and value)

    def core(self, name: str) -> str:
        """Return the first value of a Dublin Core element, such as "title"; "" for none."""
        return (self.package.findtext(f"o:metadata/dc:{name}", "", _SPACES) or "").strip()


def open_book(data: bytes) -> BookFile:
    """Return the book opened. Raises ValueError where it is no whole e-book."""
    with opened(data, "no e-book") as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
        first = archive.infolist()[0] if parts else None
    known = first is not None and first.compress_type == ZIP_STORED and not first.extra
    said = known and parts.get("mimetype") == b"application/epub+zip"
    try:
        return _opened(parts, first.filename if first and said else "")
    except (KeyError, etree.XMLSyntaxError, AttributeError) as broken:
        raise ValueError("no whole e-book") from broken


def _opened(parts: Mapping[str, bytes], first: str) -> BookFile:
    container = _parse(parts["META-INF/container.xml"])
    roots = [each.get("full-path", "") for each in found(container, "c:rootfiles/c:rootfile")]
    path = roots[0] if roots else ""
    package, folder = _parse(parts[path]), posixpath.dirname(path)
    items = {each.get("id", ""): each for each in found(package, "o:manifest/o:item")}
    order = [items[each.get("idref", "")] for each in found(package, "o:spine/o:itemref")]
    navs = (each for each in items.values() if "nav" in each.get("properties", "").split())
    nav, older = next(navs, None), any(_is_ncx(each) for each in items.values())
    names = [joined(folder, each.get("href", "")) for each in order]
    contents = joined(folder, nav.get("href", "")) if nav is not None else ""
    shown = dict.fromkeys([*names, *([contents] if contents else [])])
    pages = {name: _parse(parts[name]) for name in shown}
    return BookFile(first, package, folder, frozenset(parts), pages, contents, older)


def _is_ncx(item: etree._Element) -> bool:
    return item.get("media-type") == "application/x-dtbncx+xml"


def joined(folder: str, address: str) -> str:
    """Return the name of the file in the zip that an address in this folder means."""
    return posixpath.normpath(posixpath.join(folder, unquote(address.partition("#")[0])))


def found(root: etree._Element, path: str) -> Iterator[etree._Element]:
    """Yield the elements at this path, such as "o:manifest/o:item" or ".//h:img"."""
    yield from root.iterfind(path, _SPACES)


def _parse(xml: bytes) -> etree._Element:
    return etree.fromstring(xml, etree.XMLParser(resolve_entities=False, no_network=True))
