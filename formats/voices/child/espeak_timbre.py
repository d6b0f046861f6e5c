"""How espeak-ng speaks a voice, where its usual way is not the clearest.

`python -m bench.listening` measures it. Only English can be measured so.
"""

_TIMBRES = {"gmw/en": "+f2"}
"""English: a recogniser lost fewer words and fewer numbers, and the limiter has less to do."""
_GAPS = {"gmw/en": 4}
"""English runs words into each other ("ward round" was heard as "war drowned")."""


def timbre(voice: str) -> str:
    """Return what follows the voice's identifier in the library, such as "+f2"; "" for nothing."""
    return _TIMBRES.get(voice, "")


def gap(voice: str) -> int:
    """Return the pause after each word, in hundredths of a second at the library's usual pace."""
    return _GAPS.get(voice, 0)
