"""espeak-ng through pyttsx3: the only door to both. Runs in the child process alone.

pyttsx3's own espeak driver works asynchronously: it returns before the file is there, and its
`Synth` reads past the end of long texts. So this module registers a driver of ours with
pyttsx3, which works in espeak's synchronous mode and reports every refusal.
"""

import ctypes
import os
import sys
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from typing import Protocol, TypeAlias

from formats.voices.engine import Refused

DRIVER = "sharethepen"
_Pointer: TypeAlias = "ctypes._Pointer[ctypes.c_short]"


class Espeak:
    """espeak-ng, started once in this process. Not safe in threads, not safe across fork."""

    def __init__(self) -> None:
        """Load the library and start it. Raises `Refused` where it cannot start."""
        prepare()
        import pyttsx3

        self._sound = b""
        self._voice = ""
        self._error: Exception | None = None
        self._engine = pyttsx3.init(DRIVER)
        self._engine.connect("sound", self._heard)
        self._engine.connect("error", self._failed)

    def speak(self, text: str, voice: str, pace: float) -> tuple[bytes, str]:
        """Return the sound (16-bit, mono, 22,050 Hz) and the voice that spoke it.

        `pace` is espeak-ng's rate, roughly words a minute. Raises `Refused` where espeak-ng
        does not know the voice.
        """
        self._sound, self._voice, self._error = b"", "", None
        self._engine.setProperty("voice", voice)
        self._engine.setProperty("rate", int(pace))
        self._engine.say(text)
        self._engine.runAndWait()
        if self._error is not None:
            raise self._error
        return self._sound, self._voice

    def _heard(self, name: str | None, samples: bytes, voice: str) -> None:  # noqa: ARG002
        # pyttsx3 hands every listener the name of the utterance; there is only one here.
        self._sound, self._voice = samples, voice

    def _failed(self, name: str | None, exception: Exception) -> None:  # noqa: ARG002
        # The first refusal counts: pyttsx3 would go on with the voice it had before.
        self._error = self._error or exception


class Proxy(Protocol):
    """What pyttsx3 gives its driver to call back with."""

    def notify(self, topic: str, **news: object) -> None:
        """Tell the engine's listeners."""
        ...

    def setBusy(self, busy: bool) -> None:  # noqa: N802 - pyttsx3's name and order
        """Say whether a sentence is being spoken; False lets the queue go on."""
        ...


class Driver:
    """What pyttsx3 asks of a driver, on espeak-ng in synchronous mode."""

    def __init__(self, proxy: Proxy, espeak: ModuleType) -> None:
        """Start espeak-ng. Raises `Refused` where it cannot."""
        self._proxy = proxy
        self._espeak = espeak
        self._chunks: list[bytes] = []
        self._refused = False
        if espeak.Initialize(espeak.AUDIO_OUTPUT_SYNCHRONOUS, 200) < 0:
            raise Refused("espeak-ng did not start")
        espeak.SetSynthCallback(self._take)

    def _take(self, wave: _Pointer, count: int, _events: _Pointer) -> int:
        if wave and count > 0:
            self._chunks.append(ctypes.string_at(wave, count * 2))
        return 0

    def say(self, text: str) -> None:
        """Speak, then tell the listeners of "sound". Says nothing after a refused voice."""
        if self._refused:
            return
        self._chunks.clear()
        if self._espeak.Synth(text, flags=self._espeak.CHARS_UTF8) != self._espeak.EE_OK:
            raise Refused("espeak-ng did not speak")
        voice = self._espeak.GetCurrentVoice()[0].identifier.decode()
        self._proxy.notify("sound", samples=b"".join(self._chunks), voice=voice)

    def setProperty(self, name: str, value: str | int) -> None:  # noqa: N802 - pyttsx3's name
        """Set "voice" (an espeak-ng identifier) or "rate". Raises `Refused`, never guesses."""
        if name == "voice":
            known = self._espeak.SetVoiceByName(str(value).encode())
            self._refused = known != self._espeak.EE_OK
            if self._refused:
                raise Refused(f"no voice {value!r}")
        elif name == "rate":
            self._espeak.SetParameter(self._espeak.RATE, int(value), 0)

    def startLoop(self) -> None:  # noqa: N802 - pyttsx3's name
        """Do everything that is queued before returning."""
        self._proxy.setBusy(False)

    def endLoop(self) -> None:  # noqa: N802 - pyttsx3's name
        """Nothing waits: `say` returns when the sentence is done."""

    def stop(self) -> None:
        """Nothing plays, so nothing needs stopping."""

    def destroy(self) -> None:
        """The child process ends with its engine."""


def installed_voice(voice: str) -> bool:
    """Return whether the voice file is on this machine. Looks at files only, starts nothing."""
    return bool(voice) and installed() and (_data() / "lang" / voice).is_file()


@cache
def installed() -> bool:
    """Return whether both packages are here."""
    return find_spec("pyttsx3") is not None and find_spec("espeakng_loader") is not None


def prepare() -> None:
    """Load the packaged library and register our driver; before any import of pyttsx3's."""
    import espeakng_loader

    # pyttsx3 opens "libespeak-ng.so.1" by name; a library loaded earlier under it is found first.
    ctypes.CDLL(espeakng_loader.get_library_path())
    # The parent of the data folder: without it the C library ends the whole process.
    os.environ["ESPEAK_DATA_PATH"] = str(_data().parent)
    from pyttsx3.drivers import _espeak

    module = ModuleType(f"pyttsx3.drivers.{DRIVER}")
    module.__dict__["buildDriver"] = lambda proxy: Driver(proxy, _espeak)
    sys.modules[module.__name__] = module


def _data() -> Path:
    import espeakng_loader

    return Path(espeakng_loader.get_data_path())
