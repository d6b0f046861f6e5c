"""The voices: a text becomes sound, one sentence at a time, in a process of its own."""

from formats.voices.here import VoiceHere, missing, voice_for, voices

__all__ = ["VoiceHere", "missing", "voice_for", "voices"]
