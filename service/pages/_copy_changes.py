"""What the page about a changed copy lists: each change, and what can become of it."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import assert_never

from flask_babel import gettext as _
from sqlalchemy.orm import Session

from content.changed_copy import Added, Changed, Gone, Moved, changed_copy, words_of
from content.changed_copy import CopyChange as Found
from content.comparing import Change as Stretch
from content.comparing import word_changes
from content.markup import kind_of, text_from
from content.tree import Block as TreeBlock
from content.tree import Document as Tree
from content.tree import Heading, Picture, Point, Table
from service.actions.ask_about_copy import CopyChange
from service.actions.suggest_words import Change
from service.pages._copy_base import Base
from service.store import documents, trees
from service.store.tables import Block, Document

_TYPED = frozenset({"heading", "paragraph", "quote", "list", "table"})
"""Kinds of part that words alone can make anew."""


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
    change: CopyChange | None = None

    @property
    def becomes(self) -> str:
        """Return "suggestion", "comment" or "" for nothing."""
        if self.change is None:
            return ""
        return "suggestion" if self.change.suggestion else "comment"


@dataclass(frozen=True, slots=True)
class _World:
    """The document as it stands, to put each change beside."""

    base: Base
    now: Mapping[str, TreeBlock]
    rows: Mapping[str, Block]
    """Rows that can be talked about: those of the text that people write in."""
    sources: Mapping[str, str]
    """The part of that text by the easy-read point that was made from it."""
    said: frozenset[tuple[str, str]]
    writes: bool
    """Whether the copy is of the text that people write in: only that one takes suggestions."""
    why: str = ""
    places: list[str] = field(default_factory=list)


def offers(
    session: Session,
    document: Document,
    base: Base,
    marks: Mapping[str, str],
    *,
    why: str = "",
    pictures: bool = True,
) -> tuple[Offer, ...]:
    """Return every change of the copy that the document does not have already, in order.

    `pictures`: every picture of the file could be read; else none that is missing is told of.
    """
    world = _world(session, document, base, why)
    found = changed_copy(base.tree.blocks, base.blocks, marks)
    found = found if pictures else tuple(each for each in found if not _is_picture(each))
    made = (offer for each in found if (offer := _offer(world, each)) is not None)
    return tuple(_apart(made))


def _is_picture(found: Found) -> bool:
    """Return whether only a picture is gone, which a file that names its pictures may lack."""
    if isinstance(found, Gone):
        return isinstance(found.old, Picture)
    return isinstance(found, Changed) and found.what == "picture"


def _apart(made: Iterator[Offer]) -> Iterator[Offer]:
    """Number changes that say the very same, so that each can be chosen by itself."""
    seen: dict[str, int] = {}
    for offer in made:
        seen[offer.key] = seen.get(offer.key, 0) + 1
        if seen[offer.key] > 1:
            key = f"{offer.key}{seen[offer.key]}"
            change = replace(offer.change, key=key) if offer.change else None
            yield replace(offer, key=key, change=change)
        else:
            yield offer


def _world(session: Session, document: Document, base: Base, why: str) -> _World:
    standard = documents.standard_edition(session, document)
    rows = {row.id: row for row in documents.blocks_of(session, standard.id)}
    tree = trees.tree_of(session, base.edition)
    points = documents.blocks_of(session, base.edition.id)
    return _World(
        base=base,
        now={block.id: block for block in tree.blocks},
        rows=rows,
        sources={row.id: row.source_block_id for row in points if row.source_block_id},
        said=frozenset((kind_of(block), words_of(block)) for block in tree.blocks),
        writes=base.edition.id == standard.id,
        why=why,
        places=list(rows),
    )


def _offer(world: _World, found: Found) -> Offer | None:
    match found:
        case Changed():
            return _changed(world, found)
        case Added():
            return _added(world, found)
        case Gone():
            return _gone(world, found)
        case Moved():
            return _moved(world, found)
        case _:
            assert_never(found)


def _changed(world: _World, found: Changed) -> Offer | None:
    now = world.now.get(found.old.id)
    old, new = _shown(found.old, found.what), _shown(found.new, found.what)
    if now is not None and _shown(now, found.what) == new and kind_of(now) == kind_of(found.new):
        return None
    offer = Offer(
        key=_key(found.what, found.old.id, new),
        says=_says(found.what),
        stretches=word_changes(old, new),
        language=_spoken(found.old, world.base.tree),
    )
    if now is None:
        return replace(offer, note=_("This part was taken out of the document since."))
    if words_of(now) != words_of(found.old):
        offer = replace(offer, note=_("The group has changed this part since. Look at both."))
    if found.what == "words" and world.writes and found.old.id in world.rows:
        text = text_from(_as(found.old, found.new))
        return _suggestion(offer, found.old, Change(text=text, why=world.why))
    return _comment(world, offer, found.old.id, _says(found.what), new)


def _added(world: _World, found: Added) -> Offer | None:
    kind, words = kind_of(found.new), words_of(found.new)
    if (kind, words) in world.said:
        return None
    text = _shown(found.new, "words") or _shown(found.new, "alt")
    says = _("There is a new part.")
    offer = Offer(
        key=_key("added", found.after, kind, text),
        says=says,
        stretches=(Stretch("added", text),),
        language=_spoken(found.new, world.base.tree),
    )
    after = found.after or next(iter(world.places), "")
    if world.writes and kind in _TYPED and after in world.rows:
        what = "add_after" if found.after else "add_first"
        level = found.new.level if isinstance(found.new, Heading) else 1
        typed = text_from(found.new)
        change = Change(text=typed, why=world.why, what=what, kind=kind, level=level)
        return replace(offer, change=CopyChange(key=offer.key, block_id=after, suggestion=change))
    if isinstance(found.new, Picture):
        offer = replace(offer, says=_("There is a new picture. Add it to the document by hand."))
    return _comment(world, offer, after, offer.says, text)


def _gone(world: _World, found: Gone) -> Offer | None:
    now = world.now.get(found.old.id)
    if now is None:
        return None
    old = _shown(found.old, "words") or _shown(found.old, "alt")
    offer = Offer(
        key=_key("gone", found.old.id),
        says=_("This part is not there any more."),
        stretches=(Stretch("removed", old),),
        language=_spoken(found.old, world.base.tree),
    )
    if words_of(now) != words_of(found.old):
        offer = replace(offer, note=_("The group has changed this part since. Look at both."))
    if world.writes and found.old.id in world.rows:
        return _suggestion(offer, found.old, Change(text="", why=world.why, what="take_out"))
    return _comment(world, offer, found.old.id, offer.says, "")


def _moved(world: _World, found: Moved) -> Offer | None:
    if found.old.id not in world.now:
        return None
    before = world.now.get(found.after)
    words = _short(before) if before else ""
    says = (
        _("This part stands somewhere else: after “%(words)s”.", words=words)
        if words
        else _("This part stands somewhere else: at the start.")
    )
    offer = Offer(
        key=_key("moved", found.old.id, found.after),
        says=says,
        stretches=(Stretch("same", _short(found.old)),),
        language=_spoken(found.old, world.base.tree),
    )
    return _comment(world, offer, found.old.id, says, "")


def _suggestion(offer: Offer, old: TreeBlock, change: Change) -> Offer:
    chosen = CopyChange(key=offer.key, block_id=old.id, suggestion=change, base=text_from(old))
    return replace(offer, change=chosen)


def _comment(world: _World, offer: Offer, block_id: str, says: str, words: str) -> Offer:
    """Offer it as a comment on the part, or on the part that an easy-read point came from."""
    about = block_id if block_id in world.rows else world.sources.get(block_id, "")
    if about not in world.rows:
        return replace(offer, note=offer.note or _("Write it in the document by hand."))
    text = "\n".join(line for line in (_("In a changed copy:") + f" {says}", words) if line)
    return replace(offer, change=CopyChange(key=offer.key, block_id=about, comment=text))


def _says(what: str) -> str:
    return {
        "words": _("The words of this part are new."),
        "kind": _("This part is another kind of part, such as a heading."),
        "alt": _("The words for this picture are new."),
        "caption": _("What stands above this table is new."),
        "picture": _("A picture was put in here, or taken out."),
    }[what]


def _shown(block: TreeBlock, what: str) -> str:
    """Return the words that the page shows of a block, for what of it has changed."""
    if what == "caption" and isinstance(block, Table):
        return block.caption
    if what == "alt" and isinstance(block, Picture | Point) and block.image:
        return block.image.alt
    return words_of(block)


def _short(block: TreeBlock) -> str:
    words = " ".join(words_of(block).split())
    return words if len(words) <= 60 else words[:59].rstrip() + "…"


def _as(old: TreeBlock, new: TreeBlock) -> TreeBlock:
    """Return the new block with what only the old one can say: its language is not typed."""
    return replace(new, language=old.language)


def _spoken(block: TreeBlock, tree: Tree) -> str:
    return block.language or tree.language


def _key(*pieces: str) -> str:
    return hashlib.sha256("\x1f".join(pieces).encode()).hexdigest()[:24]
