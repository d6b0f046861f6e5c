"""Measures an e-book: its pages one after the other, with their stylesheet."""

import zlib
from dataclasses import replace
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from formats.passport.measure_web import measure_pages
from formats.passport.measured import Fact, Measured, Purpose

_READERS_OWN: frozenset[Fact] = frozenset({"size", "font", "lines", "length"})
"""What the reader chooses in the program that shows the book."""
_BROKEN = (BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError)


def measure_epub(data: bytes, purpose: Purpose) -> Measured:
    """Return the book measured. Raises ValueError where it is no zip of UTF-8 texts."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            names = archive.namelist()
            pages = [archive.read(name) for name in names if name.endswith((".xhtml", ".html"))]
            styles = [archive.read(name) for name in names if name.endswith(".css")]
    except _BROKEN as broken:
        raise ValueError("no e-book") from broken
    told = tuple(page.decode("utf-8") for page in pages)
    found = measure_pages(told, b"\n".join(styles).decode("utf-8"), purpose)
    return replace(found, knows=found.knows - _READERS_OWN)
