"""The pictures of a book: each once, as a file beside the pages."""

from dataclasses import dataclass

from content.tree import Image
from formats.format import Assets, CannotMake
from formats.svg_safety import UnsafeDrawing, strict_svg
from formats.writers._picture_bytes import cannot_use, picture_bytes, suffix_of

_TYPES = {".png": "image/png", ".jpg": "image/jpeg", ".svg": "image/svg+xml"}


@dataclass(frozen=True, slots=True)
class Kept:
    """One picture file."""

    name: str
    media_type: str
    data: bytes


class Pictures:
    """Gives each picture its address and keeps its bytes."""

    def __init__(self, assets: Assets) -> None:
        self._assets = assets
        self._kept: dict[str, Kept] = {}

    def address(self, image: Image) -> str:
        """Return the name of the picture's file. Raises CannotMake where it has no bytes."""
        if image.key not in self._kept:
            self._kept[image.key] = self._file(image, len(self._kept) + 1)
        return self._kept[image.key].name

    def kept(self) -> tuple[Kept, ...]:
        """Return the files in the order in which the pages first showed them."""
        return tuple(self._kept.values())

    def _file(self, image: Image, number: int) -> Kept:
        data = picture_bytes(image, self._assets)
        suffix = suffix_of(data)
        return Kept(
            f"picture-{number:03}{suffix}",
            _TYPES[suffix],
            _drawing(image, data) if suffix == ".svg" else data,
        )


def _drawing(image: Image, data: bytes) -> bytes:
    """A book with one broken drawing is no valid book, and a drawing may hold programs."""
    try:
        return strict_svg(data)
    except UnsafeDrawing:
        raise CannotMake(cannot_use(image)) from None
