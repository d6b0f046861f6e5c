"""Questions about a group's word bank."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.store.tables import WordEntry


def words_of(session: Session, group_id: str) -> Sequence[WordEntry]:
    """Return the words that stand in the group's bank, by language and alphabet."""
    question = select(WordEntry).where(
        WordEntry.group_id == group_id, WordEntry.retired_at.is_(None)
    )
    found = session.scalars(question).all()
    return sorted(found, key=lambda word: (word.language, word.term.casefold()))


def word_in(session: Session, group_id: str, word_id: str) -> WordEntry | None:
    """Return the word where it stands in the group's bank, None otherwise."""
    return session.scalar(
        select(WordEntry).where(
            WordEntry.id == word_id,
            WordEntry.group_id == group_id,
            WordEntry.retired_at.is_(None),
        )
    )


def named(session: Session, group_id: str, language: str, term: str) -> WordEntry | None:
    """Return the group's entry for this term, one that was taken out included."""
    return session.scalar(
        select(WordEntry).where(
            WordEntry.group_id == group_id,
            WordEntry.language == language,
            WordEntry.term == term,
        )
    )
