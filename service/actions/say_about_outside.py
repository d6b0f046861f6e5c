"""Say yes or no to an outside computer for one document: one person, one voice, changeable."""

from service.actions._changed import tell
from service.actions.voice import Voice
from service.parts import Parts
from service.store import outside
from service.store.tables import Document, EngineVoice


def say_about_outside(parts: Parts, document_id: str, *, yes: bool, by: Voice) -> None:
    """Note what the person says. The same again changes nothing."""
    with parts.database.write() as session:
        if outside.voices(session, document_id).get(by.author_id) is yes:
            return
        session.add(
            EngineVoice(
                document_id=document_id,
                yes=yes,
                author_id=by.author_id,
                entered_by_id=by.entered_by_id,
            )
        )
        tell(session, session.get_one(Document, document_id), "said_about_outside", by)
