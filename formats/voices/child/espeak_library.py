"""espeak-ng's C library, opened afresh for every sentence.

It keeps where it was in its pitch flutter, its loudness control and its random numbers from one
sentence to the next, and has no call to forget them. The same sentence would sound otherwise
after another one: a kept sentence could then not stand for a spoken one. Opening it again costs
half a millisecond.
"""

import _ctypes
import ctypes
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager

from formats.voices.child import Refused

_SYNCHRONOUS = 2
_OK = 0
_RATE, _GAP = 1, 7
_CHARACTERS, _UTF8 = 1, 1
_BUFFER_MS = 200
_IPA = 2
_SEED = 1
_END = re.compile(r"[.,;:?!](?=\s|$)")
LIBRARY, DATA = "SHARETHEPEN_ESPEAK", "SHARETHEPEN_ESPEAK_DATA"
"""What in the environment says where the library is, and the folder that its data lies in."""
_Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)


class _Voice(ctypes.Structure):
    """The head of espeak-ng's own record of a voice."""

    _fields_ = (
        ("name", ctypes.c_char_p),
        ("languages", ctypes.c_char_p),
        ("identifier", ctypes.c_char_p),
    )


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
    with _opened() as library:
        library.espeak_SetSynthCallback(callback)
        if library.espeak_SetVoiceByName(voice.encode()) != _OK:
            raise Refused(f"no voice {voice!r}")
        library.espeak_SetParameter(_RATE, rate, 0)
        library.espeak_SetParameter(_GAP, gap, 0)
        said = text.encode()
        size = ctypes.c_size_t(len(said) + 1)
        if library.espeak_Synth(said, size, 0, _CHARACTERS, 0, _UTF8, None, None) != _OK:
            raise Refused("espeak-ng did not speak")
        used = library.espeak_GetCurrentVoice().contents.identifier.decode()
    return b"".join(chunks), used


def sounds(text: str, voice: str) -> str:
    """Return the text as signs of the International Phonetic Alphabet, its clauses ended.

    For models that speak from such signs. Raises `Refused` for a voice that is not known.
    """
    data = ctypes.create_string_buffer(text.encode())
    start = ctypes.addressof(data)
    place, made = ctypes.c_void_p(start), []
    with _opened() as library:
        library.espeak_TextToPhonemes.restype = ctypes.c_char_p
        if library.espeak_SetVoiceByName(voice.encode()) != _OK:
            raise Refused(f"no letters to sounds for {voice!r}")
        before = 0
        while place.value:
            part = library.espeak_TextToPhonemes(ctypes.byref(place), _UTF8, _IPA) or b""
            after = place.value - start if place.value else len(data.value)
            ends = _END.findall(data.value[before:after].decode(errors="ignore"))
            made.append(part.decode(errors="ignore") + "".join(ends[-1:]))
            before = after
    return " ".join(made)


@contextmanager
def _opened() -> Iterator[ctypes.CDLL]:
    library = ctypes.CDLL(os.environ[LIBRARY])
    library.espeak_GetCurrentVoice.restype = ctypes.POINTER(_Voice)
    try:
        data = os.environ[DATA].encode()
        if library.espeak_Initialize(_SYNCHRONOUS, _BUFFER_MS, data, 0) < 0:
            raise Refused("espeak-ng did not start")
        # It starts its random numbers, which a breathing voice is made with, from the clock.
        library.espeak_ng_SetRandSeed(_SEED)
        yield library
    finally:
        library.espeak_Terminate()
        _ctypes.dlclose(library._handle)
