"""Pictures of a web page: those inside it are taken, nothing is fetched."""

import base64
import binascii
from dataclasses import dataclass, field
from urllib.parse import unquote_to_bytes

from content.tree import Run, plain
from formats.readers._collecting import Collector


@dataclass(slots=True)
class Figure:
    """A figure that is being read: its pictures wait for their caption."""

    images: list[dict[str, str]] = field(default_factory=list)

    def add(self, runs: list[Run], found: Collector) -> None:
        """Add the pictures, the last with the caption; words without a picture stay words."""
        caption = plain(tuple(runs)).strip()
        taken = len(found.pictures)
        for number, attributes in enumerate(self.images, 1):
            own = caption if number == len(self.images) else ""
            add_image(attributes, found, caption=own)
        if len(found.pictures) == taken:
            found.paragraph(runs)


def add_image(
    attributes: dict[str, str], found: Collector, *, caption: str = "", inside: bool = False
) -> None:
    """Add the picture that the page holds, or report the one that it only names."""
    source, alt = attributes.get("src", "").strip(), attributes.get("alt", "")
    start = source[:6].lower()
    if start.startswith("data:"):
        decorative = "alt" in attributes and not alt
        data = bytes_inside(source)
        found.picture(data, alt, decorative=decorative, caption=caption, inside=inside)
    elif start.startswith(("http:", "https:", "//")):
        found.left_out("picture_remote", example=alt)
    else:
        found.left_out("picture_local", example=alt)


def bytes_inside(source: str) -> bytes:
    """Return the bytes of a data: address, b"" where it is another, or broken."""
    if not source[:5].lower().startswith("data:"):
        return b""
    head, _, body = source.partition(",")
    data = unquote_to_bytes(body)
    if not head.lower().endswith(";base64"):
        return data
    try:
        return base64.b64decode(b"".join(data.split()), validate=False)
    except (binascii.Error, ValueError):
        return b""
