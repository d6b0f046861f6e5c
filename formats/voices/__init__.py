"""The voices: a text becomes sound, one sentence at a time, in a process of its own."""

from formats.voices.here import (
    VoiceHere,
    gain_of,
    missing,
    needs_speaker,
    version_of,
    voice_for,
    voices,
)

__all__ = [
    "VoiceHere",
    "gain_of",
    "missing",
    "needs_speaker",
    "version_of",
    "voice_for",
    "voices",
]
