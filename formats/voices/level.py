"""Brings a voice to one loudness without ever clipping it: a fixed gain, then a soft limiter."""

import numpy as np
import numpy.typing as npt

from formats.voices.voice import RATE, Samples

CEILING_DB = -2.4
"""The limiter's ceiling in dBFS. MP3 coding adds up to 1.1 decibels, so peaks stay under -1."""

_BLOCK = RATE * 5 // 1000
"""Samples of one step of the limiter: 5 milliseconds."""
_REACH = 2
"""Steps before and after a peak over which the limiter moves: soft, and never late.

More would hold words down for longer. Less would follow the single beats of a low voice.
"""
_HEARD = 33
"""Sample values up to this are silence: 60 decibels under the loudest."""
_LOOK = 2048
"""Samples that are looked at together: silence before a sentence is shorter."""
_MARGIN = RATE * 10 // 1000
"""Samples of silence left before and after the sound: 10 milliseconds."""
_FADE = RATE * 2 // 1000
"""Samples in which a sentence rises and falls: a voice that is cut off makes no click."""
_RISE = np.linspace(0.0, 1.0, _FADE, endpoint=False, dtype=np.float32)

_ALONG = np.arange(_BLOCK, dtype=np.float32) / np.float32(_BLOCK)

_Levels = npt.NDArray[np.float32]


def levelled(samples: Samples, gain_db: float) -> Samples:
    """Return the sentence at the product's loudness, no sample above the ceiling.

    `gain_db` lifts its voice to -16 LUFS. Silence round the sound is taken off: pauses are made
    by the recording alone.
    """
    heard = _trimmed(samples)
    if not heard.size:
        return heard
    louder = heard.astype(np.float32)
    louder *= np.float32(10 ** (gain_db / 20))
    _limit(louder)
    short = min(_FADE, louder.size // 2)
    louder[:short] *= _RISE[:short]
    louder[louder.size - short :] *= _RISE[:short][::-1]
    return np.rint(louder, out=louder).astype(np.int16)


def _trimmed(samples: Samples) -> Samples:
    first = _heard_from(samples)
    if first == samples.size:
        return samples[:0]
    last = samples.size - _heard_from(samples[::-1])
    return samples[max(0, first - _MARGIN) : last + _MARGIN]


def _heard_from(samples: Samples) -> int:
    """Return the place of the first sample that is heard; looks no further than to it."""
    for start in range(0, samples.size, _LOOK):
        some = samples[start : start + _LOOK]
        heard = (some > _HEARD) | (some < -_HEARD)
        if heard.any():
            return start + int(heard.argmax())
    return samples.size


def _limit(sound: _Levels) -> None:
    """Hold the sound, in place, under the ceiling: steps' factors, and straight lines between.

    Each step's factor is the lowest over the reach and one step more, then averaged, so at both
    ends of a step stand averages of factors that would each hold its peak.
    """
    ceiling = np.float32(32767 * 10 ** (CEILING_DB / 20))
    steps = -(-sound.size // _BLOCK)
    padded = np.zeros(steps * _BLOCK, dtype=np.float32)
    np.abs(sound, out=padded[: sound.size])
    # A jump from sample to sample counts as a peak: MP3 coding adds most to sharp sounds.
    jumps, hiss = np.diff(sound), padded[1 : sound.size]
    np.maximum(hiss, np.abs(jumps, out=jumps), out=hiss)
    peaks = padded.reshape(steps, _BLOCK).max(axis=1)
    if peaks.max() <= ceiling:
        return
    wanted = np.minimum(np.float32(1.0), ceiling / np.maximum(peaks, np.float32(1.0)))
    smooth = _windows(_windows(wanted, _REACH + 1).min(axis=1), _REACH).mean(axis=1)
    sound *= _between(smooth)[: sound.size]


def _windows(values: _Levels, reach: int) -> _Levels:
    return np.lib.stride_tricks.sliding_window_view(_longer(values, reach), 2 * reach + 1)


def _longer(values: _Levels, by: int) -> _Levels:
    """Return the values with the first and the last repeated; numpy's own way takes longer."""
    return np.concatenate((values[:1].repeat(by), values, values[-1:].repeat(by)))


def _between(factors: _Levels) -> _Levels:
    """Return the factor of every sample, on straight lines between the borders of steps."""
    around = _longer(factors, 1)
    borders = (around[:-1] + around[1:]) / np.float32(2)
    lines: _Levels = (borders[1:] - borders[:-1])[:, None] * _ALONG
    lines += borders[:-1, None]
    return lines.reshape(-1)
