"""Keep words as they are, with a reason: the check does not ask about them again."""

from service.actions._changed import tell
from service.actions.voice import Voice
from service.parts import Parts
from service.store import findings
from service.store.tables import Document, KeptFinding


def keep_finding(
    parts: Parts, document_id: str, finding_key: str, reason: str, *, by: Voice
) -> None:
    """Note that the group keeps these words, and why. Doing it again changes only the reason."""
    with parts.database.write() as session:
        document = session.get_one(Document, document_id)
        kept = findings.kept_one(session, document_id, finding_key)
        if kept is None:
            kept = KeptFinding(
                document_id=document_id, finding_key=finding_key, person_id=by.author_id
            )
            session.add(kept)
            tell(session, document, "kept_words", by)
        kept.reason = reason or kept.reason or ""


def ask_again(parts: Parts, document_id: str, finding_key: str, *, by: Voice) -> None:
    """Let the check ask about these words again. Asking twice changes nothing."""
    with parts.database.write() as session:
        kept = findings.kept_one(session, document_id, finding_key)
        if kept is not None:
            session.delete(kept)
            tell(session, session.get_one(Document, document_id), "asked_again", by)
