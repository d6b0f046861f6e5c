"""Two whole sentences on either side of a semicolon or a dash."""

import re

from content.easy_read.sentences import sentence
from content.easy_read.view import View

_SEMICOLON = re.compile(r";\s+(?:(?:and|however),?\s+)?")
_DASH = re.compile(r"\s+[–—-]\s+(?:and\s+)?")
_BETWEEN_DASHES = re.compile(r"\s[–—-]\s")
"""A pair of dashes stands round an aside: no end of a sentence."""


def semicolons(view: View) -> tuple[str, ...] | None:
    """Return both sides of the first semicolon; None where there is none."""
    return _cut(view, _SEMICOLON.search(view.text))


def dashes(view: View) -> tuple[str, ...] | None:
    """Return both sides of the only dash; None where there is none, or a pair."""
    if len(_BETWEEN_DASHES.findall(view.text)) > 1:
        return None
    return _cut(view, _DASH.search(view.text))


def _cut(view: View, found: re.Match[str] | None) -> tuple[str, ...] | None:
    if found is None:
        return None
    start = "But " if "however" in found.group() else ""
    return sentence(view.text[: found.start()]), sentence(start + view.text[found.end() :])
