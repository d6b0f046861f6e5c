"""What saving, agreeing and checking a translation share: putting words in, telling the others."""

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from content.coproduction.documents import State as DocumentState
from service.actions import _changed
from service.actions.voice import Voice
from service.store import events
from service.store.tables import (
    Decision,
    Document,
    Edition,
    Suggestion,
    TranslationRevision,
    TranslationUnit,
)
from service.store.tables.columns import now


def is_put_away(session: Session, edition_id: str) -> bool:
    """Return whether the edition's document is put away: nobody writes in it then."""
    edition = session.get_one(Edition, edition_id)
    state = session.get_one(Document, edition.document_id).state
    return state == DocumentState.ARCHIVED


def put_words(session: Session, unit: TranslationUnit, by: Voice) -> None:
    """Store the unit as its author left it, with a revision: nobody has checked it yet.

    Questions to the group about the sentence as it was are paused.
    """
    unit.author_id, unit.entered_by_id = by.author_id, by.entered_by_id
    unit.reviewed_by_id, unit.at = None, now()
    session.add(unit)
    session.flush()
    session.add(
        TranslationRevision(
            unit_id=unit.id,
            source_text=unit.source_text,
            target=unit.target,
            state=unit.state,
            author_id=by.author_id,
            entered_by_id=by.entered_by_id,
        )
    )
    _pause(session, unit, by)


def _pause(session: Session, unit: TranslationUnit, by: Voice) -> None:
    about = or_(Suggestion.unit_id == unit.id, Suggestion.segment_id == unit.segment_id)
    question = (
        select(Decision)
        .join(Suggestion, Suggestion.id == Decision.suggestion_id)
        .where(Suggestion.edition_id == unit.edition_id, about, Decision.state == "open")
        .where(Suggestion.base_text != unit.target)
    )
    for decision in session.scalars(question):
        decision.state = "paused"
        document = session.get_one(Document, decision.document_id)
        _changed.tell(session, document, "paused", by, decision=decision.id)


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
