"""A reader tells the group something: it becomes a point on the agenda. No name is kept."""

from dataclasses import dataclass
from datetime import timedelta

from service.actions.once import done, result_of, sending
from service.actions.voice import Voice
from service.parts import Parts
from service.store import attempts, events
from service.store.attempts import Limit
from service.store.tables import AgendaItem, Document, Feedback, Publication

LIMITS = (Limit(20, timedelta(hours=1)), Limit(60, timedelta(days=1)))
"""From one network: enough for a whole day centre, too few to flood an agenda."""
NOBODY = Voice("", "")


class TooMany(Exception):
    """Too much came from one network in a short time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What a reader tells. `kind`: another_form or clear; `answer`: yes, some or no."""

    kind: str
    answer: str = ""
    words: str = ""
    contact: str = ""
    question: str
    """How it stands on the agenda; "" where there is nothing to talk about."""


def hear_reader(
    parts: Parts, publication_id: str, heard: Heard, network: str, operation_id: str
) -> None:
    """Keep what the reader tells and put it on the agenda. Raises TooMany."""
    key = sending(operation_id, NOBODY, publication_id, heard)
    with parts.database.write() as session:
        if result_of(session, key) is not None:
            return
        if attempts.note(session, "reader", network, LIMITS) is None:
            raise TooMany
        publication = session.get_one(Publication, publication_id)
        document = session.get_one(Document, publication.document_id)
        row = Feedback(
            publication_id=publication.id,
            kind=heard.kind,
            answer=heard.answer,
            words=heard.words,
            contact=heard.contact,
        )
        session.add(row)
        session.flush()
        if heard.question:
            session.add(
                AgendaItem(
                    group_id=document.group_id,
                    document_id=document.id,
                    source_kind="reader",
                    source_id=row.id,
                    question=heard.question,
                )
            )
        events.record(
            session,
            "heard",
            "publication",
            publication.id,
            group_id=document.group_id,
            document_id=document.id,
        )
        done(session, key, NOBODY)
