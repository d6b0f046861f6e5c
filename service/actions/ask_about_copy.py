"""Ask the group about what somebody changed in a copy: suggestions, and comments beside them."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from service.actions._changed import tell
from service.actions.once import done, result_of, sending
from service.actions.suggest_words import Change, suggest_change
from service.actions.voice import Voice
from service.parts import Parts
from service.store import documents, drafts
from service.store.tables import Block, Comment, Document


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyChange:
    """One change that a person chose: a suggestion, or a comment where it cannot be one."""

    key: str
    """Tells it from the others of the same copy."""
    block_id: str
    suggestion: Change | None = None
    base: str = ""
    """The words that the copy was made from, of which the version is looked up."""
    comment: str = ""


def ask_about_copy(
    parts: Parts,
    document_id: str,
    chosen: Sequence[CopyChange],
    *,
    by: Voice,
    operation: str,
    place: str,
) -> int:
    """Ask the group about each change, all in one transaction. Returns how many were asked.

    Nothing in the document changes. The same sending asks once. `place` names the draft that
    held the copy.
    """
    key = sending(operation, by, document_id, *(change.key for change in chosen))
    with parts.database.write() as session:
        if (earlier := result_of(session, key)) is not None:
            return int(earlier)
        document = session.get_one(Document, document_id)
        for change in chosen:
            block = session.get_one(Block, change.block_id)
            if change.suggestion is not None:
                suggest_change(parts, session, block, _based(session, block, change), by=by)
            else:
                _comment(session, document, block, change.comment, by)
        drafts.drop_draft(session, by.entered_by_id, place)
        done(session, key, by, str(len(chosen)))
        return len(chosen)


def _based(session: Session, block: Block, change: CopyChange) -> Change:
    """Return the suggestion with the newest version of the block that read as in the copy."""
    made = change.suggestion or Change(text="", why="")
    wanted = _letters(change.base)
    if _letters(block.text) == wanted or made.what.startswith("add") or made.sentence:
        return made
    for revision in documents.revisions_of(session, block.id):
        if _letters(revision.text) == wanted:
            return Change(
                text=made.text,
                why=made.why,
                what=made.what,
                base_version=revision.version,
                base_text=revision.text,
            )
    return made


def _letters(text: str) -> str:
    """Return what two ways of typing the same words have in common."""
    return "".join(letter for letter in text if letter.isalnum())


def _comment(session: Session, document: Document, block: Block, text: str, by: Voice) -> None:
    session.add(
        Comment(
            document_id=document.id,
            block_id=block.id,
            block_version=block.version,
            quote=block.text,
            text=text,
            author_id=by.author_id,
            entered_by_id=by.entered_by_id,
        )
    )
    tell(session, document, "commented", by, block=block.id)
