"""Pictures in Markdown: named where they stand, their bytes at the end of the same file."""

from base64 import b64encode
from collections.abc import Iterator

from content.tree import Image
from formats.format import Assets
from formats.pictures import raster
from formats.writers._markdown_signs import escaped

_ACROSS = 600
"""Pixels of a drawing: clear on a screen and on five centimetres of paper."""


class Pictures:
    """The pictures of one file, each once, in the order in which they are first shown."""

    def __init__(self, assets: Assets) -> None:
        self._assets = assets
        self._named: dict[bytes, str] = {}

    def shown(self, image: Image) -> str:
        """Return the mark that shows the picture, with its words; none for decoration.

        Raises CannotMake where its bytes are missing.
        """
        data = raster(image, self._assets, _ACROSS).data
        name = self._named.setdefault(data, f"picture-{len(self._named) + 1}")
        words = "" if image.decorative else escaped(" ".join(image.alt.split()))
        return f"![{words}][{name}]"

    def definitions(self) -> Iterator[str]:
        """Yield the line that holds the bytes of each picture."""
        for data, name in self._named.items():
            kind = "png" if data.startswith(b"\x89PNG") else "jpeg"
            yield f"[{name}]: data:image/{kind};base64,{b64encode(data).decode()}"
