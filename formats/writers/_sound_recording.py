"""Records a document: each sentence is spoken, levelled and coded before the next begins."""

from dataclasses import dataclass, replace

from content.tree import Document
from formats.format import Assets, Progress, Speed
from formats.voices.script import Utterance, script
from formats.voices.voice import Voice
from formats.writers._dates import written
from formats.writers._sound import Mp3
from formats.writers._sound_level import levelled
from formats.writers._sound_tags import Chapter


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

    mp3: bytes
    """The coded sound, still without its tag."""
    seconds: float
    timings: tuple[Timing, ...]
    chapters: tuple[Chapter, ...]


def record(
    document: Document,
    speed: Speed,
    voice: Voice,
    progress: Progress,
    assets: Assets,  # noqa: ARG001
) -> Recording:
    """Return the recording. Raises what the voice raises, and what `progress` raises.

    Holds one sentence's samples at a time, however long the document. `assets` keeps spoken
    sentences for the next recording with the same words.
    """
    said = script(replace(document, date=written(document.date, document.language)))
    mp3 = Mp3()
    timings = []
    for count, each in enumerate(said, 1):
        start = mp3.seconds
        speech = voice.speak(each.said, each.voice, speed)
        mp3.add(levelled(speech.samples, speech.voice))
        timings.append(Timing(each.block_id, each.text, start, mp3.seconds, each.sentence))
        mp3.wait(each.pause)
        progress(count / len(said))
    sound = mp3.end()
    chapters = _chapters(said, timings, mp3.seconds)
    return Recording(sound, mp3.seconds, tuple(timings), chapters)


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
