"""The bare libraries: the same words and pictures with nothing but what the library offers.

One entry of BARE is one format. A peer has no language tags, alt text or own styles. It writes
all the words and pictures that our file has: those of the booklet around people's words too.
Formats that are made with the standard library alone have no entry: nothing is to be compared.
"""

from collections.abc import Callable, Iterator
from functools import cache
from io import BytesIO

import docx
import resvg_py
from docx.shared import Cm

from bench.formats.bare_typst import bare_pdf
from bench.formats.told import told
from content.tree import (
    Block,
    Document,
    Heading,
    Image,
    ListBlock,
    Picture,
    Point,
    Table,
    plain,
    texts,
)
from formats.format import Assets
from formats.writers._picture_bytes import picture_bytes


def bare_word(document: Document, pictures: Assets) -> bytes:
    """The document by python-docx alone, with its own template and pictures drawn by resvg."""
    file = docx.Document()
    file.add_heading(document.title, 0)
    for block in told(document):
        _block(file, block, pictures)
    out = BytesIO()
    file.save(out)
    return out.getvalue()


def _block(file: "docx.document.Document", block: Block, pictures: Assets) -> None:
    match block:
        case Heading():
            file.add_heading(plain(block.runs), min(block.level, 9))
        case ListBlock():
            style = "List Number" if block.ordered else "List Bullet"
            for item in block.items:
                file.add_paragraph(plain(item.runs), style)
        case Table():
            _table(file, block)
        case Picture() | Point():
            for image in _image(block):
                file.add_picture(BytesIO(_png(image, pictures)), Cm(5))
            for text in texts(block):
                file.add_paragraph(text)
        case _:
            for text in texts(block):
                file.add_paragraph(text)


def _table(file: "docx.document.Document", block: Table) -> None:
    made = file.add_table(len(block.rows), len(block.rows[0]), "Table Grid")
    for row, cells in zip(made.rows, block.rows, strict=True):
        for cell, runs in zip(row.cells, cells, strict=True):
            cell.text = plain(runs)


def _image(block: Picture | Point) -> Iterator[Image]:
    if block.image:
        yield block.image


def _png(image: Image, pictures: Assets) -> bytes:
    data = picture_bytes(image, pictures)
    return data if image.media_type != "image/svg+xml" else _drawn(data)


@cache
def _drawn(drawing: bytes) -> bytes:
    """Each drawing once: whoever uses the library alone would do that too."""
    return bytes(resvg_py.svg_to_bytes(svg_string=drawing.decode(), width=600))


BARE: dict[str, Callable[[Document, Assets], bytes]] = {
    "standard-word": bare_word,
    "large-print-word": bare_word,
    "easy-read-word": bare_word,
    "pdf": bare_pdf,
    "large-print-pdf": bare_pdf,
    "easy-read-pdf": bare_pdf,
}
