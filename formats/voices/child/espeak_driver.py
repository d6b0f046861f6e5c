"""espeak-ng through pyttsx3: the only door to it. Runs in the child process alone.

pyttsx3's own espeak driver works asynchronously: it returns before the file is there, and its
`Synth` reads past the end of long texts. So this module registers a driver of ours with
pyttsx3, which works in espeak's synchronous mode and reports every refusal.
"""

import sys
from importlib import import_module
from types import ModuleType

from formats.voices.child import Refused
from formats.voices.child.espeak_library import spoken
from formats.voices.child.espeak_timbre import gap, timbre

DRIVER = "sharethepen"


class _WhenAsked(ModuleType):
    """One of Python's own modules that is loaded when something in it is asked for."""

    def __getattr__(self, name: str) -> object:
        """Load it, and return what was asked for."""
        sys.modules.pop(self.__name__)
        return getattr(import_module(self.__name__), name)


# pyttsx3 wants them for its debugging and for its end, and they take half of the start.
for _name in ("traceback", "contextlib"):
    sys.modules.setdefault(_name, _WhenAsked(_name))
import pyttsx3  # noqa: E402 - see above


class Espeak:
    """espeak-ng by way of pyttsx3's queue of sentences. Not safe in threads."""

    def __init__(self) -> None:
        """Start pyttsx3 with our driver."""
        _prepare()
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


class Proxy:
    """What of pyttsx3's own proxy its driver calls back with."""

    def notify(self, topic: str, **news: object) -> None:
        """Tell the engine's listeners."""

    def setBusy(self, busy: bool) -> None:  # noqa: N802 - pyttsx3's name and order
        """Say whether a sentence is being spoken; False lets the queue go on."""


class Driver:
    """What pyttsx3 asks of a driver, on espeak-ng in synchronous mode."""

    def __init__(self, proxy: Proxy) -> None:
        """Take pyttsx3's proxy; nothing is started before there is a sentence."""
        self._proxy = proxy
        self._voice = ""
        self._rate = 0

    def say(self, text: str) -> None:
        """Speak, then tell the listeners of "sound". Raises `Refused`, never guesses a voice."""
        wanted = f"{self._voice}{timbre(self._voice)}"
        samples, used = spoken(text, wanted, self._rate, gap(self._voice))
        # Where the library lacks a timbre, it goes on without and says nothing.
        if used != wanted:
            raise Refused(f"no voice {wanted!r}: {used!r} spoke")
        self._proxy.notify("sound", samples=samples, voice=self._voice)

    def setProperty(self, name: str, value: str | int) -> None:  # noqa: N802 - pyttsx3's name
        """Set "voice" (an espeak-ng identifier) or "rate" for the sentences that follow."""
        if name == "voice":
            self._voice = str(value)
        elif name == "rate":
            self._rate = int(value)

    def startLoop(self) -> None:  # noqa: N802 - pyttsx3's name
        """Do everything that is queued before returning."""
        self._proxy.setBusy(False)

    def endLoop(self) -> None:  # noqa: N802 - pyttsx3's name
        """Nothing waits: `say` returns when the sentence is done."""

    def stop(self) -> None:
        """Nothing plays, so nothing needs stopping."""

    def destroy(self) -> None:
        """The child process ends with its engine."""


def _prepare() -> None:
    """Register our driver with pyttsx3, which loads drivers by the name of their module."""
    module = ModuleType(f"pyttsx3.drivers.{DRIVER}")
    module.__dict__["buildDriver"] = Driver
    sys.modules[module.__name__] = module


start = Espeak
"""Called once, by the process that speaks."""
