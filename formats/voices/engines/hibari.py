"""Hibari: small natural English, sixty times faster than it speaks; its own voice is American."""

from collections.abc import Mapping
from functools import cache
from importlib.metadata import version
from importlib.util import find_spec

import numpy as np

from formats.format import Speed
from formats.voices._resample import pcm
from formats.voices.engine import Engine, EngineVoice, Limits, Refused
from formats.voices.engines._onnx import SEED
from formats.voices.natural import HOW, PLACE

_RATE = 24_000
_PACE: Mapping[Speed, float] = {"slow": 0.58, "normal": 0.64}
_GAIN: Mapping[Speed, float] = {"slow": 10.5, "normal": 10.0}
_CREDIT = "Voice: Hibari {name}, by Maureese Williams, Apache-2.0"
_VOICES = {"heart": ("en-US", "Heart"), "emma": ("en-GB", "Emma"), "fable": ("en-GB", "Fable")}
_FILES = {"emma": "bf_emma.int8.onnx", "fable": "bm_fable.int8.onnx"}
"""Voices that the package does not bring; whoever has the file puts it into `PLACE`."""


def _installed() -> bool:
    return find_spec("hibari") is not None and find_spec("onnxruntime") is not None


@cache
def voices() -> tuple[EngineVoice, ...]:
    """Return the voices; the British ones are here where somebody brought their files."""
    made = version("hibari-tts") if _installed() else ""
    return tuple(
        EngineVoice(
            id=f"hibari:{name}",
            language=language,
            name=shown,
            version=f"hibari-tts {made}",
            pace=_PACE,
            gain_db=_GAIN,
            credit=_CREDIT.format(name=shown),
            how_to_get_it=_how(name),
        )
        for name, (language, shown) in _VOICES.items()
    )


def _how(name: str) -> str:
    if not _installed():
        return HOW
    file = _FILES.get(name, "")
    if file and not (PLACE / "hibari" / file).is_file():
        return f"Put its file into build/voices/hibari: {file}"
    return ""


class _Hibari:
    """Holds each voice that was asked for; 8 MB apiece."""

    def __init__(self) -> None:
        from hibari import Hibari

        self._load = cache(lambda name: Hibari(voice=name))

    def speak(self, text: str, voice: str, pace: float) -> tuple[bytes, str]:
        """Return the sound and the voice."""
        name = voice.removeprefix("hibari:")
        if name not in _VOICES or _how(name):
            raise Refused(f"no voice {voice!r}")
        # Square brackets are its codes for sounds: no text of a member may hold any.
        words = text.replace("[", " ").replace("]", " ")
        sound = self._load(name)(words, speed=pace, seed=SEED)
        return pcm(np.asarray(sound, dtype=np.float32), _RATE), voice


start = _Hibari
"""Called once, by the process that speaks."""

ENGINE = Engine(
    id="hibari",
    name="Hibari",
    quick=False,
    limits=Limits(memory=2 * 1024**3, seconds=60.0, starting=60.0, letters=400),
    voices=voices,
    module=__name__,
    settings=lambda: {"HIBARI_HOME": str(PLACE / "hibari")},
)
