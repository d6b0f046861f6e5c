"""What a voice is: one sentence goes in, the samples of its sound come out."""

from dataclasses import dataclass
from typing import Protocol, TypeAlias

import numpy as np
import numpy.typing as npt

from formats.format import Speed
from formats.voices.engine import RATE

__all__ = ["RATE", "Samples", "Speech", "UnknownVoice", "Voice", "VoiceFailed"]

Samples: TypeAlias = npt.NDArray[np.int16]


@dataclass(frozen=True, slots=True)
class Speech:
    """One sentence as sound."""

    samples: Samples
    voice: str
    """The voice that the engine says it used, not the one that was asked for."""


class Voice(Protocol):
    """A speech engine: see `formats.voices.speaker.Speaker` for the one that is built in."""

    def speak(self, text: str, voice: str, speed: Speed) -> Speech:
        """Return the sound of one sentence. Raises `UnknownVoice` or `VoiceFailed`."""
        ...


class UnknownVoice(Exception):
    """The engine has no voice with this id. Another voice is never used instead."""


class VoiceFailed(Exception):
    """The engine failed twice, or ran past its time limit twice, on the same sentence."""
