"""Questions about what was, and when: older words, and the newest change."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from service.store.tables import (
    Block,
    Document,
    DocumentRevision,
    Edition,
    Event,
    Picture,
    Revision,
)


def newest_event(session: Session, document_id: str) -> tuple[int, datetime | None]:
    """Return the number and time of the document's newest event; 0 and None where there is none."""
    row = session.execute(
        select(Event.seq, Event.at)
        .where(Event.document_id == document_id)
        .order_by(Event.seq.desc())
        .limit(1)
    ).first()
    return (row.seq, row.at) if row else (0, None)


def block_written_in(session: Session, document: Document, block_id: str) -> Block | None:
    """Return the block where it stands, or stood, in the edition that people write in."""
    return session.scalar(
        select(Block)
        .join(Edition, Edition.id == Block.edition_id)
        .where(
            Block.id == block_id,
            Edition.document_id == document.id,
            Edition.kind == "standard",
            Edition.language == document.language,
        )
    )


def removed_count(session: Session, edition_id: str) -> int:
    """Return how many blocks were taken out and can be put back."""
    question = select(func.count()).where(
        Block.edition_id == edition_id, Block.removed_at.is_not(None)
    )
    return session.scalar(question) or 0


def recent_revisions(
    session: Session, edition_id: str, limit: int
) -> Sequence[tuple[Revision, Block]]:
    """Return the newest versions of all blocks of the edition, newest first."""
    question = (
        select(Revision, Block)
        .join(Block, Block.id == Revision.block_id)
        .where(Block.edition_id == edition_id)
        .order_by(Revision.at.desc(), Revision.id)
        .limit(limit)
    )
    return [(revision, block) for revision, block in session.execute(question)]


def older_names(session: Session, document_id: str) -> Sequence[DocumentRevision]:
    """Return what the document was called and for before each change, newest first."""
    question = select(DocumentRevision).where(DocumentRevision.document_id == document_id)
    return session.scalars(question.order_by(DocumentRevision.at.desc())).all()


def newest_revision(session: Session, block_id: str) -> Revision | None:
    """Return the newest version of the block."""
    question = select(Revision).where(Revision.block_id == block_id)
    return session.scalar(question.order_by(Revision.version.desc()).limit(1))


def picture_of_group(session: Session, group_id: str, picture_id: str) -> Picture | None:
    """Return the picture where it belongs to the group, None otherwise."""
    return session.scalar(
        select(Picture).where(Picture.id == picture_id, Picture.group_id == group_id)
    )


def pictures_by_id(session: Session, ids: set[str]) -> dict[str, Picture]:
    """Return these pictures by id."""
    found = session.scalars(select(Picture).where(Picture.id.in_(ids))) if ids else ()
    return {picture.id: picture for picture in found}
