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
    clipped = np.clip(np.nan_to_num(resampled(sound, rate, RATE)), -1.0, 1.0)
    return np.rint(clipped * _LOUDEST).astype("<i2").tobytes()


def resampled(sound: Sound, rate: int, wanted: int) -> Sound:
    """Return the sound with `wanted` samples a second; nothing above half of either rate passes."""
    if rate == wanted:
        return sound
    count = sound.size * wanted // rate
    padded = np.pad(sound, _REACH)
    step, cut = rate / wanted, min(1.0, wanted / rate)
    parts = [
        _stretch(
            padded, np.arange(start, min(start + _STRETCH, count), dtype=np.float64), step, cut
        )
        for start in range(0, count, _STRETCH)
    ]
    return np.concatenate(parts) if parts else np.zeros(0, dtype=np.float32)


def _stretch(padded: Sound, numbers: npt.NDArray[np.float64], step: float, cut: float) -> Sound:
    """Return a windowed-sinc interpolation for samples with these numbers."""
    places = numbers * step
    whole = places.astype(np.int64)
    taps = np.arange(1 - _REACH, _REACH + 1)
    away = taps - (places - whole)[:, None]
    window = 0.5 + 0.5 * np.cos(np.pi * np.clip(away / _REACH, -1.0, 1.0))
    weights = cut * np.sinc(cut * away) * window
    near = padded[whole[:, None] + taps + _REACH]
    made: Sound = (near * weights).sum(axis=1).astype(np.float32)
    return made
