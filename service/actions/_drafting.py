"""A draft of the standard words as they are now, made before anything is written."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from content.easy_read import Draft, draft
from content.easy_read.split import Parses
from content.pictures import Catalogue
from content.tree import Document as Tree
from content.words import WordBank
from service.parts import Parts
from service.store import documents, trees, wordings
from service.store.tables import Block, Document

ALL = frozenset[str]()
"""No stage stays out."""


@dataclass(frozen=True, slots=True)
class Drafting:
    """What drafting works with: the parser of sentences, and the pictures to offer."""

    parser: Parses
    catalogue: Catalogue


@dataclass(frozen=True, slots=True)
class Made:
    """A draft, the standard words it is of, and their rows by id."""

    draft: Draft
    tree: Tree
    sources: Mapping[str, Block]

    @staticmethod
    def of(
        parts: Parts,
        document_id: str,
        drafting: Drafting,
        *,
        only: str = "",
        without: frozenset[str] = ALL,
    ) -> "Made":
        """Draft outside any write: others can save while sentences are parsed.

        `only`: the id of the one block to draft from. `without`: the stages that stay out.
        """
        with parts.database.read() as session:
            document = session.get_one(Document, document_id)
            edition = documents.standard_edition(session, document)
            tree = trees.tree_of(session, edition)
            words = documents.word_bank(session, document.group_id, document.language)
            says = wordings.says(session, document.group_id, document.language)
            sources = {row.id: row for row in documents.blocks_of(session, edition.id)}
            session.expunge_all()
        if only:
            tree = replace(tree, blocks=tuple(b for b in tree.blocks if b.id == only))
        made = draft(
            tree,
            word_bank=WordBank(tree.language, words, says),
            parser=drafting.parser,
            catalogue=drafting.catalogue,
            without=without,
        )
        return Made(made, tree, sources)
