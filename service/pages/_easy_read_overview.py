"""All easy read points with their states, and what the computer offers to do with them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from content.easy_read import Placing
from formats.access.length import booklet_pages, length_words
from service.actions.place_point import offers
from service.pages._easy_read_view import Row, asked_about, pictures_of, row_of
from service.store import easy_read, readiness, trees
from service.store.tables import Block, Edition
from service.web.said import say


@dataclass(frozen=True, slots=True)
class Overview:
    """Every point of the easy read."""

    rows: tuple[Row, ...]
    removed: tuple[Row, ...]
    open: int
    stale: int
    missing: int
    """Sentences of the standard words that have no point yet."""
    next_href: str
    length: str
    """What to say where the booklet has become long; "" where it has not."""

    @property
    def finished(self) -> bool:
        """Return whether a person stands behind every point and every sentence has one."""
        return bool(self.rows) and not self.open and not self.stale


def overview_of(session: Session, edition: Edition) -> Overview:
    """Return the whole easy read as it stands."""
    every = easy_read.all_points(session, edition.id)
    standing = [block for block in every if block.removed_at is None]
    stale = readiness.stale_points(session, standing)
    pictures = pictures_of(session, every)
    offered = offers(standing)
    found = [
        _with_offer(row_of(block, pictures, stale, n), offered.get(block.id))
        for n, block in enumerate(standing, 1)
    ]
    rows = asked_about(session, found)
    removed = tuple(row_of(b, pictures, {}, 0) for b in every if _taken_out(b))
    waiting = [row for row in rows if row.state in {"drafted", "stale"}]
    missing = without_point(session, edition, every, stale)
    return Overview(
        rows=rows,
        removed=removed,
        open=sum(row.state == "drafted" for row in rows),
        stale=len(stale),
        missing=missing,
        next_href=waiting[0].href if waiting else "",
        length=_length(session, edition),
    )


def _length(session: Session, edition: Edition) -> str:
    words = length_words(booklet_pages(trees.tree_of(session, edition)))
    return say(words) if words else ""


def _with_offer(row: Row, placing: Placing | None) -> Row:
    return replace(row, offer=placing.what, why=say(placing.why)) if placing else row


def _taken_out(block: Block) -> bool:
    """Return whether people took it out; a draft that another one replaced is nobody's loss."""
    return block.removed_at is not None and block.state != easy_read.REPLACED


def without_point(
    session: Session, edition: Edition, rows: Sequence[Block], stale: Mapping[str, str]
) -> int:
    """Return how many sentences have no point; those of stale points are asked about there."""
    source = session.get_one(Edition, edition.source_id)
    changed = {row.source_block_id for row in rows if row.id in stale}
    found = easy_read.without_point(trees.tree_of(session, source), rows)
    return sum(each.block_id not in changed for each in found)
