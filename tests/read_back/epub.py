"""E-books, by lxml: each page file in the order that the package gives, parsed as strict XML."""

import posixpath
from collections.abc import Iterator
from io import BytesIO
from zipfile import ZipFile

from lxml import etree

from read_back import ReadBack
from read_back.html import read_tree

SUFFIX = ".epub"


def read(data: bytes) -> ReadBack:
    """Return what the pages of the book say, one after the other."""
    with ZipFile(BytesIO(data)) as archive:
        package = _package(archive)
        language = str(package.get("{http://www.w3.org/XML/1998/namespace}lang"))
        pages = [read_tree(_bare(archive.read(name))) for name in _spine(package)]
    links = (link for page in pages for link in page.links or ())
    return ReadBack(
        words="\n".join(page.words for page in pages),
        headings=tuple(each for page in pages for each in page.headings or ()),
        alts=tuple(alt for page in pages for alt in page.alts or ()),
        languages=frozenset({language}.union(*(page.languages or () for page in pages))),
        links=tuple(link for link in links if ":" in link[1]),
    )


def _package(archive: ZipFile) -> etree._Element:
    container = etree.fromstring(archive.read("META-INF/container.xml"))
    (path,) = container.xpath("//@full-path")
    package = etree.fromstring(archive.read(str(path)))
    package.base = posixpath.dirname(str(path))
    return package


def _spine(package: etree._Element) -> Iterator[str]:
    items = {each.get("id"): each.get("href", "") for each in package.iterfind(".//{*}item")}
    for each in package.iterfind(".//{*}itemref"):
        yield posixpath.join(package.base or "", items[each.get("idref")])


def _bare(page: bytes) -> etree._Element:
    """Return the root with its elements named without a namespace, as the page reader wants."""
    root = etree.fromstring(page)
    for each in root.iter("*"):
        each.tag = etree.QName(each).localname
    return root
