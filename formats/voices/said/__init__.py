"""What will be said: words for the ear made from words for the eye, which never change."""

from collections.abc import Mapping

from content.languages import base_code
from formats.voices.safe import pieces, safe
from formats.voices.said.english import MARKS
from formats.voices.said.english import RULES as ENGLISH
from formats.voices.said.rules import Rule, apply
from formats.voices.said.welsh import RULES as WELSH

__all__ = ["say"]

_RULES: Mapping[str, tuple[Rule, ...]] = {"en": ENGLISH, "cy": WELSH}


def say(text: str, language: str) -> str:
    """Return how a sentence is said, in words that a voice cannot misread.

    English and Welsh have rules for dates, money, telephone numbers and so on. In other
    languages only brackets, dashes and ornaments change. The same text gives the same words.
    """
    plain = safe(text).translate(_PLAIN)
    rules = _RULES.get(base_code(language), MARKS)
    # In pieces, as they are spoken: patterns that look ahead take long over endless text.
    return " ".join(apply(rules, piece) for piece in pieces(plain))


_PLAIN = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\u00a0": " ", "‑": "-"})
