"""The id of one sending of a form: the same person, the same form and the same words.

Words changed after a first sending (back, change, send again) are a new sending, or they
would be lost.
"""

import hashlib

from sqlalchemy.orm import Session

from service.actions import once
from service.actions.voice import Voice


def sending(operation: str, by: Voice, *words: object) -> str:
    """Return the id of this sending."""
    whole = "\x1f".join((by.entered_by_id, operation, *(str(word) for word in words)))
    return hashlib.sha256(whole.encode()).hexdigest()[:32]


def result_of(session: Session, sending_id: str) -> str | None:
    """Return what the same sending gave before, None where this is the first."""
    earlier = once.done_before(session, sending_id)
    return earlier.result if earlier else None


def done(session: Session, sending_id: str, by: Voice, result: str = "") -> None:
    """Note in the open transaction that this sending was done."""
    once.mark_done(session, sending_id, by.entered_by_id, result)
