"""Questions about how a group says things."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.store.tables import Wording

SURE = 2
"""Times that a group makes the same change before drafts use it without being asked."""


def wordings_of(session: Session, group_id: str) -> Sequence[Wording]:
    """Return the group's wordings, by language and alphabet; none that was taken out."""
    question = select(Wording).where(Wording.group_id == group_id, Wording.retired_at.is_(None))
    found = session.scalars(question).all()
    return sorted(found, key=lambda each: (each.language, each.term.casefold()))


def in_use(wording: Wording) -> bool:
    """Return whether drafts use it: a person said so, or the group did it twice."""
    return wording.confirmed or wording.times >= SURE


def says(session: Session, group_id: str, language: str) -> dict[str, str]:
    """Return term -> words for drafts in this language."""
    found = wordings_of(session, group_id)
    return {each.term: each.words for each in found if each.language == language and in_use(each)}


def wording_in(session: Session, group_id: str, wording_id: str) -> Wording | None:
    """Return the group's wording, None where it is not there or was taken out."""
    found = session.get(Wording, wording_id)
    here = found is not None and found.group_id == group_id and found.retired_at is None
    return found if here else None


def named(session: Session, group_id: str, language: str, term: str) -> Wording | None:
    """Return the group's wording of this term, one that was taken out included."""
    return session.scalar(
        select(Wording).where(
            Wording.group_id == group_id, Wording.language == language, Wording.term == term
        )
    )
