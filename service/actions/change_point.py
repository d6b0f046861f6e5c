"""Change the words of an easy read point, or keep them: from then on they are a person's."""

from typing import Literal, TypeAlias

from content.merging import Choice
from service.actions._changed import note_revision, tell
from service.actions._pictures import PictureChoice, put_picture
from service.actions.apply_words import Saved, Wording, apply_words
from service.actions.learn_wording import learn_from_change, learn_from_keeping, said
from service.actions.once import done, result_of, sending
from service.actions.voice import Voice
from service.parts import Parts
from service.store import documents, drafts
from service.store.tables import Block, Document

Kept: TypeAlias = Literal["kept", "words_changed", "taken_out"]


def change_point(
    parts: Parts,
    document_id: str,
    block_id: str,
    wording: Wording,
    *,
    base_version: int,
    by: Voice,
    operation: str,
    choice: Choice | None = None,
) -> Saved:
    """Put a person's words into the point, joined with what others wrote since."""
    key = sending(operation, by, block_id, base_version, wording, choice)
    with parts.database.write() as session:
        if (earlier := result_of(session, key)) is not None:
            return Saved(outcome="saved", version=int(earlier))
        document, block = session.get_one(Document, document_id), session.get_one(Block, block_id)
        before = said(block)
        saved = apply_words(
            session, document, block, wording, base_version=base_version, by=by, choice=choice
        )
        if saved.is_kept:
            if saved.outcome != "same":
                learn_from_change(session, block, before, by=by)
                block.state = "changed"
            drafts.drop_draft(session, by.entered_by_id, block_id)
            done(session, key, by, str(saved.version))
        else:
            drafts.put_draft(session, by.entered_by_id, block_id, wording.text, base_version)
        return saved


def keep_point(
    parts: Parts,
    document_id: str,
    block_id: str,
    picture: PictureChoice,
    *,
    base_version: int,
    by: Voice,
    operation: str,
) -> Kept:
    """Keep the point as the person saw it at `base_version`, with the picture they chose.

    Where the words changed since, nothing is kept: nobody stands behind words they did not see.
    """
    key = sending(operation, by, block_id, base_version, picture)
    with parts.database.write() as session:
        if result_of(session, key) is not None:
            return "kept"
        document, block = session.get_one(Document, document_id), session.get_one(Block, block_id)
        if block.removed_at is not None:
            return "taken_out"
        seen = documents.revision_at(session, block_id, base_version)
        if seen is None or seen.text != block.text:
            return "words_changed"
        put_picture(parts, session, document, block, choice=picture, by=by)
        if block.state == "drafted":
            learn_from_keeping(session, block, by=by)
        block.state = "kept"
        block.version += 1
        note_revision(session, block, "kept", by, base_version)
        tell(session, document, "kept", by, block=block_id)
        done(session, key, by)
        return "kept"
