"""Do it once: the same form sent twice changes nothing the second time.

A sending is the same person, the same form and the same words. Words changed after a first
sending (back, change, send again) are a new sending, or they would be lost in silence.
"""

import hashlib

from sqlalchemy.orm import Session

from service.actions.voice import Voice
from service.store.tables import Operation


def sending(operation: str, by: Voice, *words: object) -> str:
    """Return the id of this sending. Whose words they are counts, and who typed them."""
    whole = "\x1f".join((by.entered_by_id, by.author_id, operation, *(str(word) for word in words)))
    return hashlib.sha256(whole.encode()).hexdigest()[:32]


def result_of(session: Session, sending_id: str) -> str | None:
    """Return what the same sending gave before, None where this is the first."""
    earlier = session.get(Operation, sending_id)
    return earlier.result if earlier else None


def done(session: Session, sending_id: str, by: Voice, result: str = "") -> None:
    """Note, in the same transaction, that the sending was done and what it gave."""
    session.add(Operation(id=sending_id, person_id=by.entered_by_id, result=result))
