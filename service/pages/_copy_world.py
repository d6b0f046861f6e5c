"""The document as it stands, to put each change of a copy beside; and one change as shown."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from flask_babel import gettext as _
from sqlalchemy.orm import Session

from content.changed_copy import words_of
from content.comparing import Change as Stretch
from content.markup import kind_of
from content.tree import Block as TreeBlock
from content.tree import Document as Tree
from content.tree import Picture, Point, Table
from service.actions.ask_about_copy import CopyChange
from service.pages._copy_base import Base
from service.store import documents, readiness, trees
from service.store.tables import Block, Document
from service.web.reading import own_name

_TYPED = {
    "standard": frozenset({"heading", "paragraph", "quote", "list", "table"}),
    "easy_read": frozenset({"heading", "point"}),
}
"""Kinds of part that words alone can make anew, by the kind of edition."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One change as the page shows it. `change` is None where nothing can be asked."""

    key: str
    says: str
    """What happened, in one plain sentence."""
    note: str = ""
    """What else a person should know of it."""
    stretches: tuple[Stretch, ...] = ()
    language: str = ""
    source: str = ""
    """Of a translated sentence: the sentence that it says, in `source_language`."""
    source_language: str = ""
    change: CopyChange | None = None

    @property
    def becomes(self) -> str:
        """Return "suggestion", "comment" or "" for nothing."""
        if self.change is None:
            return ""
        return "suggestion" if self.change.suggestion else "comment"


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """The document as it stands."""

    base: Base
    now: Mapping[str, TreeBlock]
    parts: Mapping[str, Block]
    """The parts of this edition by id; none in a translated one, which has no parts of its own."""
    rows: Mapping[str, Block]
    """Rows that can be talked about: those of the text that people write in."""
    sources: Mapping[str, str]
    """The part of that text by the easy-read point that was made from it."""
    stale: frozenset[str]
    """Points whose first words have changed since."""
    said: frozenset[tuple[str, str]]
    typed: frozenset[str]
    """Kinds of part that can be suggested."""
    place: str
    """What the copy is of, for comments: "" for the text that people write in."""
    title: str
    """What it is called today."""
    why: str = ""
    ids: tuple[str, ...] = field(default=())
    """Ids of all blocks of the edition, in reading order."""


def world_of(session: Session, document: Document, base: Base, why: str) -> World:
    """Return the document as it stands beside the text that the copy was made from."""
    standard = documents.standard_edition(session, document)
    tree = trees.tree_of(session, base.edition)
    own = documents.blocks_of(session, base.edition.id)
    points = own or documents.blocks_of(session, base.edition.source_id or "")
    return World(
        base=base,
        now={block.id: block for block in tree.blocks},
        parts={row.id: row for row in own},
        rows={row.id: row for row in documents.blocks_of(session, standard.id)},
        sources={row.id: row.source_block_id for row in points if row.source_block_id},
        stale=frozenset(readiness.stale_points(session, own)),
        said=frozenset((kind_of(block), words_of(block)) for block in tree.blocks),
        typed=_TYPED[tree.kind],
        place=place_of(base, document),
        title=tree.title,
        why=why,
        ids=tuple(block.id for block in tree.blocks),
    )


def comment(world: World, offer: Offer, block_id: str, words: str) -> Offer:
    """Offer it as a comment on the part, or on the nearest part that can be talked about.

    An easy-read point is talked about at the words that it was made from.
    """
    about = _talked_about(world, block_id)
    if not about:
        return replace(offer, note=offer.note or _("Write it in the document by hand."))
    said = world.base.tree.blocks
    here = next((each for each in said if each.id == block_id), None)
    at = _("It is about “%(words)s”.", words=short(here)) if world.place and here else ""
    head = (
        _("In a changed copy:")
        if not world.place
        else _("In a changed copy (%(which)s):", which=world.place)
    )
    lines = (f"{head} {offer.says}", at, words)
    text = "\n".join(line for line in lines if line)
    return replace(offer, change=CopyChange(key=offer.key, block_id=about, comment=text))


def _talked_about(world: World, block_id: str) -> str:
    at = world.ids.index(block_id) if block_id in world.ids else 0
    near = (block_id, *reversed(world.ids[:at]), *world.ids[at + 1 :])
    places: Iterable[str] = (world.sources.get(each, each) for each in near)
    return next((each for each in places if each in world.rows), next(iter(world.rows), ""))


def place_of(base: Base, document: Document) -> str:
    """Return which edition the copy is of, "" for the text that people write in."""
    names = [_("Easy read")] if base.tree.kind == "easy_read" else []
    if base.tree.language != document.language:
        names.append(own_name(base.tree.language))
    return ", ".join(names)


def shown(block: TreeBlock, what: str) -> str:
    """Return the words that the page shows of a block, for what of it has changed."""
    if what == "caption" and isinstance(block, Table):
        return block.caption
    if what == "alt" and isinstance(block, Picture | Point) and block.image:
        return block.image.alt
    return words_of(block)


def short(block: TreeBlock) -> str:
    """Return the first words of a block, on one line."""
    words = " ".join((words_of(block) or shown(block, "alt")).split())
    return words if len(words) <= 60 else words[:59].rstrip() + "…"


def spoken(block: TreeBlock, tree: Tree) -> str:
    """Return the code of the block's language."""
    return block.language or tree.language


def key(*pieces: str) -> str:
    """Return what tells a change from the others of its copy."""
    return hashlib.sha256("\x1f".join(pieces).encode()).hexdigest()[:24]
