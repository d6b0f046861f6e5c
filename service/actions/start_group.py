"""Start a group: whoever starts it is a member and looks after how it runs."""

from service.actions.once import done, result_of, sending
from service.actions.voice import Voice
from service.parts import Parts
from service.store import events
from service.store.tables import Group, Membership


def start_group(
    parts: Parts, *, name: str, purpose: str, contact: str, starter_id: str, operation: str
) -> str:
    """Make the group and return its id. The same sending starts it once."""
    by = Voice(starter_id, starter_id)
    key = sending(operation, by, name, purpose, contact)
    with parts.database.write() as session:
        if (earlier := result_of(session, key)) is not None:
            return earlier
        group = Group(name=name, purpose=purpose, contact=contact)
        session.add(group)
        session.flush()
        session.add(Membership(group_id=group.id, person_id=starter_id, facilitator=True))
        events.record(session, "started", "group", group.id, group_id=group.id, actor_id=starter_id)
        done(session, key, by, group.id)
        return group.id
