"""What a speech engine is: one sentence goes in, sound comes out. One file of `engines/` each."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from formats.format import Speed
from formats.voices.child import Refused

__all__ = ["RATE", "Engine", "EngineVoice", "Limits", "Refused", "Speaking"]

RATE = 22_050
"""Samples a second of every voice. An engine with another rate resamples in its own file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineVoice:
    """One voice of an engine. Told from files alone: nothing is started to know it."""

    id: str
    """Unique among all voices: "gmw/en", or the engine's id and a name, "kokoro:bf_emma"."""
    language: str
    """BCP 47 code of the language that it speaks."""
    name: str
    """How people tell it from others; "" for the one voice of its language in its engine."""
    version: str
    """Changes whenever the same sentence may sound otherwise: a part of every cache key."""
    pace: Mapping[Speed, float]
    """What the engine is told for each speed, in its own measure; never shown to people."""
    gain_db: Mapping[Speed, float]
    """Decibels that bring its sound to -16 LUFS at each speed, with the limiter on."""
    credit: str = ""
    """The line that its licence asks for; "" for none."""
    owner: str = ""
    """Id of the organisation that it belongs to: no other's documents are read with it."""
    how_to_get_it: str = ""
    """What to do where it is missing here, in plain words; "" where it is here."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What the child process of an engine may take."""

    memory: int
    """Bytes of address space."""
    seconds: float
    """Time for one piece of a sentence; after it the child is killed."""
    starting: float = 0.0
    """Seconds more for the first piece, in which the engine loads its model."""
    letters: int = 600
    """Characters in one piece of a sentence."""


class Speaking(Protocol):
    """An engine that was started, in the child process alone."""

    def speak(self, text: str, voice: str, pace: float) -> tuple[bytes, str]:
        """Return the sound and the voice that spoke it. Raises `Refused` for an unknown voice.

        The sound is 16-bit, mono, `RATE` samples a second. Same arguments: same bytes.
        """
        ...


def _as_it_is(text: str, _language: str) -> str:
    return text


@dataclass(frozen=True, slots=True, kw_only=True)
class Engine:
    """One way to turn sentences into sound."""

    id: str
    """The module's file name."""
    name: str
    """What people call it."""
    quick: bool
    """Whether pages wait for it. One that is not quick works in the background."""
    limits: Limits
    voices: Callable[[], tuple[EngineVoice, ...]]
    """Every voice that it has or could have, those missing here too."""
    module: str
    """The module that speaks, for the child process alone. It imports nothing that it can spare.

    Its `start()` returns a `Speaking`, or raises `Refused` where it cannot start.
    """
    reads: Callable[[str, str], str] = field(default=_as_it_is)
    """What it is given for a text and its language, where it misreads words that others read."""
    settings: Callable[[], Mapping[str, str]] = field(default=dict)
    """The environment that its child needs beside Python's own."""
