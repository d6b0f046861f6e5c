"""On which page each place of a Word file stands: paper filled from top to bottom, as Word does.

Word itself numbers pages only on opening, and asks before it renews a contents list. So the
numbers in it are worked out here, from boxes as high as `_word_boxes` measures them.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

_HAIR = 0.1
"""Points that rounding may cost: they turn no page."""
_LEAST = 2
"""Lines of a paragraph that Word leaves alone on a page: never one (widow control)."""


@dataclass(frozen=True, slots=True)
class Box:
    """A paragraph, or a row of a table. Heights are in points."""

    lines: int
    each: float
    """Height of one line; of all of it where it is kept whole."""
    before: float = 0.0
    after: float = 0.0
    padding: float = 0.0
    keep_next: bool = False
    whole: bool = False
    turn_before: bool = False
    turn_after: bool = False
    places: tuple[str, ...] = ()
    """Names of the bookmarks in it."""
    slack: float = 0.0
    """The part of `each` below the letters, which may hang over the end of a page."""
    head: float = 0.0
    """Height of the header row that is said again above it on a new page."""

    @property
    def height(self) -> float:
        """Height of all its lines."""
        return self.lines * self.each + self.padding

    @property
    def least(self) -> float:
        """Height of what must stand on the page where it begins."""
        alone = self.whole or self.lines < 2 * _LEAST
        return (self.height if alone else _LEAST * self.each) - self.slack


@dataclass(slots=True)
class Pages:
    """The pages of a file while they fill."""

    high: float
    """Room on one page in points."""
    count: int = 1
    places: dict[str, int] = field(default_factory=dict)
    """Page of each bookmark, from 1."""
    _used: float = 0.0
    _after: float = 0.0
    _empty: bool = True

    def fill(self, boxes: Sequence[Box]) -> "Pages":
        """Put the boxes on pages in order; return the pages."""
        chained = 0
        for number, box in enumerate(boxes):
            needed = box.least
            if number >= chained:
                needed, chained = _together(boxes, number, self.high)
            self._begin(box, needed)
            self.places |= dict.fromkeys(box.places, self.count)
            self._put(box)
            if box.turn_after and number + 1 < len(boxes):
                self._turn()
        return self

    def _begin(self, box: Box, needed: float) -> None:
        over = self._used + max(self._after, box.before) + needed > self.high + _HAIR
        if not self._empty and (box.turn_before or over):
            self._turn()
            self._used = box.head
        if not self._empty:
            self._used += max(self._after, box.before)

    def _put(self, box: Box) -> None:
        left = box.lines
        while (fits := int((self.high - self._used + box.slack + _HAIR) / box.each)) < left:
            if box.whole and box.least <= self.high:
                break
            fits = max(min(fits, left - _LEAST), 0)
            left -= max(fits, 1) if self._empty else fits
            self._turn()
        self._used += left * box.each + box.padding
        self._after, self._empty = box.after, False

    def _turn(self) -> None:
        self.count += 1
        self._used = self._after = 0.0
        self._empty = True


def _together(boxes: Sequence[Box], first: int, high: float) -> tuple[float, int]:
    """Return the height that must begin on one page with the first box, and where that ends."""
    needed, last = 0.0, first
    while boxes[last].keep_next and last + 1 < len(boxes):
        needed += boxes[last].height + max(boxes[last].after, boxes[last + 1].before)
        last += 1
    needed += boxes[last].least
    return (needed, last + 1) if needed <= high else (boxes[first].least, first + 1)
