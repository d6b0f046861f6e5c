"""Questions of the front page and of a group's home."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.store import deciding
from service.store.tables import (
    Comment,
    Decision,
    Document,
    Group,
    Membership,
    Outcome,
    Person,
)


def demo_people(session: Session) -> Sequence[Person]:
    """Return the people of the demo group, in the order they were put in."""
    return session.scalars(select(Person).where(Person.demo).order_by(Person.created_at)).all()


def demo_person(session: Session, person_id: str) -> Person | None:
    """Return the person where they are made up, None for anyone else."""
    return session.scalar(select(Person).where(Person.id == person_id, Person.demo))


def unanswered(session: Session, group_id: str, person_id: str) -> Decision | None:
    """Return the open decision that closes first of those the person has not answered."""
    for decision in deciding.live_decisions_in(session, group_id):
        if deciding.ballot_of(session, decision.id, person_id) is None:
            return decision
    return None


def newest_outcome_for(session: Session, group_id: str, person_id: str) -> Outcome | None:
    """Return the newest answer to a comment of this person, None where there is none."""
    return session.scalar(
        select(Outcome)
        .join(Comment, Comment.id == Outcome.comment_id)
        .join(Document, Document.id == Outcome.document_id)
        .where(
            Document.group_id == group_id,
            Comment.author_id == person_id,
            Outcome.author_id != person_id,
        )
        .order_by(Outcome.at.desc())
        .limit(1)
    )


def demo_groups(session: Session) -> Sequence[Group]:
    """Return the groups of the made-up people."""
    question = (
        select(Group)
        .join(Membership, Membership.group_id == Group.id)
        .join(Person, Person.id == Membership.person_id)
        .where(Person.demo, Membership.facilitator)
    )
    return session.scalars(question.limit(1)).all()
