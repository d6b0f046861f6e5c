"""Use a way in up: once, by whoever is first."""

import secrets
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.parts import Parts
from service.store import attempts, events, invites
from service.store.attempts import Limit
from service.store.secrets import hash_of
from service.store.tables import Invite, Membership, SignedIn
from service.store.tables.columns import now
from service.words_for_cards import as_typed

OWN_DEVICE = timedelta(days=30)
SHARED_DEVICE = timedelta(hours=12)
WRONG_WORDS = (Limit(10, timedelta(hours=1)), Limit(30, timedelta(days=1)))


class TooManyTries(Exception):
    """Too many wrong words came from this network."""


def invite_of_words(parts: Parts, typed: str, network: str) -> Invite | None:
    """Return the invite these words open, None for any other words. Raises TooManyTries.

    Only wrong words count as a try: a whole group may come in from one room.
    """
    with parts.database.write() as session:
        attempt = attempts.note(session, "join words", network, WRONG_WORDS)
        if attempt is None:
            raise TooManyTries
        found = invites.open_by_words(session, hash_of(as_typed(typed)))
        if found is not None:
            session.delete(attempt)
            session.flush()
            session.expunge(found)
        return found


def come_in(parts: Parts, invite_id: str, *, shared_device: bool) -> str | None:
    """Use the invite up, let its person in and return the token of this device's new session.

    All in one transaction: a machine that stops in between locks nobody out. None where the
    invite lets in nobody any more.
    """
    with parts.database.write() as session:
        if not invites.use_up(session, invite_id):
            return None
        invite = session.get_one(Invite, invite_id)
        if invite.group_id:
            _join(session, invite.group_id, invite.person_id)
        return start_session(session, invite.person_id, shared_device=shared_device)


def start_session(session: Session, person_id: str, *, shared_device: bool) -> str:
    """Start a session of the person in the open transaction; return its token, kept nowhere."""
    token = secrets.token_urlsafe(32)
    session.add(
        SignedIn(
            token_hash=hash_of(token),
            person_id=person_id,
            shared_device=shared_device,
            expires_at=now() + lasts(shared_device=shared_device),
        )
    )
    return token


def lasts(*, shared_device: bool) -> timedelta:
    """Return how long a session on such a device lasts."""
    return SHARED_DEVICE if shared_device else OWN_DEVICE


def _join(session: Session, group_id: str, person_id: str) -> None:
    membership = session.scalar(
        select(Membership).where(Membership.group_id == group_id, Membership.person_id == person_id)
    )
    if membership is not None and membership.left_at is None:
        return
    if membership is None:
        session.add(Membership(group_id=group_id, person_id=person_id))
    else:
        membership.left_at = None
    events.record(session, "joined", "group", group_id, group_id=group_id, actor_id=person_id)
