"""What the passports of a publication show: all its files together, and each by itself."""

from dataclasses import dataclass

from flask_babel import get_locale
from flask_babel import gettext as _
from sqlalchemy.orm import Session

from content.tree import Document as Tree
from service.pages._editions import kind_name
from service.pages._files_view import File
from service.pages._passport_set import rows_of_set
from service.pages._proof import Proof, of_rows
from service.pages._public_name import PublicName, name_in
from service.pages._shelf import files_of
from service.parts import Parts
from service.store import frozen, renditions
from service.store.publishing import trees_of
from service.store.tables import Document, FrozenTree, Group, Publication
from service.store.tried import Tried, tried
from service.web.reading import welsh_first


@dataclass(frozen=True, slots=True)
class Edition:
    """One published text and who tried it."""

    kind: str
    name: str
    language: str
    tried: Tried
    names: tuple[str, ...]
    heard: tuple[str, ...]
    """Who listened to the recording's words as they were said when it was published."""


@dataclass(frozen=True, slots=True)
class Passports:
    """The passports of one publication."""

    document_id: str
    name: PublicName
    """In the language of the page."""
    written: PublicName
    """In the language that it was written in."""
    publication: Publication
    group: Group
    together: Proof
    """What holds for all the files together."""
    editions: tuple[Edition, ...]
    ready: tuple[File, ...]
    """The files that are made, as they stand on the public page."""

    @property
    def by_language(self) -> list[tuple[str, list[File]]]:
        """Return the files of each language, Welsh first."""
        codes = welsh_first(one.language for one in self.ready)
        return [(code, [one for one in self.ready if one.language == code]) for code in codes]

    @property
    def failing(self) -> tuple[File, ...]:
        """Return the files that are not proven because a rule failed."""
        return tuple(one for one in self.ready if one.proof.failed)


def passports_of(parts: Parts, session: Session, publication: Publication) -> Passports:
    """Return the passports of every file that is made."""
    document = session.get_one(Document, publication.document_id)
    group = session.get_one(Group, document.group_id)
    trees = trees_of(session, publication.id)
    files = files_of(parts, session, publication)
    made = renditions.renditions_of(session, [tree.tree_key for tree in trees])
    made_on = {row.id: row.done_at.date() for row in made if row.done_at is not None}
    pairs = tuple((tree.kind, tree.language) for tree in trees)
    return Passports(
        document_id=document.id,
        name=name_in((str(get_locale()), document.language), trees, parts.files),
        written=name_in((document.language,), trees, parts.files),
        publication=publication,
        group=group,
        together=of_rows(rows_of_set(files, pairs, made_on, group)),
        editions=tuple(_edition(parts, session, tree, group) for tree in trees),
        ready=tuple(one for one in files if one.state == "ready"),
    )


def _edition(parts: Parts, session: Session, row: FrozenTree, group: Group) -> Edition:
    words: Tree = frozen.thaw(parts.files.get(row.tree_key))
    by = tried(session, parts.files, row.edition_id, group.id, words)
    return Edition(
        row.kind, kind_name(row.kind), row.language, by, words.checked_by, words.heard_by
    )


def way_words(way: str) -> str:
    """Return how people tried it, in the language of the pages."""
    words = {
        "read": _("They read it."),
        "heard": _("They heard it."),
        "braille": _("They read it in braille."),
        "with_support": _("Someone helped."),
    }
    return words[way]
