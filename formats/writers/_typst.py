"""The door to typst: values in, one tagged PDF out. Words travel as JSON, never as source."""

import ctypes
import json
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import typst

from formats.format import Made
from formats.writers._glyphs import font_files

_TEMPLATE = Path(__file__).parent / "_typst" / "document.typ"
_REMEMBERED = 12
"""Compilations after which typst forgets one; ten by its source, two to be sure."""
_MOST_REMEMBERED = 20
"""Pages; what typst remembers makes the next file quicker, as fonts and pictures are the same."""
_ONE_PICTURE = b"""#let d = json(bytes(sys.inputs.data))
#set document(title: "-", date: auto)
#set text(font: ("Noto Sans", "IBM Plex Sans Arabic"), fallback: false)
#image(d.file, alt: "-") #metadata(1) <pages>"""


@cache
def _fonts() -> typst.Fonts:
    """Only our own fonts, so that a file looks the same on every machine."""
    return typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=[path.parent for path in font_files()],
    )


class Refused(Exception):
    """Typst refused the document; the message is typst's own, for the log of a developer."""


def make_pdf(values: Mapping[str, object], pictures: Mapping[str, bytes], made: datetime) -> Made:
    """Return a PDF/UA-1 and PDF/A-2a file and its pages.

    `pictures` are bytes by file name, as the values name them; `made` is the date in the file.
    Raises Refused where typst refuses, which a picture that is no picture makes it do.
    """
    return _made(_TEMPLATE.read_bytes(), json.dumps(values, ensure_ascii=False), pictures, made)


def find_pages(values: Mapping[str, object], pictures: Mapping[str, bytes]) -> dict[str, int]:
    """Return the page on which each block with an "id" starts, as `make_pdf` lays them out.

    Raises Refused where typst refuses; a query says so with less of a name than `make_pdf`.
    """
    data = json.dumps({**values, "places": True}, ensure_ascii=False)
    with _laid_out(_TEMPLATE.read_bytes(), data, pictures) as (compiler, folder):
        try:
            places = json.loads(compiler.query("<place>", field="value"))
        except RuntimeError as refusal:
            raise Refused(str(refusal)) from refusal
        pages: dict[str, int] = {}
        for name, page in places:
            pages.setdefault(str(name), int(page))
        _MEMORY.add(max(pages.values(), default=0), folder)
        return pages


def can_draw(name: str, data: bytes, made: datetime) -> bool:
    """Say whether typst can draw this picture in an archival, tagged file."""
    try:
        _made(_ONE_PICTURE, json.dumps({"file": name}), {name: data}, made)
    except Refused:
        return False
    return True


def _made(source: bytes, data: str, pictures: Mapping[str, bytes], made: datetime) -> Made:
    with _laid_out(source, data, pictures) as (compiler, folder):
        file = _compiled(compiler, made)
        _MEMORY.add(file.pages, folder)
        return file


@contextmanager
def _laid_out(
    source: bytes, data: str, pictures: Mapping[str, bytes]
) -> Iterator[tuple[typst.Compiler, str]]:
    with TemporaryDirectory() as folder:
        main = Path(folder) / _TEMPLATE.name
        main.write_bytes(source)
        for name, picture in pictures.items():
            (Path(folder) / name).write_bytes(picture)
        compiler = typst.Compiler(
            main,
            root=folder,
            font_paths=_fonts(),
            ignore_system_fonts=True,
            sys_inputs={"data": data},
        )
        yield compiler, folder


class _Memory:
    """What typst remembers of the files it made: about 1.3 MB a page, measured."""

    def __init__(self) -> None:
        self.pages = 0

    def add(self, pages: int, folder: str) -> None:
        """Count the pages of a file, and let typst forget when they are many."""
        self.pages += pages
        if self.pages > _MOST_REMEMBERED:
            _forget(folder)
            self.pages = 0


_MEMORY = _Memory()


def _forget(folder: str) -> None:
    """Let typst drop what it remembers: it keeps the last ten files (870 MB for 80 pages)."""
    nothing = Path(folder) / "nothing.typ"
    nothing.touch()
    compiler = typst.Compiler(nothing, font_paths=_fonts(), ignore_system_fonts=True)
    for _ in range(_REMEMBERED):
        compiler.compile(format="svg")
    # The C library keeps what was freed, 33 MB after 30 pages, unless it is asked to give it back.
    if sys.platform == "linux":
        with suppress(AttributeError):
            ctypes.CDLL(None).malloc_trim(ctypes.c_size_t(0))


def _compiled(compiler: typst.Compiler, made: datetime) -> Made:
    try:
        data = compiler.compile(format="pdf", pdf_standards=["ua-1", "a-2a"], timestamp=made)
        pages = json.loads(compiler.query("<pages>", field="value", one=True))
    except typst.TypstError as refusal:
        raise Refused(str(refusal)) from refusal
    assert isinstance(data, bytes)  # noqa: S101  # narrows: only PNG and SVG come as lists
    return Made(data, pages=int(pages))
