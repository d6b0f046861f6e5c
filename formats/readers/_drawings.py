"""Drawings (SVG) in files of our own: cleaned, then drawn as dots. Those of others are refused."""

from dataclasses import dataclass

from content.tree import Image
from formats.format import Assets, CannotMake
from formats.picture_safety import safe_picture
from formats.pictures import raster
from formats.readers.brought import CannotRead, SafePicture
from formats.svg_safety import UnsafeDrawing, safe_svg

_WIDTH = 1_000
"""Dots across: print quality at the width that a picture has on a page."""
_MEDIA_TYPE = "image/svg+xml"


@dataclass(frozen=True, slots=True)
class _One(Assets):
    """The one picture at hand, as a writer asks for it."""

    data: bytes

    def picture(self, key: str) -> bytes:  # noqa: ARG002  # there is only this one
        return self.data


def is_drawing(data: bytes) -> bool:
    """Return whether the bytes are a drawing, not a picture made of dots."""
    return b"<svg" in data[:4096].lower()


def safe_drawing(data: bytes) -> SafePicture:
    """Return the shapes of the drawing as PNG. Raises CannotRead where it cannot be drawn."""
    try:
        drawn = raster(Image("", "", _MEDIA_TYPE), _One(safe_svg(data)), _WIDTH)
    except (UnsafeDrawing, CannotMake) as error:
        raise CannotRead("picture_svg") from error
    return safe_picture(drawn.data)
