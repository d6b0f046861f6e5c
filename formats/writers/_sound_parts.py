"""The parts of a recording: one for each chapter, each a whole MP3 by itself."""

from collections.abc import Iterator
from dataclasses import dataclass

from formats.writers._sound_cut import cut
from formats.writers._sound_recording import Recording, Timing
from formats.writers._sound_tape import Sound

MOST = 999
"""More parts than a listener can count; what comes after is in the last."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a recording."""

    number: int
    """From 1."""
    title: str
    sound: Sound
    """The coded sound, still without its tag."""
    start: float
    """Where it begins in the whole, in seconds; a moment of silence comes before its words."""
    seconds: float
    timings: tuple[Timing, ...]
    """What is said in it; times count from the beginning of the whole."""


def parts_of(recording: Recording, title: str) -> tuple[Part, ...]:
    """Return the parts in order, at least one; `title` is for a recording without chapters."""
    return tuple(_parts(recording, title))


def _parts(recording: Recording, title: str) -> Iterator[Part]:
    chapters = recording.chapters[:MOST]
    starts = [0.0, *(chapter.start for chapter in chapters[1:])]
    titles = [" ".join(chapter.title.split()) for chapter in chapters] or [title]
    ends = [*starts[1:], float("inf")]
    cuts = cut(recording.sound, starts)
    for number, (name, piece) in enumerate(zip(titles, cuts, strict=True), 1):
        begin, end = starts[number - 1], ends[number - 1]
        said = tuple(one for one in recording.timings if begin <= one.start < end)
        yield Part(number, name, piece.sound, piece.start, piece.seconds, said)
