"""What checking one file says: rule by rule, and what only a person can tell."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any, TypeVar

from formats.access.rule import LEVELS, Fault, Level, Rule

Opened = TypeVar("Opened")
_MOST_KINDS = 20
_MOST_PLACES = 10
"""What is kept of one rule; all is counted."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is wrong, as well as it can be told."""

    near: str
    """The first words there."""
    heading: str
    """The heading above."""
    page: int
    """The page, from 1; 0 where it is not known."""


@dataclass(frozen=True, slots=True)
class Found:
    """One thing that is wrong, in one or many places."""

    what: str
    count: int
    places: tuple[Place, ...]
    """The first ten places that can be told; none where it is the whole file."""


@dataclass(frozen=True, slots=True)
class Row:
    """One rule and where the file breaks it."""

    rule: str
    level: Level
    promise: str
    """What holds where the rule passes."""
    mend: str
    """What to do, "" where the promise says it."""
    count: int
    """How many places break it; 0 where it holds."""
    found: tuple[Found, ...]
    """What is wrong: the first twenty things that differ."""


@dataclass(frozen=True, slots=True)
class Report:
    """What was found in one file."""

    kind: str
    """What it is by its bytes: "docx", "odt", "pdf", "html" or "epub"."""
    pages: int
    """How many it has; 0 where the kind does not say."""
    rows: tuple[Row, ...]
    """Every rule that was tried: the ones that matter most first, the broken ones before others."""
    people: tuple[str, ...]
    """Questions that only a person can answer."""

    @property
    def broken(self) -> tuple[Row, ...]:
        """Return the rules that the file breaks."""
        return tuple(row for row in self.rows if row.count)

    @property
    def kept(self) -> tuple[Row, ...]:
        """Return the rules that hold."""
        return tuple(row for row in self.rows if not row.count)

    def at(self, level: Level) -> tuple[Row, ...]:
        """Return the broken rules that matter this much."""
        return tuple(row for row in self.broken if row.level == level)


def report(
    kind: str,
    pages: int,
    found: Mapping[Rule[Opened], tuple[str, ...]],
    people: Iterable[str],
) -> Report:
    """Return the report of what the rules found."""
    rows = [
        Row(rule.id, rule.level, rule.promise, rule.mend, len(faults), _gathered(faults))
        for rule, faults in found.items()
    ]
    rows.sort(key=lambda row: (LEVELS.index(row.level), not row.count))
    return Report(kind, pages, tuple(rows), tuple(people))


def _gathered(faults: tuple[str, ...]) -> tuple[Found, ...]:
    """Return the same thing once with all its places: nobody reads 200 equal lines."""
    by_what: dict[str, list[Place]] = {}
    for fault in faults:
        each = fault if isinstance(fault, Fault) else Fault(fault)
        by_what.setdefault(each.what, []).append(Place(each.near, each.heading, each.page))
    return tuple(
        Found(what, len(places), _told(places))
        for what, places in list(by_what.items())[:_MOST_KINDS]
    )


def _told(places: list[Place]) -> tuple[Place, ...]:
    """Return the first places that say anything, each once."""
    said = (place for place in dict.fromkeys(places) if place.near or place.heading or place.page)
    return tuple(said)[:_MOST_PLACES]


def as_data(made: Report) -> dict[str, Any]:
    """Return the report as plain data, for JSON: see docs/running/command.md."""
    return asdict(made)


def from_data(data: Mapping[str, Any]) -> Report:
    """Return what `as_data` was given. Raises KeyError or TypeError for other data."""
    rows = (Row(**{**row, "found": tuple(map(_found, row["found"]))}) for row in data["rows"])
    return Report(data["kind"], data["pages"], tuple(rows), tuple(data["people"]))


def _found(data: Mapping[str, Any]) -> Found:
    places = tuple(Place(**place) for place in data["places"])
    return Found(data["what"], data["count"], places)
