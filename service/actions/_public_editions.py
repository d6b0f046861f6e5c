"""What of a document is public already, so that a file whose words stay is not made again."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from sqlalchemy import select
from sqlalchemy.orm import Session

from content.tree import Document as Tree
from service.parts import Parts
from service.store import frozen
from service.store.sounding import without_sound
from service.store.tables import FrozenTree, Publication

Name: TypeAlias = tuple[str, str]
"""Kind and language of an edition."""


@dataclass(frozen=True, slots=True)
class Public:
    """One edition of a publication."""

    key: str
    tree: Tree


def public_editions(
    parts: Parts, session: Session, document_id: str, number: int
) -> dict[Name, Public]:
    """Return the editions of the document's publication with this number."""
    question = (
        select(FrozenTree)
        .join(Publication, Publication.id == FrozenTree.publication_id)
        .where(Publication.document_id == document_id, Publication.number == number)
    )
    return {
        (row.kind, row.language): Public(row.tree_key, frozen.thaw(parts.files.get(row.tree_key)))
        for row in session.scalars(question)
    }


def is_public(trees: Mapping[Name, Tree], before: Mapping[Name, Public]) -> bool:
    """Return whether all of this is public already, but for what differs each time."""
    return bool(before) and _each(trees) == _each(_trees(before))


def with_version_of_words(
    trees: Mapping[Name, Tree], before: Mapping[Name, Public]
) -> dict[Name, Tree]:
    """Return the trees; with the version and the date of before where the sound alone changed.

    A version is of the words. Files that nobody hears then stay what they are.
    """
    silent = {name: without_sound(tree) for name, tree in trees.items()}
    were = {name: without_sound(tree) for name, tree in _trees(before).items()}
    if _each(silent) != _each(were):
        return dict(trees)
    return {
        name: replace(tree, date=before[name].tree.date, version=before[name].tree.version)
        for name, tree in trees.items()
    }


def same_words(tree: Tree, before: Public | None) -> str:
    """Return the key of the edition of before where the sound alone differs; "" elsewhere."""
    same = before is not None and without_sound(tree) == without_sound(before.tree)
    return before.key if before and same else ""


def _trees(editions: Mapping[Name, Public]) -> dict[Name, Tree]:
    return {name: one.tree for name, one in editions.items()}


def _each(trees: Mapping[Name, Tree]) -> dict[Name, Tree]:
    """Return the trees without what differs at each publishing."""
    return {name: replace(tree, date="", version="", checked_by=()) for name, tree in trees.items()}
