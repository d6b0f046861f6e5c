"""Measures an e-book: its pages one after the other, with their stylesheet."""

from dataclasses import replace

from formats.passport.measure_web import measure_pages
from formats.passport.measured import Fact, Measured, Purpose
from formats.zip_file import opened

_READERS_OWN: frozenset[Fact] = frozenset({"size", "font", "lines", "length"})
"""What the reader chooses in the program that shows the book."""


def measure_epub(data: bytes, purpose: Purpose) -> Measured:
    """Return the book measured. Raises ValueError where it is no zip of UTF-8 texts."""
    with opened(data, "no e-book") as archive:
        names = archive.namelist()
        pages = [archive.read(name) for name in names if name.endswith((".xhtml", ".html"))]
        styles = [archive.read(name) for name in names if name.endswith(".css")]
    told = tuple(page.decode("utf-8") for page in pages)
    found = measure_pages(told, b"\n".join(styles).decode("utf-8"), purpose)
    return replace(found, knows=found.knows - _READERS_OWN)
