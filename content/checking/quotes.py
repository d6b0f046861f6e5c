"""Where people's own words stand in quotation marks: nobody is told how to speak."""

import re
from bisect import bisect
from functools import lru_cache

QUOTED = re.compile(
    r"“[^”]*(?:”|$)|\"[^\"]*\"|(?<![\w’])‘(?:[^’]|’(?=\w)){2,600}’(?!\w)|(?<!\w)'(?:[^']|'(?=\w)){2,600}'(?!\w)"
)
SPEECH = 3
"""Words from which a quotation is somebody speaking, and not a term in marks."""


@lru_cache(maxsize=512)
def _quoted(text: str) -> tuple[tuple[int, int], ...]:
    return tuple(found.span() for found in QUOTED.finditer(text))


@lru_cache(maxsize=512)
def _spoken(text: str) -> tuple[tuple[int, int], ...]:
    return tuple(span for span in _quoted(text) if len(text[slice(*span)].split()) >= SPEECH)


def is_quoted(text: str, place: int) -> bool:
    """Tell whether the character stands in quotation marks."""
    return _inside(_quoted(text), place)


def is_spoken(text: str, place: int) -> bool:
    """Tell whether the character stands in a quotation of three words or more."""
    return _inside(_spoken(text), place)


def _inside(spans: tuple[tuple[int, int], ...], place: int) -> bool:
    at = bisect(spans, place, key=_start) - 1
    return at >= 0 and place < spans[at][1]


def _start(span: tuple[int, int]) -> int:
    return span[0]
