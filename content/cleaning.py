"""Cleans every text that comes in from outside, and says how much of it is too much."""

import re
import unicodedata

MAX_WORDS = 200_000
"""Words in one document."""
MAX_BLOCK = 20_000
"""Characters in one block."""

_LINE_ENDS = re.compile(r"\r\n?|[\u0085\u2028\u2029\v\f]")
_REMOVED = re.compile(
    "["
    "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"  # control characters, NUL among them
    "\ud800-\udfff"  # halves of a character: no file can hold them
    "\u202a-\u202e\u2066-\u2069"  # overrides and isolates: they make text look like another
    "\ufeff\ufdd0-\ufdef\ufffe\uffff"  # byte order mark, and what Unicode says is no character
    "]"
)


def clean(text: str) -> str:
    r"""Return the text in NFC with new lines as "\n" and without what no file can carry.

    What a person can see or hear stays, emoji and joiners included. Cleaning twice changes
    nothing.
    """
    lines = _LINE_ENDS.sub("\n", text)
    return unicodedata.normalize("NFC", _REMOVED.sub("", lines))


def is_too_long(text: str) -> bool:
    """Return whether the text has more words than a document may hold."""
    return len(text) > MAX_WORDS and len(text.split()) > MAX_WORDS
