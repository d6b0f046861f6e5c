"""Each English voice speaks our passages; a recogniser writes down what it hears, five times.

Run: python -m bench.listening [VOICE ...], where requirements-listen.txt is installed.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass

import numpy as np

from bench.listening.passages import PASSAGES, Passage
from bench.listening.recogniser import Recogniser, on_one_thread, spoken, voices_to_hear
from bench.listening.words import holds, plain, wrong
from formats.format import Speed
from formats.voices.said import say
from formats.voices.speaker import Speaker

GOAL = 0.05
SILENCES = (0.0, 0.04, 0.07, 0.11, 0.15)
"""Seconds in front of the sound, a hearing each: what is heard once only may be chance."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What became of the ten passages in one voice, in all hearings together.

    Words are those of whole passages. Facts are asked of the sentence that tells them: `missed`
    holds each fact and in how many hearings it was not heard, `lost` those missed in most.
    """

    voice: str
    speed: str
    words: int
    wrong: int
    share: float
    facts: int
    missed: dict[str, int]
    lost: tuple[str, ...]
    misheard: tuple[tuple[str, str], ...]


def main(asked: list[str]) -> int:
    """Print a line for each voice, then JSON. Returns 1 where a voice misses the goal."""
    recogniser = Recogniser()
    found = []
    for voice in voices_to_hear(asked):
        for speed in ("normal", "slow"):
            one = _heard(recogniser, voice, speed)
            found.append(one)
            print(f"{voice:<16} {speed:<7} WER {one.share:6.1%}  {_told(one)}", flush=True)
    print(json.dumps([asdict(one) for one in found], ensure_ascii=False, indent=1))
    return int(any(one.share > GOAL or one.lost for one in found))


def _told(one: Heard) -> str:
    some = ", ".join(f"{fact} in {times}" for fact, times in one.missed.items()) or "none"
    return f"lost {len(one.lost)} of {one.facts}; missed in {len(SILENCES)} hearings: {some}"


def _heard(recogniser: Recogniser, voice: str, speed: Speed) -> Heard:
    words = faults = 0
    missed: Counter[str] = Counter()
    misheard: list[tuple[str, str]] = []
    with Speaker() as speaker:
        for passage in PASSAGES:
            sounds = [spoken(speaker, (one,), voice, speed) for one in passage.sentences]
            said = plain(" ".join(say(sentence, "en") for sentence in passage.sentences))
            for silence in SILENCES:
                heard = recogniser.words(np.concatenate(sounds), silence)
                words += len(said)
                if here := wrong(said, heard):
                    misheard.append((" ".join(said), " ".join(heard)))
                faults += here
                missed.update(_missed(recogniser, passage, sounds, silence))
    lost = tuple(fact for fact, times in missed.items() if times > len(SILENCES) // 2)
    facts = sum(len(passage.facts) for passage in PASSAGES)
    return Heard(
        voice, speed, words, faults, faults / words, facts, dict(missed), lost, tuple(misheard)
    )


def _missed(
    recogniser: Recogniser, passage: Passage, sounds: list[np.ndarray], silence: float
) -> Iterator[str]:
    """Yield each fact that is not in what is written down of its own sentence.

    It is written down with numbers in words and, where a fact is not in that, with figures: of
    words the recogniser keeps count, and a year it knows as figures alone. No number that was
    said otherwise is written right by chance.
    """
    for sentence, sound in zip(passage.sentences, sounds, strict=True):
        missed = [ways for ways in passage.facts if _tells(sentence, ways)]
        for figures in (False, True):
            if missed:
                heard = recogniser.words(sound, silence, figures=figures)
                missed = [ways for ways in missed if not any(holds(heard, way) for way in ways)]
        yield from (ways[0] for ways in missed)


def _tells(sentence: str, ways: tuple[str, ...]) -> bool:
    said = plain(say(sentence, "en"))
    return any(holds(said, way) for way in ways)


if __name__ == "__main__":
    on_one_thread()
    sys.exit(main(sys.argv[1:]))
