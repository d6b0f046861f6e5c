"""Add a point that a person wrote, or make two of one."""

from service.actions._changed import tell
from service.actions.add_blocks import NewBlock, put_blocks
from service.actions.once import done, result_of, sending
from service.actions.voice import Voice
from service.parts import Parts
from service.store import easy_read
from service.store.tables import Document


def add_point(
    parts: Parts, document_id: str, after_id: str, text: str, *, by: Voice, operation: str
) -> str:
    """Add the point after another ("": at the start) and return its id. Once each sending.

    Raises LookupError where there is no easy read yet.
    """
    key = sending(operation, by, document_id, text)
    with parts.database.write() as session:
        if (earlier := result_of(session, key)) is not None:
            return earlier
        document = session.get_one(Document, document_id)
        edition = easy_read.easy_read_edition(session, document)
        if edition is None:
            raise LookupError(document_id)
        new = NewBlock(kind="point", text=text)
        block = put_blocks(session, edition.id, after_id, [new], by=by, what="added")[0]
        block.state = "changed"
        tell(session, document, "added", by, block=block.id)
        done(session, key, by, block.id)
        return block.id
