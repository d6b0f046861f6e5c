"""Make a way in for one named person: a link with its QR code, and the words of a join card."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from service.actions.once import done, result_of, sending
from service.actions.voice import Voice
from service.parts import Parts
from service.store import events, invites, people
from service.store.secrets import hash_of
from service.store.tables import Invite, Person
from service.store.tables.columns import now
from service.words_for_cards import draw

LASTS = timedelta(days=14)
OWN_LINK_LASTS = timedelta(minutes=30)


class CannotInvite(Exception):
    """No way in was made. The message is for people."""


@dataclass(frozen=True, slots=True)
class WayIn:
    """A way in, shown once: the database keeps only the hashes of `token` and `words`."""

    person_id: str
    name: str
    token: str
    words: tuple[str, ...]
    expires_at: datetime


def invite_person(
    parts: Parts, group_id: str, *, name: str, email: str, by_id: str, operation: str
) -> WayIn | None:
    """Make a new person and their way in. None where the same sending made it before."""
    by = Voice(by_id, by_id)
    key = sending(operation, by, group_id, name, email)
    with parts.database.write() as session:
        if result_of(session, key) is not None:
            return None
        person = Person(name=name, email=email or None)
        session.add(person)
        session.flush()
        way_in = _make(session, group_id, person, by_id)
        done(session, key, by, person.id)
        return way_in


def invite_again(
    parts: Parts, group_id: str, person_id: str, *, by_id: str, operation: str
) -> WayIn | None:
    """Make a new way in for a member, or for somebody who has not come yet; older ones stop.

    None where the same sending made it before. Raises CannotInvite for anybody else, and for
    a person of another group too: who looks after one group must open no door to another.
    """
    by = Voice(by_id, by_id)
    key = sending(operation, by, group_id, person_id)
    with parts.database.write() as session:
        if result_of(session, key) is not None:
            return None
        _check(session, group_id, person_id)
        invites.stop_for(session, group_id, person_id)
        way_in = _make(session, group_id, session.get_one(Person, person_id), by_id)
        done(session, key, by)
        return way_in


def link_for_myself(parts: Parts, person_id: str, lasts: timedelta = OWN_LINK_LASTS) -> WayIn:
    """Make a link with which a person comes in on another device, within 30 minutes.

    The operator makes one that lasts longer for a person of several groups who lost theirs:
    no facilitator of one group may open the door to another.
    """
    with parts.database.write() as session:
        invites.stop_for(session, None, person_id)
        person = session.get_one(Person, person_id)
        return _make(session, None, person, person_id, lasts)


def invite_first(parts: Parts, name: str) -> WayIn:
    """Make a person in no group and a link for them: they can start a group of their own."""
    with parts.database.write() as session:
        person = Person(name=name)
        session.add(person)
        session.flush()
        return _make(session, None, person, person.id)


def stop_invite(parts: Parts, invite_id: str, by_id: str) -> None:
    """Stop a way in that is open. One that is used or stopped stays as it is."""
    with parts.database.write() as session:
        invite = session.get_one(Invite, invite_id)
        if not invites.is_open(invite):
            return
        invite.revoked_at = now()
        events.record(
            session, "stopped", "invite", invite.id, group_id=invite.group_id, actor_id=by_id
        )


def _check(session: Session, group_id: str, person_id: str) -> None:
    here = people.is_member(session, group_id, person_id)
    others = [group for group in people.groups_of(session, person_id) if group.id != group_id]
    waits = invites.is_invited(session, group_id, person_id)
    if not here and not waits:
        raise CannotInvite("This person is not in your group. Write their name below.")
    if others or people.groups_published_by(session, person_id):
        raise CannotInvite(
            "This person is in another group too. They can make a link on their own page."
        )


def _make(
    session: Session,
    group_id: str | None,
    person: Person,
    by_id: str,
    lasts: timedelta = LASTS,
) -> WayIn:
    token, words = secrets.token_urlsafe(32), draw() if group_id else ()
    invite = Invite(
        token_hash=hash_of(token),
        words_hash=hash_of(" ".join(words)) if words else None,
        group_id=group_id,
        person_id=person.id,
        created_by_id=by_id,
        expires_at=now() + lasts,
    )
    session.add(invite)
    session.flush()
    events.record(session, "invited", "invite", invite.id, group_id=group_id, actor_id=by_id)
    return WayIn(person.id, person.name, token, words, invite.expires_at)
