"""What people said about how their words are said: plain respelling, before every rule."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from content.languages import base_code
from content.tree import Saying
from formats.voices.safe import safe

_SIGNS = re.compile("[₀-₉Ⅰ-ⅿﬀ-ﬆ！-～㎀-㏟]+")
"""Letters and figures in another shape: CO₂, Henry Ⅷ. Notes², fractions and degrees stay."""
_PLAIN = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\u00a0": " ", "‑": "-"})


def readable(text: str) -> str:
    """Return the text on one line, without engine codes, with plain letters, figures and quotes.

    An accent is one with its letter, so that a word is the same word however it was typed.
    """
    return safe(text if text.isascii() else _plain(text))


def _plain(text: str) -> str:
    whole = unicodedata.normalize("NFC", text).translate(_PLAIN)
    return _SIGNS.sub(lambda match: unicodedata.normalize("NFKC", match[0]), whole)


def as_people_say(text: str, language: str, sayings: tuple[Saying, ...]) -> str:
    """Return the readable text with each written form respelt once, the longest first.

    What one saying gives is never changed by another. Where two are about the same words, the
    first counts.
    """
    low = text.lower()
    here = tuple(each for each in _meant(sayings, base_code(language)) if each.low in low)
    if not here:
        return text
    return _pattern(here).sub(lambda match: here[(match.lastindex or 1) - 1].said, text)


@dataclass(frozen=True, slots=True, eq=False)
class _Form:
    """One saying made ready."""

    written: str
    low: str
    said: str
    pattern: str


def _form(saying: Saying) -> _Form:
    written = readable(saying.written)
    words = re.escape(written)
    if saying.whole:
        words = rf"(?<!\w){words}(?!\w)"
    pattern = f"({words})" if saying.case else f"((?i:{words}))"
    return _Form(written, written.lower(), readable(saying.said), pattern)


@lru_cache(maxsize=64)
def _meant(sayings: tuple[Saying, ...], base: str) -> tuple[_Form, ...]:
    forms = [_form(each) for each in sayings if base_code(each.language) in ("", base)]
    # Sorting keeps the order of equals.
    return tuple(sorted((each for each in forms if each.written), key=lambda f: -len(f.written)))


@lru_cache(maxsize=256)
def _pattern(forms: tuple[_Form, ...]) -> re.Pattern[str]:
    return re.compile("|".join(each.pattern for each in forms))
