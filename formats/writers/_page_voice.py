"""What a web page needs to read itself aloud: its sound, a player, and a small program."""

import json
from base64 import b64encode
from collections.abc import Iterable, Iterator
from functools import cache
from hashlib import sha256
from itertools import chain
from pathlib import Path

from content.languages import label
from formats.block_marks import OWN, mark_of
from formats.heard import program
from formats.writers._added import Added
from formats.writers._html import Html, element, said, script_element
from formats.writers._read_along import said_marks
from formats.writers._sound_tape import Sound, whole

_PLAYER, _CHOICES, _PROGRAM = (
    mark_of(f"{OWN}voice-{part}") for part in ("player", "choices", "program")
)
"""Ids by which a reader of the page knows these parts as ours."""
_FOLDER = Path(__file__).parent / "_page"
_SOUND = "data:audio/mpeg;base64,"
SPEEDS = (("slow", "0.75"), ("usual", "1"), ("fast", "1.25"), ("fastest", "1.5"))
"""Names of the speeds, each with how fast the sound is played; its pitch stays the same."""


@cache
def style() -> str:
    """Return the style sheet of the player and of the words that are lit."""
    return (_FOLDER / "voice.css").read_text(encoding="utf-8")


def allowed() -> str:
    """Return what the page's policy allows: this one program, known by its hash."""
    digest = b64encode(sha256(program().encode("utf-8")).digest()).decode("ascii")
    return f"script-src 'sha256-{digest}'"


def script() -> Html:
    """Return the element that runs the program."""
    return script_element(program(), _PROGRAM)


def with_sound(page: Html, sound: Sound) -> bytes:
    """Return the finished page as UTF-8, with all the sound in its player.

    Only here does the sound come in: as a part of every element round it, hours of it would
    stand in memory eight times. Quotation marks that people write are escaped, so nothing else
    reads like the player's address.
    """
    before, address, after = page.partition(f'src="{_SOUND}')
    return whole(chain(((before + address).encode(),), _coded(sound), (after.encode(),)))


def _coded(sound: Sound) -> Iterator[bytes]:
    """Yield the sound in base 64; three bytes are four letters, so pieces are cut at threes."""
    left = b""
    for piece in sound:
        left += piece
        even = len(left) - len(left) % 3
        yield b64encode(left[:even])
        left = left[even:]
    yield b64encode(left)


def player(added: Added, marks: Iterable[str]) -> Html:
    """Return the player, still silent: see `with_sound`. It plays without scripts too."""
    timings = [[mark, round(start, 3)] for mark, start in said_marks(added, set(marks))]
    language = added.document.language
    name = label(language, "player")
    before, after = (
        element("button", said(label(language, f"sentence_{way}")), type="button", data_move=step)
        for way, step in (("before", "-1"), ("after", "1"))
    )
    return element(
        "section",
        element(
            "audio",
            controls=True,
            preload="metadata",
            src=_SOUND,
            aria_label=name,
        ),
        element("div", before, after, class_="moves", hidden=True, data_with_script=True),
        id=_PLAYER,
        class_="player",
        aria_label=name,
        data_read_along=json.dumps(timings, separators=(",", ":")),
    )


def choices(language: str) -> Html:
    """Return what people may choose about listening; shown only where scripts run."""
    speeds = element("select", *_speeds(language), data_speed=True)
    follow = element("input", type="checkbox", checked=True, data_follow=True)
    return element(
        "div",
        element("p", said(label(language, "press_sentence"))),
        element("label", said(label(language, "speed")), speeds),
        element("label", follow, said(label(language, "follow_words"))),
        id=_CHOICES,
        class_="choices",
        hidden=True,
        data_with_script=True,
    )


def _speeds(language: str) -> Iterator[Html]:
    for name, rate in SPEEDS:
        words = said(label(language, f"speed_{name}"))
        yield element("option", words, value=rate, selected=name == "usual")
