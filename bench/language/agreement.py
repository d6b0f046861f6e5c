"""How far two lists of numbers agree: Pearson, Spearman, the mean distance."""

import math
from collections.abc import Sequence


def pearson(ours: Sequence[float], theirs: Sequence[float]) -> float:
    """Return Pearson's r, from -1 to 1; 0 where a list does not vary."""
    middle, other = sum(ours) / len(ours), sum(theirs) / len(theirs)
    pairs = [(a - middle, b - other) for a, b in zip(ours, theirs, strict=True)]
    spread = sum(a * a for a, _ in pairs) * sum(b * b for _, b in pairs)
    return sum(a * b for a, b in pairs) / math.sqrt(spread) if spread else 0.0


def spearman(ours: Sequence[float], theirs: Sequence[float]) -> float:
    """Return Pearson's r of the ranks; equal values share their mean rank."""
    return pearson(_ranks(ours), _ranks(theirs))


def distance(ours: Sequence[float], theirs: Sequence[float]) -> float:
    """Return the mean absolute difference."""
    return sum(abs(a - b) for a, b in zip(ours, theirs, strict=True)) / len(ours)


def _ranks(values: Sequence[float]) -> list[float]:
    places: dict[float, list[int]] = {}
    for place, value in enumerate(sorted(values)):
        places.setdefault(value, []).append(place)
    return [sum(places[value]) / len(places[value]) for value in values]
