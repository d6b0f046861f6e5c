"""Brings sound from an engine's own rate to the one that every recording has."""

import numpy as np
import numpy.typing as npt

from formats.voices.engine import RATE

_REACH = 16
"""Samples on each side that one new sample is made of."""
_LOUDEST = 32_767
_STRETCH = 65_536
"""Samples made at once, so that a long sentence takes little memory."""

Sound = npt.NDArray[np.float32]


def pcm(sound: Sound, rate: int) -> bytes:
    """Return the sound (-1.0 to 1.0, `rate` samples a second) as 16-bit mono at `RATE`."""
    at_rate = sound if rate == RATE else _at_our_rate(sound, rate)
    clipped = np.clip(np.nan_to_num(at_rate), -1.0, 1.0)
    return np.rint(clipped * _LOUDEST).astype("<i2").tobytes()


def _at_our_rate(sound: Sound, rate: int) -> Sound:
    """Return a windowed-sinc interpolation: nothing above half the lower rate passes."""
    count = sound.size * RATE // rate
    padded = np.pad(sound, _REACH)
    parts = [
        _stretch(
            padded,
            np.arange(start, min(start + _STRETCH, count), dtype=np.float64) * (rate / RATE),
            rate,
        )
        for start in range(0, count, _STRETCH)
    ]
    return np.concatenate(parts) if parts else np.zeros(0, dtype=np.float32)


def _stretch(padded: Sound, places: npt.NDArray[np.float64], rate: int) -> Sound:
    whole = places.astype(np.int64)
    taps = np.arange(1 - _REACH, _REACH + 1)
    away = taps - (places - whole)[:, None]
    cut = min(1.0, RATE / rate)
    window = 0.5 + 0.5 * np.cos(np.pi * np.clip(away / _REACH, -1.0, 1.0))
    weights = cut * np.sinc(cut * away) * window
    near = padded[whole[:, None] + taps + _REACH]
    made: Sound = (near * weights).sum(axis=1).astype(np.float32)
    return made
