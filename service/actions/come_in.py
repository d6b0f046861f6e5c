"""Use a way in up: once, by whoever is first."""

from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.parts import Parts
from service.store import attempts, events, invites
from service.store.attempts import Limit
from service.store.secrets import hash_of
from service.store.tables import Invite, Membership
from service.words_for_cards import as_typed

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


def come_in(parts: Parts, invite_id: str) -> str | None:
    """Use the invite up and return whom it lets in; None where it lets in nobody any more."""
    with parts.database.write() as session:
        if not invites.use_up(session, invite_id):
            return None
        invite = session.get_one(Invite, invite_id)
        if invite.group_id:
            _join(session, invite.group_id, invite.person_id)
        return invite.person_id


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
