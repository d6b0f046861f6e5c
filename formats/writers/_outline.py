"""Heading levels without gaps: tagged PDF refuses a skipped level, screen readers lose the way."""

from collections.abc import Iterable


def without_gaps(levels: Iterable[int]) -> tuple[int, ...]:
    """Return the levels from 1 on, siblings still siblings: 2, 4, 4, 2 becomes 1, 2, 2, 1."""
    open_levels: list[int] = []
    found = []
    for level in levels:
        while open_levels and open_levels[-1] >= level:
            open_levels.pop()
        open_levels.append(level)
        found.append(len(open_levels))
    return tuple(found)
