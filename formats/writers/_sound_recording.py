"""Records a document: each sentence is spoken, levelled and coded before the next begins."""

from dataclasses import dataclass, replace

from content.tree import Document
from formats.format import Assets, Progress, Speed
from formats.voices.here import credit_of
from formats.voices.script import Utterance, script, with_length
from formats.voices.voice import RATE, Voice
from formats.writers._dates import written
from formats.writers._sound_sentences import Sentences
from formats.writers._sound_tags import Chapter
from formats.writers._sound_tape import Sound, Tape, Taped
from formats.writers._sound_track import Track


@dataclass(frozen=True, slots=True)
class Timing:
    """Where one sentence lies in the recording, counted from samples: for reading along."""

    block_id: str
    text: str
    """The words as they are shown."""
    start: float
    """Seconds from the start."""
    end: float
    """Seconds from the start; the pause after the sentence is not in it."""
    sentence: int
    """Its place, from 0, among `content.segments.sentences_of` its block.

    -1 for words that only the recording adds. A sentence in two languages has two timings.
    """


@dataclass(frozen=True, slots=True)
class Recording:
    """The sound of a document and what is where in it."""

    sound: Sound
    """The coded sound, still without its tag."""
    seconds: float
    """Its length: what players show, and what a decoder gives back."""
    timings: tuple[Timing, ...]
    chapters: tuple[Chapter, ...]
    credit: str = ""
    """The line that the licence of the voice asks for; "" for most voices."""


def record(
    document: Document,
    speed: Speed,
    voice: Voice,
    progress: Progress,
    assets: Assets,
    *,
    chosen: str = "",
) -> Recording:
    """Return the recording. Raises what the voice raises, and what `progress` raises.

    Holds one sentence at a time, however long the document.
    `assets` keeps spoken sentences for the next recording with the same words. `chosen` is a
    voice's id, "" for the quick one.
    """
    said = script(replace(document, date=written(document.date, document.language)), chosen)
    sentences, tape = Sentences(voice, speed, assets), Tape()
    spoken = []
    for count, each in enumerate(said, 1):
        spoken.append(_taped(each, sentences, tape))
        progress(count / len(said))
    # Only now is it known how long it lasts, and the opening tells that.
    said = with_length(said, _seconds(said, spoken), document.language)
    track, timings = Track(tape), list[Timing]()
    for place, each in enumerate(said):
        if timings:
            track.wait(said[place - 1].pause)
        start, end = track.say(_taped(each, sentences, tape) if each.lasts else spoken[place])
        timings.append(Timing(each.block_id, each.text, start, end, each.sentence))
    sound = track.end()
    chapters = _chapters(said, timings, track.seconds)
    return Recording(sound, track.seconds, tuple(timings), chapters, credit_of(chosen))


def _taped(said: Utterance, sentences: Sentences, tape: Tape) -> tuple[Taped, ...]:
    return tuple(tape.add(part) for part in sentences.parts(said.said, said.voice))


def _seconds(said: tuple[Utterance, ...], spoken: list[tuple[Taped, ...]]) -> float:
    samples = sum(part.samples for parts in spoken for part in parts)
    return samples / RATE + sum(each.pause for each in said[:-1])


def _chapters(
    said: tuple[Utterance, ...], timings: list[Timing], seconds: float
) -> tuple[Chapter, ...]:
    """Return the chapters; each lasts until the next, and the last to the end."""
    places = zip(said, timings, strict=True)
    starts = [(each.chapter, timing.start) for each, timing in places if each.chapter]
    ends = [start for _, start in starts[1:]] + [seconds]
    # Without any chapter there is one end too many: the end of the sound.
    return tuple(
        Chapter(title, start, end) for (title, start), end in zip(starts, ends, strict=False)
    )
