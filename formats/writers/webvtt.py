"""Words with times (WebVTT): one cue for each sentence, to show the words as they are said."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from content.tree import Document
from formats.format import Assets, Format, Made, Options, Progress
from formats.voices.here import missing
from formats.writers._clean import cleaned
from formats.writers._recorded import recorded
from formats.writers._sound_recording import Timing

_LEAST = 0.001
"""Seconds: a cue must end after it starts, even where nothing is heard."""


def write(document: Document, options: Options, assets: Assets, progress: Progress) -> Made:
    """Return UTF-8 text. Raises `CannotMake` without a voice, or where the voice fails twice."""
    document = cleaned(document)
    timings = recorded(document, options, assets, progress).timings
    return Made("\n".join(_lines(document, timings)).encode())


def _lines(document: Document, timings: Sequence[Timing]) -> Iterator[str]:
    yield from ("WEBVTT", "")
    for note in (document.title, document.group, f"Language: {document.language}"):
        # An arrow would end the note, and a new line could begin a cue.
        if words := " ".join(note.replace("-->", "").split()):
            yield from (f"NOTE {words}", "")
    number = 0
    for _, group in groupby(timings, key=_sentence):
        said = list(group)
        words = _escaped(" ".join(one.text for one in said))
        if words:
            number += 1
            end = max(said[-1].end, said[0].start + _LEAST)
            yield from (str(number), f"{clock(said[0].start)} --> {clock(end)}", words, "")


def _sentence(timing: Timing) -> tuple[str, int, float]:
    """Return what timings of one sentence share: it may be said in two voices."""
    alone = timing.start if timing.sentence < 0 else 0.0
    return timing.block_id, timing.sentence, alone


def clock(seconds: float) -> str:
    """Return the time as WebVTT writes it: "00:01:02.345"."""
    whole = round(seconds * 1000)
    minutes, rest = divmod(whole, 60_000)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{rest // 1000:02}.{rest % 1000:03}"


def _escaped(words: str) -> str:
    shown = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return " ".join(shown.split())


FORMAT = Format(
    id="webvtt",
    label="Words with times",
    suffix=".vtt",
    media_type="text/vtt",
    version=10,
    kinds=frozenset({"standard", "easy_read"}),
    write=write,
    missing=missing,
    on_request=True,
    options=("speed", "voice"),
)
