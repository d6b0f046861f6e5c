"""A part that the group agreed to add or to take out: how it goes into the document."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from content.coproduction.documents import Act, State, can_move
from service.actions._agreed_points import CHANGED, is_point
from service.actions._changed import words_changed
from service.actions.add_blocks import NewBlock, NoRoom, check_room, put_blocks
from service.actions.apply_words import Saved
from service.actions.remove_block import taken_out
from service.actions.voice import Voice
from service.store import documents
from service.store.tables import Block, Document, Suggestion


def take_out_part(session: Session, document: Document, suggestion: Suggestion) -> Saved:
    """Take the part out, unless its words are others than those that the group agreed about."""
    block = session.get_one(Block, suggestion.block_id)
    if not can_move(State(document.state), Act.WRITE):
        return Saved(outcome="put_away", version=block.version)
    if block.removed_at is not None:
        return Saved(outcome="same", version=block.version)
    if block.text != suggestion.base_text:
        return Saved(outcome="clash", version=block.version)
    taken_out(session, document, block, _voice(suggestion))
    return Saved(outcome="saved", version=block.version)


def add_part(session: Session, document: Document, suggestion: Suggestion) -> Saved:
    """Put the new part after its block, or at the start, behind new parts agreed before it."""
    block = session.get_one(Block, suggestion.block_id)
    if not can_move(State(document.state), Act.WRITE):
        return Saved(outcome="put_away", version=block.version)
    new = NewBlock(kind=suggestion.kind, text=suggestion.text, level=suggestion.level)
    try:
        check_room(session, block.edition_id, [new])
    except NoRoom:
        return Saved(outcome="full", version=block.version)
    after = _place(session, block, suggestion)
    (added,) = put_blocks(
        session, block.edition_id, after, [new], by=_voice(suggestion), what="added"
    )
    if is_point(session, added):
        added.state = CHANGED
    words_changed(session, document, "added", _voice(suggestion), added.id)
    return Saved(outcome="saved", version=added.version)


def _place(session: Session, block: Block, suggestion: Suggestion) -> str:
    """Return the block that the new part follows, "" for the start.

    Several new parts may be suggested for one place: they keep the order in which they came.
    """
    earlier = set(
        session.scalars(
            select(Suggestion.text).where(
                Suggestion.block_id == block.id,
                Suggestion.what == suggestion.what,
                Suggestion.state == "agreed",
                Suggestion.at < suggestion.at,
            )
        )
    )
    rows = list(documents.blocks_of(session, block.edition_id))
    at = block.id if suggestion.what == "add_after" else ""
    ids = [row.id for row in rows]
    following = rows[ids.index(at) + 1 :] if at in ids else rows if not at else []
    for row in following:
        if row.text not in earlier:
            break
        at = row.id
    return at


def _voice(suggestion: Suggestion) -> Voice:
    return Voice(suggestion.author_id, suggestion.entered_by_id)
