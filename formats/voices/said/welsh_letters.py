"""Welsh words in capitals that English has not: "RhCT", "ASau", and lines that are shouted."""

import re

from formats.voices.said.acronym_words import FULL, KNOWN, ORDINARY, SPELT, WORDS
from formats.voices.said.rules import Match, rule

_UPPER = "A-ZÂÊÎÔÛŴŶ"
_LETTER = re.compile(r"Ll|Rh|Ch|Dd|Th|Ff|Ph|Ng|.")
_RUN = rf"\b[{_UPPER}]+(?:['’ ,:;!?.&-]{{1,3}}[{_UPPER}]+)+\b"
_WORD = re.compile(rf"[{_UPPER}]+")
_SHORTENED = re.compile(r"(?<=['’])[RNWUMTHI]\b|\b[DRN](?=['’])")
_VOWELS = frozenset("AEIOUWYÂÊÎÔÛŴŶ")
_ONE_LETTER = frozenset("AIOY")
_LONG = 6


def _spelt(match: Match) -> str:
    """Return "Rh C T", "A a G I C", "A S au": Ll, Rh and their like are one letter each."""
    if match[1] in WORDS or match[0] in WORDS:
        return match[0]
    plural = f" {match[2]}" if match[2] else ""
    return " ".join(_LETTER.findall(match[1])) + plural


def _plain(word: str) -> bool:
    known = word in WORDS or word in SPELT or word in FULL["cy"] or word in KNOWN
    short = len(word) == 1 and word not in _ONE_LETTER
    return not known and not short and not _VOWELS.isdisjoint(word)


def _quieter(match: Match) -> str:
    """Return a shouted line in small letters, but for its short forms: "ap y GIG"."""
    words = [word for word in _WORD.findall(match[0]) if len(word) > 1]
    ordinary = sum(word in ORDINARY["cy"] or len(word) >= _LONG for word in words if _plain(word))
    if not ordinary or ordinary * 3 < len(words):
        return match[0]
    line = _WORD.sub(lambda word: word[0].lower() if _plain(word[0]) else word[0], match[0])
    return _SHORTENED.sub(lambda letter: letter[0].lower(), line)


_DOUBLE = "Ll|Rh|Ch|Dd|Th|Ff|Ph|Ng"
LETTERS = (
    rule(_RUN, _quieter),
    rule(
        rf"\b((?=[A-Z]*(?:{_DOUBLE}|[A-Z][aoy][A-Z]))"
        rf"(?:(?:{_DOUBLE}|[A-Z])(?:[aoy](?=[A-Z]))?){{2,7}})(au|iaid)?\b",
        _spelt,
    ),
    rule(r"\b([A-Z]{2,5})(au)\b", _spelt),
)
