"""Questions about what people said aloud."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.store.tables import Comment, Spoken


def spoken_in(session: Session, document_id: str, spoken_id: str) -> Spoken | None:
    """Return the recording where it belongs to the document, None otherwise."""
    return session.scalar(
        select(Spoken).where(Spoken.id == spoken_id, Spoken.document_id == document_id)
    )


def spoken_comments(session: Session, block_id: str) -> dict[str, Spoken]:
    """Return the recordings among the block's comments, by comment."""
    question = (
        select(Spoken)
        .join(Comment, Comment.id == Spoken.comment_id)
        .where(Comment.block_id == block_id)
    )
    return {str(row.comment_id): row for row in session.scalars(question)}


def spoken_parts(session: Session, document_id: str) -> Sequence[Spoken]:
    """Return every part that somebody spoke for the document, oldest first."""
    question = select(Spoken).where(Spoken.document_id == document_id, Spoken.what == "part")
    return session.scalars(question.order_by(Spoken.at, Spoken.id)).all()


def waits(row: Spoken) -> bool:
    """Return whether the recording can be heard, and nobody has written it down yet."""
    return bool(row.key) and row.written_at is None
