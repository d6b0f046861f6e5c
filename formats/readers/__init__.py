"""The readers: one file a kind of upload. Each runs in a limited child process."""

import base64
from threading import BoundedSemaphore

from formats.readers import _wire
from formats.readers._running import ask_child
from formats.readers.brought import (
    Brought,
    CannotRead,
    LeftOut,
    Lexicon,
    Notice,
    SafePicture,
    SafeSound,
    Understood,
)
from formats.voices.respelt import respelt

__all__ = [
    "Brought",
    "CannotRead",
    "LeftOut",
    "Lexicon",
    "Notice",
    "SafePicture",
    "SafeSound",
    "Understood",
    "read",
    "read_lexicon",
    "read_picture",
    "read_sound",
]

_HEARD_AT_ONCE = BoundedSemaphore(2)
"""Five minutes of sound take 300 MB while they are heard: the others wait for their turn."""
_OF_A_SOUND = {
    "empty": "sound_short",
    "broken": "sound_broken",
    "too_heavy": "sound_broken",
    "too_deep": "sound_broken",
}
"""What is said of a document that cannot be read, and of a sound in its place."""


def read(data: bytes, name: str) -> Brought:
    """Return the document in an uploaded file: .docx, .odt, .epub, .md, .html, .txt or pasted text.

    Its kind is told by its bytes; `name` only breaks ties between kinds of text. Takes at most
    30 seconds. Raises CannotRead, whose message is for people.
    """
    try:
        return _wire.unpack(ask_child("document", data, name))
    except (KeyError, TypeError, ValueError) as error:
        raise CannotRead("broken") from error


def read_lexicon(data: bytes) -> Lexicon:
    """Return what a pronunciation lexicon (W3C PLS) says about words. Raises CannotRead."""
    answer = ask_child("lexicon", data, "")
    try:
        language = str(answer["language"])
        lines = tuple(
            respelt(str(written), str(said), language) for written, said in answer["lines"]
        )
        return Lexicon(lines, int(answer["left_out"]))
    except (KeyError, TypeError, ValueError) as error:
        raise CannotRead("lexicon") from error


def read_picture(data: bytes, name: str) -> SafePicture:
    """Return an uploaded picture drawn anew, such as a group's photo. Raises CannotRead."""
    try:
        return _wire.unpack_picture(ask_child("picture", data, name))
    except (KeyError, TypeError, ValueError) as error:
        raise CannotRead("picture_broken") from error


def read_sound(data: bytes) -> SafeSound:
    """Return a recording as one MP3, as loud as our other sound. Nothing else of it is kept.

    Takes WebM, Ogg, MP4, M4A, 3GP, MP3, AAC, WAV, FLAC, AMR, AIFF and CAF; at most 20 MB and
    5 minutes. Raises CannotRead.
    """
    try:
        with _HEARD_AT_ONCE:
            answer = ask_child("sound", data, "")
    except CannotRead as refused:
        raise CannotRead(_OF_A_SOUND.get(refused.reason, refused.reason)) from refused
    try:
        return SafeSound(base64.b64decode(answer["mp3"], validate=True), float(answer["seconds"]))
    except (KeyError, TypeError, ValueError) as error:
        raise CannotRead("sound_broken") from error
