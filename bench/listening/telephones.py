"""How many telephone numbers a recogniser hears again, in numbers that no pace was chosen on.

Run: python -m bench.listening.telephones [VOICE ...], where requirements-listen.txt is installed.
"""

import json
import random
import sys
from collections.abc import Iterator

from bench.listening.recogniser import Recogniser, on_one_thread, spoken, voices_to_hear
from bench.listening.words import holds
from formats.voices.speaker import Speaker

NUMBERS = 40
_SEED = 2
_RANGES = (
    "01632 960 ###",
    "07700 900###",
    "020 7946 0###",
    "0808 157 0###",
    "0117 496 0###",
    "029 2018 0###",
    "0191 498 0###",
    "01632 960 00#",
    "03069 990###",
    "0151 496 0###",
)
"""Ranges that Ofcom keeps free for drama, so that nobody is rung."""
# The number comes last: a recogniser that counts figures may hear "or" as "four" after one.
_SENTENCES = (
    ("You can ring our office on {}.", "The line is open in the morning."),
    ("Text the word HELP to {}.", "Someone will ring you back."),
    ("To join the group, call {}.",),
    ("Our telephone number is {}.",),
    ("If you need help, ring {}.", "The line is open in the morning."),
)


def main(asked: list[str]) -> int:
    """Print a line for each voice and speed, then the numbers lost and what was heard, as JSON."""
    recogniser = Recogniser()
    lost = []
    with Speaker() as speaker:
        for voice in voices_to_hear(asked):
            for speed in ("normal", "slow"):
                missed = 0
                for number, sentences in _cases():
                    heard = recogniser.words(spoken(speaker, sentences, voice, speed))
                    if not holds(heard, number):
                        missed += 1
                        lost.append((voice, speed, number, " ".join(heard)))
                print(f"{voice:<16} {speed:<7} lost {missed} of {NUMBERS}", flush=True)
    print(json.dumps(lost, indent=1))
    return 0


def _cases() -> Iterator[tuple[str, tuple[str, ...]]]:
    figures = random.Random(_SEED)
    for place in range(NUMBERS):
        number = _RANGES[place % len(_RANGES)]
        while "#" in number:
            number = number.replace("#", figures.choice("0123456789"), 1)
        sentences = _SENTENCES[(place + place // len(_RANGES)) % len(_SENTENCES)]
        yield number, tuple(sentence.format(number) for sentence in sentences)


if __name__ == "__main__":
    on_one_thread()
    sys.exit(main(sys.argv[1:]))
