"""Access rules for the times in a DAISY 2.02 book: they fit the sound, and each other."""

import re
from collections.abc import Iterator
from itertools import pairwise

from lxml import etree

from formats.access.daisy_about import rule
from formats.access.daisy_file import TalkingBook, meta
from formats.access.rule import Rule
from formats.mp3 import frames_of

_CLIP = re.compile(r"npt=(\d+(?:\.\d+)?)s")
_CLOCK = re.compile(r"(\d+):([0-5]\d):([0-5]\d)(\.\d+)?")
_FINE = 0.06
"""Seconds by which the sound may differ from what is told: two frames of MP3."""
_COARSE = 1.0
"""Seconds by which times without fractions may differ."""


def seconds_of(clock: str) -> float:
    """Return the seconds of "00:01:02"; -1.0 where it is no time."""
    found = _CLOCK.fullmatch(clock)
    if found is None:
        return -1.0
    hours, minutes, seconds = (int(found[place]) for place in (1, 2, 3))
    return hours * 3600 + minutes * 60 + seconds + float(found[4] or 0)


def _clips(book: TalkingBook) -> Iterator[str]:
    for name, root in book.smils.items():
        clips = [(each.get("src", ""), *_span(each)) for each in root.iter("audio")]
        if not clips or any(not 0 <= begin < end for _, begin, end in clips):
            yield f"A piece of sound has no length in this part: {name}"
        if any(a[0] == b[0] and abs(a[2] - b[1]) > _FINE for a, b in pairwise(clips)):
            yield f"The pieces of sound do not follow each other in this part: {name}"


def _inside(book: TalkingBook) -> Iterator[str]:
    for name, root in book.smils.items():
        ends: dict[str, float] = {}
        for each in root.iter("audio"):
            sound = each.get("src", "")
            ends[sound] = max(ends.get(sound, 0.0), _span(each)[1])
        if any(abs(_length(book, sound) - end) > _FINE for sound, end in ends.items()):
            yield f"The times do not fit the sound of this part: {name}"


def _span(clip: etree._Element) -> tuple[float, float]:
    begin, end = (_CLIP.fullmatch(clip.get(name, "")) for name in ("clip-begin", "clip-end"))
    return (float(begin[1]) if begin else -1.0), (float(end[1]) if end else -1.0)


def _length(book: TalkingBook, sound: str) -> float:
    try:
        return frames_of(book.sounds.get(sound, b"")).seconds
    except ValueError:
        return -1.0


def _times(book: TalkingBook) -> Iterator[str]:
    before = 0.0
    for name, root in book.smils.items():
        heard = sum(end - begin for begin, end in map(_span, root.iter("audio")))
        if abs(seconds_of(meta(root, "ncc:timeInThisSmil")) - heard) > _COARSE:
            yield f"This part does not say how long it is: {name}"
        if abs(seconds_of(meta(root, "ncc:totalElapsedTime")) - before) > _COARSE:
            yield f"This part does not say how much came before it: {name}"
        before += heard
    for root, name in ((book.ncc, "ncc:totalTime"), (book.master, "ncc:timeInThisSmil")):
        if abs(seconds_of(meta(root, name)) - before) > _COARSE:
            yield "The talking book does not say how long it is."


SOUND: tuple[Rule[TalkingBook], ...] = (
    rule("daisy-clips", "The pieces of sound follow each other.", _clips),
    rule("daisy-inside", "The times fit the sound.", _inside),
    rule("daisy-times", "The talking book says right how long it and each part is.", _times),
)
