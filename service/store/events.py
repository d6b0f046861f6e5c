"""The event feed: what happened, chained by hashes. Written with the change, never changed."""

import hashlib
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.store.tables import Event
from service.store.tables.columns import now

FIRST = "0" * 64


def record(
    session: Session,
    verb: str,
    object_kind: str,
    object_id: str,
    *,
    group_id: str | None = None,
    document_id: str | None = None,
    actor_id: str | None = None,
    entered_by_id: str | None = None,
) -> Event:
    """Add one event to the open write transaction and return it with its `seq`."""
    event = Event(
        at=now().replace(microsecond=0),
        group_id=group_id,
        document_id=document_id,
        actor_id=actor_id,
        entered_by_id=entered_by_id if entered_by_id != actor_id else None,
        verb=verb,
        object_kind=object_kind,
        object_id=object_id,
        previous=session.scalar(select(Event.hash).order_by(Event.seq.desc()).limit(1)) or FIRST,
        hash="",
    )
    event.hash = _hash(event)
    session.add(event)
    session.flush()
    return event


def since(session: Session, document_id: str, seq: int, limit: int = 200) -> list[Event]:
    """Return the document's events after `seq`, oldest first, at most `limit` of them."""
    question = select(Event).where(Event.document_id == document_id, Event.seq > seq)
    return list(session.scalars(question.order_by(Event.seq).limit(limit)))


def last_seq(session: Session) -> int:
    """Return the number of the newest event, 0 where there is none."""
    return session.scalar(select(Event.seq).order_by(Event.seq.desc()).limit(1)) or 0


def first_broken(session: Session) -> int | None:
    """Return the `seq` of the first event whose hash does not follow, None where all do."""
    previous = FIRST
    for event in session.scalars(select(Event).order_by(Event.seq)):
        if event.previous != previous or event.hash != _hash(event):
            return event.seq
        previous = event.hash
    return None


def _hash(event: Event) -> str:
    at: datetime = event.at
    parts = (
        event.previous,
        at.isoformat(),
        event.group_id,
        event.document_id,
        event.actor_id,
        event.entered_by_id,
        event.verb,
        event.object_kind,
        event.object_id,
    )
    return hashlib.sha256("\x1f".join(part or "" for part in parts).encode()).hexdigest()
