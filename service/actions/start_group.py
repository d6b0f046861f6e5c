"""Start a group: whoever starts it is a member and looks after how it runs."""

from service.actions.once import done_before, mark_done
from service.parts import Parts
from service.store import events
from service.store.tables import Group, Membership


def start_group(
    parts: Parts, *, name: str, purpose: str, contact: str, starter_id: str, operation: str
) -> str:
    """Make the group and return its id. The same sending starts it once."""
    with parts.database.write() as session:
        if (earlier := done_before(session, operation)) is not None:
            return earlier.result
        group = Group(name=name, purpose=purpose, contact=contact)
        session.add(group)
        session.flush()
        session.add(Membership(group_id=group.id, person_id=starter_id, facilitator=True))
        events.record(session, "started", "group", group.id, group_id=group.id, actor_id=starter_id)
        mark_done(session, operation, starter_id, group.id)
        return group.id
