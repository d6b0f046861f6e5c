"""Put a block back that was taken out, as it was or with somebody's newer words."""

from service.actions._changed import note_revision, words_changed
from service.actions.apply_words import Saved, Wording, apply_words
from service.actions.once import done, result_of, sending
from service.actions.voice import Voice
from service.parts import Parts
from service.store import drafts
from service.store.tables import Block, Document


def put_back_block(
    parts: Parts,
    document_id: str,
    block_id: str,
    *,
    by: Voice,
    operation: str,
    wording: Wording | None = None,
) -> Saved:
    """Put the block back into its place, with these words where there are any.

    Words that do not fit stay as the draft of the person at the keyboard. Raises CannotMove
    where the document is put away.
    """
    key = sending(operation, by, block_id, wording)
    with parts.database.write() as session:
        if result_of(session, key) is not None:
            return Saved(outcome="same")
        document, block = session.get_one(Document, document_id), session.get_one(Block, block_id)
        if block.removed_at is not None:
            block.removed_at = None
            block.version += 1
            note_revision(session, block, "put_back", by, block.version - 1)
            words_changed(session, document, "put_back", by, block.id)
            session.flush()
        saved = Saved(outcome="same", version=block.version)
        if wording is not None:
            saved = apply_words(
                session, document, block, wording, base_version=block.version, by=by
            )
            if not saved.is_kept:
                version = block.version
                drafts.put_draft(session, by.entered_by_id, block_id, wording.text, version)
                return saved
            drafts.drop_draft(session, by.entered_by_id, block_id)
        done(session, key, by)
        return saved
