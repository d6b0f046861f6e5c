"""Questions about an edition as it stood before, answered from the words that are kept."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from content.hard_words import mark_hard_words
from content.tree import Document as Tree
from service.store import history, trees
from service.store.tables import Block, Document, Edition, Revision


def last_change(
    session: Session, edition_id: str, before: datetime | None = None
) -> datetime | None:
    """Return when the words of the edition changed last, before a moment where one is given."""
    question = (
        select(func.max(Revision.at))
        .join(Block, Block.id == Revision.block_id)
        .where(Block.edition_id == edition_id)
    )
    return session.scalar(question.where(Revision.at < before) if before else question)


def words_at(session: Session, edition: Edition, moment: datetime | None) -> Tree:
    """Return the edition as it stood at the moment; None: each part as it was first written."""
    pick = func.max(Revision.version) if moment else func.min(Revision.version)
    until = Revision.at <= moment if moment else Revision.version > 0
    rows = _newest(session, edition.id, pick, until)
    pictures = history.pictures_by_id(
        session, {row.picture_id for row, _block in rows if row.picture_id}
    )
    document = session.get_one(Document, edition.document_id)
    whole = Tree(
        title=document.title,
        language=edition.language,
        kind="easy_read" if edition.kind == "easy_read" else "standard",
        blocks=tuple(
            trees.tree_block(_as_it_was(row, block), pictures.get(row.picture_id or ""))
            for row, block in rows
            if row.what != "removed"
        ),
    )
    return mark_hard_words(whole, trees.hard_words_of(session, document.group_id, edition.language))


def _newest(
    session: Session, edition_id: str, pick: ColumnElement[int], until: ColumnElement[bool]
) -> Sequence[tuple[Revision, Block]]:
    wanted = (
        select(Revision.block_id, pick.label("version"))
        .join(Block, Block.id == Revision.block_id)
        .where(Block.edition_id == edition_id, until)
        .group_by(Revision.block_id)
        .subquery()
    )
    rows = session.execute(
        select(Revision, Block)
        .join(Block, Block.id == Revision.block_id)
        .join(
            wanted,
            (wanted.c.block_id == Revision.block_id) & (wanted.c.version == Revision.version),
        )
        .order_by(Block.order_key, Block.id)
    )
    return [(revision, block) for revision, block in rows]


def _as_it_was(row: Revision, block: Block) -> Block:
    return Block(
        id=block.id,
        kind=row.kind,
        level=row.level,
        text=row.text,
        language=block.language,
        alt=row.alt,
        decorative=block.decorative,
        caption=row.caption,
        header=block.header,
        picture_id=row.picture_id,
    )
