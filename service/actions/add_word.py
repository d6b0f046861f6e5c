"""Put a hard word with its plain meaning into a group's word bank, change it, take it out."""

from sqlalchemy.orm import Session

from service.actions.voice import Voice
from service.parts import Parts
from service.store import events, word_bank
from service.store.tables import WordEntry
from service.store.tables.columns import now


class WordIsThere(Exception):
    """The bank has this word in this language already."""


def add_word(
    parts: Parts, group_id: str, *, term: str, meaning: str, language: str, by: Voice
) -> str:
    """Add the word, or put it back with the new meaning where it was taken out; return its id.

    The same word sent twice is one word. Raises WordIsThere where it has another meaning.
    """
    with parts.database.write() as session:
        word = word_bank.named(session, group_id, language, term)
        if word is None:
            word = WordEntry(
                group_id=group_id, language=language, term=term, added_by_id=by.author_id
            )
            session.add(word)
        elif word.retired_at is None:
            if word.meaning != meaning:
                raise WordIsThere
            return word.id
        word.meaning, word.retired_at = meaning, None
        session.flush()
        _tell(session, "added", word, by)
        return word.id


def change_word(parts: Parts, word_id: str, *, term: str, meaning: str, by: Voice) -> None:
    """Change a word. Raises WordIsThere where the bank has the new term already."""
    with parts.database.write() as session:
        word = session.get_one(WordEntry, word_id)
        other = word_bank.named(session, word.group_id, word.language, term)
        if other is not None and other.id != word_id:
            raise WordIsThere
        word.term, word.meaning = term, meaning
        _tell(session, "changed", word, by)


def take_out_word(parts: Parts, word_id: str, by: Voice) -> None:
    """Take a word out of the bank. Adding it again brings it back."""
    with parts.database.write() as session:
        word = session.get_one(WordEntry, word_id)
        word.retired_at = now()
        _tell(session, "removed", word, by)


def _tell(session: Session, verb: str, word: WordEntry, by: Voice) -> None:
    events.record(
        session,
        verb,
        "word",
        word.id,
        group_id=word.group_id,
        actor_id=by.author_id,
        entered_by_id=by.entered_by_id,
    )
