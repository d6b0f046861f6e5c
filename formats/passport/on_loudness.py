"""Rules about the sound itself: loud enough, never sharp, and as long as the words beside it say.

The sound is decoded as a player does it, piece by piece: an hour takes about three seconds.
"""

import json
import re
from base64 import b64decode
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from itertools import chain
from typing import TypeAlias

from formats.access.rule import Rule
from formats.mp3 import frames_of
from formats.passport.on_look import OURS
from formats.voices.gain import TARGET
from formats.voices.loudness import Level, level
from formats.zip_file import opened

HIGHEST = -1.0
"""Of any sample, in dBFS."""
_ROOM = 1.0
"""LUFS more or less than the goal."""
_NEAR = 0.1
"""Seconds by which times and sound may differ."""
_ZIPPED = frozenset({"audio-parts", "daisy", ".epub"})
_SOUND = re.compile(rb'src="data:audio/mpeg;base64,([A-Za-z0-9+/=]+)"')
_MARKS = re.compile(rb'data-read-along="([^"]*)"')
_CLIP = re.compile(rb'<audio src="([^"]+)" clipBegin="[^"]*" clipEnd="([\d.]+)s"')


@dataclass(frozen=True, slots=True)
class Played:
    """The sound of a file, decoded, and the times that stand beside it."""

    level: Level
    late: bool
    """Whether a time lies after the end of the sound, or the last one not near it."""


def played_in(kind: str, data: bytes) -> Played | None:
    """Return the sound; None where there is none. Raises ValueError where it does not open.

    `kind` is the file's ending, or of a ZIP the format's id.
    """
    sounds, times = _inside(kind, data)
    if not sounds:
        return None
    # PyAV takes a moment and some memory: only where there is a sound to be heard.
    from formats.readers._sound_decoding import mp3_pieces

    heard = level(chain.from_iterable(map(mp3_pieces, sounds.values())))
    return Played(heard, any(_off(kind, sounds.get(name), at) for name, at in times.items()))


_Sounds: TypeAlias = tuple[Mapping[str, bytes], Mapping[str, float]]
"""MP3 files by name, and of each the last time that is told."""


def _inside(kind: str, data: bytes) -> _Sounds:
    if kind == ".mp3":
        return {"": data}, {}
    if kind == ".html":
        return _in_page(data)
    return _in_zip(data, told=kind == ".epub") if kind in _ZIPPED else ({}, {})


def _in_page(data: bytes) -> _Sounds:
    """A page of ours has one player at most."""
    sound, marks = _SOUND.search(data), _MARKS.search(data)
    if not sound:
        return {}, {}
    times = json.loads(unescape(marks[1].decode())) if marks else []
    return {"": b64decode(sound[1])}, {"": max((at for _, at in times), default=0.0)}


def _in_zip(data: bytes, *, told: bool) -> _Sounds:
    sounds: dict[str, bytes] = {}
    times: dict[str, float] = {}
    with opened(data, "no ZIP of sound") as archive:
        for name in sorted(archive.namelist()):
            if name.endswith(".mp3"):
                sounds[name.rpartition("/")[2]] = archive.read(name)
            elif name.endswith(".smil") and told:
                for sound, end in _CLIP.findall(archive.read(name)):
                    own = sound.decode().rpartition("/")[2]
                    times[own] = max(times.get(own, 0.0), float(end))
    return sounds, times


def _off(kind: str, sound: bytes | None, at: float) -> bool:
    """A page tells where words begin; a book tells where they end, the last with the sound."""
    if sound is None:
        return True
    seconds = frames_of(sound).seconds
    return at > seconds + _NEAR if kind == ".html" else abs(at - seconds) > _NEAR


def _loud(played: Played) -> Iterator[str]:
    if played.level.lufs < TARGET - _ROOM:
        yield "The recording is too quiet."
    if played.level.lufs > TARGET + _ROOM:
        yield "The recording is too loud."


def _sharp(played: Played) -> Iterator[str]:
    if played.level.peak > HIGHEST:
        yield "The recording is so loud in places that it can crackle."


def _in_step(played: Played) -> Iterator[str]:
    if played.late:
        yield "The words and the sound are not in step."


def _rule(name: str, promise: str, faults: Callable[[Played], Iterator[str]]) -> Rule[Played]:
    return Rule(f"sound-{name}", promise, lambda played: tuple(faults(played)), OURS)


ON_LOUDNESS: tuple[Rule[Played], ...] = (
    _rule("loud", "The recording is as loud as it should be.", _loud),
    _rule("sharp", "The recording does not crackle.", _sharp),
    _rule("in-step", "The words and the sound are in step.", _in_step),
)
