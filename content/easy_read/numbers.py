"""Numbers as digits: "twenty-three" -> "23" (NHS style). "One" stays: it is a word too."""

from collections.abc import Iterator

from content.easy_read.guard.marks import ENGLISH
from content.easy_read.swapping import Swap, outside_quotes
from content.languages.parsing import Parsed, Token
from content.words.word_set import word_set

FIGURES = ENGLISH.figures
TENS = frozenset(word for word, number in FIGURES.items() if number >= 20)
_AFTER = word_set(
    "hundred thousand million billion half halves third thirds quarter quarters fifth fifths tenth "
    "tenths dozen - / or to and"
)
"""Words after which a number before them is part of a larger one, or of a pair in words."""
_BEFORE = word_set("- / and or to in of hundred thousand million point one")


def digit_swaps(parsed: Parsed) -> Iterator[Swap]:
    """Yield the numbers from two to ninety-nine that can be digits; none of a name."""
    done = 0
    for at in outside_quotes(parsed.tokens):
        if at >= done and (swap := _swap(parsed.tokens, at)):
            yield swap
            done = swap.high


def _swap(tokens: tuple[Token, ...], at: int) -> Swap | None:
    number = FIGURES.get(tokens[at].text.lower())
    if number is None or tokens[at].tag != "CD" or (tokens[at].text[:1].isupper() and at):
        return None
    high = at + 1
    if _word(tokens, at) in TENS and _word(tokens, at + 1) == "-" and _unit(tokens, at + 2):
        number, high = number + FIGURES.get(_word(tokens, at + 2), 1), at + 3
    alone = _word(tokens, high) not in _AFTER and _word(tokens, at - 1) not in _BEFORE
    return Swap(at, high, str(number)) if alone else None


def _unit(tokens: tuple[Token, ...], at: int) -> bool:
    return _word(tokens, at) == "one" or FIGURES.get(_word(tokens, at), 10) < 10


def _word(tokens: tuple[Token, ...], at: int) -> str:
    return tokens[at].text.lower() if 0 <= at < len(tokens) else ""
