"""Keeps coded sound in a file without a name, so that hours of it do not stand in memory."""

import weakref
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from io import BytesIO
from tempfile import TemporaryFile
from typing import IO, TypeAlias

from formats.writers._sound import FRAME_BYTES, Part


@dataclass(frozen=True, slots=True)
class Taped:
    """One sentence on a tape."""

    start: int
    size: int
    """Bytes of MP3: whole frames that need none before them."""
    samples: int
    """Samples of sound in it, as in `Part`."""


Piece: TypeAlias = Taped | bytes
"""A sentence on the tape, or one frame of silence."""


def size_of(piece: Piece) -> int:
    """Return the bytes of a piece."""
    return piece.size if isinstance(piece, Taped) else len(piece)


def frames_in(piece: Piece) -> int:
    """Return how many frames a piece has: the bit rate is constant, so its size tells."""
    return round(size_of(piece) / FRAME_BYTES)


class Tape:
    """What was coded so far, in the order in which it came. Gone with the last who holds it."""

    def __init__(self) -> None:
        """Start an empty tape. Raises OSError where the system gives no file."""
        self._file = TemporaryFile()  # noqa: SIM115 - it stays open as long as the tape is held
        self._size = 0
        weakref.finalize(self, _throw_away, self._file)

    def add(self, part: Part) -> Taped:
        """Keep a sentence. Raises OSError where there is no room, for this or those before it."""
        taped = Taped(self._size, len(part.mp3), part.samples)
        self._file.seek(taped.start)
        self._file.write(part.mp3)
        self._size += taped.size
        return taped

    def read(self, taped: Taped) -> bytes:
        """Return the MP3 of a sentence. Raises OSError where there was no room for the last one."""
        self._file.seek(taped.start)
        return self._file.read(taped.size)


def _throw_away(file: IO[bytes]) -> None:
    """Close the file. What there was no room for is written once more here: it is no loss."""
    with suppress(OSError):
        file.close()


@dataclass(frozen=True, slots=True)
class Sound:
    """The coded sound of a recording, still without a tag: whole frames of one exact bit rate."""

    tape: Tape
    pieces: tuple[Piece, ...]
    """In the order in which they play."""

    @property
    def size(self) -> int:
        """Return the bytes of them all."""
        return sum(map(size_of, self.pieces))

    def between(self, first: int, last: int) -> "Sound":
        """Return the pieces of these numbers, the last left out."""
        return Sound(self.tape, self.pieces[first:last])

    def __iter__(self) -> Iterator[bytes]:
        """Yield the sound piece by piece."""
        for piece in self.pieces:
            yield self.tape.read(piece) if isinstance(piece, Taped) else piece


def whole(pieces: Iterable[bytes]) -> bytes:
    """Return the pieces as one. `bytes.join` would first hold them all, and then all twice."""
    out = BytesIO()
    out.writelines(pieces)
    return out.getvalue()
