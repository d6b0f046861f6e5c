"""Samples in, MP3 out, as they come: the only door to lameenc."""

import lameenc
import numpy as np

from formats.voices.voice import RATE, Samples

KILOBITS = 48
"""Constant bit rate: clear for one voice, and every player can jump in it."""
_QUALITY = 5
_SECOND = 1.0


class Mp3:
    """One MP3 being made. Holds the coded sound alone, about 6 kB a second, never the samples."""

    def __init__(self) -> None:
        """Start an empty mono MP3."""
        self._encoder = lameenc.Encoder()
        self._encoder.set_channels(1)
        self._encoder.set_in_sample_rate(RATE)
        self._encoder.set_bit_rate(KILOBITS)
        self._encoder.set_quality(_QUALITY)
        self._encoder.silence()
        self._coded: list[bytes] = []
        self.samples = 0
        """Samples taken so far: divided by `RATE`, the length in seconds."""

    @property
    def seconds(self) -> float:
        """Length so far in seconds, counted from samples."""
        return self.samples / RATE

    def add(self, samples: Samples) -> None:
        """Add sound at the end."""
        if samples.size:
            self.samples += samples.size
            self._coded.append(bytes(self._encoder.encode(samples.tobytes())))

    def wait(self, seconds: float) -> None:
        """Add silence at the end."""
        self.add(np.zeros(int(RATE * seconds), dtype=np.int16))

    def end(self) -> bytes:
        """Return the whole MP3. Nothing can be added after it."""
        if not self.samples:
            # lame writes no frame at all for no samples, and no player opens such a file.
            self.wait(_SECOND)
        self._coded.append(bytes(self._encoder.flush()))
        return b"".join(self._coded)
