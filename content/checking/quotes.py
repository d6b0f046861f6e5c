"""Where people's own words stand in quotation marks: nobody is told how to speak."""

import re
from functools import lru_cache

QUOTED = re.compile(
    r"“[^”]*(?:”|$)|\"[^\"]*\"|(?<![\w’])‘(?:[^’]|’(?=\w)){2,600}’(?!\w)|(?<!\w)'(?:[^']|'(?=\w)){2,600}'(?!\w)"
)
SPEECH = 3
"""Words from which a quotation is somebody speaking, and not a term in marks."""


@lru_cache(maxsize=512)
def _quoted(text: str) -> tuple[tuple[int, int], ...]:
    return tuple(found.span() for found in QUOTED.finditer(text))


def is_quoted(text: str, place: int) -> bool:
    """Tell whether the character stands in quotation marks."""
    return any(start <= place < end for start, end in _quoted(text))


def is_spoken(text: str, place: int) -> bool:
    """Tell whether the character stands in a quotation of three words or more."""
    return any(
        start <= place < end and len(text[start:end].split()) >= SPEECH
        for start, end in _quoted(text)
    )
