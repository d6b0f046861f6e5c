"""The short words on a join card: easy to say, to spell and to tell apart."""

import re
import secrets
from pathlib import Path

WORDS = tuple(Path(__file__).with_suffix(".txt").read_text(encoding="ascii").split())
"""256 of them, so each word is worth 8 bits."""
HOW_MANY = 5
"""Words on one card: 40 bits, with ten wrong tries an hour."""


def draw() -> tuple[str, ...]:
    """Return five words by chance."""
    return tuple(secrets.choice(WORDS) for _ in range(HOW_MANY))


def as_typed(text: str) -> str:
    """Return what a person typed as one line of lower-case words, whatever stands between."""
    return " ".join(re.findall(r"[a-z]+", text.lower()))
