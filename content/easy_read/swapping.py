"""Puts other words into a sentence: capital letters, "a" or "an", and the rest untouched."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from content.languages.parsing import Parsed, Token

QUOTES = frozenset('"“”‘’')
VOWELS = frozenset("aeiou")
_LIKE_A_CONSONANT = ("use", "uni", "one", "eu")


class Swap(NamedTuple):
    """Words `low` up to, not with, `high` of a sentence, and what stands there instead."""

    low: int
    high: int
    plain: str


class Rewording(NamedTuple):
    """A sentence in plain words, and what stands for what."""

    text: str
    swaps: tuple[tuple[str, str], ...]


def swapped(parsed: Parsed, found: Iterable[Swap]) -> Rewording:
    """Return the sentence with the other words in place; the swaps do not overlap."""
    text, swaps, at = parsed.text, list[tuple[str, str]](), 0
    for low, high, plain in sorted(found, reverse=True):
        start, end = parsed.tokens[low].start, parsed.tokens[high - 1].end
        old = text[start:end]
        new = plain[0].upper() + plain[1:] if old[:1].isupper() else plain
        text = with_article(text[:start], new) + new + text[end:]
        swaps.append((old, new))
        at = start
    text = text.replace("  ", " ") if swaps else text
    return Rewording(text[:1].upper() + text[1:] if at == 0 and swaps else text, tuple(swaps[::-1]))


def with_article(before: str, new: str) -> str:
    """Return what stands before with "a" or "an" as the new word needs it."""
    for old, right in ((" a ", " an "), (" an ", " a "), ("A ", "An "), ("An ", "A ")):
        ends = before.endswith(old) and (old[0] == " " or before == old)
        if ends and sounds_open(new) is right.lower().strip().endswith("n"):
            return before.removesuffix(old) + right
    return before


def sounds_open(word: str) -> bool:
    """Return whether the word begins with the sound of a vowel, as its letters tell."""
    return word[:1].lower() in VOWELS and not word.lower().startswith(_LIKE_A_CONSONANT)


def outside_quotes(tokens: tuple[Token, ...]) -> Iterator[int]:
    """Yield the places of the words that nobody is quoted with."""
    quoted = False
    for at, token in enumerate(tokens):
        quoted ^= token.text in QUOTES
        if not quoted:
            yield at
