"""What a publication is called: as it was published, whatever the group calls its words by now."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from flask_babel import get_locale
from sqlalchemy.orm import Session

from service.parts import Parts
from service.store import frozen
from service.store.files import Files
from service.store.publishing import trees_of
from service.store.tables import Document, FrozenTree, Publication

_REMEMBERED = 10_000
"""Names; a frozen tree never changes, and a list of all of them is read again and again."""


@dataclass(frozen=True, slots=True)
class PublicName:
    """A title and a purpose line, and the language that they are in."""

    title: str
    purpose: str
    language: str


def public_name(parts: Parts, session: Session, publication: Publication) -> PublicName:
    """Return what the publication is called in the language of the pages.

    In the one it was written in where it is not public in that. Raises as `name_in` does.
    """
    document = session.get_one(Document, publication.document_id)
    trees = trees_of(session, publication.id)
    return name_in((str(get_locale()), document.language), trees, parts.files)


def name_in(languages: Sequence[str], trees: Sequence[FrozenTree], files: Files) -> PublicName:
    """Return what a publication is called in the first of the languages that it is public in.

    `trees`: all its editions; the standard one comes before easy read. Raises KeyError where the
    file of the words is lost.
    """

    def rank(row: FrozenTree) -> tuple[int, bool]:
        place = languages.index(row.language) if row.language in languages else len(languages)
        return place, row.kind != "standard"

    return _named(files, min(trees, key=rank).tree_key)


@lru_cache(maxsize=_REMEMBERED)
def _named(files: Files, tree_key: str) -> PublicName:
    tree = frozen.thaw(files.get(tree_key))
    return PublicName(tree.title, tree.purpose, tree.language)
