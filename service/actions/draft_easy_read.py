"""Draft the easy read from the standard words: points that nobody has checked yet."""

from collections.abc import Callable, Iterable

from sqlalchemy.orm import Session

from service.actions._changed import note_revision, tell
from service.actions._drafted_points import drafted_rows
from service.actions._drafting import Drafting, Made
from service.actions._room import keys_after
from service.actions.voice import Voice
from service.parts import Parts
from service.store import documents, easy_read, readiness
from service.store.order import spread
from service.store.tables import Block, Document, Edition
from service.store.tables.columns import now


def draft_easy_read(parts: Parts, document_id: str, drafting: Drafting, *, by: Voice) -> str:
    """Make the easy read edition and return its id. Where there is one already, it stays as it is.

    The standard words are not touched, and no picture is placed. Without the parser, long
    sentences stay whole.
    """
    made = Made.of(parts, document_id, drafting)
    with parts.database.write() as session:
        document = session.get_one(Document, document_id)
        if (there := easy_read.easy_read_edition(session, document)) is not None:
            return there.id
        source = documents.standard_edition(session, document)
        edition = Edition(
            document_id=document_id,
            kind="easy_read",
            language=document.language,
            source_id=source.id,
        )
        session.add(edition)
        session.flush()
        rows = list(drafted_rows(made.draft, made.tree, made.sources))
        for row, key in zip(rows, spread(len(rows)), strict=True):
            _put(session, edition.id, row, key, by)
        tell(session, document, "drafted", by)
        return edition.id


def draft_missing(parts: Parts, document_id: str, drafting: Drafting, *, by: Voice) -> int:
    """Draft points for sentences that have none yet, each in its place. Returns how many."""
    made = Made.of(parts, document_id, drafting)
    with parts.database.write() as session:
        document = session.get_one(Document, document_id)
        edition = easy_read.easy_read_edition(session, document)
        if edition is None:
            return 0
        return _fill(session, document, edition.id, made, by=by, wanted=lambda _row: True)


def draft_again(
    parts: Parts, document_id: str, point_id: str, drafting: Drafting, *, by: Voice
) -> int:
    """Take out the points whose first words changed and draft from the words as they are now.

    What is taken out can be put back. Returns how many points are new; does nothing where the
    point is up to date.
    """
    made = Made.of(parts, document_id, drafting)
    with parts.database.write() as session:
        document, point = session.get_one(Document, document_id), session.get_one(Block, point_id)
        if not readiness.stale_points(session, [point]):
            return 0
        rows = easy_read.all_points(session, point.edition_id)
        for row in rows:
            if _made_from_the_same(row, point):
                _take_out(session, row, by)
        session.flush()
        return _fill(
            session,
            document,
            point.edition_id,
            made,
            by=by,
            wanted=lambda row: row.source_block_id == point.source_block_id,
            after=point.id,
        )


def _fill(
    session: Session,
    document: Document,
    edition_id: str,
    made: Made,
    *,
    by: Voice,
    wanted: Callable[[Block], bool],
    after: str = "",
) -> int:
    rows = easy_read.all_points(session, edition_id)
    missing = {
        (source.block_id, easy_read.squeezed(source.text))
        for source in easy_read.without_point(made.tree, rows)
    }
    count = 0
    for row in drafted_rows(made.draft, made.tree, made.sources):
        if not wanted(row) or _place(row) not in missing:
            after = _standing(rows, row) or after
            continue
        _put(session, edition_id, row, keys_after(session, edition_id, after, 1)[0], by)
        after, count = row.id, count + 1
    if count:
        tell(session, document, "drafted", by)
    return count


def _place(row: Block) -> tuple[str, str]:
    return row.source_block_id or "", easy_read.squeezed(row.source_text)


def _standing(rows: Iterable[Block], drafted: Block) -> str:
    """Return the last point made from the same sentence, else "": what is new comes after it."""
    same = [row.id for row in rows if _made_from_the_same(row, drafted)]
    return same[-1] if same else ""


def _made_from_the_same(row: Block, other: Block) -> bool:
    if row.source_block_id != other.source_block_id:
        return False
    return easy_read.squeezed(other.source_text) in easy_read.squeezed(row.source_text)


def _put(session: Session, edition_id: str, row: Block, key: str, by: Voice) -> None:
    row.edition_id, row.order_key, row.version = edition_id, key, 1
    session.add(row)
    session.flush()
    note_revision(session, row, "drafted", by)


def _take_out(session: Session, row: Block, by: Voice) -> None:
    if row.removed_at is None:
        row.removed_at = now()
        row.version += 1
        note_revision(session, row, "removed", by, row.version - 1)
