"""How much louder a voice must be: found once for each voice, and then the same for all it says.

Sentences are kept as coded sound, so a gain for each document would make all of them anew.
"""

from collections.abc import Sequence

import numpy as np

from formats.voices.level import levelled
from formats.voices.line import SENTENCE
from formats.voices.loudness import loudness
from formats.voices.voice import RATE, Samples

TARGET = -16.0
"""LUFS of every recording."""
_ROUNDS = 10
_STRIDE = 1.5
"""Decibels more for each that is missing: the limiter takes a part of a louder gain away."""
_NEAR = 0.05
_MOST = 30.0
"""Decibels. More would lift noise alone, and a voice that says nothing stays silent."""


def gain_for(sentences: Sequence[Samples], target: float = TARGET) -> float:
    """Return the decibels that bring these sentences to so many LUFS, the limiter counted."""
    pause = np.zeros(round(SENTENCE * RATE), np.int16)
    gain = 0.0
    for _ in range(_ROUNDS):
        made = [part for each in sentences for part in (levelled(each, gain), pause)]
        missing = target - loudness(np.concatenate(made))
        if abs(missing) < _NEAR:
            break
        gain = min(max(gain + _STRIDE * missing, -_MOST), _MOST)
    return round(gain, 1)
