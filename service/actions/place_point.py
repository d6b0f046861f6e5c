"""Put a sentence's points where the computer offers to: first under its heading, or last of all."""

from collections.abc import Sequence
from itertools import takewhile

from sqlalchemy.orm import Session

from content.easy_read import DraftHeading, DraftPoint, Placing, proposals
from content.easy_read.points import DraftItem
from content.languages import base_code
from service.actions._changed import note_revision, words_changed
from service.actions._room import keys_after
from service.actions.add_blocks import NewBlock, put_blocks
from service.actions.voice import Voice
from service.parts import Parts
from service.store import documents, easy_read
from service.store.easy_read import squeezed
from service.store.tables import Block, Document, Edition

MORE = {"en": "More information", "cy": "Rhagor o wybodaeth"}
"""The heading over what goes last, by the document's language."""
NOTHING = DraftPoint(id="", source_block_id="", source_text="", lines=())


def offers(rows: Sequence[Block]) -> dict[str, Placing]:
    """Return what the computer offers for points in their order, by the first point of a sentence.

    What people refused is not offered again.
    """
    found = {each.point_id: each for each in proposals([_item(row) for row in rows])}
    made, seen = {}, set()
    for row in rows:
        sentence = (row.source_block_id, squeezed(row.source_text))
        offer = found.get(row.id)
        if offer and sentence not in seen and offer.what not in row.without.split():
            made[row.id] = offer
        seen.add(sentence)
    return made


def place_point(parts: Parts, document_id: str, point_id: str, *, by: Voice) -> bool:
    """Move the points of a sentence to where the computer offers to. False where it offers nothing.

    Raises CannotMove where the document is put away.
    """
    with parts.database.write() as session:
        document, point = session.get_one(Document, document_id), session.get_one(Block, point_id)
        rows = documents.blocks_of(session, point.edition_id)
        if (offer := offers(rows).get(point_id)) is None:
            return False
        after = _before_the_rest(rows, point)
        if offer.what == "more":
            after = _last_of_more(session, rows, point, by)
        together = easy_read.of_the_same_sentence(session, point)
        keys = keys_after(session, point.edition_id, after, len(together))
        for row, key in zip(together, keys, strict=True):
            row.order_key = key
            row.version += 1
            note_revision(session, row, "moved", by, row.version - 1)
        words_changed(session, document, "moved", by, point_id)
        return True


def refuse_placing(parts: Parts, point_id: str) -> None:
    """Leave the sentence where it is; the same is not offered again."""
    with parts.database.write() as session:
        point = session.get_one(Block, point_id)
        rows = documents.blocks_of(session, point.edition_id)
        if (offer := offers(rows).get(point_id)) is not None:
            for row in easy_read.of_the_same_sentence(session, point):
                row.without = " ".join(sorted({*row.without.split(), offer.what}))


def _before_the_rest(rows: Sequence[Block], point: Block) -> str:
    """Return the row after which it stands: the heading, or what comes first under it already."""
    at = [row.id for row in rows].index(point.id)
    heads = [n for n, row in enumerate(rows[:at]) if row.kind == "heading"]
    start = heads[-1] + 1 if heads else 0
    first = list(takewhile(_comes_first, rows[start:at]))
    return first[-1].id if first else rows[start - 1].id if start else ""


def _comes_first(row: Block) -> bool:
    """Return whether the row says what to do, when, or whom to ask."""
    return any(each.what == "first" for each in proposals([NOTHING, _item(row)]))


def _last_of_more(session: Session, rows: Sequence[Block], point: Block, by: Voice) -> str:
    """Return the row after which it stands under "More information"; the heading is made if new."""
    language = base_code(session.get_one(Edition, point.edition_id).language)
    title = MORE.get(language, MORE["en"])
    if not any(row.kind == "heading" and row.text == title for row in rows):
        new = [NewBlock(kind="heading", text=title)]
        made = put_blocks(session, point.edition_id, rows[-1].id, new, by=by, what="added")[0]
        made.state = "changed"
        return made.id
    return rows[-1].id


def _item(row: Block) -> DraftItem:
    if row.kind == "heading":
        return DraftHeading(row.id, row.level, row.text)
    return DraftPoint(
        id=row.id,
        source_block_id=row.source_block_id or "",
        source_text=row.source_text or row.text,
        lines=(row.text,),
    )
