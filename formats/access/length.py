"""How long an easy-read booklet is on paper: people tire, so guides set a number of pages."""

from content.tree import Document, images
from formats.format import Assets, CannotMake, Options, no_progress
from formats.own_pictures import found, own_picture
from formats.pictures import raster
from formats.writers.easy_read_word import FORMAT

LONG = 20
"""Pages: Department of Health 2010."""
TOO_LONG = 24
"""Pages: Office for Disability Issues."""


class _StandIns(Assets):
    """A square in the place of every picture: only the room that it takes counts."""

    def __init__(self, document: Document) -> None:
        drawn = "image/svg+xml"
        self._drawings = {image.key for image in images(document) if image.media_type == drawn}

    def picture(self, key: str) -> bytes:
        """Return the square as a drawing, or as a photo where one is asked for."""
        square = own_picture("booklet")
        drawing = found(square.key, self)
        return drawing if key in self._drawings else raster(square, self, 8).data


def booklet_pages(document: Document) -> int:
    """Return the pages of the easy-read booklet, cover and contents too; 0 where it has none."""
    if document.kind != "easy_read":
        return 0
    try:
        return FORMAT.write(document, Options(), _StandIns(document), no_progress).pages
    except CannotMake:
        return 0


def length_words(pages: int) -> str:
    """Return what to say about so many pages of easy read; "" where it is short enough."""
    if pages < LONG:
        return ""
    if pages < TOO_LONG:
        return f"This booklet has {pages} pages. People may get tired. Can it be shorter?"
    return f"This booklet has {pages} pages. That is too long. Make two booklets."
