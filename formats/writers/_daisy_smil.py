"""What is heard with which words: one SMIL file for each part of a DAISY book, and their list."""

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from formats.block_marks import is_ours, place_of, sentence_mark
from formats.writers._daisy_content import own_mark
from formats.writers._daisy_pages import CONTENT, About, clock, meta, part_name, smil
from formats.writers._html import Html, element, joined
from formats.writers._sound_parts import Part
from formats.writers._sound_recording import Timing

_LEAST = 0.001
"""Seconds: the shortest clip that can be written."""


@dataclass(frozen=True, slots=True)
class Clip:
    """A stretch of a part's sound, and the words that are shown with it."""

    text: str
    """Id of the words in the content file."""
    begin: float
    """Seconds from the beginning of the part."""
    end: float
    """Where the next begins: pauses belong to the words before them, or players would skip them."""


def clips_of(part: Part, places: Sequence[str]) -> tuple[Clip, ...]:
    """Return the clips of a part, at least one; `places` are the ids for its timings."""
    groups = groupby(zip(places, part.timings, strict=True), key=lambda one: one[0])
    starts = [(text, next(said)[1].start - part.start) for text, said in groups if text]
    if not starts:
        return (Clip(own_mark(0), 0.0, part.seconds),)
    names = [text for text, _ in starts]
    edges = [0.0, *(start for _, start in starts[1:]), part.seconds]
    return tuple(
        Clip(name, begin, max(end, begin + _LEAST))
        for name, (begin, end) in zip(names, pairwise(edges), strict=True)
    )


def places_in(timings: Sequence[Timing], there: Container[str]) -> tuple[str, ...]:
    """Return the id of what is shown with each timing; "" where nothing is there to show."""
    return tuple(_places(timings, there))


def _places(timings: Sequence[Timing], there: Container[str]) -> Iterator[str]:
    for number, each in enumerate(timings):
        own = not each.block_id or is_ours(each.block_id)
        yield own_mark(number) if own else _place(each, there)


def _place(timing: Timing, there: Container[str]) -> str:
    """Return the id of the words. A heading is shown as one sentence, however many it has."""
    whole, second = (sentence_mark(timing.block_id, number) for number in (0, 1))
    if timing.sentence > 0 and whole in there and second not in there:
        return whole
    return place_of(timing.block_id, timing.sentence, there)


def part_file(about: About, part: Part, clips: Sequence[Clip], elapsed: float) -> Html:
    """Return the SMIL file of a part; `elapsed` seconds were heard before it."""
    metas = (
        about.metas(),
        meta("title", part.title or about.title),
        meta("ncc:totalElapsedTime", clock(elapsed)),
        meta("ncc:timeInThisSmil", clock(part.seconds)),
    )
    pars = (_par(part.number, number, clip) for number, clip in enumerate(clips, 1))
    return smil(joined(metas), element("seq", *pars, dur=f"{part.seconds:.3f}s"))


def par_id(number: int) -> str:
    """Return the id of a clip in its SMIL file, by its number from 1."""
    return f"par{number:04}"


def _par(part: int, number: int, clip: Clip) -> Html:
    audio = element(
        "audio",
        src=f"{part_name(part)}.mp3",
        clip_begin=f"npt={clip.begin:.3f}s",
        clip_end=f"npt={clip.end:.3f}s",
        id=f"aud{number:04}",
    )
    text = element("text", src=f"{CONTENT}#{clip.text}", id=f"txt{number:04}")
    return element("par", text, element("seq", audio), endsync="last", id=par_id(number))


def master_file(about: About, parts: Sequence[Part]) -> Html:
    """Return the list of all SMIL files in order."""
    total = sum(part.seconds for part in parts)
    refs = (
        element(
            "ref",
            title=part.title or about.title,
            src=f"{part_name(part.number)}.smil",
            id=f"smil{part.number:04}",
        )
        for part in parts
    )
    metas = (about.metas(), meta("ncc:timeInThisSmil", clock(total)))
    return smil(joined(metas), joined(refs))
