"""Welsh nouns that are counted: their gender, and what a number does to the sound after it.

To add one: its plain form, in `welsh_genders.py`. Its mutated forms follow by themselves.
"""

import re

from formats.voices.said.rules import Match
from formats.voices.said.welsh_genders import FEMININE_WRITTEN, MASCULINE_WRITTEN
from formats.voices.said.welsh_numbers import counted, gendered, number, soft

_PLAIN_FEMININE = frozenset(FEMININE_WRITTEN.split())
_PLAIN = _PLAIN_FEMININE | frozenset(MASCULINE_WRITTEN.split())
_NASAL = {"blynedd": "mlynedd", "blwydd": "mlwydd", "diwrnod": "niwrnod"}
_BEFORE_NASAL = {10: "deng", 12: "deuddeng", 15: "pymtheng", 18: "deunaw", 20: "ugain"}
_DENG = ("munud", "milltir", "mis", *_NASAL.values())
_ASPIRATE = {"p": "ph", "t": "th", "c": "ch"}
_KEPT = frozenset(("gram", "gigabeit", "gêm", "gôl", "grŵp", "grant"))
"""Borrowed words whose first g stays."""


def aspirate(word: str) -> str:
    """Return the word after the aspirate mutation: "chant" for "cant"."""
    plain = word[:2] not in ("ph", "th", "ch")
    return _ASPIRATE[word[0]] + word[1:] if word[:1] in _ASPIRATE and plain else word


def _forms(plain: frozenset[str]) -> frozenset[str]:
    nasal = (_NASAL[word] for word in plain if word in _NASAL)
    return frozenset([*plain, *map(soft, plain), *map(aspirate, plain), *nasal])


_FEMININE = _forms(_PLAIN_FEMININE) | {"gŵyn"}
_ASPIRATED = frozenset(map(aspirate, _PLAIN)) - _PLAIN
"""Who writes "3 thudalen" means "tri": "tair" changes nothing."""
_NOUNS = _FEMININE | _forms(_PLAIN)
"""Every form of them, as people write it after a number."""


_ENDINGS = {"aeth": True, "fa": True, "wraig": True, "yddes": True, "ell": True}
_ENDINGS |= {"wr": False, "ydd": False, "iad": False}
_ENDING = re.compile(rf"\w{{3,}}({'|'.join(_ENDINGS)})\Z")
"""How nouns end that nearly all have one gender: at least 94 of 100 in the lexicon of Bangor."""
_NO_NOUNS_WRITTEN = (
    "gwnaeth wnaeth ddaeth helaeth ambell ymhell atgoffa enfawr gwerthfawr werthfawr oherwydd "
    "gilydd digwydd ddigwydd trydydd drydydd newydd mlwydd cyfarwydd gyfarwydd beunydd llonydd"
)
_NO_NOUNS = frozenset(_NO_NOUNS_WRITTEN.split())


_UNMUTATED = re.compile(r"[ptc](?!h)|ll|rh|m")
"""How no mutated word begins."""


def is_noun(word: str) -> bool:
    """Return whether the gender of a word in small letters is known, by our list or its ending."""
    return word in _NOUNS or (word not in _NO_NOUNS and bool(_ENDING.match(word)))


def is_feminine(word: str) -> bool:
    """Return whether a word in small letters is known as a feminine noun."""
    if word in _NOUNS or word in _NO_NOUNS:
        return word in _FEMININE
    found = _ENDING.match(word)
    return found is not None and _ENDINGS[found[1]]


def softened(noun: str) -> str:
    """Return a feminine noun as it stands after an ordinal: "flwyddyn"; others as they are."""
    return soft(noun) if noun in _PLAIN_FEMININE and noun not in _KEPT else noun


_YN = re.compile(r"(?:\b[Yy]n|'n) \Z")
_FROM = re.compile(r"(?:\b[Yy]n|'n|\b[OI]) \Z")


def is_what(match: Match) -> bool:
    """Return whether "yn" stands before and says what something is, so that it mutates."""
    return bool(_YN.search(match.string, max(0, match.start() - 4), match.start()))


def softens(match: Match) -> bool:
    """Return whether "yn", or a capital "O" or "I", stands apart before and mutates an amount."""
    return bool(_FROM.search(match.string, max(0, match.start() - 4), match.start()))


def apart(value: int, noun: str) -> str:
    """Return a number that agrees with a noun further on: "dwy" in "2-3 awr", "tair" of age."""
    return gendered(value, feminine=is_feminine(noun))


def things(value: int, noun: str) -> str:
    """Return a number and its noun: "pedair merch", "dau ddeg tri chilogram", "deng munud".

    A plain noun is mutated; what people mutated themselves stays.
    """
    if noun == "oed":
        return f"{apart(value, noun)} oed"
    if value >= 10**9:
        return f"{number(value)} {noun}"
    plain = noun in _PLAIN or (noun not in _NOUNS and _UNMUTATED.match(noun))
    after = _mutated(value, noun) if plain else noun
    if after in _NASAL.values() and value in _BEFORE_NASAL:
        return f"{_BEFORE_NASAL[value]} {after}"
    if after in _DENG and value == 10:
        return f"deng {after}"
    feminine = is_feminine(noun) and not (value % 10 == 3 and noun in _ASPIRATED)
    return f"{counted(value, feminine=feminine)} {after}"


def _mutated(value: int, noun: str) -> str:
    feminine, last = is_feminine(noun), value % 10
    if last == 2 or (last == 1 and feminine):
        kept = noun in _KEPT or (noun.startswith(("ll", "rh")) and last == 1)
        return noun if kept else soft(noun)
    if last == 6 or (last == 3 and not feminine):
        return aspirate(noun)
    return _NASAL[noun] if noun in ("blynedd", "blwydd") and last not in (3, 4) else noun
