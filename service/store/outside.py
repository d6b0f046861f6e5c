"""What a group says about an outside computer for one document."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from content.coproduction.outside import Leave, leave
from service.store import people
from service.store.tables import Document, EngineVoice


def voices(session: Session, document_id: str) -> dict[str, bool]:
    """Return person -> yes or no, as each said it last."""
    rows = session.scalars(
        select(EngineVoice).where(EngineVoice.document_id == document_id).order_by(EngineVoice.at)
    )
    return {row.author_id: row.yes for row in rows}


def leave_of(session: Session, document: Document) -> Leave:
    """Return whether the group lets words of this document leave, and how it stands."""
    members = {person.id for person in people.members_of(session, document.group_id)}
    return leave(voices(session, document.id), members)
