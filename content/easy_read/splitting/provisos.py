"""What limits a long sentence at its end: ", except on Sundays", ", even if it rains"."""

import re

from content.easy_read.points import LONGEST_LINE, word_count
from content.easy_read.sentences import sentence
from content.easy_read.view import View

_PROVISO = re.compile(
    r",\s+(?=(?:except|provided|even if|even when|even where|even though|whatever|wherever|"
    r"whenever|however|as long as|so long as)\s)"
)
_FEWEST = 4


def proviso(view: View) -> tuple[str, ...] | None:
    """Return the sentence before, and "This is true except on Sundays."; None for none."""
    found = None if "?" in view.text else list(_PROVISO.finditer(view.text))
    if not found or word_count(view.text) <= LONGEST_LINE:
        return None
    place = found[-1]
    rest = view.text[place.end() :]
    if "," in rest or word_count(view.text[: place.start()]) < _FEWEST:
        return None
    return sentence(view.text[: place.start()]), sentence(f"This is true {rest}")
