"""How much louder each quick voice must be: python -m bench.audio.gains FOLDER.

FOLDER holds a text in each language: en.txt, cy.txt, pt-BR.txt; each line is a paragraph. Prints
the table of `formats.voices.engines._espeak_gains`: decibels at the slow and the normal speed.
"""

import sys
from pathlib import Path
from typing import get_args

from content.segments import spans_of
from formats.format import Speed
from formats.voices.engine import EngineVoice
from formats.voices.engines.espeak import ENGINE
from formats.voices.gain import gain_for
from formats.voices.speaker import Speaker
from formats.voices.voice import RATE, Samples

SECONDS = 30
"""Of sound that are measured: more changes little."""
TARGET = -15.6
"""LUFS. A little more than the goal: people's own short sentences have more pauses."""
MOST = 12.0
"""Decibels. More would press the sound together, and make it hardly louder."""


def spoken(voice: EngineVoice, text: str, speed: Speed, speaker: Speaker) -> list[Samples]:
    """Return the first sentences as sound."""
    found: list[Samples] = []
    for line in text.splitlines():
        for a, b in spans_of(line, voice.language):
            if sum(each.size for each in found) > SECONDS * RATE:
                return found
            found.append(speaker.speak(line[a:b], voice.id, speed).samples)
    return found


def main() -> None:
    folder = Path(sys.argv[1])
    with Speaker() as speaker:
        for voice in ENGINE.voices():
            file = folder / f"{voice.language}.txt"
            if file.is_file():
                text = file.read_text("utf-8")
                found = [
                    min(gain_for(spoken(voice, text, speed, speaker), TARGET), MOST)
                    for speed in get_args(Speed)
                ]
                sys.stdout.write(f'    "{voice.id}": {tuple(found)},\n')


if __name__ == "__main__":
    main()
