"""Welsh words in capitals that English has not: "RhCT", "ASau", and lines that are shouted."""

import re

from formats.voices.said.acronym_words import FULL, KNOWN, ORDINARY, SPELT, WORDS
from formats.voices.said.rules import Match, rule

_UPPER = "A-ZÂÊÎÔÛŴŶ"
_DOUBLE = "Ll|Rh|Ch|Dd|Th|Ff|Ph|Ng"
_LETTER = re.compile(rf"{_DOUBLE}|.")
_RUN = rf"\b[{_UPPER}]+(?:['’ ,:;!?.&-]{{1,3}}[{_UPPER}]+)+\b"
_WORD = re.compile(rf"[{_UPPER}]+")
_SHORTENED = re.compile(r"(?<=['’])[RNWUMTHI]\b|\b[DRN](?=['’])")
_VOWELS = frozenset("AEIOUWYÂÊÎÔÛŴŶ")
_ONE_LETTER = frozenset("AIOYÂ")
_LONG = 6
_ONSET = (
    "(?:[BCFGP][LRN]|[DTM][LR]|GW[LRN]?|S[BCDGLMNPT]R?|(?:CH|DD|FF|LL|PH|RH|TH)[LRN]?|NGH?[LRW]?|"
    "MH[LR]?|NHR?|[BCDFGHJLMNPRST])?"
)
_MIDDLE = "(?:[BCDFGHJLMNPRST]{1,2}|NG[HLR]?|[LNRS]?(?:CH|DD|FF|LL|PH|RH|TH)[LR]?)"
_CODA = (
    "(?:CH|DD|FF|LL|NG|TH|[NRS]T|S[GP]|L[CDFMNT]|R[BCDFNS]|RTH|RDD|L?CH|[BCDF][LR]|[CLN]S|"
    "[BCDFGLMNPRST])?"
)
_SOUND = "[AEIOUWYÂÊÎÔÛŴŶ]{1,3}"
_STARTS = re.compile(f"{_ONSET}{_SOUND}")
_READABLE = re.compile(rf"{_ONSET}{_SOUND}(?:{_MIDDLE}{_SOUND})*{_CODA}\Z")
"""How Welsh words are built, near enough: "ATAL" can be read, "CBAC" cannot."""
_SHORTEST = 4


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


def _ordinary(word: str) -> bool:
    known = word in ORDINARY["cy"] or len(word) >= _LONG
    return _plain(word) and (known or (len(word) >= _SHORTEST and bool(_READABLE.match(word))))


def _quieter(match: Match) -> str:
    """Return a shouted line in small letters, but for its short forms: "ap y GIG"."""
    words = [word for word in _WORD.findall(match[0]) if len(word) > 1]
    ordinary = sum(map(_ordinary, words))
    if not ordinary or ordinary * 3 < len(words):
        return match[0]
    line = _WORD.sub(lambda word: word[0].lower() if _plain(word[0]) else word[0], match[0])
    return _SHORTENED.sub(lambda letter: letter[0].lower(), line)


def _word(match: Match) -> str:
    """Return "atal" for "ATAL", "Cady" for "(CADY)", and "C T S I E E", which nobody can read."""
    word = match[0]
    if not _plain(word):
        return word
    if len(word) >= _LONG:
        return word if _STARTS.match(word) else " ".join(word)
    if not _READABLE.match(word):
        return word
    return word.capitalize() if match.string[: match.start()].endswith("(") else word.lower()


LETTERS = (
    rule(
        rf"\b(?:[A-Z]\. ?)*(?:{_DOUBLE})\. ?(?:[A-Z]\. ?)*(?=[A-Z])",
        lambda match: match[0].replace(". ", " ").replace(".", " "),
    ),
    rule(_RUN, _quieter),
    rule(rf"\b[{_UPPER}]{{4,}}\b", _word),
    rule(
        rf"\b((?=[A-Z]*(?:{_DOUBLE}|[A-Z][aoy][A-Z]))"
        rf"(?:(?:{_DOUBLE}|[A-Z])(?:[aoy](?=[A-Z]))?){{2,7}})(au|iaid)?\b",
        _spelt,
    ),
    rule(r"\b([A-Z]{2,5})(au)\b", _spelt),
)
