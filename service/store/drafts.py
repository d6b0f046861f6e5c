"""Unsaved words: each person's own, seen by nobody else."""

from collections.abc import Sequence

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from service.store.tables import Draft
from service.store.tables.columns import now


def draft_of(session: Session, person_id: str, place: str) -> Draft | None:
    """Return the person's unsaved words of this place, None where there are none."""
    return session.scalar(select(Draft).where(Draft.person_id == person_id, Draft.place == place))


def drafts_like(session: Session, person_id: str, start: str) -> Sequence[Draft]:
    """Return the person's drafts whose place begins so, newest first."""
    question = select(Draft).where(Draft.person_id == person_id, Draft.place.startswith(start))
    return session.scalars(question.order_by(Draft.at.desc())).all()


def put_draft(session: Session, person_id: str, place: str, text: str, base_version: int) -> Draft:
    """Keep the words of this place in the open transaction, over the person's earlier ones."""
    draft = draft_of(session, person_id, place) or Draft(person_id=person_id, place=place)
    draft.text, draft.base_version, draft.at = text, base_version, now()
    session.add(draft)
    session.flush()
    return draft


def drop_draft(session: Session, person_id: str, place: str) -> None:
    """Forget the person's unsaved words of this place: they are saved, or not wanted."""
    session.execute(delete(Draft).where(Draft.person_id == person_id, Draft.place == place))
