"""Pictures for files that cannot show drawings: the door to resvg. Sizes are in pixels."""

import struct
from dataclasses import dataclass
from functools import lru_cache
from struct import unpack_from

import resvg_py

from content.tree import Image
from formats.format import Assets, CannotMake
from formats.own_pictures import found

MOST_PIXELS = 40_000_000
"""Larger photos are refused: opening one could fill the memory of the machine."""

_PNG = b"\x89PNG\r\n\x1a\n"
_FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
"""Marks of a JPEG that start a frame (ITU T.81, table B.1)."""


@dataclass(frozen=True, slots=True)
class Raster:
    """A picture as PNG or JPEG bytes, with its width and height in pixels."""

    data: bytes
    width: int
    height: int

    def fit(self, wide: float, high: float) -> tuple[float, float]:
        """Return the largest width and height of this shape that fit, in the unit given."""
        scale = min(wide / self.width, high / self.height)
        return self.width * scale, self.height * scale


def raster(image: Image, assets: Assets, width: int) -> Raster:
    """Return the picture as PNG or JPEG; drawings are made `width` pixels wide.

    Raises `CannotMake` where the bytes are missing or no picture can be made of them.
    """
    try:
        data = found(image.key, assets)
    except KeyError as unknown:
        raise CannotMake(_sentence(image, "is missing")) from unknown
    try:
        return _drawn(data, width) if image.media_type == "image/svg+xml" else _measured(data)
    except (ValueError, struct.error) as broken:
        raise CannotMake(_sentence(image, "cannot be shown")) from broken


def _sentence(image: Image, what: str) -> str:
    name = f"“{image.alt}”" if image.alt else "without words"
    return f"The picture {name} {what}. Choose another picture. Your words are safe."


@lru_cache(maxsize=512)
def _drawn(svg: bytes, width: int) -> Raster:
    """Draw an SVG once for each width. System fonts are slow to read: only where it has words."""
    drawn = resvg_py.svg_to_bytes(
        svg_string=svg.decode("utf-8"), width=width, skip_system_fonts=b"<text" not in svg
    )
    return _measured(bytes(drawn))


def _measured(data: bytes) -> Raster:
    """Read the size from the file's head; the picture itself stays packed."""
    width, height = _png_size(data) if data.startswith(_PNG) else _jpeg_size(data)
    if not 0 < width * height <= MOST_PIXELS:
        raise ValueError("too many pixels")
    return Raster(data, width, height)


def _png_size(data: bytes) -> tuple[int, int]:
    width, height = unpack_from(">II", data, 16)
    return width, height


def _jpeg_size(data: bytes) -> tuple[int, int]:
    """Walk from mark to mark until one that starts a frame; those hold height and width."""
    if not data.startswith(b"\xff\xd8"):
        raise ValueError("neither PNG nor JPEG")
    at = 2
    while True:
        start, mark, length = unpack_from(">BBH", data, at)
        if start != 0xFF:
            raise ValueError("broken JPEG")
        if mark in _FRAMES:
            height, width = unpack_from(">HH", data, at + 5)
            return width, height
        at += 2 + length
