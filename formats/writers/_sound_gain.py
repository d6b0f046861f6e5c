"""How much louder a voice must be that nobody has measured: one that an organisation brings."""

from content.languages import base_code, get, label
from formats.format import Speed
from formats.voices.engines import find
from formats.voices.loudness import loudness
from formats.voices.voice import Voice
from formats.writers._sound_level import levelled

TARGET = -16.0
"""LUFS of every recording."""
_ROUNDS = 4
"""Tries: the limiter takes a little away from what a louder gain gives."""
_MOST = 30.0
"""Decibels. More would lift noise alone, and a voice that says nothing stays silent."""
_COUNTING = "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20"
"""Said where we have no words of our own in the language: every voice can count."""


def measured_gain(voice: Voice, name: str, speed: Speed) -> float:
    """Return the decibels that bring this voice to `TARGET`, the limiter counted.

    Speaks a few words with it, always the same ones. Raises what the voice raises.
    """
    samples = voice.speak(_words(name), name, speed).samples
    gain = 0.0
    for _ in range(_ROUNDS):
        gain += TARGET - loudness(levelled(samples, gain))
    return round(min(max(gain, -_MOST), _MOST), 1)


def _words(voice: str) -> str:
    found = find(voice)
    language = found[1].language if found else ""
    if get(language) is None:
        return _COUNTING
    keys = ("computer_voice", "other_ways", "computer_voice")
    return " ".join(label(base_code(language), key) for key in keys)
