"""Brings stored translations to the sentences of today: which are out of date, which only moved.

A sentence that moved keeps its translation, also to another block. A changed sentence keeps
it too, marked out of date, with the words that it was made from.
"""

from collections import defaultdict, deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from content.segments import Segment
from content.translation.states import State

_ALIKE = 0.5
"""Share of like letters from which a sentence counts as a changed one, not a new one."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A translation as it is stored."""

    segment_id: str
    block_id: str
    source: str
    """The exact words that were translated."""
    target: str
    state: State
    id: str = ""
    """What the store calls it."""


@dataclass(frozen=True, slots=True)
class Row:
    """A sentence of today beside its translation."""

    segment: Segment
    target: str
    state: State
    source_then: str = ""
    """The words that the translation was made from, where they differ from today's."""
    unit_id: str = ""
    """What the store calls the translation, "" where there is none."""


def aligned(segments: Sequence[Segment], units: Sequence[Unit]) -> tuple[Row, ...]:
    """Return one row a segment, in their order; each unit serves one row at most."""
    left = {at: unit for at, unit in enumerate(units) if unit.target.strip()}
    found: dict[str, Row] = {}
    for of_unit, of_segment in _SAME:
        pools: defaultdict[tuple[str, ...], deque[int]] = defaultdict(deque)
        for at, unit in left.items():
            pools[of_unit(unit)].append(at)
        for segment in segments:
            if segment.id not in found and (pool := pools.get(of_segment(segment))):
                unit = left.pop(pool.popleft())
                found[segment.id] = Row(segment, unit.target, _fresh(unit.state), unit_id=unit.id)
    found.update(_changed(segments, found, tuple(left.values())))
    return tuple(found.get(segment.id, Row(segment, "", State.EMPTY)) for segment in segments)


_SAME: tuple[
    tuple[Callable[[Unit], tuple[str, ...]], Callable[[Segment], tuple[str, ...]]], ...
] = (
    (lambda unit: (unit.segment_id, unit.source), lambda segment: (segment.id, segment.text)),
    (lambda unit: (unit.block_id, unit.source), lambda segment: (segment.block_id, segment.text)),
    (lambda unit: (unit.source,), lambda segment: (segment.text,)),
)
"""What makes a unit and a sentence the same, the surest first."""


def _fresh(state: State) -> State:
    return State.NEEDS_WORK if state in {State.STALE, State.EMPTY} else state


def _changed(
    segments: Sequence[Segment], found: Mapping[str, Row], units: tuple[Unit, ...]
) -> dict[str, Row]:
    blocks: defaultdict[str, list[Unit]] = defaultdict(list)
    for unit in units:
        blocks[unit.block_id].append(unit)
    rows = {}
    for segment in segments:
        here = blocks.get(segment.block_id, [])
        if segment.id not in found and (then := _most_alike(here, segment)):
            here.remove(then)
            rows[segment.id] = Row(segment, then.target, State.STALE, then.source, then.id)
    return rows


def _most_alike(here: list[Unit], segment: Segment) -> Unit | None:
    """Return the unit of the same block that this sentence was most likely changed from."""
    best = max(here, key=lambda unit: _likeness(unit.source, segment.text), default=None)
    return best if best and _likeness(best.source, segment.text) >= _ALIKE else None


def _likeness(old: str, new: str) -> float:
    return SequenceMatcher(None, old.casefold(), new.casefold(), autojunk=False).ratio()
