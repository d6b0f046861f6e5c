"""The cover of a recording: the document's first picture, or a drawing of our own."""

from content.tree import Document, Image, images
from formats.format import Assets, CannotMake
from formats.own_pictures import own_picture
from formats.pictures import framed
from formats.writers._sound_tags import Cover

_SIDE = 320
"""Pixels: enough for a player's screen, and small beside the sound."""


def cover_of(document: Document, assets: Assets) -> Cover:
    """Return the cover. A picture that cannot be shown is passed over: the words are the sound."""
    first = next((image for image in images(document) if not image.decorative), None)
    if first is not None:
        try:
            return _cover(first, assets)
        except CannotMake:
            return _cover(own_picture("listen"), assets)
    return _cover(own_picture("listen"), assets)


def _cover(image: Image, assets: Assets) -> Cover:
    return Cover(framed(image, assets, _SIDE), "image/png", image.credit)
