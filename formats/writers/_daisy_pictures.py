"""The pictures of a DAISY book: players show PNG and JPEG, and names fit a CD."""

from content.tree import Image
from formats.format import Assets
from formats.pictures import raster
from formats.writers._picture_bytes import suffix_of

_WIDE = 600
"""Pixels of a drawing: enough for the screen of a player."""


class Pictures:
    """Gives each picture the name of its file and keeps its bytes."""

    def __init__(self, assets: Assets) -> None:
        self._assets = assets
        self._names: dict[str, str] = {}
        self.files: dict[str, bytes] = {}
        """The bytes of each picture by the name of its file, in the order they were met."""

    def address(self, image: Image) -> str:
        """Return the name of the picture's file. Raises CannotMake where it cannot be shown."""
        if image.key not in self._names:
            data = raster(image, self._assets, _WIDE, _WIDE).data
            name = f"pic{len(self._names) + 1:04}{suffix_of(data)}"
            self._names[image.key], self.files[name] = name, data
        return self._names[image.key]
