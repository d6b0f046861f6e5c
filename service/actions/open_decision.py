"""Ask the group: bind a question to the words as they are, and open it to every member."""

from datetime import timedelta

from sqlalchemy.orm import Session

from content.coproduction import documents as moves
from service.actions.voice import Voice
from service.parts import Parts
from service.store import deciding, documents, events, frozen, trees
from service.store.tables import Decision, Document, Group, Suggestion
from service.store.tables.columns import now


def open_document_decision(parts: Parts, document_id: str, question: str, voice: Voice) -> str:
    """Ask the group whether it agrees the document as it stands. Returns the decision's id.

    A live decision on the same words is joined, one on older words is ended as not agreed.
    Raises `content.coproduction.documents.CannotMove` where there is nothing to ask.
    """
    with parts.database.write() as session:
        document = session.get_one(Document, document_id)
        key = words_key(parts, session, document)
        live = deciding.open_decision_on(session, document_id)
        if live is not None and live.state == "open" and live.tree_key == key:
            return live.id
        if live is not None:
            live.state, live.closed_at = "not_agreed", now()
        if document.state == moves.State.DECIDING:
            document.state = moves.move(moves.State.DECIDING, moves.Act.WRITE)
        document.state = moves.move(moves.State(document.state), moves.Act.ASK)
        return _opened(session, document, key, question, voice).id


def open_suggestion_decision(session: Session, parts: Parts, suggestion: Suggestion) -> Decision:
    """Ask the group about other words for one block, inside the open transaction."""
    document = session.get_one(Document, suggestion.document_id)
    key = parts.files.put(suggestion.text.encode())
    voice = Voice(suggestion.author_id, suggestion.entered_by_id)
    return _opened(session, document, key, "", voice, suggestion=suggestion)


def words_key(parts: Parts, session: Session, document: Document) -> str:
    """Return the sha256 of the document's words as they stand, stored so they can be shown."""
    edition = documents.standard_edition(session, document)
    return parts.files.put(frozen.freeze(trees.words_of(session, edition)))


def _opened(
    session: Session,
    document: Document,
    tree_key: str,
    question: str,
    voice: Voice,
    *,
    suggestion: Suggestion | None = None,
) -> Decision:
    group = session.get_one(Group, document.group_id)
    decision = Decision(
        group_id=group.id,
        document_id=document.id,
        suggestion_id=suggestion.id if suggestion else None,
        target="suggestion" if suggestion else "document",
        question=question,
        tree_key=tree_key,
        opened_by_id=voice.author_id,
        closes_at=now() + timedelta(days=group.open_days),
    )
    session.add(decision)
    session.flush()
    events.record(
        session,
        "asked",
        "decision",
        decision.id,
        group_id=group.id,
        document_id=document.id,
        actor_id=voice.author_id,
        entered_by_id=voice.entered_by_id,
    )
    return decision
