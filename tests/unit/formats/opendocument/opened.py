"""An OpenDocument text made of a small tree and opened again, for these tests only."""

from io import BytesIO
from zipfile import ZipFile

from golden.documents import assets
from lxml import etree

from content.tree import Block, Document, HardWord
from formats.format import Options, no_progress
from formats.writers.opendocument import FORMAT

NS = "urn:oasis:names:tc:opendocument:xmlns:"
SPACES = {
    "office": f"{NS}office:1.0",
    "text": f"{NS}text:1.0",
    "table": f"{NS}table:1.0",
    "draw": f"{NS}drawing:1.0",
    "style": f"{NS}style:1.0",
    "fo": f"{NS}xsl-fo-compatible:1.0",
    "svg": f"{NS}svg-compatible:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
    "loext": "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
}


def tree(*blocks: Block, language: str = "en", words: tuple[HardWord, ...] = ()) -> Document:
    return Document("Our paper", language, blocks, hard_words=words)


def made(document: Document) -> bytes:
    return FORMAT.write(document, Options(), assets(), no_progress).data


def part(data: bytes, name: str = "content.xml") -> etree._Element:
    with ZipFile(BytesIO(data)) as package:
        return etree.fromstring(package.read(name))


def found(document: Document, path: str, name: str = "content.xml") -> list[str]:
    """Return what the XPath finds, as words."""
    nodes = part(made(document), name).xpath(path, namespaces=SPACES)
    return [each if isinstance(each, str) else "".join(each.itertext()) for each in nodes]
