"""What a publication is called: as it was published, whatever the group calls its words by now."""

from dataclasses import dataclass
from functools import lru_cache

from flask_babel import get_locale
from sqlalchemy.orm import Session

from service.parts import Parts
from service.store import frozen
from service.store.files import Files
from service.store.publishing import trees_of
from service.store.tables import Document, FrozenTree, Publication

_REMEMBERED = 2_000
"""Names; a frozen tree never changes, and a list of all of them is read again and again."""


@dataclass(frozen=True, slots=True)
class PublicName:
    """A title and a purpose line, and the language that they are in."""

    title: str
    purpose: str
    language: str


def public_name(parts: Parts, session: Session, publication: Publication) -> PublicName:
    """Return the name in the language of the pages, or the one that it was written in."""
    written_in = session.get_one(Document, publication.document_id).language
    wanted = (str(get_locale()), written_in)

    def rank(row: FrozenTree) -> tuple[int, bool]:
        place = wanted.index(row.language) if row.language in wanted else len(wanted)
        return place, row.kind != "standard"

    return _named(parts.files, min(trees_of(session, publication.id), key=rank).tree_key)


@lru_cache(maxsize=_REMEMBERED)
def _named(files: Files, tree_key: str) -> PublicName:
    tree = frozen.thaw(files.get(tree_key))
    return PublicName(tree.title, tree.purpose, tree.language)
