"""Words as signs of the International Phonetic Alphabet, for models that speak from such signs."""

import ctypes
import re

from formats.voices.child.espeak_library import UTF8, Opened

_IPA = 2
_END = re.compile(r"[.,;:?!](?=\s|$)")


def sounds(text: str, voice: str) -> str:
    """Return the text as such signs, its clauses ended.

    Raises `Refused` for a voice of espeak-ng that is not known.
    """
    data = ctypes.create_string_buffer(text.encode())
    start = ctypes.addressof(data)
    place, made = ctypes.c_void_p(start), []
    with Opened(voice) as library:
        before = 0
        while place.value:
            part = library.TextToPhonemes(ctypes.byref(place), UTF8, _IPA) or b""
            after = place.value - start if place.value else len(data.value)
            ends = _END.findall(data.value[before:after].decode(errors="ignore"))
            made.append(part.decode(errors="ignore") + "".join(ends[-1:]))
            before = after
    return " ".join(made)
