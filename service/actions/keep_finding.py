"""Keep words as they are, with a reason: the check does not ask about them again."""

from service.actions._changed import tell
from service.actions.voice import Voice
from service.parts import Parts
from service.store import findings
from service.store.tables import Document, KeptFinding
from service.store.tables.columns import now


def keep_finding(
    parts: Parts, document_id: str, finding_key: str, reason: str, *, by: Voice
) -> None:
    """Note that the group keeps these words, and why.

    Another reason is kept beside the older one, which stays as withdrawn.
    """
    with parts.database.write() as session:
        document = session.get_one(Document, document_id)
        kept = findings.kept_one(session, document_id, finding_key)
        if kept is not None and reason in {"", kept.reason}:
            return
        if kept is not None:
            kept.withdrawn_at = now()
            session.flush()
        session.add(
            KeptFinding(
                document_id=document_id,
                finding_key=finding_key,
                reason=reason,
                person_id=by.author_id,
            )
        )
        tell(session, document, "kept_words", by)


def ask_again(parts: Parts, document_id: str, finding_key: str, *, by: Voice) -> None:
    """Let the check ask about these words again; what was kept, and why, stays on record."""
    with parts.database.write() as session:
        kept = findings.kept_one(session, document_id, finding_key)
        if kept is not None:
            kept.withdrawn_at = now()
            tell(session, session.get_one(Document, document_id), "asked_again", by)
