"""Piper voices that an organisation brought, run with onnxruntime alone.

Not by the package piper-tts: it brings a second espeak-ng with a patch, and what we need of it is
one table of signs and one call of the model.
"""

import json
import unicodedata
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from formats.voices._resample import pcm
from formats.voices.brought import MODEL, SETTINGS, Brought, brought, look_in, place
from formats.voices.child.espeak_sounds import sounds
from formats.voices.engine import Engine, EngineVoice, Limits, Refused
from formats.voices.engines._bangor import WelshSigns
from formats.voices.engines._espeak_words import VERSION, respelt
from formats.voices.engines._onnx import Model, installed
from formats.voices.engines.espeak import places
from formats.voices.natural import HOW

_START, _END, _BETWEEN = "^", "$", "_"
_PLACE = "SHARETHEPEN_VOICES"


def voices() -> tuple[EngineVoice, ...]:
    """Return the voices that were brought to this service."""
    return tuple(
        EngineVoice(
            id=f"piper:{one.id}",
            language=one.language,
            name=one.name,
            version=f"{one.id} {one.sha256} 2 {VERSION}",
            pace={"slow": one.slow, "normal": one.normal},
            gain_db={"slow": one.gain_db, "normal": one.gain_db},
            credit=f"{one.credit} ({one.licence})",
            owner=one.brought_by,
            how_to_get_it=_how(one),
        )
        for one in brought()
    )


def _how(about: Brought) -> str:
    if not installed():
        return HOW
    return "" if about.ready else "Bring it again: it has not spoken yet."


class _Piper:
    """Holds each voice that was asked for."""

    def __init__(self) -> None:
        import os

        look_in(Path(os.environ[_PLACE]))
        self._load = cache(_Voice)

    def speak(self, text: str, voice: str, pace: float) -> tuple[bytes, str]:
        """Return the sound and the voice. Raises `Refused` for files that cannot be used."""
        known = {one.id: one for one in brought()}
        about = known.get(voice.removeprefix("piper:"))
        if about is None:
            raise Refused(f"no voice {voice!r}")
        return self._load(about).spoken(text, pace), voice


class _Voice:
    """One voice, loaded."""

    def __init__(self, about: Brought) -> None:
        home = (place() or Path()) / about.id
        self._about = about
        self._told: dict[str, Any] = json.loads((home / SETTINGS).read_text(encoding="utf-8"))
        self._model = Model(home / MODEL)
        wanted = {"input", "input_lengths", "scales"}
        if not wanted <= set(self._model.inputs) <= {*wanted, "sid"}:
            raise Refused("This model is no Piper voice.")
        self._welsh = WelshSigns(self._told) if about.kind == "bangor" else None

    def spoken(self, text: str, pace: float) -> bytes:
        """Return the sound."""
        signs = self._welsh.of(text) if self._welsh else self._signs(text)
        given: dict[str, Any] = {
            "input": np.array([signs], dtype=np.int64),
            "input_lengths": np.array([len(signs)], dtype=np.int64),
            # No noise: the same words sound the same every time.
            "scales": np.array([0.0, pace, 0.0], dtype=np.float32),
        }
        if "sid" in self._model.inputs:
            given["sid"] = np.array([self._about.speaker], dtype=np.int64)
        sound = np.asarray(self._model.run(given)[0], dtype=np.float32).ravel()
        return pcm(sound, self._about.rate)

    def _signs(self, text: str) -> list[int]:
        table: Mapping[str, list[int]] = self._told["phoneme_id_map"]
        heard = unicodedata.normalize("NFD", sounds(text, str(self._told["espeak"]["voice"])))
        signs = [*table[_START], *table[_BETWEEN]]
        for sign in heard:
            if sign in table:
                signs += [*table[sign], *table[_BETWEEN]]
        return [*signs, *table[_END]]


start = _Piper
"""Called once, by the process that speaks."""

ENGINE = Engine(
    id="piper",
    name="Piper",
    quick=False,
    limits=Limits(memory=2 * 1024**3, seconds=60.0, starting=60.0, letters=400),
    voices=voices,
    module=__name__,
    reads=respelt,
    settings=lambda: {_PLACE: str(place() or ""), **places()},
)
