"""Stretches of a text that one or both of two people changed."""

from collections.abc import Iterator
from typing import NamedTuple

from content.aligning import Change


class Region(NamedTuple):
    """A stretch of the base that one or both changed."""

    start: int
    end: int
    mine: tuple[Change, ...]
    theirs: tuple[Change, ...]


def regions(mine: tuple[Change, ...], theirs: tuple[Change, ...]) -> Iterator[Region]:
    """Yield stretches that do not touch each other's sentence or gap, in order."""
    sides = [(change, True) for change in _singly(mine)]
    sides += [(change, False) for change in _singly(theirs)]
    held: Region | None = None
    for change, ours in sorted(sides, key=lambda side: side[0][:2]):
        if held and (change.start < held.end or held[:2] == change[:2] == (held.end,) * 2):
            new = Region(held.start, max(held.end, change.end), held.mine, held.theirs)
        else:
            if held:
                yield held
            new = Region(change.start, change.end, (), ())
        added = (change,)
        held = (
            new._replace(mine=new.mine + added) if ours else new._replace(theirs=new.theirs + added)
        )
    if held:
        yield held


def _singly(found: tuple[Change, ...]) -> Iterator[Change]:
    """Yield changes of as many pieces into as many as changes of one into one."""
    for change in found:
        if change.end - change.start == len(change.new):
            for place, piece in enumerate(change.new, change.start):
                yield Change(place, place + 1, (piece,))
        else:
            yield change


def applied(base: tuple[str, ...], region: Region, side: tuple[Change, ...]) -> tuple[str, ...]:
    """Return the stretch as one person left it."""
    made: list[str] = []
    at = region.start
    for change in side:
        made += (*base[at : change.start], *change.new)
        at = change.end
    return (*made, *base[at : region.end])


def left(base: tuple[str, ...], region: Region) -> Iterator[str]:
    """Yield what neither took out, where both only took out."""
    for place in range(region.start, region.end):
        if not any(change.start <= place < change.end for change in region.mine + region.theirs):
            yield base[place]
