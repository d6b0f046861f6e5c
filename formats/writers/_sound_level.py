"""Brings a voice to one loudness without ever clipping it: a fixed gain, then a soft limiter."""

import numpy as np
import numpy.typing as npt

from formats.voices.voice import RATE, Samples

GAIN_DB = {"gmw/en": 7.5, "cel/cy": 7.5}
"""What lifts each voice to -16 LUFS, measured with the limiter on; others take `_USUAL_DB`."""
_USUAL_DB = 7.5

CEILING_DB = -1.9
"""The limiter's ceiling in dBFS. MP3 coding adds up to 0.6 decibels, so peaks stay under -1."""

_BLOCK = RATE * 5 // 1000
"""Samples of one step of the limiter: 5 milliseconds."""
_REACH = 4
"""Steps before and after a peak over which the limiter moves: soft, and never late."""

_Levels = npt.NDArray[np.float64]


def levelled(samples: Samples, voice: str) -> Samples:
    """Return the sentence at the product's loudness, no sample above the ceiling."""
    if not samples.size:
        return samples
    louder = samples.astype(np.float64) * 10 ** (GAIN_DB.get(voice, _USUAL_DB) / 20)
    held = louder * _limit(louder)
    return np.rint(held).astype(np.int16)


def _limit(sound: _Levels) -> _Levels:
    """Return the factor for each sample: the lowest over the reach and one step, then averaged.

    So a step's factor, and its neighbour's, average factors that would each hold its peak.
    """
    ceiling = 32767 * 10 ** (CEILING_DB / 20)
    steps = -(-sound.size // _BLOCK)
    padded = np.zeros(steps * _BLOCK)
    padded[: sound.size] = np.abs(sound)
    peaks = padded.reshape(steps, _BLOCK).max(axis=1)
    wanted = np.minimum(1.0, ceiling / np.maximum(peaks, 1.0))
    lowest = _windows(wanted, _REACH + 1).min(axis=1)
    smooth = _windows(lowest, _REACH).mean(axis=1)
    return _between(smooth, peaks.size)[: sound.size]


def _windows(values: _Levels, reach: int) -> _Levels:
    padded = np.pad(values, reach, mode="edge")
    return np.lib.stride_tricks.sliding_window_view(padded, 2 * reach + 1)


def _between(factors: _Levels, steps: int) -> _Levels:
    """Return the factors for every sample, on straight lines between the middles of steps."""
    middles = (np.arange(steps) + 0.5) * _BLOCK
    return np.interp(np.arange(steps * _BLOCK), middles, factors)
