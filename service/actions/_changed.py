"""What follows when words of a document change, in the same transaction as the change."""

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from content.coproduction.documents import Act, State, move
from service.actions.voice import Voice
from service.store import events
from service.store.tables import Block, Decision, Document, Edition, Revision, Suggestion


def note_revision(session: Session, block: Block, what: str, by: Voice, base: int = 0) -> None:
    """Keep the block as it stands now as its newest version."""
    session.add(
        Revision(
            block_id=block.id,
            version=block.version,
            what=what,
            text=block.text,
            level=block.level,
            kind=block.kind,
            picture_id=block.picture_id,
            alt=block.alt,
            caption=block.caption,
            base_version=base,
            author_id=by.author_id,
            entered_by_id=by.entered_by_id,
        )
    )


def words_changed(
    session: Session, document: Document, verb: str, by: Voice, block_id: str = ""
) -> bool:
    """Move the document on, pause what is asked about it, and tell the others.

    Returns whether an agreement or an open question fell away. Raises CannotMove where the
    document is put away. The group agrees the standard words: easy read made from them moves
    nothing, and pauses only questions about its own words.
    """
    before = State(document.state)
    after = move(before, Act.WRITE)
    own = not _is_derived(session, block_id)
    if own:
        document.state = after.value
    for decision in _open_questions(session, document.id, block_id):
        if own or decision.target != "document":
            decision.state = "paused"
            tell(session, document, "paused", by, decision=decision.id)
    tell(session, document, verb, by, block=block_id)
    return own and before in {State.DECIDING, State.AGREED, State.PUBLISHED}


def tell(
    session: Session,
    document: Document,
    verb: str,
    by: Voice,
    *,
    block: str = "",
    decision: str = "",
) -> None:
    """Record in the open transaction what was done: to a decision, a block or the document."""
    events.record(
        session,
        verb,
        "decision" if decision else "block" if block else "document",
        decision or block or document.id,
        group_id=document.group_id,
        document_id=document.id,
        actor_id=by.author_id,
        entered_by_id=by.entered_by_id,
    )


def _is_derived(session: Session, block_id: str) -> bool:
    block = session.get(Block, block_id) if block_id else None
    return block is not None and session.get_one(Edition, block.edition_id).source_id is not None


def _open_questions(session: Session, document_id: str, block_id: str) -> list[Decision]:
    asked_block = select(Suggestion.id).where(
        Suggestion.block_id == block_id, Suggestion.what != "translation"
    )
    question = select(Decision).where(
        Decision.document_id == document_id,
        Decision.state == "open",
        or_(Decision.target == "document", Decision.suggestion_id.in_(asked_block)),
    )
    return list(session.scalars(question))
