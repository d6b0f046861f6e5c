"""How wide words are in Arial: the few different widths of its letters, measured.

A letter with a mark is as wide as the letter. Other scripts go by the width of a usual letter.
"""

import unicodedata
from functools import lru_cache

_WIDE = 1.0
"""Letters of Chinese, Japanese and Korean fill a square."""
_OTHER = 0.6
"""A usual letter of any other script, such as Arabic, in parts of the type size.

Wider than in Arial: each machine shows other scripts in a font of its own.
"""
_LONG_LETTERS = frozenset("سشصضطظ")
_LONG = 1.25
"""Arabic letters with teeth or a loop, at the end of a word, in the widest usual font."""
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
    return sum(known[letter] if letter in known else _odd(letter, known) for letter in word)


def _odd(letter: str, known: dict[str, float]) -> float:
    base = unicodedata.normalize("NFD", letter)[0]
    if base in known:
        return known[base]
    if unicodedata.category(letter) in {"Mn", "Cf"}:
        return 0.0
    if base in _LONG_LETTERS:
        return _LONG
    return _WIDE if unicodedata.east_asian_width(letter) in "WF" else _OTHER
