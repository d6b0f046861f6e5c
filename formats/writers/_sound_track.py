"""Puts spoken sentences and silences one after the other, and counts where each lies."""

from collections.abc import Iterable

from formats.voices.voice import RATE
from formats.writers._sound import DELAY, FRAME, FRAME_BYTES, silent_frame
from formats.writers._sound_tape import Piece, Sound, Tape, Taped, frames_in, size_of

_SILENCE = (silent_frame(padded=False), silent_frame(padded=True))
"""Its frames, made once: a long recording holds thousands of each."""

_CLOSING = 0.05
"""Seconds of silence at the end: players that stop early cut nothing off."""
_NOTHING = 1.0
"""Seconds of silence where nothing was said: no player opens a file without a frame."""


class Track:
    """The sound of one recording. Knows where on the tape each piece is, and holds none of it."""

    def __init__(self, tape: Tape) -> None:
        """Start an empty track of sentences on this tape."""
        self._tape = tape
        self._pieces: list[Piece] = []
        self._size = 0
        self._frames = 0
        self._end = 0
        """Samples from the beginning to the end of the last sentence."""

    @property
    def seconds(self) -> float:
        """Length so far in seconds, counted in frames."""
        return self._frames * FRAME / RATE

    def say(self, parts: Iterable[Taped]) -> tuple[float, float]:
        """Add a sentence. Returns where its sound begins and ends, in seconds.

        One without any sound has no length, and lies where the next one would begin.
        """
        begin = end = self._frames * FRAME + DELAY
        for part in parts:
            end = self._frames * FRAME + DELAY + part.samples
            self._add(part)
            self._end = end
        return begin / RATE, end / RATE

    def wait(self, seconds: float) -> None:
        """Let so much time pass between the last sentence and the next, to the nearest frame."""
        until = self._end + seconds * RATE - DELAY
        self._hush(round(until / FRAME) - self._frames)

    def end(self) -> Sound:
        """Return the whole MP3, without any tag. Nothing can be added after it."""
        self._hush(round((_CLOSING if self._frames else _NOTHING) * RATE / FRAME))
        return Sound(self._tape, tuple(self._pieces))

    def _hush(self, frames: int) -> None:
        """Add frames of silence, padded so that the bit rate is exact all the way."""
        for _ in range(frames):
            due = (self._frames + 1) * FRAME_BYTES - self._size
            self._add(_SILENCE[due >= int(FRAME_BYTES) + 1])

    def _add(self, piece: Piece) -> None:
        if size := size_of(piece):
            self._pieces.append(piece)
            self._size += size
            self._frames += frames_in(piece)
