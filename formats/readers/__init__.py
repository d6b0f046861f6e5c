"""The readers: one file a kind of upload. Each runs in a limited child process."""

from formats.readers import _wire
from formats.readers._running import ask_child
from formats.readers.brought import (
    Brought,
    CannotRead,
    LeftOut,
    Notice,
    SafePicture,
    Understood,
)

__all__ = [
    "Brought",
    "CannotRead",
    "LeftOut",
    "Notice",
    "SafePicture",
    "Understood",
    "read",
    "read_picture",
]


def read(data: bytes, name: str) -> Brought:
    """Return the document in an uploaded file: .docx, .odt, .epub, .md, .html, .txt or pasted text.

    Its kind is told by its bytes; `name` only breaks ties between kinds of text. Takes at most
    30 seconds. Raises CannotRead, whose message is for people.
    """
    try:
        return _wire.unpack(ask_child("document", data, name))
    except (KeyError, TypeError, ValueError) as error:
        raise CannotRead("broken") from error


def read_picture(data: bytes, name: str) -> SafePicture:
    """Return an uploaded picture drawn anew, such as a group's photo. Raises CannotRead."""
    try:
        return _wire.unpack_picture(ask_child("picture", data, name))
    except (KeyError, TypeError, ValueError) as error:
        raise CannotRead("picture_broken") from error
