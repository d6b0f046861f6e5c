"""The points of one sentence: up to three lines each, with what was done and pictures on offer."""

import re
from collections.abc import Iterator

from content.easy_read.explain import Explainer
from content.easy_read.lists import BULLET, POINTS_BACK
from content.easy_read.points import LONGEST_LINE, Change, DraftPoint, word_count
from content.easy_read.simplify import Simple
from content.easy_read.sources import Source
from content.pictures import Catalogue

LINES_IN_A_POINT = 3
_OF_THEM = re.compile(r"(?:\w+ ){1,4}of them\b|(?:It|They|There|Otherwise)\b")
EXPLAINED = Change("explain", "A hard word is explained.")


def points_of(
    source: Source, simple: Simple, explainer: Explainer | None, catalogue: Catalogue
) -> Iterator[DraftPoint]:
    """Yield points of up to three lines; a hard word and its meaning stay together."""
    for lines, changes in _grouped(source, simple, explainer):
        offered = catalogue.offer(" ".join(lines), source.language)
        yield DraftPoint(
            id=source.block_id,
            source_block_id=source.block_id,
            source_text=source.text,
            lines=lines,
            what_changed=changes,
            by_hand=simple.by_hand and any(word_count(line) > LONGEST_LINE for line in lines),
            pictures=tuple(entry.id for entry in offered),
            language=source.own_language,
            links=tuple(run for run in source.links if run.text in " ".join(lines)),
        )


def _grouped(
    source: Source, simple: Simple, explainer: Explainer | None
) -> Iterator[tuple[tuple[str, ...], tuple[Change, ...]]]:
    with_meanings = []
    for unit in _units(source, simple.lines):
        meanings = _meanings(unit, source, explainer) if explainer else ()
        with_meanings.append(((*unit, *meanings), bool(meanings)))
    waiting: tuple[str, ...] = ()
    explained: tuple[Change, ...] = ()
    for lines, has_meaning in with_meanings:
        if waiting and len(waiting) + len(lines) > LINES_IN_A_POINT:
            yield waiting, (*simple.changes, *explained)
            waiting, explained = (), ()
        waiting = (*waiting, *lines)
        explained = (EXPLAINED,) if has_meaning else explained
    if waiting:
        yield waiting, (*simple.changes, *explained)


def _meanings(unit: tuple[str, ...], source: Source, explainer: Explainer) -> tuple[str, ...]:
    """Return the meanings of hard words; none between a line that leads to a list and the list."""
    if not source.explains or source.text.endswith(":"):
        return ()
    short = {line.partition(" is short for ")[0] for line in unit if " is short for " in line}
    return tuple(line for line in explainer.lines(" ".join(unit)) if line.split()[0] not in short)


def _units(source: Source, lines: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Return the lines that must not part, with no meaning in between.

    A row of a table, a list with what leads to it, a line and "This is because ...".
    """
    if source.lines:
        return [lines]
    units: list[tuple[str, ...]] = []
    for line in lines:
        if units and (line.startswith((BULLET, *POINTS_BACK)) or _OF_THEM.match(line)):
            units[-1] = (*units[-1], line)
        else:
            units.append((line,))
    return units
