"""What the group talks about: add a point, move it, and write down what the group said."""

from sqlalchemy.orm import Session

from service.actions.once import done, result_of, sending
from service.actions.voice import Voice
from service.parts import Parts
from service.store import agenda, deciding, events
from service.store.tables import AgendaItem


def add_item(parts: Parts, group_id: str, question: str, *, by: Voice, operation: str) -> None:
    """Put a point at the end of the agenda. The same sending adds it once."""
    key = sending(operation, by, group_id, question)
    with parts.database.write() as session:
        if result_of(session, key) is not None:
            return
        item = AgendaItem(
            group_id=group_id,
            question=question,
            raised_by_id=by.author_id,
            position=agenda.last_position(session, group_id) + 1,
        )
        session.add(item)
        session.flush()
        _tell(session, "raised", item, by)
        done(session, key, by, item.id)


def move_item(parts: Parts, item_id: str, step: int, by: Voice) -> None:
    """Move a point up (-1) or down (1) by one place; at the end it stays."""
    with parts.database.write() as session:
        item = session.get_one(AgendaItem, item_id)
        order = list(deciding.agenda_of(session, item.group_id))
        if item not in order:
            return
        here = order.index(item)
        there = min(max(here + step, 0), len(order) - 1)
        order.insert(there, order.pop(here))
        for place, one in enumerate(order, 1):
            one.position = place
        _tell(session, "moved", item, by)


def settle_item(parts: Parts, item_id: str, answer: str, by: Voice) -> None:
    """Write down what the group said and take the point off the agenda. Once settled, it stays.

    Two people may write at the same time: what the second wrote stands below the first.
    """
    with parts.database.write() as session:
        item = session.get_one(AgendaItem, item_id)
        if answer in item.answer.split("\n\n"):
            return
        both = (item.answer, answer) if item.answer else (answer,)
        item.state, item.answer = "settled", "\n\n".join(both)
        _tell(session, "settled", item, by)


def _tell(session: Session, verb: str, item: AgendaItem, by: Voice) -> None:
    events.record(
        session,
        verb,
        "agenda_item",
        item.id,
        group_id=item.group_id,
        document_id=item.document_id,
        actor_id=by.author_id,
        entered_by_id=by.entered_by_id,
    )
