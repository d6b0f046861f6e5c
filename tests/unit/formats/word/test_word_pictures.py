"""Pictures for files that cannot show drawings."""

import struct

import pytest
from golden.pictures import HOUSE, LINE, PHOTO, TABLE, TALL, assets, key

from content.tree import Image
from formats.format import CannotMake
from formats.pictures import Raster, raster


class Shelf:
    """Assets that hold exactly one picture."""

    def __init__(self, data: bytes) -> None:
        self.held = {key(data): data}

    def picture(self, key: str) -> bytes:
        return self.held[key]


def shown(data: bytes, kind: str, width: int = 300) -> Raster:
    return raster(Image(key(data), "A boat", kind), Shelf(data), width)


def test_a_drawing_becomes_a_png_as_wide_as_asked() -> None:
    made = shown(TABLE, "image/svg+xml")
    assert made.data.startswith(b"\x89PNG")
    assert (made.width, made.height) == (300, 300)


def test_a_flat_drawing_keeps_its_shape() -> None:
    made = shown(LINE, "image/svg+xml")
    assert (made.width, made.height) == (300, 30)


@pytest.mark.parametrize(
    ("data", "kind", "size"),
    [
        (HOUSE, "image/png", (600, 400)),
        (TALL, "image/png", (200, 640)),
        (PHOTO, "image/jpeg", (600, 400)),
    ],
)
def test_photos_stay_as_they_are(data: bytes, kind: str, size: tuple[int, int]) -> None:
    made = shown(data, kind)
    assert made.data == data
    assert (made.width, made.height) == size


def test_a_tall_picture_fits_the_height() -> None:
    assert shown(TALL, "image/png").fit(10, 6.4) == (2.0, 6.4)


def test_the_same_drawing_is_drawn_once() -> None:
    assert shown(TABLE, "image/svg+xml") is shown(TABLE, "image/svg+xml")


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"", "image/png"),
        (b"\x89PNG\r\n\x1a\n", "image/png"),
        (b"\xff\xd8\xff", "image/jpeg"),
        (b"\xff\xd8\x00\x00\x00\x00", "image/jpeg"),
        (b"<svg", "image/svg+xml"),
        (b"\xff\xfe", "image/svg+xml"),
        (b"hello", "image/jpeg"),
        (HOUSE[:16] + struct.pack(">II", 30_000, 30_000) + HOUSE[24:], "image/png"),
    ],
    ids=["empty", "head", "cut", "marks", "half", "bytes", "words", "900 million dots"],
)
def test_a_broken_picture_is_told_by_its_words(data: bytes, kind: str) -> None:
    with pytest.raises(CannotMake, match="A boat"):
        shown(data, kind)


def test_a_missing_picture_is_told_by_its_words() -> None:
    with pytest.raises(CannotMake, match="A boat"):
        raster(Image("0" * 64, "A boat", "image/png"), assets(), 300)
