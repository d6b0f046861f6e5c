"""Start a document on a blank sheet: a title and what it is for."""

from sqlalchemy.orm import Session

from service.actions._changed import tell
from service.actions.once import done, result_of, sending
from service.actions.voice import Voice
from service.parts import Parts
from service.store.tables import Document, Edition


def start_document(
    parts: Parts,
    group_id: str,
    *,
    title: str,
    purpose: str,
    language: str,
    by: Voice,
    operation: str,
) -> str:
    """Make a blank document of the group and return its id. The same sending starts it once."""
    key = sending(operation, by, group_id, title, purpose)
    with parts.database.write() as session:
        if (earlier := result_of(session, key)) is not None:
            return earlier
        document, _ = started(
            session, group_id, title=title, purpose=purpose, language=language, by=by
        )
        done(session, key, by, document.id)
        return document.id


def started(
    session: Session, group_id: str, *, title: str, purpose: str, language: str, by: Voice
) -> tuple[Document, Edition]:
    """Make the document and its standard edition, inside the open transaction."""
    document = Document(
        group_id=group_id,
        title=title,
        purpose=purpose,
        state="blank",
        language=language,
        created_by_id=by.author_id,
    )
    session.add(document)
    session.flush()
    edition = Edition(document_id=document.id, kind="standard", language=language)
    session.add(edition)
    session.flush()
    tell(session, document, "started", by)
    return document, edition
