"""PDF: pdftotext of Poppler gives the words, pikepdf what the tags say. Typst wrote them."""

import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from itertools import groupby
from operator import itemgetter
from typing import Any

import pikepdf
from lxml import etree
from lxml.etree import _Element

from read_back import ReadBack

SUFFIX = ".pdf"
_PARSER = etree.XMLParser(recover=True, huge_tree=True)


@dataclass(frozen=True)
class _Word:
    text: str
    across: float
    """Middle of the word, in points from the left."""
    down: float
    """The same from the top."""


def read(data: bytes) -> ReadBack:
    """Return the words of the pages, then those of pictures; headings as the tags tell them."""
    pages = _pages(data)
    with pikepdf.open(BytesIO(data)) as pdf:
        parts = list(_parts(pdf.Root.StructTreeRoot.K))
        alts = tuple(str(part.Alt) for part in parts if "/Alt" in part)
        heads = tuple(_headings(parts))
        languages = frozenset({str(pdf.Root.Lang), *_languages(pdf, parts)})
        links = tuple(_whole(_links(pdf, pages)))
    words = " ".join(word.text for page in pages for word in page)
    return ReadBack(
        "\n".join([words, *alts, *(said for _, said in heads)]), heads, alts, languages, links
    )


def _pages(data: bytes) -> list[list[_Word]]:
    order = ["pdftotext", "-enc", "UTF-8", "-bbox", "-", "-"]
    told = subprocess.run(order, input=data, capture_output=True, check=True).stdout
    root = etree.fromstring(told, _PARSER)
    return [[_word(each) for each in page.iter("{*}word")] for page in root.iter("{*}page")]


def _word(box: _Element) -> _Word:
    left, top, right, bottom = (
        float(box.get(key, "0")) for key in ("xMin", "yMin", "xMax", "yMax")
    )
    return _Word(box.text or "", (left + right) / 2, (top + bottom) / 2)


def _parts(kids: Any) -> Iterator[Any]:
    """Yield every part of the tree of tags, in reading order."""
    for each in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(each, pikepdf.Dictionary) and "/S" in each:
            yield each
            yield from _parts(each.get("/K", pikepdf.Array()))


def _headings(parts: list[Any]) -> Iterator[tuple[int, str]]:
    """Yield the headings: their tag says the level, and the title of the tag their words."""
    for part in parts:
        role = str(part.S)
        if role[:2] == "/H" and role[2:].isdigit():
            yield int(role[2:]), str(part.get("/T", ""))


def _languages(pdf: pikepdf.Pdf, parts: list[Any]) -> Iterator[str]:
    """Yield the language of each tag, and of each passage inside a page's own content."""
    yield from (str(part.Lang) for part in parts if "/Lang" in part)
    for page in pdf.pages:
        for operands, operator in pikepdf.parse_content_stream(page, "BDC"):
            marked = operands[-1] if str(operator) == "BDC" else None
            if isinstance(marked, pikepdf.Dictionary) and "/Lang" in marked:
                yield str(marked.Lang)


def _whole(links: Iterator[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Join the parts of a link that goes on in the next line."""
    for address, parts in groupby(links, itemgetter(1)):
        yield " ".join(words for words, _ in parts), address


def _links(pdf: pikepdf.Pdf, pages: list[list[_Word]]) -> Iterator[tuple[str, str]]:
    """Yield each link that leads out; its words are those under its place on the page."""
    for page, words in zip(pdf.pages, pages, strict=True):
        high = float(page.mediabox[3])
        for mark in page.get("/Annots", pikepdf.Array()):
            address = mark.get("/A", pikepdf.Dictionary()).get("/URI")
            if address is not None:
                boxes = list(_boxes(mark, high))
                under = [word.text for word in words if any(_lies(word, box) for box in boxes)]
                yield " ".join(under), str(address)


def _boxes(mark: Any, high: float) -> Iterator[tuple[float, float, float, float]]:
    """Yield left, right, top and bottom of each line of a link, counted from the top."""
    corners = [float(each) for each in mark.get("/QuadPoints", pikepdf.Array())]
    left, bottom, right, top = (float(edge) for edge in mark.Rect)
    corners = corners or [left, bottom, right, top]
    size = 8 if "/QuadPoints" in mark else 4
    for at in range(0, len(corners), size):
        across, up = corners[at : at + size : 2], corners[at + 1 : at + size : 2]
        yield min(across), max(across), high - max(up), high - min(up)


def _lies(word: _Word, box: tuple[float, float, float, float]) -> bool:
    left, right, top, bottom = box
    return left <= word.across <= right and top <= word.down <= bottom
