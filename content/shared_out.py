"""Which sentence of a text belongs to which of the texts that it was made of, in their order.

A translated sentence may be two, and a person may make one of two: words are shared out by what
stayed the same, and by likeness where little did.
"""

from collections.abc import Sequence
from difflib import SequenceMatcher

from content.aligning import changes
from content.segments import spans_of

_MOST_LOOKS = 400
"""Pairs of sentences that are compared letter by letter; past them, sentences go in order."""


def shared_out(owners: Sequence[str], text: str, language: str) -> tuple[tuple[int, int], ...]:
    """Return where the words of each owner lie in the text; (0, 0) for one without any.

    The owners keep their order, and every sentence of the text belongs to one of them.
    """
    spans = [span[:2] for span in spans_of(text, language)]
    if len(owners) == 1:
        return ((spans[0][0], spans[-1][1]) if spans else (0, 0),)
    old: list[tuple[str, int]] = [
        (owner[start:end], n)
        for n, owner in enumerate(owners)
        for start, end in spans_of(owner, language)
    ]
    holders = _holders(old, [text[start:end] for start, end in spans])
    found = []
    for n in range(len(owners)):
        own = [span for span, holder in zip(spans, holders, strict=True) if holder == n]
        found.append((own[0][0], own[-1][1]) if own else (0, 0))
    return tuple(found)


def _holders(old: list[tuple[str, int]], new: list[str]) -> list[int]:
    """Return the owner of each new sentence."""
    made: list[int] = []
    at = 0
    for start, end, came in changes([words for words, _ in old], new):
        made += [owner for _, owner in old[at:start]]
        made += _in_place(old, start, end, came)
        at = end
    return [*made, *(owner for _, owner in old[at:])]


def _in_place(old: list[tuple[str, int]], start: int, end: int, came: tuple[str, ...]) -> list[int]:
    """Return the owners of sentences that came for `old[start:end]`, or between two of them."""
    if start == end:
        near = old[start - 1 if start else 0] if old else ("", 0)
        return [near[1]] * len(came)
    here = old[start:end]
    if len(here) == len(came):
        return [owner for _, owner in here]
    if len(here) * len(came) > _MOST_LOOKS:
        return [here[n * len(here) // len(came)][1] for n in range(len(came))]
    return [here[place][1] for place in _most_alike([words for words, _ in here], came)]


def _most_alike(old: Sequence[str], new: Sequence[str]) -> list[int]:
    """Return for each new sentence the place of an old one, never going back: most alike in all."""
    sums = [0.0] * len(old)
    steps: list[list[int]] = []
    for words in new:
        before = _best_so_far(sums)
        steps.append(before)
        sums = [
            sums[before[place]] + SequenceMatcher(None, then, words, autojunk=False).ratio()
            for place, then in enumerate(old)
        ]
    found = [max(range(len(old)), key=lambda place: sums[place])] if new else []
    for before in reversed(steps[1:]):
        found.append(before[found[-1]])
    return found[::-1]


def _best_so_far(sums: Sequence[float]) -> list[int]:
    """Return for each place which one at or before it has the greatest sum."""
    best: list[int] = []
    for place, value in enumerate(sums):
        best.append(place if not best or value > sums[best[-1]] else best[-1])
    return best
