"""A line that ends in a colon, and the lines under it: what a long sentence may become."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from content.easy_read.points import LONGEST_LINE, word_count
from content.easy_read.sentences import sentence

BULLET = "• "
POINTS_BACK = ("This ", "These ", "But ", "So ", "Then ", "There, ", "Of these, ", "Or ")
"""Beginnings of a line that speaks of the line before it."""
_DUTY = re.compile(
    r"\b(?:must|should|may|can|could|have to|has to|need to|needs to|entitled to|right to)\b",
    re.IGNORECASE,
)
FEWEST_LEAD = 2
FEWEST_ITEMS = 2
"""One thing is no list: a sentence torn in two is worse than a long one."""


@dataclass(frozen=True, slots=True)
class Layout:
    """One way to write a sentence as a list."""

    lead: str
    items: tuple[str, ...]
    whole: bool = False
    """Whether the one item is a whole sentence, which may be split."""

    def lines(self, split: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
        """Return the lines, () where there is no list. `split`: a whole item -> its sentences."""
        items = split.get(self.items[0], ()) if self.whole else self.items
        if any(item.endswith(", or") for item in items) and holds_duty(self.lead):
            return ()
        if len(items) >= FEWEST_ITEMS and holds_duty(self.lead):
            return tuple(sentence(f"{self.lead} {item}") for item in items)
        if len(items) < FEWEST_ITEMS or any(item.startswith(POINTS_BACK) for item in items):
            return ()
        return (f"{self.lead}:", *(BULLET + item for item in items))


def holds_duty(lead: str) -> bool:
    """Return whether "must", "can" or "should" stands in the line: it is said again each time.

    Whoever reads one line of a list alone must not miss it.
    """
    return bool(_DUTY.search(lead))


def is_short(lines: tuple[str, ...]) -> bool:
    """Return whether there are lines, and each has no more words than easy read allows."""
    return bool(lines) and all(word_count(line) <= LONGEST_LINE for line in lines)
