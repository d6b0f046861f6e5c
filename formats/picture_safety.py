"""The door to Pillow: an uploaded picture is drawn anew, so only its pixels stay."""

import hashlib
import warnings
from io import BytesIO

from PIL import Image, ImageOps, UnidentifiedImageError

from formats.readers.brought import CannotRead, SafePicture

MAX_PIXELS = 40_000_000
MAX_SIDE = 2_400
"""Dots on the longer side of what is kept: A4 at 200 dots an inch."""
FORMATS = ("PNG", "JPEG", "WEBP", "GIF")
_JPEG_QUALITY = 88
_SHARP_EDGES = frozenset({"PNG", "GIF"})
"""Kinds that mostly hold drawings; JPEG would blur them."""


def safe_picture(data: bytes) -> SafePicture:
    """Return the picture drawn anew as PNG or JPEG, upright, at most 2,400 dots a side.

    Takes PNG, JPEG, WEBP and the first frame of GIF. Comments, places and all other data in
    the file are gone. Raises CannotRead for SVG, other kinds, damage, or over 40 million dots.
    """
    if b"<svg" in data[:4096].lower():
        raise CannotRead("picture_svg")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _drawn_anew(data)
    except UnidentifiedImageError as error:
        raise CannotRead("not_a_picture") from error
    except Image.DecompressionBombError as error:
        raise CannotRead("picture_too_large") from error
    except (OSError, ValueError, SyntaxError, EOFError, IndexError, TypeError) as error:
        raise CannotRead("picture_broken") from error


def _drawn_anew(data: bytes) -> SafePicture:
    with Image.open(BytesIO(data), formats=FORMATS) as opened:
        width, height = opened.size
        if width * height > MAX_PIXELS:
            raise CannotRead("picture_too_large")
        kind = opened.format
        if kind == "JPEG":
            opened.draft(None, (MAX_SIDE, MAX_SIDE))
        opened.load()
        upright = ImageOps.exif_transpose(opened)
    upright.thumbnail((MAX_SIDE, MAX_SIDE))
    see_through = upright.has_transparency_data
    keep_png = see_through or kind in _SHARP_EDGES
    plain = upright.convert("RGBA" if see_through else "RGB")
    plain.info.clear()
    made = BytesIO()
    if keep_png:
        plain.save(made, "PNG", optimize=False)
    else:
        plain.save(made, "JPEG", quality=_JPEG_QUALITY, exif=b"", comment=b"")
    return _kept(made.getvalue(), "image/png" if keep_png else "image/jpeg", plain.size)


def _kept(data: bytes, media_type: str, size: tuple[int, int]) -> SafePicture:
    return SafePicture(hashlib.sha256(data).hexdigest(), data, media_type, *size)
