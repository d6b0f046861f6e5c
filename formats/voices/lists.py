"""How many things stand in each list, those of a list inside another by themselves."""

from collections import Counter
from collections.abc import Mapping, Sequence

from content.tree import ListItem


def inner_counts(items: Sequence[ListItem]) -> Mapping[int, int]:
    """Return how many items stand right under each, by its place from 0; -1 is the outer list.

    An item without a list inside it has no entry. A skipped depth counts as one step.
    """
    counts: Counter[int] = Counter()
    above = [(-1, -1)]
    for place, item in enumerate(items):
        while len(above) > 1 and item.depth <= above[-1][1]:
            above.pop()
        if place and item.depth > items[place - 1].depth:
            above.append((place - 1, items[place - 1].depth))
        counts[above[-1][0]] += 1
    return counts
