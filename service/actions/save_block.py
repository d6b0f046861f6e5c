"""Save what a person wrote in one block, or keep it safe where it cannot be saved yet."""

from content.merging import Choice
from service.actions.apply_words import Saved, Wording, apply_words
from service.actions.once import done, result_of, sending
from service.actions.voice import Voice
from service.parts import Parts
from service.store import drafts
from service.store.tables import Block, Document


def save_block(
    parts: Parts,
    document_id: str,
    block_id: str,
    wording: Wording,
    *,
    base_version: int,
    by: Voice,
    operation: str,
    choice: Choice | None = None,
    seen: int | None = None,
) -> Saved:
    """Put the words in, joined with what others wrote since. The same sending counts once.

    Words that did not get in stay as the draft of the person at the keyboard.
    """
    key = sending(operation, by, block_id, base_version, wording, choice, seen)
    with parts.database.write() as session:
        if (earlier := result_of(session, key)) is not None:
            return Saved(outcome="saved", version=int(earlier))
        document, block = session.get_one(Document, document_id), session.get_one(Block, block_id)
        saved = apply_words(
            session,
            document,
            block,
            wording,
            base_version=base_version,
            by=by,
            choice=choice,
            seen=seen,
        )
        if saved.is_kept:
            drafts.drop_draft(session, by.entered_by_id, block_id)
            done(session, key, by, str(saved.version))
        else:
            drafts.put_draft(session, by.entered_by_id, block_id, wording.text, base_version)
        return saved
