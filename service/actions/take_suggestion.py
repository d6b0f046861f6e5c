"""Put the words that a check offers in place of the marked ones, because a person said so."""

from content.checking import Finding
from content.inline import cut, joined, with_text
from content.markup import text_from
from content.pieces import Place, mapped_block
from content.tree import Block as TreeBlock
from content.tree import Picture as TreePicture
from content.tree import Point, Runs, Table, plain
from service.actions.apply_words import Saved, Wording, apply_words
from service.actions.once import done, result_of, sending
from service.actions.voice import Voice
from service.parts import Parts
from service.store.documents import revision_at
from service.store.tables import Block, Document


def take_suggestion(
    parts: Parts,
    document_id: str,
    finding: Finding,
    block: TreeBlock,
    words: str,
    *,
    base_version: int,
    by: Voice,
    operation: str,
) -> Saved:
    """Change the marked words in the block as it stood at `base_version`, through the usual save.

    What others wrote since is joined; where they changed the same sentence, nothing changes.
    """
    key = sending(operation, by, finding.block_id, base_version, finding.key, words)
    with parts.database.write() as session:
        if (earlier := result_of(session, key)) is not None:
            return Saved(outcome="saved", version=int(earlier))
        document = session.get_one(Document, document_id)
        row = session.get_one(Block, finding.block_id)
        wording = _wording(block, replaced(block, finding, words))
        saved = apply_words(
            session, document, row, wording, base_version=base_version, by=by, joins_own=True
        )
        if saved.is_kept:
            done(session, key, by, str(saved.version))
        return saved


def undo_change(
    parts: Parts, document_id: str, block_id: str, version: int, *, by: Voice, operation: str
) -> Saved:
    """Bring back the words that stood before `version`; what came since is joined with them."""
    key = sending(operation, by, block_id, version, "undo")
    with parts.database.write() as session:
        if (earlier := result_of(session, key)) is not None:
            return Saved(outcome="saved", version=int(earlier))
        document, row = session.get_one(Document, document_id), session.get_one(Block, block_id)
        before = revision_at(session, block_id, version - 1)
        if before is None:
            return Saved(outcome="same", version=row.version)
        wording = Wording(text=before.text, alt=before.alt, caption=before.caption)
        saved = apply_words(
            session, document, row, wording, base_version=version, by=by, joins_own=True
        )
        if saved.is_kept:
            done(session, key, by, str(saved.version))
        return saved


def replaced(block: TreeBlock, finding: Finding, words: str) -> TreeBlock:
    """Return the block with `words` where the finding's mark is; all else stays to the letter."""
    at = -1

    def change(_place: Place, runs: Runs, _code: str) -> Runs:
        nonlocal at
        at += 1
        return _swapped(runs, finding, words) if at == finding.piece else runs

    return mapped_block(block, "", change)


def _wording(old: TreeBlock, new: TreeBlock) -> Wording:
    text, alt = text_from(new), _alt(new)
    caption = new.caption if isinstance(new, Table) else None
    return Wording(text=text, caption=caption, alt=alt if alt != _alt(old) else None)


def _alt(block: TreeBlock) -> str | None:
    image = block.image if isinstance(block, TreePicture | Point) else None
    return image.alt if image else None


def _swapped(runs: Runs, finding: Finding, words: str) -> Runs:
    start, end = finding.span
    marked = cut(runs, start, end)
    if plain(marked) != finding.words or not marked:
        return runs
    return joined((*cut(runs, 0, start), with_text(marked[0], words), *cut(runs, end, 10**9)))
