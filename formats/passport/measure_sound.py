"""Measures a recording: its labels, and its parts."""

from collections.abc import Callable
from itertools import pairwise

from formats.passport.measured import Fact, Measured, Purpose
from formats.passport.sound_file import Sound, sounds_in

KNOWS: frozenset[Fact] = frozenset({"labels", "parts"})
_WANTED = {
    "TIT2": "The recording does not say its title.",
    "TPE1": "The recording does not say who made it.",
    "TLAN": "The recording does not say its language.",
    "TLEN": "The recording does not say how long it is.",
}


def measure_sound(kind: str) -> Callable[[bytes, Purpose], Measured]:
    """Return what measures recordings of this kind: ".mp3", or "audio-parts" for a ZIP of them.

    It raises ValueError where a recording has no ID3 tag or no sound.
    """

    def measure(data: bytes, purpose: Purpose) -> Measured:
        sounds = sounds_in(kind, data)
        missing = (said for each in sounds for said in _missing(each))
        return Measured(
            purpose=purpose,
            knows=KNOWS,
            missing=tuple(dict.fromkeys(missing)),
            parts=_chapters(sounds[0]) if kind == ".mp3" else len(sounds),
        )

    return measure


def _missing(sound: Sound) -> tuple[str, ...]:
    return tuple(said for name, said in _WANTED.items() if not sound.words(name))


def _chapters(sound: Sound) -> int:
    """Return how many chapters there are; 0 where they do not follow each other."""
    parts = sound.chapters
    ordered = all(a[0] < b[0] for a, b in pairwise(parts)) and all(s < e for s, e in parts)
    return len(parts) if ordered else 0
