"""Questions about ways in: links and join cards."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from service.store.tables import Invite, Person, SignedIn
from service.store.tables.columns import now


@dataclass(frozen=True, slots=True)
class Waiting:
    """A way in that nobody has used yet."""

    id: str
    name: str
    expires_at: datetime
    has_card: bool


def by_token(session: Session, token_hash: str) -> Invite | None:
    """Return the invite this token belongs to, used or not."""
    return session.scalar(select(Invite).where(Invite.token_hash == token_hash))


def open_by_words(session: Session, words_hash: str) -> Invite | None:
    """Return the invite that these card words open now, None where they open nothing."""
    found = session.scalar(select(Invite).where(Invite.words_hash == words_hash))
    return found if found is not None and is_open(found) else None


def is_open(invite: Invite) -> bool:
    """Return whether the invite lets its person in now."""
    return invite.used_at is None and invite.revoked_at is None and invite.expires_at > now()


def use_up(session: Session, invite_id: str) -> bool:
    """Use the invite up and return True; False where somebody was faster or it is closed."""
    done = session.execute(
        update(Invite)
        .where(
            Invite.id == invite_id,
            Invite.used_at.is_(None),
            Invite.revoked_at.is_(None),
            Invite.expires_at > now(),
        )
        .values(used_at=now())
        .returning(Invite.id)
    )
    return done.first() is not None


def stop_for(session: Session, group_id: str | None, person_id: str) -> None:
    """Stop every way in of this person into the group that nobody has used."""
    session.execute(
        update(Invite)
        .where(
            Invite.group_id == group_id if group_id else Invite.group_id.is_(None),
            Invite.person_id == person_id,
            Invite.used_at.is_(None),
            Invite.revoked_at.is_(None),
        )
        .values(revoked_at=now())
    )


def in_group(session: Session, group_id: str, invite_id: str) -> Invite | None:
    """Return the invite where it belongs to the group, None otherwise."""
    return session.scalar(select(Invite).where(Invite.id == invite_id, Invite.group_id == group_id))


def waiting_in(session: Session, group_id: str) -> Sequence[Waiting]:
    """Return the group's ways in that are open, by the name they are for."""
    rows = session.execute(
        select(Invite, Person.name)
        .join(Person, Person.id == Invite.person_id)
        .where(
            Invite.group_id == group_id,
            Invite.used_at.is_(None),
            Invite.revoked_at.is_(None),
            Invite.expires_at > now(),
        )
        .order_by(Person.name)
    )
    return [
        Waiting(row.Invite.id, row.name, row.Invite.expires_at, bool(row.Invite.words_hash))
        for row in rows
    ]


def was_here(session: Session, person_id: str) -> bool:
    """Return whether the person has ever come in."""
    question = select(SignedIn.id).where(SignedIn.person_id == person_id).limit(1)
    return session.scalar(question) is not None


def is_invited(session: Session, group_id: str, person_id: str) -> bool:
    """Return whether the group ever made a way in for a person who has not come yet."""
    question = select(Invite.id).where(
        Invite.group_id == group_id, Invite.person_id == person_id, Invite.used_at.is_(None)
    )
    return session.scalar(question) is not None and not was_here(session, person_id)
