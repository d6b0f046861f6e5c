"""Two whole sentences on either side of a semicolon or a dash."""

import re

from content.easy_read.sentences import sentence
from content.easy_read.view import View

_MARK = re.compile(r";\s+(?:(?:and|however),?\s+)?|\s+[–—-]\s+|;\s+but\s+")

_DASH = re.compile(r"\s[–—-]\s")
"""A pair of dashes stands round an aside: no end of a sentence."""


def marks(view: View) -> tuple[str, ...] | None:
    """Return both sides of the first mark; None where there is none."""
    found = _MARK.search(view.text)
    if found is None or len(_DASH.findall(view.text)) > 1:
        return None
    start = "But " if "but" in found.group() or "however" in found.group() else ""
    return sentence(view.text[: found.start()]), sentence(start + view.text[found.end() :])
