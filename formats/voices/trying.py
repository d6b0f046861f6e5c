"""Tries a voice that was brought: a test sentence in the child, then its speed and loudness."""

import math
from dataclasses import replace

import numpy as np

from formats.voices.brought import Brought, NotAVoice, remove, settle
from formats.voices.engine import LOUDER_DB, RATE
from formats.voices.speaker import Speaker
from formats.voices.voice import UnknownVoice, VoiceFailed

SENTENCES = {
    "en": "We meet on Monday the third of March at half past ten, in the hall near the church.",
    "cy": "Rydyn ni'n cwrdd ddydd Llun y trydydd o Fawrth am hanner awr wedi deg, yn y neuadd.",
}
_NORMAL, _SLOW = 190.0, 144.0
"""Words a minute of one sentence in the quick English voice, which others come out like."""
_LOUD = 3600.0
"""What the quick voice measures, as the root of the mean square of its samples."""
_LEAST = 0.5


def tried(about: Brought) -> Brought:
    """Return the voice with its own speeds and loudness, as kept.

    Raises `NotAVoice`, and takes the voice away, where it does not speak.
    """
    sentence = SENTENCES.get(about.language.split("-")[0], SENTENCES["en"])
    try:
        with Speaker() as speaker:
            sound = speaker.speak(sentence, f"piper:{about.id}", "normal").samples
    except (UnknownVoice, VoiceFailed) as why:
        remove(about.id)
        raise NotAVoice(f"The voice does not speak. {why} Nothing was kept.") from why
    seconds, loud = sound.size / RATE, math.sqrt(float(np.square(sound, dtype=float).mean() or 1))
    if seconds < _LEAST or loud < 1:
        remove(about.id)
        raise NotAVoice("The voice stays silent. Nothing was kept.")
    rate = len(sentence.split()) / seconds * 60
    return settle(
        replace(
            about,
            normal=round(rate / _NORMAL, 2),
            slow=round(rate / _SLOW, 2),
            gain_db=round(LOUDER_DB + 20 * math.log10(_LOUD / loud), 1),
        )
    )
