"""Say something about a block, as it is worded now."""

from service.actions._changed import tell
from service.actions.once import done, result_of, sending
from service.actions.voice import Voice
from service.parts import Parts
from service.store import drafts
from service.store.tables import Block, Comment, Document


def add_comment(
    parts: Parts, document_id: str, block_id: str, text: str, *, by: Voice, operation: str
) -> str:
    """Keep the comment with the words it is about and return its id."""
    key = sending(operation, by, block_id, text)
    with parts.database.write() as session:
        if (earlier := result_of(session, key)) is not None:
            return earlier
        document, block = session.get_one(Document, document_id), session.get_one(Block, block_id)
        comment = Comment(
            document_id=document_id,
            block_id=block_id,
            block_version=block.version,
            quote=block.text,
            text=text,
            author_id=by.author_id,
            entered_by_id=by.entered_by_id,
        )
        session.add(comment)
        session.flush()
        tell(session, document, "commented", by, block=block_id)
        drafts.drop_draft(session, by.entered_by_id, f"comment:{block_id}")
        done(session, key, by, comment.id)
        return comment.id
