"""Write down what somebody said aloud: their words, typed by them or by who supports them."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from service.actions._changed import tell, words_changed
from service.actions.add_blocks import NewBlock, check_room, put_blocks
from service.actions.voice import Voice
from service.parts import Parts
from service.store import documents, drafts
from service.store.speaking import waits
from service.store.tables import Comment, Document, Spoken
from service.store.tables.columns import now

THE_END = "the end"
"""No block has this id: new parts then come after all others."""


def write_down_comment(parts: Parts, spoken_id: str, text: str, *, by: Voice) -> bool:
    """Put the words under the sound. Returns False where it waits for none any more."""
    with parts.database.write() as session:
        row = session.get_one(Spoken, spoken_id, with_for_update=True)
        if not waits(row):
            return False
        comment = session.get_one(Comment, row.comment_id)
        document = session.get_one(Document, row.document_id)
        comment.text, comment.entered_by_id = text, by.entered_by_id
        tell(session, document, "wrote_down", by, block=comment.block_id)
        _written(session, row, by)
        return True


def write_down_part(parts: Parts, spoken_id: str, new: Sequence[NewBlock], *, by: Voice) -> bool:
    """Put the words into the document as new parts. Returns False where it waits for none
    any more.

    Raises CannotMove where the document is put away, NoRoom where there are too many words.
    """
    with parts.database.write() as session:
        row = session.get_one(Spoken, spoken_id, with_for_update=True)
        if not waits(row):
            return False
        document = session.get_one(Document, row.document_id)
        edition = documents.standard_edition(session, document)
        check_room(session, edition.id, new)
        after = row.block_id or THE_END
        added = put_blocks(session, edition.id, after, new, by=by, what="added")
        for block in added:
            words_changed(session, document, "added", by, block.id)
        row.part_id = added[0].id
        _written(session, row, by)
        return True


def _written(session: Session, row: Spoken, by: Voice) -> None:
    row.written_by_id, row.written_at = by.entered_by_id, now()
    drafts.drop_draft(session, by.entered_by_id, f"spoken:{row.id}")
