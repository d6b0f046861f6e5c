"""Words in capitals: which are spelt, which are words, which are said in full.

The lists are ours, from how people in British health, care and councils say them.
"""

import re
from collections.abc import Callable, Mapping

from formats.voices.said.rules import Match, Rule, rule

_WORDS_WRITTEN = (
    "ACAS ADASS AIDS ASBO BAME BUPA CAMHS CIPFA COBRA COSHH COVID DEFRA DOLS NASA NATO NAPA NESTA "
    "NICE OFCOM OFGEM OFSTED OFWAT PALS PAT PIN PIP RADA RADAR RAM SAGE SCIE SEND SENCO SIM SMART "
    "STEM SWOT UNESCO UNICEF UNISON ZIP CADW"
)
_WORDS = frozenset(_WORDS_WRITTEN.split())
"""Said as words."""

_FULL: Mapping[str, Mapping[str, str]] = {
    "en": {
        "TBC": "to be confirmed",
        "TBA": "to be announced",
        "ASAP": "as soon as possible",
        "NB": "note",
        "PTO": "turn over",
    },
    "cy": {},
}
"""Said in full: what they stand for is plainer than their letters."""

_ENGLISH = (
    "A I AN AND ARE AS AT BE BIG BUT BY CAN DAY DID DO END FOR GET GO HAS HAVE HE HELP HER HIS HOW "
    "IF IN IS IT KEY MAY ME MUST MY NEW NO NOT NOW OF OFF OLD ON ONE OPEN OR OUR OUT PART PLEASE "
    "SEE SHE SO STOP TEN THE THEY THIS TO TWO UP US USE WAY WE WHAT WHEN WHERE WHO WHY WILL WITH "
    "YES YOU YOUR ALL ANY ASK EASY READ TEXT CALL FREE FROM DATE TIME NEXT STEP DRAFT NOTE NEVER "
    "ALWAYS ONLY THAT THEN THERE WERE WAS MAKE PAGE LIST PLAN WORK MORE LESS BEST GOOD SAFE CARE "
    "HOME LIFE TEAM WARNING"
)
_WELSH = (
    "A AC AM AR AT CHI DIM DU EI EU FE GAN HI I MAE NA NAD NEU NI O OS PAM PWY RHAN SUT TI WEDI Y "
    "YN YR YW BETH BLE DRAFFT HELP NEWYDD PEIDIWCH RHAID"
)
_ORDINARY: Mapping[str, frozenset[str]] = {
    "en": frozenset(_ENGLISH.split()),
    "cy": frozenset(_WELSH.split()),
}
"""Plain words that people shout; lower case keeps a voice from spelling them."""

_CAPITALS = r"\b[A-ZÂÊÎÔÛŴŶ][A-ZÂÊÎÔÛŴŶ]+\b"
_SHOUTED = rf"{_CAPITALS}(?:[\s,:;'-]+{_CAPITALS}){{2,}}"
_VOWELS = frozenset("AEIOUYWÂÊÎÔÛŴŶ")
_LONGEST_SPELT = 5


def letters(word: str, language: str) -> str:
    """Return the letters one by one: "G P" for "GP".

    In English a lone A would be read as the word "a", so letters with an A among them are
    joined by full stops, which every engine spells.
    """
    return ("." if language == "en" and "A" in word else " ").join(word)


def acronym_rules(language: str, number: Callable[[int], str]) -> tuple[Rule, ...]:
    """Return the rules for words in capitals, for "en" or "cy"."""
    both = r"\1-and-\2" if language == "en" else r"\1 ac \2"

    def said(match: Match) -> str:
        return _said(match[0], language)

    def with_number(match: Match) -> str:
        return f"{_said(match[1], language)} {number(int(match[2]))}"

    return (
        rule(_SHOUTED, _quieter),
        rule(r"\bCOVID-19\b", f"Covid {number(19)}", re.IGNORECASE),
        rule(r"\b([A-Z])&([A-Z])\b", both),
        rule(r"\b(LGBT\w*)\+", lambda match: f"{letters(match[1], language)} plus"),
        rule(r"\b([A-Z]{2,5})['’]?s\b", lambda match: f"{_said(match[1], language)}'s"),
        rule(r"\b([A-Z]{2,5})-?(\d{1,2})\b", with_number),
        rule(_CAPITALS, said),
    )


def _quieter(match: Match) -> str:
    """Return a shouted line in small letters, but for short forms; "NHS GP DWP" is none."""
    if not any(_long(word) for word in match[0].split()):
        return match[0]
    return re.sub(_CAPITALS, lambda word: _small(word[0]), match[0])


def _small(word: str) -> str:
    short = word in _WORDS or _VOWELS.isdisjoint(word)
    return word if short else word.lower()


def _long(word: str) -> bool:
    return len(word) > _LONGEST_SPELT and not _VOWELS.isdisjoint(word)


def _said(word: str, language: str) -> str:
    if word in _FULL[language]:
        return _FULL[language][word]
    if word in _WORDS:
        return word.capitalize()
    if word in _ORDINARY[language]:
        return word.lower()
    return word.lower() if _long(word) else letters(word, language)
