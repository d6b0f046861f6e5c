"""Start an edition in another language, beside the one that it is translated from."""

from content import languages
from service.actions.once import done, result_of, sending
from service.actions.voice import Voice
from service.parts import Parts
from service.store import documents, events
from service.store.tables import Document, Edition


class CannotStart(Exception):
    """There is nothing to translate from, or the language is not known here."""


def start_translation(
    parts: Parts, document_id: str, kind: str, language: str, *, by: Voice, operation: str
) -> str:
    """Return the id of the edition of this kind and language; one that is there stays as it is.

    Raises CannotStart where the document has no such edition to translate from, or where the
    language is its own or unknown.
    """
    key = sending(operation, by, document_id, kind, language)
    with parts.database.write() as session:
        if (earlier := result_of(session, key)) is not None:
            return earlier
        document = session.get_one(Document, document_id)
        source = documents.edition_of(session, document_id, kind, document.language)
        if source is None or language == document.language or language not in _known():
            raise CannotStart
        edition = documents.edition_of(session, document_id, kind, language)
        if edition is None:
            edition = Edition(
                document_id=document_id, kind=kind, language=language, source_id=source.id
            )
            session.add(edition)
            session.flush()
            events.record(
                session,
                "started_language",
                "edition",
                edition.id,
                group_id=document.group_id,
                document_id=document_id,
                actor_id=by.author_id,
                entered_by_id=by.entered_by_id,
            )
        done(session, key, by, edition.id)
        return edition.id


def _known() -> frozenset[str]:
    return frozenset(languages.all_languages())
