"""Questions about words in another language: their sentences, and what was translated before."""

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from service.store.tables import Block, Document, Edition, TranslationUnit


def edition_in(session: Session, document_id: str, edition_id: str) -> Edition | None:
    """Return the translated edition where it belongs to the document, None otherwise."""
    source = aliased(Edition)
    return session.scalar(
        select(Edition)
        .join(source, source.id == Edition.source_id)
        .where(
            Edition.id == edition_id,
            Edition.document_id == document_id,
            Edition.language != source.language,
        )
    )


def units_of(session: Session, edition_id: str) -> dict[str, TranslationUnit]:
    """Return every stored sentence of the edition by its id, left-over ones too."""
    rows = session.scalars(select(TranslationUnit).where(TranslationUnit.edition_id == edition_id))
    return {row.id: row for row in rows}


def unit_at(
    session: Session, edition_id: str, segment_id: str, unit_id: str = ""
) -> TranslationUnit | None:
    """Return the sentence's unit, else the one that page and sentence were brought together by."""
    here = select(TranslationUnit).where(TranslationUnit.edition_id == edition_id)
    found = session.scalar(here.where(TranslationUnit.segment_id == segment_id))
    return found or session.scalar(here.where(TranslationUnit.id == unit_id))


def remembered(
    session: Session, group_id: str, edition: Edition, sources: Collection[str]
) -> dict[str, str]:
    """Return what people of the group wrote for exactly these words before, the newest of each.

    Only from editions of the same pair of languages, and only words that a person stands behind.
    """
    source, this = aliased(Edition), aliased(Edition)
    rows = session.execute(
        select(TranslationUnit.source_text, TranslationUnit.target)
        .join(Edition, Edition.id == TranslationUnit.edition_id)
        .join(Document, Document.id == Edition.document_id)
        .join(source, source.id == Edition.source_id)
        .join(this, this.id == edition.source_id)
        .where(
            Document.group_id == group_id,
            Edition.language == edition.language,
            source.language == this.language,
            TranslationUnit.state.in_(("translated", "reviewed")),
            TranslationUnit.source_text.in_(sources),
        )
        .order_by(TranslationUnit.at)
    )
    return {row.source_text: row.target for row in rows}


def block_kinds(session: Session, edition_id: str) -> dict[str, str]:
    """Return what kind each block of the edition is, by its id."""
    rows = session.execute(select(Block.id, Block.kind).where(Block.edition_id == edition_id))
    return {row.id: row.kind for row in rows}


def picture_ids(session: Session, edition_id: str) -> dict[str, str]:
    """Return the picture of each block that has one, by the block's id."""
    rows = session.execute(
        select(Block.id, Block.picture_id).where(
            Block.edition_id == edition_id, Block.picture_id.is_not(None)
        )
    )
    return {block_id: str(picture_id) for block_id, picture_id in rows}
