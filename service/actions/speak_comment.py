"""Say something aloud about a block, as it is worded now."""

from formats.readers import SafeSound
from service.actions._changed import tell
from service.actions._sound_kept import same_sound, sound_kept
from service.actions.once import done, result_of, sending
from service.actions.voice import Voice
from service.parts import Parts
from service.store.tables import Block, Comment, Document


def speak_comment(
    parts: Parts, document_id: str, block_id: str, sound: SafeSound, *, by: Voice, operation: str
) -> str:
    """Keep the sound as a comment without words yet, and return the comment's id.

    It counts like a written one from now on: only an outcome closes it.
    """
    key = sending(operation, by, block_id, same_sound(sound))
    with sound_kept(parts, sound) as kept, parts.database.write() as session:
        if (earlier := result_of(session, key)) is not None:
            return earlier
        document, block = session.get_one(Document, document_id), session.get_one(Block, block_id)
        comment = Comment(
            document_id=document_id,
            block_id=block_id,
            block_version=block.version,
            quote=block.text,
            text="",
            author_id=by.author_id,
            entered_by_id=by.entered_by_id,
        )
        session.add(comment)
        session.flush()
        row = kept.row(document_id, "comment", by)
        row.comment_id = comment.id
        session.add(row)
        tell(session, document, "commented", by, block=block_id)
        done(session, key, by, comment.id)
        return comment.id
