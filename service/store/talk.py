"""Questions about what people said: comments, their outcomes and suggested words."""

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from service.store.tables import Comment, Decision, Outcome, Suggestion

_OWN_WORDS = Suggestion.what != "translation"
"""The suggestion is about the block, not about what stands for a sentence of it elsewhere."""


def open_comments(session: Session, document_id: str, block_id: str = "") -> dict[str, int]:
    """Return how many comments wait for an outcome, by block; of one block where it is given."""
    return _counted(session, Comment, document_id, block_id)


def open_suggestions(session: Session, document_id: str, block_id: str = "") -> dict[str, int]:
    """Return how many suggestions the group has yet to decide on, by block."""
    return _counted(session, Suggestion, document_id, block_id)


def comments_on(session: Session, block_id: str) -> Sequence[Comment]:
    """Return everything said about the block, oldest first."""
    question = select(Comment).where(Comment.block_id == block_id)
    return session.scalars(question.order_by(Comment.at, Comment.id)).all()


def comment_in(session: Session, document_id: str, comment_id: str) -> Comment | None:
    """Return the comment where it belongs to the document, None otherwise."""
    return session.scalar(
        select(Comment).where(Comment.id == comment_id, Comment.document_id == document_id)
    )


def outcomes_on(session: Session, block_id: str) -> dict[str, list[Outcome]]:
    """Return the outcomes of the block's comments, by comment, oldest first."""
    question = (
        select(Outcome)
        .join(Comment, Comment.id == Outcome.comment_id)
        .where(Comment.block_id == block_id)
        .order_by(Outcome.at)
    )
    found: dict[str, list[Outcome]] = {}
    for outcome in session.scalars(question):
        found.setdefault(outcome.comment_id, []).append(outcome)
    return found


def suggestions_on(session: Session, block_id: str) -> Sequence[Suggestion]:
    """Return the other words suggested for the block, oldest first; no translations of it."""
    question = select(Suggestion).where(Suggestion.block_id == block_id, _OWN_WORDS)
    return session.scalars(question.order_by(Suggestion.at, Suggestion.id)).all()


def decisions_about(session: Session, block_id: str) -> dict[str, str]:
    """Return the newest decision's id by suggestion, for the suggestions of the block."""
    rows = session.execute(
        select(Decision.suggestion_id, Decision.id)
        .join(Suggestion, Suggestion.id == Decision.suggestion_id)
        .where(Suggestion.block_id == block_id)
        .order_by(Decision.opened_at)
    )
    return {str(suggestion): decision for suggestion, decision in rows}


def _counted(
    session: Session, table: type[Comment] | type[Suggestion], document_id: str, block_id: str
) -> dict[str, int]:
    question = select(table.block_id, func.count()).where(
        table.document_id == document_id, table.state == "open"
    )
    if table is Suggestion:
        question = question.where(_OWN_WORDS)
    if block_id:
        question = question.where(table.block_id == block_id)
    rows = session.execute(question.group_by(table.block_id)).all()
    return {row[0]: row[1] for row in rows}
