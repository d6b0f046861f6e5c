"""Take a block out of the document. Its row, words and talk stay: it can be put back."""

from sqlalchemy.orm import Session

from service.actions._changed import note_revision, words_changed
from service.actions.once import done, result_of, sending
from service.actions.voice import Voice
from service.parts import Parts
from service.store.tables import Block, Document
from service.store.tables.columns import now


def remove_block(
    parts: Parts, document_id: str, block_id: str, *, by: Voice, operation: str
) -> None:
    """Take the block out. Raises CannotMove where the document is put away."""
    key = sending(operation, by, block_id)
    with parts.database.write() as session:
        if result_of(session, key) is not None:
            return
        document, block = session.get_one(Document, document_id), session.get_one(Block, block_id)
        taken_out(session, document, block, by)
        done(session, key, by)


def taken_out(session: Session, document: Document, block: Block, by: Voice) -> None:
    """Take the block out inside the open transaction; one that is out already stays so."""
    if block.removed_at is None:
        block.removed_at = now()
        block.version += 1
        note_revision(session, block, "removed", by, block.version - 1)
        words_changed(session, document, "removed", by, block.id)
