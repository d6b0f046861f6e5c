"""The voices: a text becomes sound, one sentence at a time, in a process of its own."""

from formats.voices.here import (
    VoiceHere,
    credit_of,
    gain_of,
    is_here,
    language_of,
    missing,
    natural_for,
    needs_speaker,
    version_of,
    voice_for,
    voices,
)

__all__ = [
    "VoiceHere",
    "credit_of",
    "gain_of",
    "is_here",
    "language_of",
    "missing",
    "natural_for",
    "needs_speaker",
    "version_of",
    "voice_for",
    "voices",
]
