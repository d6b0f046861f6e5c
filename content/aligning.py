"""Which pieces of two sequences are the same: `difflib`, kept from taking minutes.

`difflib` is slow where much repeats ("a. a. a."): ends that agree are taken off first, and
where the rest still repeats too much it counts as changed as a whole.
"""

from collections import Counter
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

_TOO_MANY_PAIRS = 300_000


class Change(NamedTuple):
    """`old[start:end]` became `new`; start == end: something was put in between."""

    start: int
    end: int
    new: tuple[str, ...]


def changes(old: Sequence[str], new: Sequence[str]) -> tuple[Change, ...]:
    """Return what was changed to make `new` of `old`, in order, as small as can be."""
    head, tail = _same_ends(old, new)
    left, right = old[head : len(old) - tail], new[head : len(new) - tail]
    if not left and not right:
        return ()
    if _pairs(left, right) > _TOO_MANY_PAIRS:
        return (Change(head, len(old) - tail, tuple(right)),)
    codes = SequenceMatcher(None, left, right, autojunk=False).get_opcodes()
    return tuple(
        Change(head + i, head + j, tuple(right[k:m])) for tag, i, j, k, m in codes if tag != "equal"
    )


def _same_ends(old: Sequence[str], new: Sequence[str]) -> tuple[int, int]:
    short = min(len(old), len(new))
    head = 0
    while head < short and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < short - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    return head, tail


def _pairs(old: Sequence[str], new: Sequence[str]) -> int:
    """Return how many pieces of the one equal one of the other: what `difflib` works through."""
    counts = Counter(new)
    return sum(times * counts[piece] for piece, times in Counter(old).items())
