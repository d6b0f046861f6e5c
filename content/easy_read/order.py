"""What could come first, and what could go to "more information". People decide; this proposes.

Our own simple rule, told to people as it is: what to do, by when, and whom to ask come first.
Sentences that only tell of the past, of other papers or of law could go to more information.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from content.easy_read.points import DraftHeading, DraftItem, DraftPoint

_CONTACT = re.compile(
    r"\d{4,}[ \d]{3,}|@\w|www\.|https?://|\b(?:ring|phone|call|email|text|ffoniwch|anfonwch)\b",
    re.IGNORECASE,
)
_DATE = re.compile(
    r"\b(?:\d{1,2}(?:\.\d\d)?\s?[ap]m|(?:mon|tues|wednes|thurs|fri|satur|sun)day|dydd \w+|"
    r"\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|"
    r"December|Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|"
    r"Rhagfyr))\b",
    re.IGNORECASE,
)
_DO = re.compile(
    r"\b(?:you (?:must|need to|have to|should|can|may)|rhaid i chi|dylech|gallwch)\b", re.IGNORECASE
)
_MORE = re.compile(
    r"\b(?:Act (?:of )?(?:19|20)\d\d|section \d|annex|appendix|pursuant|regulations?|et al|"
    r"published in|was founded|Deddf|Atodiad|Erthygl)\b"
)


@dataclass(frozen=True, slots=True)
class Placing:
    """What could be done with a point. A person says yes or no."""

    point_id: str
    what: str
    """ "first" or "more"."""
    why: str
    """In words for people."""


WHY = {
    "contact": "It says whom to ask.",
    "date": "It says when.",
    "do": "It says what to do.",
    "more": "It is about a law or another paper.",
}


def proposals(items: Sequence[DraftItem]) -> tuple[Placing, ...]:
    """Return what could come first under its heading, and what could go to more information."""
    made: list[Placing] = []
    for part in _parts(items):
        made += _of_part(part)
    return tuple(made)


def _parts(items: Sequence[DraftItem]) -> list[list[DraftPoint]]:
    parts: list[list[DraftPoint]] = [[]]
    for item in items:
        if isinstance(item, DraftHeading):
            parts.append([])
        elif isinstance(item, DraftPoint):
            parts[-1].append(item)
    return [part for part in parts if part]


def _of_part(part: list[DraftPoint]) -> list[Placing]:
    kinds = [(point, _kind(point.source_text)) for point in part]
    first = [
        Placing(point.id, "first", WHY[kind])
        for at, (point, kind) in enumerate(kinds)
        if kind in {"do", "date", "contact"} and any(k in {"", "more"} for _, k in kinds[:at])
    ]
    more = [Placing(point.id, "more", WHY["more"]) for point, kind in kinds if kind == "more"]
    return first + (more if len(more) < len(part) else [])


def _kind(text: str) -> str:
    """Return the first kind that fits, "" for none."""
    tests = (("do", _DO), ("contact", _CONTACT), ("date", _DATE), ("more", _MORE))
    return next((kind for kind, pattern in tests if pattern.search(text)), "")
