"""Suggest other words for a block. The group decides; nobody takes them in alone."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from service.actions._changed import tell
from service.actions.once import done, result_of, sending
from service.actions.open_decision import open_suggestion_decision
from service.actions.voice import Voice
from service.parts import Parts
from service.store import drafts
from service.store.tables import Block, Document, Edition, Suggestion


def suggest_words(
    parts: Parts, block_id: str, *, text: str, why: str, by: Voice, operation: str
) -> str:
    """Keep the suggestion and ask the group about it. Returns the suggestion's id."""
    key = sending(operation, by, block_id, text, why)
    with parts.database.write() as session:
        if (earlier := result_of(session, key)) is not None:
            return earlier
        block = session.get_one(Block, block_id)
        suggestion = suggested(parts, session, block, text=text, why=why, by=by)
        drafts.drop_draft(session, by.entered_by_id, f"suggest:{block_id}")
        done(session, key, by, suggestion.id)
        return suggestion.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence of a translated edition, as it stands."""

    edition_id: str
    segment_id: str
    unit_id: str
    """"" where nobody translated it yet."""
    source: str
    target: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What is suggested for a block, and the words of the block that it was made from."""

    text: str
    why: str
    what: str = "words"
    """As in `Suggestion`: words, add_after, add_first, take_out or translation."""
    kind: str = ""
    level: int = 1
    base_version: int = 0
    """0: the block as it stands."""
    base_text: str = ""
    sentence: Sentence | None = None
    """Of a translation."""


def suggested(
    parts: Parts, session: Session, block: Block, *, text: str, why: str, by: Voice
) -> Suggestion:
    """Suggest other words for the block as it stands, inside the open transaction."""
    return suggest_change(parts, session, block, Change(text=text, why=why), by=by)


def suggest_change(
    parts: Parts, session: Session, block: Block, change: Change, *, by: Voice
) -> Suggestion:
    """Keep the suggestion and open the group's decision on it, inside the open transaction."""
    edition = session.get_one(Edition, block.edition_id)
    document = session.get_one(Document, edition.document_id)
    now = change.base_version == 0
    stood = {"base_text": block.text if now else change.base_text}
    suggestion = Suggestion(
        **stood | _of_sentence(change.sentence),
        document_id=document.id,
        block_id=block.id,
        base_version=block.version if now else change.base_version,
        text=change.text,
        why=change.why,
        what=change.what,
        kind=change.kind,
        level=change.level,
        author_id=by.author_id,
        entered_by_id=by.entered_by_id,
    )
    session.add(suggestion)
    session.flush()
    open_suggestion_decision(session, parts, suggestion)
    tell(session, document, "suggested", by, block=block.id)
    return suggestion


def _of_sentence(sentence: Sentence | None) -> dict[str, str]:
    if sentence is None:
        return {}
    return {
        "base_text": sentence.target,
        "edition_id": sentence.edition_id,
        "segment_id": sentence.segment_id,
        "unit_id": sentence.unit_id,
        "source_text": sentence.source,
    }
