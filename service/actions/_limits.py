"""How many words one document can hold, counted only where there may be too many."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from content.cleaning import MAX_WORDS
from service.store.tables import Block


def has_room(session: Session, edition_id: str, more: str, less: str = "") -> bool:
    """Return whether the edition stays under its limit of words with `more` and without `less`.

    A word and its space are two characters: only where there are that many are words counted.
    """
    standing = Block.edition_id == edition_id, Block.removed_at.is_(None)
    characters = session.scalar(select(func.sum(func.length(Block.text))).where(*standing)) or 0
    if characters + len(more) <= 2 * MAX_WORDS:
        return True
    texts = session.scalars(select(Block.text).where(*standing))
    words = sum(len(text.split()) for text in texts) - len(less.split())
    return words + len(more.split()) <= MAX_WORDS
