"""Questions about the easy read edition: its points, and what has no point yet."""

from collections.abc import Iterable, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from content.easy_read.sources import Source, sources
from content.tree import Document as Tree
from service.store import documents
from service.store.tables import Block, Document, Edition, Picture, Revision

SAYING = ("kept", "changed", "joined", "added", "put_back")
"""What a person does to a point that makes it theirs."""
REPLACED = "replaced"
"""The state of a drafted point that another draft of its sentence left no room for."""


def easy_read_edition(session: Session, document: Document) -> Edition | None:
    """Return the easy read in the document's own language, None before it is drafted."""
    return documents.edition_of(session, document.id, "easy_read", document.language)


def point_of(session: Session, document: Document, block_id: str) -> Block | None:
    """Return the point or heading of the document's easy read, None where it is not there."""
    edition = easy_read_edition(session, document)
    block = session.get(Block, block_id) if edition else None
    return block if block is not None and edition and block.edition_id == edition.id else None


def all_points(session: Session, edition_id: str) -> Sequence[Block]:
    """Return every point in reading order, those taken out too."""
    question = select(Block).where(Block.edition_id == edition_id)
    return session.scalars(question.order_by(Block.order_key, Block.id)).all()


def of_the_same_sentence(session: Session, point: Block) -> Sequence[Block]:
    """Return the points that stand and were made from the same sentence, in reading order."""
    standing = documents.blocks_of(session, point.edition_id)
    wanted = squeezed(point.source_text)
    return [
        row
        for row in standing
        if row.source_block_id == point.source_block_id and squeezed(row.source_text) == wanted
    ]


def last_saying(session: Session, block_id: str) -> Revision | None:
    """Return the newest version in which a person kept or changed the point."""
    return session.scalar(
        select(Revision)
        .where(Revision.block_id == block_id, Revision.what.in_(SAYING))
        .order_by(Revision.version.desc())
        .limit(1)
    )


def picture_from(session: Session, group_id: str, source: str, key: str) -> Picture | None:
    """Return the group's picture that was placed from this catalogue entry before."""
    return session.scalar(
        select(Picture)
        .where(Picture.group_id == group_id, Picture.source == source, Picture.key == key)
        .limit(1)
    )


def own_photos(session: Session, group_id: str) -> Sequence[Picture]:
    """Return the photos and drawings that the group brought itself, newest first."""
    question = select(Picture).where(Picture.group_id == group_id, Picture.source == "photo")
    return session.scalars(question.order_by(Picture.created_at.desc()).limit(20)).all()


def without_point(tree: Tree, points: Iterable[Block]) -> tuple[Source, ...]:
    """Return the sentences and headings of the standard words that no point was made from.

    A point taken out counts: people decided that the sentence needs none.
    """
    said: dict[str, list[str]] = {}
    for point in points:
        said.setdefault(point.source_block_id or "", []).append(squeezed(point.source_text))
    return tuple(source for source in sources(tree) if not _is_said(source, said))


def squeezed(text: str) -> str:
    """Return the text with single spaces, as sentences are compared."""
    return " ".join(text.split())


def _is_said(source: Source, said: dict[str, list[str]]) -> bool:
    texts = said.get(source.block_id, [])
    if source.picture is not None:
        return bool(texts)
    return any(squeezed(source.text) in text for text in texts)
