"""How fast and how loud each voice speaks, measured on easy words in English and Welsh."""

from collections.abc import Iterator
from typing import Any, get_args

import numpy as np

from content.languages import base_code
from content.segments import spans_of
from formats.format import Speed
from formats.voices.here import VoiceHere, gain_of, voices
from formats.voices.level import levelled
from formats.voices.line import SENTENCE
from formats.voices.loudness import loudness
from formats.voices.speaker import Speaker
from formats.voices.voice import RATE

TEXTS = {
    "en": (
        "We want good care for everyone here. Last year we asked people what they need. "
        "Many told us that it is hard to get a visit. Some said that letters are too long. "
        "We will write letters in easy read. We will phone people who find letters hard. "
        "You can bring a friend. You can ask for more time. Staff will learn how to listen well."
    ),
    "cy": (
        "Rydyn ni eisiau gofal da i bawb yma. Y llynedd fe wnaethon ni ofyn i lawer o bobl. "
        "Dywedodd llawer ei bod yn anodd cael apwyntiad. Gallwch ddod â ffrind. "
        "Byddwn yn ysgrifennu llythyrau hawdd eu deall. Gallwch ofyn am fwy o amser. "
        "Bydd staff yn dysgu sut i wrando yn dda. Byddwn yn gwirio bob tri mis."
    ),
}


def measured() -> Iterator[dict[str, Any]]:
    """Yield words a minute, pauses between sentences counted, and loudness, by voice and speed."""
    for voice in voices():
        text = TEXTS.get(base_code(voice.language))
        if text and voice.available:
            yield from (_measured(voice, text, speed) for speed in get_args(Speed))


def _measured(voice: VoiceHere, text: str, speed: Speed) -> dict[str, Any]:
    pause = np.zeros(round(SENTENCE * RATE), np.int16)
    with Speaker() as speaker:
        gain = gain_of(voice.voice, speed)
        spoken = [
            levelled(speaker.speak(text[a:b], voice.voice, speed).samples, gain)
            for a, b in spans_of(text, voice.language)
        ]
    whole = np.concatenate([part for sound in spoken for part in (sound, pause)][:-1])
    return {
        "voice": voice.voice,
        "language": voice.language,
        "speed": speed,
        "words_a_minute": len(text.split()) / (whole.size / RATE / 60),
        "lufs": loudness(whole),
        "peak": float(20 * np.log10(np.abs(whole.astype(float)).max() / 32768)),
    }
