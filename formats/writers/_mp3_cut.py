"""Cuts an MP3 at its frames, in the silence before each part: nothing is coded again.

A frame may keep some of its bytes in the frames before it. So each part opens with two frames of
the silence that still carry those bytes, with their own sound switched off.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from formats.mp3 import HEAD, frames_of, side_information

_CARRIED = 2
"""Frames that hold what the next ones kept in them: 255 bytes at most, in sound such as ours."""
_BEFORE = _CARRIED + 1
"""Frames before the start at which a part begins; the last leaves the first sound its softness."""


@dataclass(frozen=True, slots=True)
class Cut:
    """One part of an MP3, which plays by itself."""

    mp3: bytes
    start: float
    """Where it began in the whole, in seconds."""
    seconds: float


def cut(mp3: bytes, starts: Sequence[float]) -> tuple[Cut, ...]:
    """Return one part for each start, in seconds and in order; the first begins at the beginning.

    Just before each start there must be silence, a tenth of a second at least.
    """
    frames = frames_of(mp3)
    last = len(frames.starts) - 1
    places = [0]
    for start in starts[1:]:
        wanted = int(start / frames.each) - _BEFORE
        places.append(min(max(wanted, places[-1] + 1), last))
    return tuple(
        Cut(
            _part(mp3, frames.starts[place : end + 1], opening=place == 0),
            place * frames.each,
            (end - place) * frames.each,
        )
        for place, end in pairwise([*places, last])
    )


def _part(mp3: bytes, starts: Sequence[int], *, opening: bool) -> bytes:
    if opening:
        return mp3[starts[0] : starts[-1]]
    hushed = [_hushed(mp3[a:b]) for a, b in pairwise(starts[: _CARRIED + 1])]
    return b"".join(hushed) + mp3[starts[len(hushed)] : starts[-1]]


def _hushed(frame: bytes) -> bytes:
    """Return the frame with nothing to play: what says how its sound is packed is all zero."""
    size = side_information(int.from_bytes(frame[:HEAD], "big"))
    return frame[:HEAD] + bytes(size) + frame[HEAD + size :]
