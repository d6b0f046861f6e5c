"""Say when and where the group meets next."""

from datetime import datetime

from service.parts import Parts
from service.store import deciding, events
from service.store.tables import Meeting


def set_meeting(
    parts: Parts,
    group_id: str,
    *,
    starts_at: datetime,
    ends_at: datetime,
    place: str,
    join: str,
    by_id: str,
) -> None:
    """Set the next meeting, or change the one that is set. ValueError: it ends too early."""
    if ends_at <= starts_at:
        raise ValueError("a meeting ends after it starts")
    with parts.database.write() as session:
        meeting = deciding.next_meeting(session, group_id)
        if meeting is None:
            meeting = Meeting(group_id=group_id)
            session.add(meeting)
        meeting.starts_at, meeting.ends_at = starts_at, ends_at
        meeting.place, meeting.join = place, join
        session.flush()
        events.record(session, "set", "meeting", meeting.id, group_id=group_id, actor_id=by_id)
