"""Each English voice speaks our passages; a recogniser writes down what it hears.

Run: python -m bench.listening [VOICE ...], where requirements-listen.txt is installed.
"""

import json
import sys
from dataclasses import asdict, dataclass

from bench.listening.passages import PASSAGES
from bench.listening.recogniser import Recogniser, on_one_thread, spoken, voices_to_hear
from bench.listening.words import holds, plain, wrong
from formats.format import Speed
from formats.voices.said import say
from formats.voices.speaker import Speaker

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
    recogniser = Recogniser()
    found = []
    for voice in voices_to_hear(asked):
        for speed in ("normal", "slow"):
            one = _heard(recogniser, voice, speed)
            found.append(one)
            lost = f"lost {len(one.lost)} of {one.facts}"
            print(f"{voice:<16} {speed:<7} WER {one.share:6.1%}  {lost}", flush=True)
    print(json.dumps([asdict(one) for one in found], ensure_ascii=False, indent=1))
    return int(any(one.share > GOAL or one.lost for one in found))


def _heard(recogniser: Recogniser, voice: str, speed: Speed) -> Heard:
    words = faults = facts = 0
    lost: list[str] = []
    misheard: list[tuple[str, str]] = []
    with Speaker() as speaker:
        for passage in PASSAGES:
            heard = recogniser.words(spoken(speaker, passage.sentences, voice, speed))
            said = plain(" ".join(say(sentence, "en") for sentence in passage.sentences))
            words, facts = words + len(said), facts + len(passage.facts)
            if here := wrong(said, heard):
                misheard.append((" ".join(said), " ".join(heard)))
            faults += here
            lost += [ways[0] for ways in passage.facts if not any(holds(heard, w) for w in ways)]
    return Heard(voice, speed, words, faults, faults / words, facts, tuple(lost), tuple(misheard))


if __name__ == "__main__":
    on_one_thread()
    sys.exit(main(sys.argv[1:]))
