"""Makes any text safe to hand to a speech engine: the last thing done before it is spoken."""

import re
import unicodedata
from collections.abc import Iterator

LONGEST = 600
"""Characters in one call of an engine; about 40 seconds of speech."""

_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_KEPT = frozenset("\u200c\u200d")
"""The joiners: Arabic, Persian and the scripts of India spell words with them."""
_PHONEMES = re.compile(r"\[(?=\[)|\](?=\])")
_LONG_NUMBER = re.compile(r"\d{21,}")
_BREAKS = ("; ", ", ", " ")


def safe(text: str) -> str:
    """Return the text without control characters, engine codes or endless numbers.

    Two square brackets would switch espeak-ng to its own phoneme codes, so they are broken up.
    Numbers of more than 20 digits are read digit by digit, in groups of three.
    """
    # What is printable holds no such character, and nearly every sentence is.
    seen = text if text.isprintable() else "".join(_visible(char) for char in text)
    seen = _PHONEMES.sub(lambda match: f"{match[0]} ", seen)
    seen = _LONG_NUMBER.sub(_one_by_one, seen)
    return " ".join(seen.split())


def _one_by_one(match: re.Match[str]) -> str:
    return ", ".join(" ".join(group) for group in re.findall(r"\d{1,3}", match[0]))


def _visible(char: str) -> str:
    if char in _KEPT:
        return char
    kind = unicodedata.category(char)
    if kind == "Cc":
        return " "
    return "" if kind in _INVISIBLE else char


def pieces(text: str, longest: int = LONGEST) -> Iterator[str]:
    """Yield the text in pieces of at most `longest` characters, broken where a voice may pause."""
    rest = text
    while len(rest) > longest:
        cut = _cut(rest, longest)
        yield rest[:cut].strip()
        rest = rest[cut:].strip()
    if rest:
        yield rest


def _cut(text: str, longest: int) -> int:
    for mark in _BREAKS:
        place = text.rfind(mark, longest // 2, longest)
        if place > 0:
            return place + len(mark)
    return longest
