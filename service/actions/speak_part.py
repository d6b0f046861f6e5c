"""Speak a new part of a document. It waits beside the document until it is written down."""

from content.coproduction.documents import Act, State, move
from formats.readers import SafeSound
from service.actions._changed import tell
from service.actions._sound_kept import same_sound, sound_kept
from service.actions.once import done, result_of, sending
from service.actions.voice import Voice
from service.parts import Parts
from service.store.tables import Document


def speak_part(
    parts: Parts, document_id: str, after_id: str, sound: SafeSound, *, by: Voice, operation: str
) -> str:
    """Keep the sound and return its id. `after_id` is the part that it follows, "" for the end.

    Raises CannotMove where the document is put away. No word of the document changes.
    """
    key = sending(operation, by, document_id, same_sound(sound))
    with sound_kept(parts, sound) as kept, parts.database.write() as session:
        if (earlier := result_of(session, key)) is not None:
            return earlier
        document = session.get_one(Document, document_id)
        move(State(document.state), Act.WRITE)
        row = kept.row(document_id, "part", by)
        row.block_id = after_id or None
        session.add(row)
        tell(session, document, "spoke_part", by)
        done(session, key, by, row.id)
        return row.id
