"""What a language is called in English: ours, then Babel's."""

from functools import cache

from content.languages import get

_OURS = {
    "bn": "Bengali",
    "ckb": "Kurdish (Sorani)",
    "ku": "Kurdish (Kurmanji)",
    "pt-BR": "Portuguese (Brazil)",
    "rom": "Romani",
}


@cache
def language_name(code: str) -> str:
    """Return the English name of a BCP 47 code; the code itself where nobody knows it."""
    if known := get(code):
        return known.name
    if code in _OURS:
        return _OURS[code]
    # Here and not above: a child process that only speaks needs no names.
    from babel import Locale

    return str(Locale("en").languages.get(code, code))
