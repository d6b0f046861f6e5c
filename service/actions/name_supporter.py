"""Say who may type for me, and take it back. Only the person themselves can."""

from sqlalchemy import select

from service.parts import Parts
from service.store import events, people
from service.store.tables import Supporter
from service.store.tables.columns import now


def name_supporter(parts: Parts, person_id: str, supporter_id: str) -> bool:
    """Let a member of one of the person's groups type for them. False for anybody else."""
    with parts.database.write() as session:
        known = {
            member.id
            for group in people.groups_of(session, person_id)
            for member in people.members_of(session, group.id)
        }
        if supporter_id not in known - {person_id}:
            return False
        live = select(Supporter.id).where(
            Supporter.person_id == person_id,
            Supporter.supporter_id == supporter_id,
            Supporter.revoked_at.is_(None),
        )
        if session.scalar(live) is None:
            session.add(Supporter(person_id=person_id, supporter_id=supporter_id))
            events.record(session, "named", "supporter", supporter_id, actor_id=person_id)
        return True


def stop_supporter(parts: Parts, person_id: str, supporter_id: str) -> None:
    """Stop a person's supporter. What they typed before stays, with both names."""
    with parts.database.write() as session:
        live = session.scalars(
            select(Supporter).where(
                Supporter.person_id == person_id,
                Supporter.supporter_id == supporter_id,
                Supporter.revoked_at.is_(None),
            )
        ).all()
        for supporter in live:
            supporter.revoked_at = now()
            events.record(session, "stopped", "supporter", supporter_id, actor_id=person_id)
