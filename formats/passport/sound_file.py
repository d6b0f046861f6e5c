"""A recording opened for its passport: what its tag says, and how long its sound is."""

from collections.abc import Iterator
from dataclasses import dataclass

from formats.mp3 import frames_of, tag_size
from formats.zip_file import opened

_HEAD = 10
"""Bytes before each frame of a tag, and before the whole tag."""
_UTF16 = 1


@dataclass(frozen=True, slots=True)
class Sound:
    """One MP3 of a recording."""

    frames: tuple[tuple[str, bytes], ...]
    """Name and body of everything in the tag."""
    seconds: float
    """Length of the sound, counted from its own frames."""

    def words(self, name: str) -> str:
        """Return what the tag says under this name; "" where it says nothing."""
        return next((_text(body) for key, body in self.frames if key == name), "")

    @property
    def chapters(self) -> tuple[tuple[int, int], ...]:
        """Return start and end of each chapter in milliseconds, as they stand in the tag."""
        return tuple(_times(body) for name, body in self.frames if name == "CHAP")


def sounds_in(kind: str, data: bytes) -> tuple[Sound, ...]:
    """Return the MP3 files of a recording in order. Raises ValueError where one is none.

    `kind` is ".mp3", or "audio-parts" for a ZIP of them.
    """
    if kind == ".mp3":
        return (_sound(data),)
    with opened(data, "no ZIP of sound") as archive:
        names = (name for name in archive.namelist() if name.endswith(".mp3"))
        found = [archive.read(name) for name in sorted(names)]
    return tuple(_sound(each) for each in found)


def _sound(data: bytes) -> Sound:
    size = tag_size(data)
    if not size:
        raise ValueError("no tag")
    return Sound(tuple(_frames(data[_HEAD:size])), frames_of(data).seconds)


def _frames(body: bytes) -> Iterator[tuple[str, bytes]]:
    at = 0
    while at + _HEAD <= len(body) and body[at]:
        name = body[at : at + 4].decode("latin-1")
        size = int.from_bytes(body[at + 4 : at + 8], "big")
        yield name, body[at + _HEAD : at + _HEAD + size]
        at += _HEAD + size


def _text(body: bytes) -> str:
    """Return the words of a frame; of a comment its language and its empty name come first."""
    code = "utf-16" if body[:1] == bytes((_UTF16,)) else "latin-1"
    words = body[1:]
    if words[3:5] == b"\xff\xfe":
        words = words[7:]
    return words.decode(code, "replace").strip("\x00\ufeff")


def _times(body: bytes) -> tuple[int, int]:
    """Return start and end of a part in milliseconds; they follow its name."""
    times = body[body.find(b"\x00") + 1 :]
    return int.from_bytes(times[:4], "big"), int.from_bytes(times[4:8], "big")
