"""What the page about a checked file shows, made ready for it."""

from collections.abc import Sequence
from dataclasses import dataclass

from flask_babel import gettext as _
from flask_babel import ngettext

from formats.access.report import Found, Place, Report, Row
from formats.access.rule import LEVELS, Level
from service.web.just_checked import JustChecked
from service.web.said import say

CAN_BE_BROUGHT = frozenset({"docx", "odt", "html"})
"""Kinds that can be checked and brought into a group."""
SHOWN = 3
"""Places shown of one thing; the rest is counted."""


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing that is wrong, with the first places where it is."""

    what: str
    places: Sequence[str]
    more: str
    """How many places there are besides, "" for none."""


@dataclass(frozen=True, slots=True)
class Broken:
    """One rule that the file breaks."""

    things: Sequence[Thing]
    mend: str


@dataclass(frozen=True, slots=True)
class Part:
    """The rules of one level."""

    level: Level
    title: str
    broken: Sequence[Broken]


@dataclass(frozen=True, slots=True)
class Shown:
    """The whole page."""

    id: str
    name: str
    kind: str
    size: str
    """Its kind and pages in words."""
    parts: Sequence[Part]
    summary: Sequence[str]
    """What was found, counted, the worst first."""
    kept: Sequence[str]
    people: Sequence[str]


def shown(checked: JustChecked) -> Shown:
    """Return what the page shows of a checked file, in the language of the page."""
    report = checked.report
    return Shown(
        checked.id,
        checked.name,
        report.kind,
        _size(report),
        [Part(level, _title(level), rows) for level in LEVELS if (rows := _rows(report, level))],
        [_counted(level, count) for level in LEVELS if (count := len(report.at(level)))],
        [say(row.promise) for row in report.kept],
        [say(question) for question in report.people],
    )


def _title(level: Level) -> str:
    titles: dict[Level, str] = {
        "first": _("What keeps people out"),
        "look": _("What makes it hard"),
        "maybe": _("What could be better"),
    }
    return titles[level]


def _counted(level: Level, count: int) -> str:
    counted: dict[Level, str] = {
        "first": ngettext(
            "%(num)s thing keeps people out.", "%(num)s things keep people out.", count
        ),
        "look": ngettext("%(num)s thing makes it hard.", "%(num)s things make it hard.", count),
        "maybe": ngettext(
            "%(num)s thing could be better.", "%(num)s things could be better.", count
        ),
    }
    return counted[level]


def _size(report: Report) -> str:
    kinds = {
        "docx": _("A Word file"),
        "odt": _("An OpenDocument file"),
        "pdf": _("A PDF"),
        "html": _("A web page"),
        "epub": _("An e-book"),
    }
    if not report.pages:
        return kinds[report.kind]
    return f"{kinds[report.kind]}, {ngettext('%(num)s page', '%(num)s pages', report.pages)}"


def _rows(report: Report, level: Level) -> list[Broken]:
    return [_broken(row) for row in report.at(level)]


def _broken(row: Row) -> Broken:
    return Broken([_thing(found) for found in row.found], say(row.mend))


def _thing(found: Found) -> Thing:
    places = [_where(place) for place in found.places[:SHOWN]]
    left = found.count - len(places) if places else 0
    more = (
        ngettext("And in %(num)s more place.", "And in %(num)s more places.", left) if left else ""
    )
    return Thing(say(found.what), places, more)


def _where(place: Place) -> str:
    pieces = []
    if place.page:
        pieces.append(_("Page %(page)s", page=place.page))
    if place.heading and place.heading != place.near:
        pieces.append(_("Under “%(heading)s”", heading=place.heading))
    if place.near:
        pieces.append(f"“{place.near}”")
    return ": ".join(pieces)
