"""Kokoro-82M: natural British English, about as slow as it speaks, so always in the background.

The model comes in four Python packages, the British voices in an npm package, the way from
letters to sounds is Hibari's: `service/natural.py` puts them together once.
"""

import json
from collections.abc import Mapping
from functools import cache
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

import numpy as np

from content.languages import base_code
from formats.format import Speed
from formats.voices._resample import pcm
from formats.voices.engine import Engine, EngineVoice, Limits, Refused
from formats.voices.engines import _figures as figures
from formats.voices.engines._onnx import Model, installed
from formats.voices.natural import HOW, PLACE

MODEL = PLACE / "kokoro" / "kokoro-v1.0.int8.onnx"
VOICES = {"bf_emma": "Emma", "bm_george": "George"}
_RATE = 24_000
_MOST = 500
"""Signs for sounds that the model takes at once."""
_STYLE = 256
_PACE: Mapping[str, Mapping[Speed, float]] = {
    "bf_emma": {"slow": 0.62, "normal": 0.74},
    "bm_george": {"slow": 0.72, "normal": 0.84},
}
"""What the model is told. Slower, a recogniser lost figures: see bench/README.md."""
_GAIN: Mapping[str, Mapping[Speed, float]] = {
    "bf_emma": {"slow": 4.3, "normal": 4.3},
    "bm_george": {"slow": 5.4, "normal": 5.3},
}
_CREDIT = "Voice: Kokoro-82M {name}, by hexgrad, Apache-2.0"


def style_file(name: str) -> Path:
    """Return where the voice's own file lies."""
    return PLACE / "kokoro" / f"{name}.bin"


@cache
def voices() -> tuple[EngineVoice, ...]:
    """Return the British voices."""
    packages = installed() and find_spec("hibari") is not None
    made = f"{version('hibari-tts')} {version('onnxruntime')}" if packages else ""
    return tuple(
        EngineVoice(
            id=f"kokoro:{name}",
            language="en-GB",
            name=shown,
            version=f"Kokoro-82M 1.0 int8, {made}, {figures.VERSION}",
            pace=_PACE[name],
            gain_db=_GAIN[name],
            credit=_CREDIT.format(name=shown),
            how_to_get_it=""
            if packages and MODEL.is_file() and style_file(name).is_file()
            else HOW,
        )
        for name, shown in VOICES.items()
    )


class _Kokoro:
    """The model and the British sounds of letters, loaded once; voices as they are asked for."""

    def __init__(self) -> None:
        import hibari
        from hibari.g2p import G2P

        letters = Path(hibari.__file__).parent / "assets" / "vocab.json"
        self._signs: dict[str, int] = json.loads(letters.read_text(encoding="utf-8"))
        self._sounds = G2P(british=True)
        self._model = Model(MODEL)
        self._style = cache(
            lambda name: np.fromfile(style_file(name), dtype="<f4").reshape(-1, _STYLE)
        )

    def speak(self, text: str, voice: str, pace: float) -> tuple[bytes, str]:
        """Return the sound and the voice."""
        name = voice.removeprefix("kokoro:")
        if name not in VOICES:
            raise Refused(f"no voice {voice!r}")
        said = self._sounds(text.replace("[", " ").replace("]", " "))
        signs = [self._signs[sign] for sign in said if sign in self._signs]
        parts = [signs[at : at + _MOST] for at in range(0, len(signs), _MOST)]
        return b"".join(self._part(part, name, pace) for part in parts), voice

    def _part(self, signs: list[int], name: str, pace: float) -> bytes:
        styles = self._style(name)
        answer = self._model.run(
            {
                "tokens": np.array([[0, *signs, 0]], dtype=np.int64),
                "style": styles[min(len(signs), len(styles)) - 1].reshape(1, _STYLE),
                "speed": np.array([pace], dtype=np.float32),
            }
        )
        return pcm(np.asarray(answer[0], dtype=np.float32).ravel(), _RATE)


def _reads(text: str, language: str) -> str:
    """Return the English text with telephone numbers in groups that are told apart."""
    return figures.groups_apart(text) if base_code(language) == "en" else text


start = _Kokoro
"""Called once, by the process that speaks."""

ENGINE = Engine(
    id="kokoro",
    name="Kokoro",
    quick=False,
    limits=Limits(memory=3 * 1024**3, seconds=240.0, starting=120.0, letters=300),
    voices=voices,
    module=__name__,
    reads=_reads,
)
