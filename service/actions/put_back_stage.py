"""Put back what the computer did to a sentence, stage by stage; or let it do it again."""

from collections.abc import Sequence
from typing import Literal, TypeAlias

from sqlalchemy.orm import Session

from service.actions._changed import note_revision, tell
from service.actions._drafted_points import drafted_rows
from service.actions._drafting import Drafting, Made
from service.actions._room import keys_after
from service.actions.learn_wording import learn_from_put_back, said
from service.actions.voice import Voice
from service.parts import Parts
from service.store import easy_read
from service.store.easy_read import REPLACED, squeezed
from service.store.readiness import DRAFTED
from service.store.tables import Block, Document
from service.store.tables.columns import now

WORDING = frozenset({"reword", "substitute", "our_words"})
"""Stages that say it in other words: to put them back is to keep the first words."""
Redrafted: TypeAlias = Literal["done", "not_a_draft", "source_changed"]


def put_back_stage(
    parts: Parts, document_id: str, point_id: str, stage: str, drafting: Drafting, *, by: Voice
) -> Redrafted:
    """Draft the sentence of this point again without one more stage."""
    return _redraft(parts, document_id, point_id, drafting, put_back=stage, by=by)


def do_stage_again(
    parts: Parts, document_id: str, point_id: str, stage: str, drafting: Drafting, *, by: Voice
) -> Redrafted:
    """Draft the sentence of this point again with a stage that people had put back."""
    return _redraft(parts, document_id, point_id, drafting, again=stage, by=by)


def _redraft(
    parts: Parts,
    document_id: str,
    point_id: str,
    drafting: Drafting,
    *,
    by: Voice,
    put_back: str = "",
    again: str = "",
) -> Redrafted:
    """Change every point of the sentence, where nobody has kept or changed one of them yet."""
    with parts.database.read() as session:
        point = session.get_one(Block, point_id)
        source_id, before = point.source_block_id or "", point.without
    without = frozenset({*before.split(), put_back} - {"", again})
    made = Made.of(parts, document_id, drafting, only=source_id, without=without)
    with parts.database.write() as session:
        document, point = session.get_one(Document, document_id), session.get_one(Block, point_id)
        old = easy_read.of_the_same_sentence(session, point)
        if any(row.state != DRAFTED for row in old) or point.removed_at is not None:
            return "not_a_draft"
        rows = drafted_rows(made.draft, made.tree, made.sources)
        new = [row for row in rows if squeezed(row.source_text) == squeezed(point.source_text)]
        if not new or point.without != before:
            return "source_changed"
        if put_back in WORDING and not _rewords(new):
            learn_from_put_back(session, point, " ".join(said(row) for row in old), by=by)
        _replace(session, old, new, " ".join(sorted(without)), by)
        tell(session, document, "drafted", by, block=point_id)
    return "done"


def _rewords(rows: Sequence[Block]) -> bool:
    kinds = {line.partition(" ")[0] for row in rows for line in row.what_changed.splitlines()}
    return bool(kinds & WORDING)


def _replace(
    session: Session, old: Sequence[Block], new: Sequence[Block], without: str, by: Voice
) -> None:
    """Give the rows their new words; rows too many are put aside, and missing ones are added."""
    for row, drafted in zip(old, new, strict=False):
        row.text, row.what_changed, row.without = drafted.text, drafted.what_changed, without
        row.version += 1
        note_revision(session, row, "drafted", by, row.version - 1)
    for row in old[len(new) :]:
        row.removed_at, row.state = now(), REPLACED
        row.version += 1
        note_revision(session, row, "removed", by, row.version - 1)
    more = new[len(old) :]
    keys = keys_after(session, old[-1].edition_id, old[-1].id, len(more))
    for row, key in zip(more, keys, strict=True):
        row.edition_id, row.order_key, row.version = old[-1].edition_id, key, 1
        row.without = without
        session.add(row)
        session.flush()
        note_revision(session, row, "drafted", by)
