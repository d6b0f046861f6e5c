"""Say no to publishing, with a reason in writing that the group sees."""

from content.coproduction import documents as moves
from content.coproduction.policies import why_not_decline
from service.actions.once import done, result_of, sending
from service.actions.publish import CannotPublish
from service.actions.voice import Voice
from service.parts import Parts
from service.store import deciding, events
from service.store.tables import AgendaItem, Decline, Document


def decline(
    parts: Parts, document_id: str, publisher_id: str, reason: str, operation_id: str
) -> None:
    """Note the reason and put it on the group's agenda, once for the same form.

    Raises CannotPublish where it cannot be declined.
    """
    by = Voice(publisher_id, publisher_id)
    key = sending(operation_id, by, document_id, reason)
    with parts.database.write() as session:
        if result_of(session, key) is not None:
            return
        document = session.get_one(Document, document_id)
        decision = deciding.agreed_decision_on(session, document_id)
        why_not = why_not_decline(moves.State(document.state), reason)
        if why_not or decision is None:
            raise CannotPublish(why_not or "There are no agreed words to decline.")
        document.state = moves.move(moves.State(document.state), moves.Act.DECLINE)
        row = Decline(
            document_id=document_id, decision_id=decision.id, by_id=publisher_id, reason=reason
        )
        session.add(row)
        session.flush()
        session.add(
            AgendaItem(
                group_id=document.group_id,
                document_id=document_id,
                source_kind="decline",
                source_id=row.id,
                question=reason,
            )
        )
        events.record(
            session,
            "declined",
            "document",
            document_id,
            group_id=document.group_id,
            document_id=document_id,
            actor_id=publisher_id,
        )
        done(session, key, by)
