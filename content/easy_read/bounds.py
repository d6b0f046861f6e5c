"""Words that make a number a limit: "more than £5" and "less than £5" are not the same fact."""

import re
from collections import Counter

from content.easy_read.guard.marks import ENGLISH

_SAYS = {
    "least": "at least|no less than|no fewer than|a minimum of",
    "most": "at most|up to|no more than|a maximum of",
    "over": "more than|over|above",
    "under": "less than|fewer than|under|below",
    "within": "within",
    "by": "by|no later than",
    "from": "from|no earlier than",
    "until": "until|till",
}
"""What each limit is said with; the longer words come before those that stand in them."""
_NUMBER = rf"(?:the\s+)?[£$€]?(?:\d|(?:{'|'.join(ENGLISH.figures)})\b)"
_BOUND = re.compile(
    "|".join(rf"(?P<{name}>\b(?:{words})\s+(?={_NUMBER}))" for name, words in _SAYS.items()),
    re.IGNORECASE,
)


def bounds(text: str) -> Counter[str]:
    """Return how often each kind of limit stands before a number in an English text."""
    return Counter(found.lastgroup or "" for found in _BOUND.finditer(text))
