"""Rules about a recording and the document that it reads: language, length, whose voice it is."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from content.languages import LABELS, base_code, label
from content.tree import Document
from formats.access.rule import Rule
from formats.passport.on_look import OURS
from formats.passport.sound_file import Sound, sounds_in

_NEAR = 0.1
"""Seconds by which lengths may differ: a few frames of MP3."""
_COMPUTER = "computer_voice"
"""How the keys of those labels begin that say so."""
KINDS = frozenset({".mp3", "audio-parts"})


@dataclass(frozen=True, slots=True)
class Heard:
    """A recording, and what it was made from."""

    document: Document
    sounds: tuple[Sound, ...]


def _language(heard: Heard) -> Iterator[str]:
    """The tag has three letters, which begin as the two of the document do, but in Spanish."""
    code = base_code(heard.document.language).replace("es", "spa")
    for sound in heard.sounds:
        told = sound.words("TLAN")
        if told != "und" and told[:1] != code[:1]:
            yield "The recording says another language than the document."


def _computer(heard: Heard) -> Iterator[str]:
    ways = [label(heard.document.language, key) for key in LABELS if key.startswith(_COMPUTER)]
    if any(not any(way in sound.words("COMM") for way in ways) for sound in heard.sounds):
        yield "The recording does not say that a computer voice reads it."


def _length(heard: Heard) -> Iterator[str]:
    for sound in heard.sounds:
        told = sound.words("TLEN")
        if not told.isdecimal() or abs(int(told) / 1000 - sound.seconds) > _NEAR:
            yield "The recording is longer or shorter than it says."


def _chapters(heard: Heard) -> Iterator[str]:
    for sound in heard.sounds:
        parts = sound.chapters
        gaps = any(abs(a[1] - b[0]) > 1 for a, b in pairwise(parts))
        if gaps or (parts and abs(parts[-1][1] / 1000 - sound.seconds) > _NEAR):
            yield "The marked parts do not follow each other to the end."


def _tracks(heard: Heard) -> Iterator[str]:
    count = len(heard.sounds)
    if count > 1:
        told = [sound.words("TRCK") for sound in heard.sounds]
        if told != [f"{number}/{count}" for number in range(1, count + 1)]:
            yield "The parts do not say their numbers in order."


def _rule(name: str, promise: str, faults: Callable[[Heard], Iterator[str]]) -> Rule[Heard]:
    return Rule(f"sound-{name}", promise, lambda heard: tuple(dict.fromkeys(faults(heard))), OURS)


ON_SOUND: tuple[Rule[Heard], ...] = (
    _rule("language", "The recording says the language of the document.", _language),
    _rule("computer-voice", "The recording says that a computer voice reads it.", _computer),
    _rule("told-length", "The recording is as long as it says.", _length),
    _rule("chapters", "The marked parts follow each other to the end.", _chapters),
    _rule("tracks", "The parts say their numbers in order.", _tracks),
)


def heard_in(document: Document, kind: str, data: bytes) -> Heard:
    """Return the recording with its document. Raises ValueError where a sound does not open."""
    return Heard(document, sounds_in(kind, data))
