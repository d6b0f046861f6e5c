"""Takes a voice in: a test sentence in the limited child, then its speed and loudness."""

import math
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np

from content.languages import base_code
from formats.voices._child import Child
from formats.voices.brought import (
    MODEL,
    SETTINGS,
    Brought,
    Terms,
    keep,
    place,
    remove,
    settle,
)
from formats.voices.engine import RATE
from formats.voices.engines._onnx import installed
from formats.voices.engines.piper import ENGINE
from formats.voices.gain import gain_for
from formats.voices.safe import safe
from formats.voices.voice import Samples, UnknownVoice
from formats.voices.voice_settings import NotAVoice

SENTENCES = {
    "en": "We meet on Monday the third of March at half past ten, in the hall near the church.",
    "cy": "Rydyn ni'n cwrdd ddydd Llun y trydydd o Fawrth am hanner awr wedi deg, yn y neuadd.",
}
MORE = {
    "en": (
        "Last year we asked people what they need. Many said that letters are too long.",
        "You can bring a friend, and you can ask for more time.",
    ),
    "cy": (
        "Y llynedd fe wnaethon ni ofyn i lawer o bobl. Mae llythyrau yn rhy hir.",
        "Gallwch ddod â ffrind, a gallwch ofyn am fwy o amser.",
    ),
}
"""Said after it, so that the loudness does not hang on one sentence."""
_NORMAL, _SLOW = 190.0, 144.0
"""Words a minute of one sentence in the quick English voice, which others come out like."""
_LEAST = 0.5


SECONDS = 45.0
"""That a voice may take to load and to say the test sentence. A slow one takes about ten."""


def possible() -> bool:
    """Return whether a brought voice can speak here: `make natural` brings what it needs."""
    return installed()


def test_sentence(language: str) -> str:
    """Return the sentence that a voice of this BCP 47 code is tried with."""
    return SENTENCES.get(base_code(language), SENTENCES["en"])


def bring(model: Path, settings: Path, terms: Terms) -> Brought:
    """Check the files, let the voice speak, and keep it. Raises `NotAVoice` and keeps nothing."""
    if not possible():
        raise NotAVoice("Voices that people bring need the natural voices. They are not here yet.")
    return tried(keep(model, settings, terms))


def with_speaker(about: Brought, speaker: int) -> Brought:
    """Return the same voice with another of its speakers, tried and in the place of the first.

    Raises `NotAVoice`, and leaves the first as it is, where the other does not speak.
    """
    home = (place() or Path()) / about.id
    terms = Terms(about.licence, about.credit, about.name, speaker, about.brought_by)
    other = bring(home / MODEL, home / SETTINGS, terms)
    remove(about.id)
    return other


def tried(about: Brought, seconds: float = SECONDS) -> Brought:
    """Return the voice with its own speeds and loudness, as kept, ready to be recorded with.

    Raises `NotAVoice`, and takes the voice away, where it does not speak in that time.
    """
    sentence = test_sentence(about.language)
    try:
        sound, *more = _spoken((sentence, *_more(about.language)), about, seconds)
    except UnknownVoice as why:
        remove(about.id)
        raise NotAVoice(f"The voice does not speak. {why} Nothing was kept.") from why
    except (OSError, EOFError, ValueError) as why:
        remove(about.id)
        raise NotAVoice("The voice does not speak. Nothing was kept.") from why
    length = sound.size / RATE
    loud = math.sqrt(float(np.square(sound, dtype=float).mean())) if sound.size else 0.0
    if length < _LEAST or loud < 1:
        remove(about.id)
        raise NotAVoice("The voice stays silent. Nothing was kept.")
    rate = len(sentence.split()) / length * 60
    return settle(
        replace(
            about,
            normal=round(rate / _NORMAL, 2),
            slow=round(rate / _SLOW, 2),
            gain_db=gain_for([sound, *more]),
            ready=True,
        )
    )


def _more(language: str) -> tuple[str, ...]:
    return MORE.get(base_code(language), MORE["en"])


def _spoken(sentences: tuple[str, ...], about: Brought, seconds: float) -> list[Samples]:
    """Return the sounds. One try only: what fails once with nobody waiting fails in a recording."""
    engine = replace(ENGINE, limits=replace(ENGINE.limits, starting=0.0))
    with closing(Child(engine, seconds)) as child:
        voice = f"piper:{about.id}"
        return [child.ask(safe(each), voice, about.normal).samples for each in sentences]
