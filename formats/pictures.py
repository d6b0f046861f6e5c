"""Pictures for files that cannot show drawings: the door to resvg. Sizes are in pixels."""

import re
import struct
from base64 import b64encode
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
_HEAD = 4000
"""Bytes in which a drawing says its size."""
_SIDE = re.compile(rb"\s(width|height)=[\"'](\d+(?:\.\d+)?)(?:px)?[\"']")
_NUMBER = rb"(\d+(?:\.\d+)?)"
_ANY = rb"[^\s,\"']+[\s,]+"
_BOX = re.compile(rb"\sviewBox=[\"']\s*" + _ANY * 2 + _NUMBER + rb"[\s,]+" + _NUMBER)


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


def print_dots(centimetres: float) -> int:
    """Return the dots that print wants for a length: 300 an inch."""
    return round(centimetres / 2.54 * 300)


def raster(image: Image, assets: Assets, width: int, height: int = 0) -> Raster:
    """Return the picture as PNG or JPEG; drawings are made `width` pixels wide.

    Where a `height` is given, they are made as large as fits in both.

    Raises `CannotMake` where the bytes are missing or no picture can be made of them.
    """
    try:
        data = found(image.key, assets)
    except KeyError as unknown:
        raise CannotMake(_sentence(image, "is missing")) from unknown
    try:
        if image.media_type != "image/svg+xml":
            return _measured(data)
        across = round(min(width, height * _shape(data))) if height else width
        return _drawn(data, max(across, 1))
    except (ValueError, struct.error) as broken:
        raise CannotMake(_sentence(image, "cannot be shown")) from broken


def framed(image: Image, assets: Assets, side: int) -> bytes:
    """Return the whole picture in a pale square, `side` pixels wide, as PNG.

    Raises `CannotMake` where the bytes are missing or no picture can be made of them.
    """
    inner, kind = _inside(image, assets, side)
    coded = b64encode(inner).decode()
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">'
        '<rect width="100" height="100" fill="#f3f6f9"/>'
        f'<image x="6" y="6" width="88" height="88" href="data:{kind};base64,{coded}"/></svg>'
    )
    try:
        return bytes(resvg_py.svg_to_bytes(svg_string=svg, width=side, skip_system_fonts=True))
    except ValueError as broken:
        raise CannotMake(_sentence(image, "cannot be shown")) from broken


def _inside(image: Image, assets: Assets, side: int) -> tuple[bytes, str]:
    """Return what stands in the frame, and its media type.

    A drawing stays one: drawing it twice, and packing it in between, takes three times as long.
    In a drawing inside another, resvg leaves out photos, and has no system fonts.
    """
    if image.media_type == "image/svg+xml":
        raster(image, assets, 1)  # Refuses what the frame would leave empty without a word.
        data = found(image.key, assets)
        if b"<image" not in data and b"<text" not in data:
            return data, image.media_type
    inner = raster(image, assets, side, side)
    return inner.data, "image/png" if inner.data.startswith(_PNG) else "image/jpeg"


def _sentence(image: Image, what: str) -> str:
    name = f"“{image.alt}”" if image.alt else "without words"
    return f"The picture {name} {what}. Choose another picture. Your words are safe."


def shape_of(data: bytes) -> float:
    """Return width through height of a picture, from its head. Raises ValueError if broken."""
    if data.startswith((_PNG, b"\xff\xd8")):
        size = _measured(data)
        return size.width / size.height
    return _shape(data)


def _shape(svg: bytes) -> float:
    """Return width through height as the head of the drawing says it; 1.0 where it does not."""
    head = svg[:_HEAD].partition(b"<svg")[2].partition(b">")[0]
    sides = {said[1]: float(said[2]) for said in _SIDE.finditer(head)}
    box = _BOX.search(head)
    if len(sides) == 2:
        wide, high = sides[b"width"], sides[b"height"]
    else:
        wide, high = (float(box[1]), float(box[2])) if box else (1.0, 1.0)
    return wide / high if wide and high else 1.0


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
