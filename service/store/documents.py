"""Questions about documents, editions and blocks."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.store.tables import Block, Document, Edition, Revision, WordEntry


def documents_of(session: Session, group_id: str) -> Sequence[Document]:
    """Return the group's documents, newest first."""
    question = select(Document).where(Document.group_id == group_id)
    return session.scalars(question.order_by(Document.created_at.desc(), Document.id)).all()


def editions_of(session: Session, document_id: str) -> Sequence[Edition]:
    """Return the document's editions, oldest first: the standard one leads."""
    question = select(Edition).where(Edition.document_id == document_id)
    return session.scalars(question.order_by(Edition.created_at, Edition.id)).all()


def languages_of(session: Session, group_id: str) -> Sequence[str]:
    """Return the languages of all editions of the group, each once."""
    question = select(Edition.language).join(Document, Document.id == Edition.document_id)
    return session.scalars(question.where(Document.group_id == group_id).distinct()).all()


def edition_of(session: Session, document_id: str, kind: str, language: str) -> Edition | None:
    """Return the document's edition of this kind and language, None where there is none."""
    return session.scalar(
        select(Edition).where(
            Edition.document_id == document_id, Edition.kind == kind, Edition.language == language
        )
    )


def standard_edition(session: Session, document: Document) -> Edition:
    """Return the edition people write in: standard, in the document's own language."""
    found = edition_of(session, document.id, "standard", document.language)
    if found is None:
        raise LookupError(f"document {document.id} has no standard edition")
    return found


def blocks_of(session: Session, edition_id: str) -> Sequence[Block]:
    """Return the blocks that stand in the edition, in reading order."""
    question = select(Block).where(Block.edition_id == edition_id, Block.removed_at.is_(None))
    return session.scalars(question.order_by(Block.order_key, Block.id)).all()


def removed_blocks_of(session: Session, edition_id: str) -> Sequence[Block]:
    """Return the blocks that were taken out and can be put back, in reading order."""
    question = select(Block).where(Block.edition_id == edition_id, Block.removed_at.is_not(None))
    return session.scalars(question.order_by(Block.order_key, Block.id)).all()


def block_of(session: Session, document_id: str, block_id: str) -> Block | None:
    """Return the block where it belongs to the document, None otherwise."""
    return session.scalar(
        select(Block)
        .join(Edition, Edition.id == Block.edition_id)
        .where(Block.id == block_id, Edition.document_id == document_id)
    )


def revisions_of(session: Session, block_id: str) -> Sequence[Revision]:
    """Return every version of the block, newest first."""
    question = select(Revision).where(Revision.block_id == block_id)
    return session.scalars(question.order_by(Revision.version.desc())).all()


def revision_at(session: Session, block_id: str, version: int) -> Revision | None:
    """Return one version of the block, None where there is none."""
    return session.scalar(
        select(Revision).where(Revision.block_id == block_id, Revision.version == version)
    )


def word_bank(session: Session, group_id: str, language: str) -> dict[str, str]:
    """Return the group's hard words of this language with their plain meanings."""
    rows = session.execute(
        select(WordEntry.term, WordEntry.meaning).where(
            WordEntry.group_id == group_id,
            WordEntry.language == language,
            WordEntry.retired_at.is_(None),
        )
    )
    return dict(sorted((term, meaning) for term, meaning in rows))
