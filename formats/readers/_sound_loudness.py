"""Brings a recording of a person to the loudness of our other sound: one gain, soft peaks.

A quiet speaker, or one far from the microphone, is then as easy to hear as any other. One gain
for the whole recording: a whisper stays softer than a shout in the same sentence.
"""

import numpy as np
import numpy.typing as npt

from formats.voices.voice import RATE, Samples

TARGET_DB = -14.5
"""Mean level of the spoken parts in dBFS: for voices, about -16 LUFS."""
CEILING_DB = -1.9
"""Peaks in dBFS. MP3 coding adds up to 0.6 decibels, so they stay under -1."""
_MOST_DB = 30.0
"""More would lift the noise of the room above the words."""

_WINDOW = RATE * 2 // 5
"""Samples that are measured together: 0.4 seconds, as EBU R 128 has it."""
_PAUSE = 0.1
"""Windows with less than this share of the mean power are pauses, and do not count."""
_STEP = RATE // 100
"""Samples of one step of the limiter: 10 milliseconds."""

_Floats = npt.NDArray[np.floating]


def made_even(samples: Samples) -> Samples:
    """Return the recording at our loudness, no sample above the ceiling. It needs a sound."""
    sound: _Floats = samples.astype(np.float32) / np.float32(32768)
    louder: _Floats = sound * np.float32(10 ** (_gain_db(sound) / 20))
    made: Samples = np.rint(louder * _held(louder) * 32767).astype(np.int16)
    return made


def _gain_db(sound: _Floats) -> float:
    whole = -(-sound.size // _WINDOW) * _WINDOW
    windows = np.pad(sound, (0, whole - sound.size)).reshape(-1, _WINDOW)
    power = np.square(windows).mean(axis=1)
    spoken = power[power >= power.mean() * _PAUSE]
    return float(min(TARGET_DB - 10 * np.log10(spoken.mean()), _MOST_DB))


def _held(sound: _Floats) -> _Floats:
    """Return a factor for each sample that keeps peaks under the ceiling, and changes gently.

    Each step takes the lowest factor of its neighbours too, so a straight line between the
    middles of two steps never lies above what a peak of either needs.
    """
    steps = -(-sound.size // _STEP)
    peaks = np.abs(np.pad(sound, (0, steps * _STEP - sound.size))).reshape(steps, _STEP).max(axis=1)
    wanted = np.minimum(1.0, 10 ** (CEILING_DB / 20) / np.maximum(peaks, 1e-6))
    around = np.pad(wanted, 1, mode="edge")
    lowest = np.minimum(np.minimum(around[:-2], around[1:-1]), around[2:])
    middles = (np.arange(steps) + 0.5) * _STEP
    factors: _Floats = np.interp(np.arange(sound.size), middles, lowest).astype(np.float32)
    return factors
