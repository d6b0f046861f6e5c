"""Leave a group. What a person wrote stays with the group, and so does the credit they chose."""

from sqlalchemy import select

from service.parts import Parts
from service.store import events
from service.store.tables import Membership
from service.store.tables.columns import now

CREDITS = ("name", "initials", "none")


def leave_group(parts: Parts, group_id: str, person_id: str, credit: str) -> None:
    """Take the person out of the group. ValueError: a way to be named that is not offered."""
    if credit not in CREDITS:
        raise ValueError(credit)
    with parts.database.write() as session:
        membership = session.scalar(
            select(Membership).where(
                Membership.group_id == group_id,
                Membership.person_id == person_id,
                Membership.left_at.is_(None),
            )
        )
        if membership is None:
            return
        membership.left_at, membership.credit = now(), credit
        events.record(session, "left", "group", group_id, group_id=group_id, actor_id=person_id)
