"""Add parts to a document, at the place where the person pressed."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from content.cleaning import MAX_BLOCK
from service.actions._changed import note_revision, words_changed
from service.actions._limits import has_room
from service.actions._room import keys_after
from service.actions.once import done, result_of, sending
from service.actions.voice import Voice
from service.parts import Parts
from service.store import documents, drafts
from service.store.tables import Block, Document


@dataclass(frozen=True, slots=True, kw_only=True)
class NewBlock:
    """A part to add, as a person typed it."""

    kind: str
    text: str
    level: int = 1
    caption: str = ""
    header: bool = True
    picture_id: str | None = None
    alt: str = ""
    decorative: bool = False
    language: str = ""


class NoRoom(Exception):
    """The words are more than one part, or one document, can hold. Nothing was changed."""


class PartTooLong(NoRoom):
    """One part alone is longer than a part can be."""


def add_blocks(
    parts: Parts,
    document_id: str,
    after_id: str,
    new: Sequence[NewBlock],
    *,
    by: Voice,
    operation: str,
    place: str = "",
) -> str:
    """Add the parts after the block and return the id of the first. The same sending adds once.

    Raises CannotMove where the document is put away, NoRoom where there are too many words.
    `place` names the draft that these words were.
    """
    # Not where it goes: a form without a place goes to the end, which moves while others add.
    key = sending(operation, by, document_id, *new)
    with parts.database.write() as session:
        if (earlier := result_of(session, key)) is not None:
            return earlier
        document = session.get_one(Document, document_id)
        edition = documents.standard_edition(session, document)
        check_room(session, edition.id, new)
        added = put_blocks(session, edition.id, after_id, new, by=by, what="added")
        for block in added:
            words_changed(session, document, "added", by, block.id)
        drafts.drop_draft(session, by.entered_by_id, place)
        done(session, key, by, added[0].id)
        return added[0].id


def put_blocks(
    session: Session,
    edition_id: str,
    after_id: str,
    new: Sequence[NewBlock],
    *,
    by: Voice,
    what: str,
) -> list[Block]:
    """Put the parts into the edition with their first versions, inside the open transaction."""
    keys = keys_after(session, edition_id, after_id, len(new))
    added = [_block(edition_id, key, part) for key, part in zip(keys, new, strict=True)]
    session.add_all(added)
    session.flush()
    for block in added:
        note_revision(session, block, what, by)
    return added


def _block(edition_id: str, key: str, part: NewBlock) -> Block:
    return Block(
        edition_id=edition_id,
        kind=part.kind,
        level=part.level,
        order_key=key,
        version=1,
        text=part.text,
        language=part.language,
        picture_id=part.picture_id,
        alt=part.alt,
        decorative=part.decorative,
        caption=part.caption,
        header=part.header,
    )


def check_room(session: Session, edition_id: str, new: Sequence[NewBlock]) -> None:
    """Raise NoRoom where a part, or the document with the parts in it, would be too long."""
    if any(len(part.text) > MAX_BLOCK for part in new):
        raise PartTooLong
    if not has_room(session, edition_id, " ".join(part.text for part in new)):
        raise NoRoom
