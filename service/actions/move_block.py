"""Move a block up or down by one: one row changes, nothing is deleted and made anew."""

from typing import Literal

from service.actions._changed import note_revision, words_changed
from service.actions._room import keys_after
from service.actions.once import done, result_of, sending
from service.actions.voice import Voice
from service.parts import Parts
from service.store import documents
from service.store.tables import Block, Document


def move_block(
    parts: Parts,
    document_id: str,
    block_id: str,
    direction: Literal["up", "down"],
    *,
    by: Voice,
    operation: str,
) -> bool:
    """Move the block past its neighbour. Returns False where there is nothing to pass.

    Raises CannotMove where the document is put away.
    """
    key = sending(operation, by, block_id, direction)
    with parts.database.write() as session:
        if result_of(session, key) is not None:
            return True
        document, block = session.get_one(Document, document_id), session.get_one(Block, block_id)
        ids = [row.id for row in documents.blocks_of(session, block.edition_id)]
        after = _after(ids, block_id, direction)
        if after is None:
            return False
        block.order_key = keys_after(session, block.edition_id, after, 1)[0]
        block.version += 1
        note_revision(session, block, "moved", by, block.version - 1)
        words_changed(session, document, "moved", by, block.id)
        done(session, key, by)
        return True


def _after(ids: list[str], block_id: str, direction: Literal["up", "down"]) -> str | None:
    """Return the block it stands after once moved: "" for the start, None where it cannot."""
    if block_id not in ids:
        return None
    at = ids.index(block_id)
    if direction == "up":
        return None if at == 0 else ids[at - 2] if at > 1 else ""
    return None if at == len(ids) - 1 else ids[at + 1]
