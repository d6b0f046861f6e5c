"""The agenda made ready for the page, and a meeting read from its form."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from flask_babel import gettext as _
from sqlalchemy.orm import Session

from service.store import agenda, deciding, people
from service.store.tables import AgendaItem, Meeting
from service.web.forms import Faults
from service.web.wall_clock import at, here

FIELDS = ("day", "starts", "ends", "place", "join")


@dataclass(frozen=True, slots=True)
class Point:
    """One point: the question, where it comes from, and what the group said."""

    id: str
    lines: tuple[str, ...]
    kind: str
    raised_by: str
    title: str
    document_id: str
    answer: str


@dataclass(frozen=True, slots=True)
class Agenda:
    """What is open, what is settled, and when the group meets."""

    open: Sequence[Point]
    settled: Sequence[Point]
    meeting: Meeting | None


def agenda_of(session: Session, group_id: str) -> Agenda:
    """Return the group's agenda for the page."""
    waiting = deciding.agenda_of(session, group_id)
    settled = agenda.settled_in(session, group_id)
    rows = [*waiting, *settled]
    names = people.names(session, {row.raised_by_id for row in rows if row.raised_by_id})
    titles = agenda.titles(session, {row.document_id for row in rows if row.document_id})

    def point(row: AgendaItem) -> Point:
        return Point(
            id=row.id,
            lines=tuple(line for line in row.question.splitlines() if line.strip()),
            kind=row.source_kind,
            raised_by=names.get(row.raised_by_id or "", ""),
            title=titles.get(row.document_id or "", ""),
            document_id=row.document_id or "",
            answer=row.answer,
        )

    return Agenda(
        [point(row) for row in waiting],
        [point(row) for row in settled],
        deciding.next_meeting(session, group_id),
    )


def typed_of(session: Session, group_id: str) -> dict[str, str]:
    """Return the next meeting as its form shows it, empty where none is set."""
    meeting = deciding.next_meeting(session, group_id)
    if meeting is None:
        return dict.fromkeys(FIELDS, "")
    return {
        "day": here(meeting.starts_at).date().isoformat(),
        "starts": f"{here(meeting.starts_at):%H:%M}",
        "ends": f"{here(meeting.ends_at):%H:%M}",
        "place": meeting.place,
        "join": meeting.join,
    }


def times_of(typed: dict[str, str]) -> tuple[Faults, tuple[datetime, datetime] | None]:
    """Return when the meeting starts and ends, or None and what stands in the way."""
    faults = Faults()
    day = _day(typed["day"])
    starts, ends = _clock(typed["starts"]), _clock(typed["ends"])
    if day is None:
        faults.add("day", _("Write the day like 2026-12-04, or pick it."))
    for name, value in (("starts", starts), ("ends", ends)):
        if value is None:
            faults.add(name, _("Write the time like 14:00."))
    if starts and ends and ends <= starts:
        faults.add("ends", _("The meeting ends before it starts. Look at the times."))
    if not typed["place"]:
        faults.add("place", _("Write where you meet."))
    if faults or day is None or starts is None or ends is None:
        return faults, None
    return faults, (at(day, starts), at(day, ends))


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _clock(text: str) -> time | None:
    try:
        return time.fromisoformat(text.replace(".", ":").zfill(5)).replace(tzinfo=None)
    except ValueError:
        return None
