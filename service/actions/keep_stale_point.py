"""The first words changed, and people keep their point: it hangs on the words of today."""

from difflib import SequenceMatcher

from content.segments import sentences_of
from content.tree import plain
from service.actions._changed import note_revision, tell
from service.actions.once import done, result_of, sending
from service.actions.voice import Voice
from service.parts import Parts
from service.store import documents, trees
from service.store.tables import Block, Document


def keep_stale_point(
    parts: Parts, document_id: str, block_id: str, *, by: Voice, operation: str
) -> None:
    """Keep the point's words and tie them to the nearest sentence of its source today.

    Where the source is gone, the point stands by itself. A draft stays a draft.
    """
    key = sending(operation, by, block_id)
    with parts.database.write() as session:
        if result_of(session, key) is not None:
            return
        document, point = session.get_one(Document, document_id), session.get_one(Block, block_id)
        source = documents.block_of(session, document_id, point.source_block_id or "")
        if source is None or source.removed_at is not None:
            point.source_block_id = None
        else:
            point.source_text = nearest_sentence(source, point, document.language)
            point.source_version = source.version
        point.version += 1
        note_revision(session, point, "tied_again", by, point.version - 1)
        tell(session, document, "tied_again", by, block=block_id)
        done(session, key, by)


def nearest_sentence(source: Block, point: Block, language: str) -> str:
    """Return the sentence of the source today that is most like the one the point came from."""
    pieces = sentences_of(trees.tree_block(source, None), source.language or language)
    texts = [text for piece in pieces if (text := plain(piece.runs).strip())]
    if not texts:
        return source.text
    return max(texts, key=lambda text: SequenceMatcher(None, point.source_text, text).ratio())
