"""A reader got their answer: the group says so, and how to reach them is forgotten."""

from service.actions._changed import tell
from service.actions.voice import Voice
from service.parts import Parts
from service.store.tables import Document, Feedback
from service.store.tables.columns import now


def answer_reader(parts: Parts, document_id: str, feedback_id: str, *, by: Voice) -> None:
    """Note that it is done and wipe the contact. What the reader said stays; twice is once."""
    with parts.database.write() as session:
        heard = session.get_one(Feedback, feedback_id)
        if heard.answered_at is not None:
            return
        heard.answered_at, heard.contact = now(), ""
        tell(session, session.get_one(Document, document_id), "answered_reader", by)
