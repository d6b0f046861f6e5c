"""OpenDocument texts, by zipfile and lxml: the writer joins its XML by hand and uses neither."""

from collections.abc import Iterator
from io import BytesIO
from zipfile import ZipFile

from lxml import etree
from lxml.etree import _Element

from read_back import ReadBack

SUFFIX = ".odt"
_NS = "urn:oasis:names:tc:opendocument:xmlns:"
_TEXT = f"{{{_NS}text:1.0}}"
_STYLE = f"{{{_NS}style:1.0}}"
_FO = f"{{{_NS}xsl-fo-compatible:1.0}}"
_DESC = f"{{{_NS}svg-compatible:1.0}}desc"
_HREF = "{http://www.w3.org/1999/xlink}href"
_BODY = f"{{{_NS}office:1.0}}body"
_PARSER = etree.XMLParser(resolve_entities=False, huge_tree=True)


def read(data: bytes) -> ReadBack:
    """Return what the text of the file says, in the order of its XML."""
    with ZipFile(BytesIO(data)) as package:
        content = etree.fromstring(package.read("content.xml"), _PARSER)
        styles = etree.fromstring(package.read("styles.xml"), _PARSER)
    body = content.find(_BODY)
    assert body is not None
    links = [each for each in body.iter(f"{_TEXT}a") if not each.get(_HREF, "").startswith("#")]
    return ReadBack(
        words=_all_of(body),
        headings=tuple(
            (int(each.get(f"{_TEXT}outline-level", "0")), _all_of(each).strip())
            for each in body.iter(f"{_TEXT}h")
        ),
        alts=tuple(each.text for each in body.iter(_DESC) if each.text),
        languages=frozenset({*_default(styles), *_spoken(content)}),
        links=tuple((_all_of(each), each.get(_HREF, "")) for each in links),
    )


def _default(styles: _Element) -> Iterator[str]:
    for style in styles.iter(f"{_STYLE}default-style"):
        yield from _spoken(style)


def _spoken(root: _Element) -> Iterator[str]:
    for each in root.iter(f"{_STYLE}text-properties"):
        if code := each.get(f"{_FO}language"):
            yield f"{code}-{each.get(f'{_FO}country', '')}"


def _all_of(element: _Element) -> str:
    return "".join(_said(element))


def _said(element: _Element) -> Iterator[str]:
    if element.tag == f"{_TEXT}s":
        yield " " * int(element.get(f"{_TEXT}c", "1"))
    if element.tag in {f"{_TEXT}p", f"{_TEXT}h", f"{_TEXT}line-break"}:
        yield "\n"
    yield element.text or ""
    for child in element:
        yield from _said(child)
        yield child.tail or ""
