"""Questions about people and groups."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.store.tables import (
    Group,
    Membership,
    Organisation,
    Person,
    Preference,
    Publisher,
    Supporter,
)


def named(session: Session, name: str) -> Sequence[Person]:
    """Return everybody of exactly this name."""
    return session.scalars(select(Person).where(Person.name == name)).all()


def groups_of(session: Session, person_id: str) -> Sequence[Group]:
    """Return the groups that the person is in today, by name."""
    question = (
        select(Group)
        .join(Membership, Membership.group_id == Group.id)
        .where(Membership.person_id == person_id, Membership.left_at.is_(None))
    )
    return session.scalars(question.order_by(Group.name)).all()


def groups_published_by(session: Session, person_id: str) -> Sequence[Group]:
    """Return the groups whose organisation the person publishes for, by name."""
    question = (
        select(Group)
        .join(Publisher, Publisher.organisation_id == Group.organisation_id)
        .where(Publisher.person_id == person_id)
    )
    return session.scalars(question.order_by(Group.name)).all()


def members_of(session: Session, group_id: str) -> Sequence[Person]:
    """Return the people who are in the group today, by name. All count the same."""
    question = (
        select(Person)
        .join(Membership, Membership.person_id == Person.id)
        .where(Membership.group_id == group_id, Membership.left_at.is_(None))
    )
    return session.scalars(question.order_by(Person.name)).all()


def memberships_of(session: Session, group_id: str) -> Sequence[Membership]:
    """Return all memberships of the group, those of people who left included."""
    return session.scalars(select(Membership).where(Membership.group_id == group_id)).all()


def is_member(session: Session, group_id: str, person_id: str) -> bool:
    """Return whether the person is in the group today."""
    question = select(Membership.id).where(
        Membership.group_id == group_id,
        Membership.person_id == person_id,
        Membership.left_at.is_(None),
    )
    return session.scalar(question) is not None


def supported_by(session: Session, supporter_id: str, group_id: str) -> Sequence[Person]:
    """Return the members of the group for whom this person may type, by name."""
    question = (
        select(Person)
        .join(Supporter, Supporter.person_id == Person.id)
        .join(Membership, Membership.person_id == Person.id)
        .where(
            Supporter.supporter_id == supporter_id,
            Supporter.revoked_at.is_(None),
            Membership.group_id == group_id,
            Membership.left_at.is_(None),
        )
    )
    return session.scalars(question.order_by(Person.name)).all()


def names(session: Session, ids: set[str]) -> dict[str, str]:
    """Return the names of these people by id."""
    if not ids:
        return {}
    rows = session.execute(select(Person.id, Person.name).where(Person.id.in_(ids)))
    return {row.id: row.name for row in rows}


def people_with(session: Session, ids: set[str]) -> tuple[Person, ...]:
    """Return these people, in no order; those who are not there are left out."""
    if not ids:
        return ()
    return tuple(session.scalars(select(Person).where(Person.id.in_(ids))))


def preference_of(session: Session, person_id: str) -> Preference | None:
    """Return what the person chose once, None where they did not yet."""
    return session.get(Preference, person_id)


def organisation_of(session: Session, group: Group) -> Organisation | None:
    """Return the organisation that publishes for the group, None where there is none."""
    return session.get(Organisation, group.organisation_id) if group.organisation_id else None
