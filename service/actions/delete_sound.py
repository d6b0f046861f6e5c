"""Delete a person's voice, at once and for good, because they asked for it."""

from service.actions._changed import tell
from service.actions.voice import Voice
from service.parts import Parts
from service.store.tables import Comment, Document, Spoken
from service.store.tables.columns import now


def delete_sound(parts: Parts, spoken_id: str, *, words_too: bool, by: Voice) -> None:
    """Delete the sound. Words written down stay, unless `words_too`, which is for comments.

    The file goes before the row says so: where it cannot go, nothing is claimed. A comment of
    which nothing is left waits for no answer.
    """
    with parts.database.write() as session:
        row = session.get_one(Spoken, spoken_id, with_for_update=True)
        document = session.get_one(Document, row.document_id)
        comment = session.get_one(Comment, row.comment_id) if row.comment_id else None
        if comment is not None and (words_too or row.written_at is None):
            comment.text = ""
            comment.state = "taken_back" if comment.state == "open" else comment.state
        if row.deleted_at is None:
            row.deleted_by_id, row.deleted_at = by.entered_by_id, now()
            block = comment.block_id if comment else ""
            tell(session, document, "deleted_sound", by, block=block)
        session.flush()
        if row.key:
            parts.files.remove(row.key)
            row.key = ""
