"""Whose letters these are: words in another writing are told apart where nobody marked them."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple
from unicodedata import name, normalize

from content.languages import base_code

UNKNOWN = "und"
"""BCP 47 code of words whose language their letters do not tell; no voice speaks it."""


class _Writing(NamedTuple):
    told: str
    """The language that its letters tell; UNKNOWN where several write so."""
    written: str
    """Every language that writes so: where one of these is marked, the mark holds."""
    others: frozenset[str] = frozenset()
    """Letters that the told language does not have, but another one does."""


_NOT_ARABIC = frozenset(
    map(chr, (*range(0x672, 0x6D4), 0x6D5, *range(0x6FA, 0x6FD), *range(0x750, 0x780)))
)
"""Letters of Urdu, Persian, Pashto, Kurdish and others."""

_WRITINGS = {
    "ARABIC": _Writing("ar", "ar ckb fa ks ps sd ug ur", _NOT_ARABIC),
    "ARMENIAN": _Writing("hy", "hy"),
    "BENGALI": _Writing("bn", "as bn", frozenset("\u09f0\u09f1")),
    "CJK": _Writing(UNKNOWN, "ja ko yue zh"),
    "CYRILLIC": _Writing(UNKNOWN, "be bg bs kk ky mk mn ru sr tg uk"),
    "DEVANAGARI": _Writing(UNKNOWN, "hi mr ne"),
    "ETHIOPIC": _Writing(UNKNOWN, "am ti"),
    "GEORGIAN": _Writing("ka", "ka"),
    "GREEK": _Writing("el", "el"),
    "GUJARATI": _Writing("gu", "gu"),
    "GURMUKHI": _Writing("pa", "pa"),
    "HANGUL": _Writing(UNKNOWN, "ko"),
    "HEBREW": _Writing("he", "he yi", frozenset("\u05f0\u05f1\u05f2")),
    "HIRAGANA": _Writing(UNKNOWN, "ja"),
    "KANNADA": _Writing("kn", "kn"),
    "KATAKANA": _Writing(UNKNOWN, "ja"),
    "MALAYALAM": _Writing("ml", "ml"),
    "SINHALA": _Writing("si", "si"),
    "TAMIL": _Writing("ta", "ta"),
    "TELUGU": _Writing("te", "te"),
}
_OTHER = _Writing(UNKNOWN, "")

_SIGN = re.compile(
    r"(?<![\u0370-\u03ff\u1f00-\u1fff])[\u0370-\u03ff](?![\u0370-\u03ff\u1f00-\u1fff])"
)
"""A lone Greek letter is a sign, as in "μg", and no word of Greek."""


def by_writing(text: str, language: str) -> Iterator[tuple[str, str]]:
    """Yield the words in stretches, each after the BCP 47 code of its language; no letter is lost.

    `language` is what people marked. It holds for letters in which it is written, and for
    all Latin ones. Marks and figures go with the words that they touch, or with `language`.
    """
    shape = text if text.isascii() else _SIGN.sub("0", text)
    codes = {char: _code(char, language) for char in set(shape)}
    if not set(codes.values()) - {"", language}:
        yield language, text
        return
    unsure = {each.told for each in _WRITINGS.values() if set(codes) & each.others}
    start = last = 0
    before = ""
    for place, char in enumerate(shape):
        code = codes[char]
        if not code:
            continue
        if before and code != before:
            cut = place if before == language else _after(shape, last, place)
            yield UNKNOWN if before in unsure - {language} else before, text[start:cut]
            start = cut
        before, last = code, place
    yield UNKNOWN if before in unsure - {language} else before, text[start:]


def _after(shape: str, last: int, place: int) -> int:
    """Return where the marks end that touch the letter at `last`."""
    return next((n for n in range(last + 1, place) if shape[n].isspace()), place)


def _code(char: str, language: str) -> str:
    """Return the language that a letter tells; "" for what is no letter."""
    if not char.isalpha():
        return ""
    writing = _writing(char)
    return language if not writing or base_code(language) in writing.written else writing.told


@lru_cache(maxsize=4096)
def _writing(char: str) -> _Writing | None:
    """Return the writing of a letter, None for Latin."""
    kind = name(normalize("NFKC", char)[0], "LATIN").partition(" ")[0]
    return None if kind in ("LATIN", "MODIFIER") else _WRITINGS.get(kind, _OTHER)
