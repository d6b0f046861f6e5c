"""Put a hard word into the group's word bank: from then on it may stay, with its meaning."""

from sqlalchemy import select

from service.actions.voice import Voice
from service.parts import Parts
from service.store import events
from service.store.tables import WordEntry


def add_word_from_finding(
    parts: Parts, group_id: str, language: str, term: str, meaning: str, *, by: Voice
) -> None:
    """Keep the word with its meaning; a word that is there already gets this meaning."""
    with parts.database.write() as session:
        word = session.scalar(
            select(WordEntry).where(
                WordEntry.group_id == group_id,
                WordEntry.language == language,
                WordEntry.term == term,
            )
        )
        if word is None:
            word = WordEntry(
                group_id=group_id, language=language, term=term, added_by_id=by.author_id
            )
            session.add(word)
        word.meaning, word.retired_at = meaning, None
        session.flush()
        events.record(
            session,
            "added",
            "word",
            word.id,
            group_id=group_id,
            actor_id=by.author_id,
            entered_by_id=by.entered_by_id,
        )
