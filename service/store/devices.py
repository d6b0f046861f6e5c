"""Questions a person asks about themselves: where they are in, and who helps them."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.store.tables import Group, Membership, Person, SignedIn, Supporter
from service.store.tables.columns import now


def sessions_of(session: Session, person_id: str) -> Sequence[SignedIn]:
    """Return the devices on which the person is in now, newest first."""
    question = select(SignedIn).where(
        SignedIn.person_id == person_id,
        SignedIn.ended_at.is_(None),
        SignedIn.expires_at > now(),
    )
    return session.scalars(question.order_by(SignedIn.created_at.desc())).all()


def supporters_of(session: Session, person_id: str) -> Sequence[Person]:
    """Return who may type for the person today, by name."""
    question = (
        select(Person)
        .join(Supporter, Supporter.supporter_id == Person.id)
        .where(Supporter.person_id == person_id, Supporter.revoked_at.is_(None))
    )
    return session.scalars(question.order_by(Person.name)).all()


def credits_of(session: Session, person_id: str) -> Sequence[tuple[Group, str]]:
    """Return every group the person is or was in, with how they are named there."""
    question = (
        select(Group, Membership.credit)
        .join(Membership, Membership.group_id == Group.id)
        .where(Membership.person_id == person_id)
    )
    return [(row[0], row[1]) for row in session.execute(question.order_by(Group.name))]
