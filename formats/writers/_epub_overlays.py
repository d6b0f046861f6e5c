"""What ties the voice to the words of a talking book: one overlay (SMIL) for each page file."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from formats.heard import TITLE
from formats.writers._added import Added
from formats.writers._html import Html, element, xml_tree
from formats.writers._read_along import marks_in, said_marks
from formats.writers._sound_cut import Cut, cut
from formats.writers._sound_recording import Recording
from formats.writers._sound_tape import Sound

ACTIVE = "-epub-media-overlay-active"
"""The class that a reading program gives to the words that are being said."""


@dataclass(frozen=True, slots=True)
class Clip:
    """Words, and the stretch of sound that says them with the pause after it."""

    mark: str
    """Id of the words in the page file."""
    sound: str
    """Name of the sound file."""
    start: float
    """Seconds from the start of that file."""
    end: float


@dataclass(frozen=True, slots=True)
class Overlay:
    """The clips of one page file, in the order in which they are heard."""

    page: str
    """Name of the page file."""
    clips: tuple[Clip, ...]

    @property
    def file(self) -> str:
        """Return the name of the overlay's own file."""
        return f"{self.page.partition('.')[0]}.smil"

    @property
    def seconds(self) -> float:
        """Return how long it takes to hear it."""
        return sum(clip.end - clip.start for clip in self.clips)

    def smil(self) -> Html:
        """Return the overlay as XML."""
        pairs = (_pair(self.page, number, clip) for number, clip in enumerate(self.clips, 1))
        return xml_tree(
            element(
                "smil",
                element("body", *pairs, epub__textref=self.page),
                xmlns="http://www.w3.org/ns/SMIL",
                xmlns__epub="http://www.idpf.org/2007/ops",
                version="3.0",
            )
        )


@dataclass(frozen=True, slots=True)
class Voiced:
    """The voice of a whole book: its overlays and its sound, a file for each page file."""

    overlays: tuple[Overlay, ...]
    sounds: Mapping[str, Sound]
    """MP3 by file name."""

    @property
    def seconds(self) -> float:
        """Return how long it takes to hear the book."""
        return sum(overlay.seconds for overlay in self.overlays)


def clock(seconds: float) -> str:
    """Return a length as SMIL and EPUB write it, to a thousandth of a second."""
    return f"{seconds:.3f}s"


def voiced(recording: Recording, added: Added, pages: Mapping[str, Html]) -> Voiced:
    """Return the voice of these page files, by their names; a page that is not said has none."""
    there: dict[str, str] = {}
    for name, text in pages.items():
        for mark in marks_in(text):
            there.setdefault(mark, name)
    marks = _placed(said_marks(added, there))
    stretches = [(page, tuple(own)) for page, own in groupby(marks, lambda one: there[one[0]])]
    # Pages change where blocks do, and there a recording is silent for a while.
    cuts = cut(recording.sound, [said[0][1] for _, said in stretches])
    heard: dict[str, list[Clip]] = {}
    sounds = {}
    for number, ((page, said), piece) in enumerate(zip(stretches, cuts, strict=True), 1):
        name = f"voice-{number:03}.mp3"
        sounds[name] = piece.sound
        heard.setdefault(page, []).extend(_clips(name, said, piece))
    overlays = (Overlay(page, tuple(heard[page])) for page in pages if page in heard)
    return Voiced(tuple(overlays), sounds)


def _placed(marks: Iterator[tuple[str, float]]) -> Iterator[tuple[str, float]]:
    """Yield them without those that stand nowhere: a book plays only what has words."""
    last = ""
    for mark, start in marks:
        if mark or not last:
            last = mark or TITLE
            yield last, start


def _clips(sound: str, said: tuple[tuple[str, float], ...], piece: Cut) -> Iterator[Clip]:
    """Yield the clips of one sound file: from its first moment to its last, without a gap."""
    starts = [0.0, *(start - piece.start for _, start in said[1:])]
    ends = [*starts[1:], piece.seconds]
    for (mark, _), start, end in zip(said, starts, ends, strict=True):
        yield Clip(mark, sound, start, end)


def _pair(page: str, number: int, clip: Clip) -> Html:
    return element(
        "par",
        element("text", src=f"{page}#{clip.mark}"),
        element("audio", src=clip.sound, clipBegin=clock(clip.start), clipEnd=clock(clip.end)),
        id=f"said-{number}",
    )
