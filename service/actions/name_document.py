"""Change what a document is called and what it is for."""

from dataclasses import dataclass

from service.actions._changed import words_changed
from service.actions.voice import Voice
from service.parts import Parts
from service.store.tables import Document, DocumentRevision


@dataclass(frozen=True, slots=True)
class Naming:
    """A title and a purpose line."""

    title: str
    purpose: str


def name_document(
    parts: Parts, document_id: str, seen: Naming, wanted: Naming, by: Voice
) -> Naming | None:
    """Give the document its new naming. Returns None, or the naming that somebody put in first.

    The older naming is kept. `seen` is the naming that the person started from. Raises
    CannotMove where the document is put away.
    """
    with parts.database.write() as session:
        document = session.get_one(Document, document_id)
        now = Naming(document.title, document.purpose)
        if wanted == now:
            return None
        if seen != now:
            return now
        session.add(
            DocumentRevision(
                document_id=document_id,
                title=now.title,
                purpose=now.purpose,
                author_id=by.author_id,
                entered_by_id=by.entered_by_id,
            )
        )
        document.title, document.purpose = wanted.title, wanted.purpose
        words_changed(session, document, "named", by)
        return None
