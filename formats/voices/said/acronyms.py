"""Words in capitals: which are spelt, which are words, which are said in full."""

import re
from collections.abc import Callable

from formats.voices.said.acronym_words import AMBIGUOUS, FULL, KNOWN, ORDINARY, SPELT, WORDS
from formats.voices.said.rules import Match, Rule, rule

_UPPER = "A-ZÂÊÎÔÛŴŶ"
_CAPITALS = rf"\b[{_UPPER}][{_UPPER}]+\b"
CAPITALS = rf"[{_UPPER}][{_UPPER}&.]|[a-z][A-Z]"
"""What every text with a short form in capitals holds."""
_SHOUTED = rf"{_CAPITALS}(?:[\s,:;'!?.&-]+{_CAPITALS}){{2,}}"
_DOTTED = r"\b(?:[A-Z]\.){2,}(?:[A-Z]\b)?|\bPh\.D\b\.?|\b[BM]\.(?:Sc|Ed|Eng)\b\.?"
_VOWELS = frozenset("AEIOUYWÂÊÎÔÛŴŶ")
_LONGEST_SPELT = 5
_MIXED = [word for word in (*WORDS, *SPELT) if not word.isupper()]


def letters(word: str, language: str) -> str:
    """Return the letters one by one: "G P" for "GP".

    In English a lone A would be read as the word "a", so letters with an A among them are
    joined by full stops, which every engine spells.
    """
    return ("." if language == "en" and "A" in word else " ").join(word.upper())


def acronym_rules(language: str, number: Callable[[int], str]) -> tuple[Rule, ...]:
    """Return the rules for words in capitals, for "en" or "cy"."""
    plus = "plus" if language == "en" else "plws"
    both = r"\1-and-\2" if language == "en" else r"\1 ac \2"

    def said(match: Match) -> str:
        return _said(match[0], language, shouted=_beside_capitals(match))

    def with_number(match: Match) -> str:
        last = f" {match[3]}" if match[3] else ""
        return f"{_said(match[1], language)} {number(int(match[2]))}{last}"

    def several(match: Match) -> str:
        one = _said(match[1], language)
        return f"{one}s" if match[1] in WORDS else f"{one}'s"

    return (
        rule(_DOTTED, lambda match: letters(match[0].replace(".", ""), language)),
        rule(_SHOUTED, _quieter),
        rule(r"\bCOVID-?19\b", f"Covid {number(19)}", re.IGNORECASE),
        rule(r"\b([A-Z])&([A-Z])\b", both),
        rule(r"\b(LGBT\w*)\+", lambda match: f"{letters(match[1], language)} {plus}"),
        rule(rf"\b(?:{'|'.join(_MIXED)})\b", said),
        *(_CAPPED if language == "en" else ()),
        rule(r"\b([A-Z]{2,6})['’]?s\b(?:'(?!\w))?", several),
        rule(r"\b([A-Z]{2,5})-?(\d{1,3})([A-Z]?)\b", with_number),
        rule(_CAPITALS, said),
    )


_CAPPED = (rule(r"\b[A-Z][a-z][A-Z]{1,2}\b", lambda match: letters(match[0], "en")),)
"""English short forms with one small letter inside: "MoU", "TfL"."""


def _quieter(match: Match) -> str:
    """Return a shouted line in small letters, but for short forms; "NHS GP DWP" is none."""
    words = re.findall(_CAPITALS, match[0])
    plain = sum(word in ORDINARY["en"] or word in ORDINARY["cy"] for word in words)
    if plain * 3 < len(words) and not any(_long(word) and word not in WORDS for word in words):
        return match[0]
    return re.sub(_CAPITALS, lambda word: _small(word[0]), match[0])


def _small(word: str) -> str:
    known = word in WORDS or word in SPELT or word in FULL["en"] or word in KNOWN
    short = known or _VOWELS.isdisjoint(word)
    return word if short else word.lower()


def _long(word: str) -> bool:
    return len(word) > _LONGEST_SPELT and not _VOWELS.isdisjoint(word) and word not in SPELT


_BEFORE = re.compile(rf"\b([{_UPPER}]{{2,}}|I)[\s,'!?.:;-]{{1,3}}\Z")
_AFTER = re.compile(rf"[\s,'!?.:;-]{{1,3}}([{_UPPER}]{{2,}})\b")
_NEAR = 24


def _beside_capitals(match: Match) -> bool:
    before = match.string[max(0, match.start() - _NEAR) : match.start()]
    beside = (_BEFORE.search(before), _AFTER.match(match.string, match.end()))
    # A short form beside it shouts nothing: "the US, UK".
    return any(found is not None and _small(found[1]) != found[1] for found in beside)


def _said(word: str, language: str, *, shouted: bool = False) -> str:
    if word in FULL[language]:
        return FULL[language][word]
    if word in WORDS:
        # The spellings are for English voices; a Welsh one reads what is written.
        plain = language == "en" or word == "CAMHS"
        return (WORDS[word] if plain else word).capitalize()
    if word in AMBIGUOUS[language] and not shouted:
        return letters(word, language)
    if word in ORDINARY[language]:
        return word.lower()
    return word.lower() if _long(word) else letters(word, language)
