"""espeak-ng's C library, opened afresh for every sentence.

It keeps where it was in its pitch flutter, its loudness control and its random numbers from one
sentence to the next, and has no call to forget them. The same sentence would sound otherwise
after another one: a kept sentence could then not stand for a spoken one. Opening it again costs
half a millisecond.
"""

import _ctypes
import ctypes
import os

from formats.voices.child import Refused

_SYNCHRONOUS = 2
_OK = 0
_RATE, _GAP = 1, 7
_CHARACTERS, UTF8 = 1, 1
_BUFFER_MS = 200
_SEED = 1
LIBRARY, DATA = "SHARETHEPEN_ESPEAK", "SHARETHEPEN_ESPEAK_DATA"
"""What in the environment says where the library is, and the folder that its data lies in."""


class _Voice(ctypes.Structure):
    """The head of espeak-ng's own record of a voice."""

    _fields_ = (
        ("name", ctypes.c_char_p),
        ("languages", ctypes.c_char_p),
        ("identifier", ctypes.c_char_p),
    )


_NUMBER, _WORDS, _PLACE = ctypes.c_int, ctypes.c_char_p, ctypes.c_void_p
_Callback = ctypes.CFUNCTYPE(_NUMBER, _PLACE, _NUMBER, _PLACE)
_CALLS = {
    "Initialize": ctypes.CFUNCTYPE(_NUMBER, _NUMBER, _NUMBER, _WORDS, _NUMBER),
    "Terminate": ctypes.CFUNCTYPE(_NUMBER),
    "ng_SetRandSeed": ctypes.CFUNCTYPE(None, ctypes.c_long),
    "SetVoiceByName": ctypes.CFUNCTYPE(_NUMBER, _WORDS),
    "GetCurrentVoice": ctypes.CFUNCTYPE(ctypes.POINTER(_Voice)),
    "SetParameter": ctypes.CFUNCTYPE(_NUMBER, _NUMBER, _NUMBER, _NUMBER),
    "SetSynthCallback": ctypes.CFUNCTYPE(None, _Callback),
    "Synth": ctypes.CFUNCTYPE(
        *(_NUMBER, _WORDS, ctypes.c_size_t, ctypes.c_uint, _NUMBER),
        *(ctypes.c_uint, ctypes.c_uint, _PLACE, _PLACE),
    ),
    "TextToPhonemes": ctypes.CFUNCTYPE(_WORDS, ctypes.POINTER(_PLACE), _NUMBER, _NUMBER),
}


class Library:
    """The library while it is open. Its calls by name, each "espeak_" in C."""

    def __init__(self, handle: int) -> None:
        """Take what was opened. Not by `ctypes.CDLL`: that makes new classes each time."""
        self._handle = handle

    def __getattr__(self, name: str) -> "ctypes._CFunctionType":
        """Return one call of the library."""
        return _CALLS[name](_ctypes.dlsym(self._handle, f"espeak_{name}"))


class Opened:
    """The library as it is when new, with one voice: `with Opened(voice) as library`.

    A class, and not a function with `contextmanager`: what that needs takes an eighth of the start.
    """

    def __init__(self, voice: str) -> None:
        """Take the voice; nothing is opened yet."""
        self._voice = voice

    def __enter__(self) -> Library:
        """Open it. Raises `Refused` where it does not start or does not know the voice."""
        self._handle = _ctypes.dlopen(os.environ[LIBRARY], ctypes.DEFAULT_MODE)
        self._library = Library(self._handle)
        try:
            self._start()
        except BaseException:
            self.__exit__()
            raise
        return self._library

    def _start(self) -> None:
        library = self._library
        if library.Initialize(_SYNCHRONOUS, _BUFFER_MS, os.environ[DATA].encode(), 0) < 0:
            raise Refused("espeak-ng did not start")
        # It starts its random numbers, which a breathing voice is made with, from the clock.
        library.ng_SetRandSeed(_SEED)
        if library.SetVoiceByName(self._voice.encode()) != _OK:
            raise Refused(f"no voice {self._voice!r}")

    def __exit__(self, *_: object) -> None:
        """Close it, whatever happened."""
        self._library.Terminate()
        _ctypes.dlclose(self._handle)


def spoken(text: str, voice: str, rate: int, gap: int) -> tuple[bytes, str]:
    """Return the sound (16-bit, mono, 22,050 Hz) and the voice that the library says it used.

    Raises `Refused` where the library does not start, know the voice or speak.
    """
    chunks: list[bytes] = []

    def take(wave: int | None, count: int, _events: int | None) -> int:
        if wave and count > 0:
            chunks.append(ctypes.string_at(wave, count * 2))
        return 0

    callback = _Callback(take)
    with Opened(voice) as library:
        library.SetSynthCallback(callback)
        library.SetParameter(_RATE, rate, 0)
        library.SetParameter(_GAP, gap, 0)
        said = text.encode()
        if library.Synth(said, len(said) + 1, 0, _CHARACTERS, 0, UTF8, None, None) != _OK:
            raise Refused("espeak-ng did not speak")
        used = library.GetCurrentVoice().contents.identifier.decode()
    return b"".join(chunks), used
