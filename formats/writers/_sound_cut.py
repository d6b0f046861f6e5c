"""Cuts a recording in the silence before each part: nothing is coded again, and nothing copied.

Each sentence is coded by itself, and each frame of silence too, so no frame needs what came before.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from formats.voices.voice import RATE
from formats.writers._sound import FRAME
from formats.writers._sound_tape import Sound, frames_in

_BEFORE = 3
"""Frames of silence that a part begins with: its first sound keeps its softness."""


@dataclass(frozen=True, slots=True)
class Cut:
    """One part of a recording, which plays by itself."""

    sound: Sound
    start: float
    """Where it began in the whole, in seconds."""
    seconds: float


def cut(sound: Sound, starts: Sequence[float]) -> tuple[Cut, ...]:
    """Return one part for each start, in seconds and in order; the first begins at the beginning.

    Just before each start there must be silence, a tenth of a second at least.
    """
    edges = [0, *accumulate(map(frames_in, sound.pieces))]
    return tuple(
        Cut(
            sound.between(first, last),
            edges[first] * FRAME / RATE,
            (edges[last] - edges[first]) * FRAME / RATE,
        )
        for first, last in pairwise(_places(edges, starts))
    )


def _places(edges: Sequence[int], starts: Sequence[float]) -> Iterator[int]:
    """Yield the number of the piece that each part begins with, and after them the end."""
    last, place = len(edges) - 1, 0
    yield place
    for start in starts[1:]:
        wanted = int(start * RATE / FRAME) - _BEFORE
        place = min(max(bisect_right(edges, wanted) - 1, place + 1), last)
        yield place
    yield last
