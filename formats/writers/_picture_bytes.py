"""The bytes of a picture, or words for people where they are missing."""

from content.tree import Image
from formats.format import Assets, CannotMake


def picture_bytes(image: Image, assets: Assets) -> bytes:
    """Return the bytes of the picture. Raises CannotMake where they are not there."""
    try:
        return assets.picture(image.key)
    except KeyError:
        raise CannotMake(
            f"We cannot find this picture: {image.alt or 'a picture without words'}. "
            "Choose the picture again, then make the file again. Your words are safe."
        ) from None
