"""Where the pages of the PDF begin in a book, so that both can be read together in a meeting."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Breaks:
    """Page numbers by the place where they begin."""

    cover: tuple[int, ...] = ()
    contents: tuple[int, ...] = ()
    blocks: Mapping[int, tuple[int, ...]] | None = None
    """By the place of the block before which they stand."""

    def before(self, place: int) -> tuple[int, ...]:
        """Return the pages that begin before the block at this place."""
        return (self.blocks or {}).get(place, ())


def breaks_of(ids: Sequence[str], pages: Mapping[str, int]) -> Breaks:
    """Return where each page begins: before the first block that starts on it.

    Pages on which no block starts stand before the block that runs over them; those before the
    text are the cover and the contents. `ids` are those of the blocks in reading order.
    """
    starts = [(place, pages[name]) for place, name in enumerate(ids) if name in pages]
    found: dict[int, tuple[int, ...]] = {}
    first = starts[0][1] if starts else 1
    reached, running = first - 1, 0
    for place, page in starts:
        if page > reached + 1:
            found[running] = (*found.get(running, ()), *range(reached + 1, page))
        if page > reached:
            found[place] = (page,)
            reached = page
        running = place
    return Breaks(tuple(range(1, min(first, 2))), tuple(range(2, first)), found)
