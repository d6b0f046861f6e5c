"""Pictures for files that cannot show drawings: the door to resvg. Sizes are in pixels."""

from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO

import resvg_py
from PIL import Image as Canvas
from PIL import UnidentifiedImageError

from content.tree import Image
from formats.format import Assets, CannotMake

MOST_PIXELS = 40_000_000
"""Larger photos are refused: opening one could fill the memory of the machine."""


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
        data = assets.picture(image.key)
    except KeyError as unknown:
        raise CannotMake(_sentence(image, "is missing")) from unknown
    try:
        return _drawn(data, width) if image.media_type == "image/svg+xml" else _measured(data)
    except (ValueError, OSError, UnidentifiedImageError, Canvas.DecompressionBombError) as broken:
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


@lru_cache(maxsize=512)
def _measured(data: bytes) -> Raster:
    with Canvas.open(BytesIO(data), formats=("PNG", "JPEG")) as canvas:
        width, height = canvas.size
    if not 0 < width * height <= MOST_PIXELS:
        raise ValueError("too many pixels")
    return Raster(data, width, height)
