"""Questions about what a group talks about at its meetings."""

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from service.store.tables import AgendaItem, Document


def item_in(session: Session, group_id: str, item_id: str) -> AgendaItem | None:
    """Return the point where it is on the group's agenda, settled or not; None otherwise."""
    return session.scalar(
        select(AgendaItem).where(AgendaItem.id == item_id, AgendaItem.group_id == group_id)
    )


def settled_in(session: Session, group_id: str, most: int = 20) -> Sequence[AgendaItem]:
    """Return what the group settled, newest first, at most so many."""
    question = select(AgendaItem).where(
        AgendaItem.group_id == group_id, AgendaItem.state == "settled"
    )
    return session.scalars(question.order_by(AgendaItem.at.desc()).limit(most)).all()


def last_position(session: Session, group_id: str) -> int:
    """Return the highest place on the group's agenda, 0 where it is empty."""
    question = select(func.max(AgendaItem.position)).where(AgendaItem.group_id == group_id)
    return session.scalar(question) or 0


def titles(session: Session, ids: set[str]) -> dict[str, str]:
    """Return the titles of these documents by id."""
    rows = session.execute(select(Document.id, Document.title).where(Document.id.in_(ids)))
    return {row.id: row.title for row in rows}
