"""Which text a changed copy was made from: an edition as it stands, or as it was published."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from content.changed_copy import likeness, matched, words_of
from content.copied_points import as_points
from content.told_tables import Retold, with_tables
from content.tree import Block as TreeBlock
from content.tree import Document as Tree
from formats.our_words import without_our_words
from service.parts import parts
from service.store import documents, frozen, publishing, trees
from service.store.tables import Document, Edition

_ENOUGH = 0.2
"""Share of the copy's parts that must be known; a copy with fewer is another document."""

_LOOKS = 200
"""Changed parts that are compared letter by letter with each text."""


@dataclass(frozen=True, slots=True)
class Base:
    """The text that a copy was most likely made from, and the copy without our own words."""

    edition: Edition
    tree: Tree
    blocks: tuple[TreeBlock, ...]
    tables: tuple[Retold, ...]
    """Tables that are lists in the copy, with other words."""


def base_of(
    session: Session, document: Document, copy: Sequence[TreeBlock], marks: Mapping[str, str]
) -> Base | None:
    """Return the text that is most like the copy; None where it is none of this document's."""
    best: tuple[float, Base] | None = None
    for edition, tree in _texts(session, document):
        blocks = without_our_words(copy, set(marks), tree)
        if tree.kind == "easy_read":
            blocks = list(as_points(blocks, set(marks)))
        blocks, tables = with_tables(blocks, marks, tree.blocks)
        alike = _alike(tree, blocks, marks)
        if best is None or alike > best[0]:
            best = (alike, Base(edition, tree, tuple(blocks), tables))
    return best[1] if best and best[0] > 0 and _is_known(best[1], marks) else None


def _texts(session: Session, document: Document) -> Iterator[tuple[Edition, Tree]]:
    """Yield every edition as it stands, then each as it was published, the newest first."""
    for edition in documents.editions_of(session, document.id):
        yield edition, trees.tree_of(session, edition)
    for publication in publishing.publications_of(session, document.id):
        for row in publishing.trees_of(session, publication.id):
            edition = session.get_one(Edition, row.edition_id)
            yield edition, frozen.thaw(parts().files.get(row.tree_key))


def _alike(tree: Tree, copy: Sequence[TreeBlock], marks: Mapping[str, str]) -> float:
    """Return how many parts say the same in both, and how much marked parts are alike."""
    known = {words_of(block) for block in tree.blocks}
    by_id = {block.id: block for block in tree.blocks}
    other = [block for block in copy if words_of(block) not in known]
    pairs = [(by_id[marks[b.id]], b) for b in other if marks.get(b.id) in by_id]
    return len(copy) - len(other) + sum(0.1 + 0.8 * likeness(*pair) for pair in pairs[:_LOOKS])


def _is_known(base: Base, marks: Mapping[str, str]) -> bool:
    found = len(matched(base.tree.blocks, base.blocks, marks))
    return found > 0 and found >= _ENOUGH * min(len(base.blocks), len(base.tree.blocks))
