"""Which editions a person stands behind, and what is still missing in the others."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from content.segments import sentences_of
from content.translation.states import may_publish
from content.tree import plain
from service.store import documents, trees
from service.store.easy_read import squeezed
from service.store.tables import Block, Edition

DRAFTED = "drafted"


def missing_in(session: Session, edition: Edition) -> int:
    """Return how many pieces nobody has checked or that are out of date; 0 means ready."""
    if trees.is_translation(session, edition):
        source = session.get_one(Edition, edition.source_id)
        rows = trees.aligned(session, edition)
        return sum(not may_publish(row.state) for row in rows) + missing_in(session, source)
    if edition.kind == "easy_read":
        points = documents.blocks_of(session, edition.id)
        stale = stale_points(session, points)
        open_points = sum(point.state == DRAFTED or point.id in stale for point in points)
        return open_points or int(not points)
    return 0


def stale_points(session: Session, points: Sequence[Block]) -> dict[str, str]:
    """Return, by id, the points whose source sentence changed, with the source block's words now.

    A point made from a sentence that still stands somewhere in its block is up to date.
    """
    ids = {point.source_block_id for point in points if point.source_block_id}
    sources = session.scalars(select(Block).where(Block.id.in_(ids))) if ids else ()
    by_id = {block.id: block for block in sources}
    stale = {}
    for point in points:
        source = by_id.get(point.source_block_id or "")
        if source is not None and point.source_text and not _stands(session, point, source):
            stale[point.id] = source.text if source.removed_at is None else ""
    return stale


def _stands(session: Session, point: Block, source: Block) -> bool:
    if source.removed_at is not None:
        return False
    if source.version == point.source_version:
        return True
    language = session.get_one(Edition, source.edition_id).language
    pieces = sentences_of(trees.tree_block(source, None), source.language or language)
    wanted = squeezed(point.source_text)
    return any(squeezed(plain(piece.runs)) == wanted for piece in pieces)
