"""Remember how the group says things: from what people did to a draft, or by hand."""

from collections.abc import Iterable

from sqlalchemy.orm import Session

from content.easy_read.learning import Lesson, from_change, from_put_back
from content.languages import base_code
from content.tree import texts
from service.actions.voice import Voice
from service.parts import Parts
from service.store import events, trees, wordings
from service.store.tables import Block, Document, Edition, Wording
from service.store.tables.columns import now

LONGEST = 200
"""Letters of a term or of the words in its place."""


class TermIsThere(Exception):
    """The group says something for this term already."""


def learn_from_change(session: Session, block: Block, before: str, *, by: Voice) -> None:
    """Learn from words that a person put in place of drafted ones, in the open transaction."""
    _learn(session, block, from_change(before, said(block)), by)


def learn_from_keeping(session: Session, block: Block, *, by: Voice) -> None:
    """Learn from drafted words that a person kept, in the open transaction."""
    if block.source_text:
        _learn(session, block, from_change(block.source_text, said(block)), by)


def learn_from_put_back(session: Session, block: Block, drafted: str, *, by: Voice) -> None:
    """Learn from words that a person wanted back as the source says them."""
    _learn(session, block, from_put_back(block.source_text, drafted), by)


def said(block: Block) -> str:
    """Return what a point says, without marks."""
    return " ".join(texts(trees.tree_block(block, None)))


def write_wording(
    parts: Parts, group_id: str, *, term: str, words: str, language: str, by: Voice
) -> None:
    """Write a wording by hand. Raises TermIsThere where the group has other words for it."""
    with parts.database.write() as session:
        found = wordings.named(session, group_id, language, term)
        if found is None:
            found = Wording(
                group_id=group_id, language=language, term=term, added_by_id=by.author_id
            )
            session.add(found)
        elif found.retired_at is None and found.words != words and wordings.in_use(found):
            raise TermIsThere
        found.words, found.confirmed, found.retired_at = words, True, None
        session.flush()
        _tell(session, "added", found, by)


def change_wording(parts: Parts, wording_id: str, words: str, *, by: Voice) -> None:
    """Put other words in place of the term, or the same to say that drafts are to use them."""
    with parts.database.write() as session:
        found = session.get_one(Wording, wording_id)
        found.words, found.confirmed = words, True
        _tell(session, "changed", found, by)


def take_out_wording(parts: Parts, wording_id: str, *, by: Voice) -> None:
    """Take a wording out; it is not learned again by itself."""
    with parts.database.write() as session:
        found = session.get_one(Wording, wording_id)
        found.retired_at = now()
        _tell(session, "removed", found, by)


def _learn(session: Session, block: Block, lessons: Iterable[Lesson], by: Voice) -> None:
    edition = session.get_one(Edition, block.edition_id)
    group_id = session.get_one(Document, edition.document_id).group_id
    language = base_code(block.language or edition.language)
    for lesson in lessons:
        if max(len(lesson.term), len(lesson.words)) <= LONGEST:
            _note(session, group_id, language, lesson, by)


def _note(session: Session, group_id: str, language: str, lesson: Lesson, by: Voice) -> None:
    found = wordings.named(session, group_id, language, lesson.term)
    if found is None:
        session.add(
            Wording(
                group_id=group_id,
                language=language,
                term=lesson.term,
                words=lesson.words,
                times=1,
                added_by_id=by.author_id,
            )
        )
    elif found.retired_at is None and found.words == lesson.words:
        found.times += 1
    elif found.retired_at is None and not found.confirmed:
        found.words, found.times = lesson.words, 1
    session.flush()


def _tell(session: Session, verb: str, wording: Wording, by: Voice) -> None:
    events.record(
        session,
        verb,
        "wording",
        wording.id,
        group_id=wording.group_id,
        actor_id=by.author_id,
        entered_by_id=by.entered_by_id,
    )
