"""How wide words are in Arial: the few different widths of its letters, measured.

A letter with a mark is as wide as the letter. Other scripts go by the width of a usual letter.
"""

import unicodedata
from functools import lru_cache

_WIDE = 1.0
"""Letters of Chinese, Japanese and Korean fill a square."""
_OTHER = 0.6
"""A usual letter of any other script, in parts of the type size.

Wider than in Arial: each machine shows other scripts in a font of its own.
"""
_ARABIC = {
    "اأإآ": (0.36, 0.36),
    "ل": (0.38, 0.8),
    "بتثنيئ": (0.42, 1.1),
    "سشصض": (1.0, 1.35),
    "كفق": (0.66, 1.0),
}
"""Bold Arabic letters inside a word and at its end, in the widest usual font (DejaVu)."""
_JOINED = {letter: both for letters, both in _ARABIC.items() for letter in letters}
_ANY_ARABIC = (0.7, 0.7)
_NOT_BOLD = 0.87
_LIGHT = {
    191: "'",
    222: "ijl‘’ł",
    278: " !,./:;I[\\]ft\u00a0",
    333: "()-`r“”",
    355: '"•*{}|',
    500: "Jcksvxyz^",
    556: "#$0123456789?L_abdeghnopqu£–€",
    600: "+<=>~FTZøß",
    667: "&ABEKPSVXY",
    722: "CDHNRUw",
    778: "GOQ",
    833: "Mm",
    889: "%æ",
    944: "W",
    1000: "—…@",
}
_HEAVY = {
    238: "'",
    278: " ,./I\\ijl\u00a0‘’ł|",
    333: "!()-:;[]`ft",
    380: "•*r{}",
    500: 'z“”"',
    556: "#$0123456789J_aceksvxy£–€",
    600: "+<=>^~?FLTZbdghnopquøß",
    667: "EPSVXY",
    722: "&ABCDHKNRU",
    778: "GOQw",
    833: "M",
    889: "%mæ",
    944: "W",
    1000: "—…@",
}


def _by_letter(table: dict[int, str]) -> dict[str, float]:
    return {letter: width / 1000 for width, letters in table.items() for letter in letters}


_WIDTHS = (_by_letter(_LIGHT), _by_letter(_HEAVY))


@lru_cache(maxsize=20_000)
def width(word: str, bold: bool = False) -> float:
    """Return the width of a word in parts of the type size."""
    known = _WIDTHS[bold]
    pairs = zip(word, word[1:] + " ", strict=False)
    return sum(
        known[letter] if letter in known else _odd(letter, after, bold) for letter, after in pairs
    )


def _odd(letter: str, after: str, bold: bool) -> float:
    base = unicodedata.normalize("NFD", letter)[0]
    if base in _WIDTHS[bold]:
        return _WIDTHS[bold][base]
    if unicodedata.category(letter) in {"Mn", "Cf"}:
        return 0.0
    if "\u0600" <= letter <= "\u06ff":
        inside, at_the_end = _JOINED.get(letter, _ANY_ARABIC)
        return (inside if after.isalpha() else at_the_end) * (1 if bold else _NOT_BOLD)
    return _WIDE if unicodedata.east_asian_width(letter) in "WF" else _OTHER
