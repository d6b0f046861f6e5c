"""Order keys for new and moved blocks. Blocks taken out keep their place, so they count too."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.store.order import between, spread
from service.store.tables import Block

LONGEST = 120
"""Characters of an order key; past it, all keys of the edition are spread anew."""


def keys_after(session: Session, edition_id: str, after_id: str, count: int) -> list[str]:
    """Return `count` keys that follow the block; "" is the start, an unknown block the end."""
    ids, keys = _places(session, edition_id)
    at = 0 if after_id == "" else ids.index(after_id) + 1 if after_id in ids else len(ids)
    made = _fill(keys[at - 1] if at else "", keys[at] if at < len(keys) else "", count)
    if max(map(len, made), default=0) <= LONGEST:
        return made
    _spread(session, ids)
    return keys_after(session, edition_id, after_id, count)


def _fill(before: str, after: str, count: int) -> list[str]:
    """Halve the room again and again, so that many keys stay short."""
    if count == 0:
        return []
    middle = between(before, after)
    left = count // 2
    return [
        *_fill(before, middle, left),
        middle,
        *_fill(middle, after, count - left - 1),
    ]


def _places(session: Session, edition_id: str) -> tuple[list[str], list[str]]:
    rows = session.execute(
        select(Block.id, Block.order_key)
        .where(Block.edition_id == edition_id)
        .order_by(Block.order_key, Block.id)
    ).all()
    return [row.id for row in rows], [row.order_key for row in rows]


def _spread(session: Session, ids: list[str]) -> None:
    for block_id, key in zip(ids, spread(len(ids)), strict=True):
        session.get_one(Block, block_id).order_key = key
    session.flush()
