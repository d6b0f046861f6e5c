"""What saving and checking a translation share: where it stands, and telling the others."""

from sqlalchemy.orm import Session

from content.coproduction.documents import State as DocumentState
from service.actions.voice import Voice
from service.store import events
from service.store.tables import Document, Edition, TranslationUnit


def is_put_away(session: Session, edition_id: str) -> bool:
    """Return whether the edition's document is put away: nobody writes in it then."""
    edition = session.get_one(Edition, edition_id)
    state = session.get_one(Document, edition.document_id).state
    return state == DocumentState.ARCHIVED


def tell(session: Session, verb: str, unit: TranslationUnit, by: Voice) -> None:
    """Record in the open transaction what was done to a sentence."""
    edition = session.get_one(Edition, unit.edition_id)
    document = session.get_one(Document, edition.document_id)
    events.record(
        session,
        verb,
        "translation",
        unit.id,
        group_id=document.group_id,
        document_id=document.id,
        actor_id=by.author_id,
        entered_by_id=by.entered_by_id,
    )
