"""The bytes of a picture, or words for people where they are missing."""

from content.tree import Image
from formats.format import Assets, CannotMake
from formats.own_pictures import found


def picture_bytes(image: Image, assets: Assets) -> bytes:
    """Return the bytes of the picture. Raises CannotMake where they are not there."""
    try:
        return found(image.key, assets)
    except KeyError:
        raise CannotMake(cannot_use(image)) from None


def cannot_use(image: Image) -> str:
    """Return the message for people about a picture that is missing or broken."""
    return (
        f"We cannot use this picture: {image.alt or 'a picture without words'}. "
        "Choose the picture again, then make the file again. Your words are safe."
    )


def suffix_of(data: bytes) -> str:
    """Return the file ending that the bytes themselves ask for, whatever they are called."""
    if data.startswith(b"\x89PNG"):
        return ".png"
    return ".jpg" if data.startswith(b"\xff\xd8") else ".svg"
