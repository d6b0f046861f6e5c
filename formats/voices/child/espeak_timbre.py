"""How espeak-ng forms a voice's sound, where its usual way is not the clearest."""

_TIMBRES = {"gmw/en": "+f2"}
"""English: a recogniser lost fewer words and fewer numbers, and the limiter has less to do.

`python -m bench.listening` measures it.
"""


def timbre(voice: str) -> str:
    """Return what follows the voice's identifier in the library, such as "+f2"; "" for nothing."""
    return _TIMBRES.get(voice, "")
