"""What the page about a changed copy lists: each change, and what can become of it."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import chain
from typing import assert_never

from flask_babel import gettext as _
from sqlalchemy.orm import Session

from content.changed_copy import Added, Changed, Gone, Moved, changed_copy, words_of
from content.changed_copy import CopyChange as Found
from content.comparing import Change as Stretch
from content.comparing import word_changes
from content.markup import kind_of, text_from
from content.tree import Block as TreeBlock
from content.tree import Heading, Picture, Point
from service.actions.ask_about_copy import CopyChange
from service.actions.suggest_words import Change
from service.pages._copy_base import Base
from service.pages._copy_sentences import (
    SAID,
    Sentences,
    sentence_offers,
    sentences_of,
    title_offer,
)
from service.pages._copy_tables import table_offer
from service.pages._copy_world import Offer, World, comment, key, short, shown, spoken, world_of
from service.store.tables import Document


def offers(
    session: Session,
    document: Document,
    base: Base,
    marks: Mapping[str, str],
    *,
    title: str = "",
    why: str = "",
    pictures: bool = True,
) -> tuple[Offer, ...]:
    """Return every change of the copy that the document does not have already, in order.

    `title`: what the copy is called, "" where it does not say. `pictures`: every picture of the
    file could be read; else none that is missing is told of.
    """
    world = world_of(session, document, base, why)
    here = sentences_of(session, base.edition)
    found = changed_copy(base.tree.blocks, base.blocks, marks)
    found = found if pictures else tuple(each for each in found if not _is_picture(each))
    first = title_offer(world, here, title) if title else None
    tables = (table_offer(world, each) for each in base.tables)
    made = chain((first,), _made(world, here, found), tables)
    return tuple(_apart(offer for offer in made if offer is not None))


def _made(world: World, here: Sentences | None, found: tuple[Found, ...]) -> Iterator[Offer | None]:
    """Yield the offer of each change; those of a translated block come once, by sentence."""
    told: set[str] = set()
    for each in found:
        in_words = isinstance(each, Changed) and each.what in SAID
        if here and isinstance(each, Changed) and in_words:
            if each.old.id in told:
                continue
            if (sentences := sentence_offers(world, here, each)) is not None:
                told.add(each.old.id)
                yield from sentences
                continue
        yield _offer(world, each)


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
            name = f"{offer.key}{seen[offer.key]}"
            change = replace(offer.change, key=name) if offer.change else None
            yield replace(offer, key=name, change=change)
        else:
            yield offer


def _offer(world: World, found: Found) -> Offer | None:
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


def _changed(world: World, found: Changed) -> Offer | None:
    now = world.now.get(found.old.id)
    old, new = shown(found.old, found.what), shown(found.new, found.what)
    if now is not None and shown(now, found.what) == new and kind_of(now) == kind_of(found.new):
        return None
    offer = Offer(
        key=key(found.what, found.old.id, new),
        says=_says(found.what),
        stretches=word_changes(old, new),
        language=spoken(found.old, world.base.tree),
    )
    if now is None:
        return replace(offer, note=_("This part was taken out of the document since."))
    offer = replace(offer, note=_note(world, now, found.old))
    if found.what == "words" and found.old.id in world.parts:
        text = text_from(_as(found.old, found.new))
        return _suggestion(offer, found.old, Change(text=text, why=world.why))
    return comment(world, offer, found.old.id, new)


def _added(world: World, found: Added) -> Offer | None:
    kind, words = kind_of(found.new), words_of(found.new)
    if (kind, words) in world.said:
        return None
    text = shown(found.new, "words") or shown(found.new, "alt")
    offer = Offer(
        key=key("added", found.after, kind, text),
        says=_("There is a new part."),
        stretches=(Stretch("added", text),),
        language=spoken(found.new, world.base.tree),
    )
    if isinstance(found.new, Point) and found.new.image:
        offer = replace(offer, note=_("Its picture does not come along. Choose one by hand."))
    after = found.after or next(iter(world.ids), "")
    if kind in world.typed and after in world.parts and words:
        what = "add_after" if found.after else "add_first"
        level = found.new.level if isinstance(found.new, Heading) else 1
        typed = text_from(found.new)
        change = Change(text=typed, why=world.why, what=what, kind=kind, level=level)
        return replace(offer, change=CopyChange(key=offer.key, block_id=after, suggestion=change))
    if isinstance(found.new, Picture | Point):
        offer = replace(offer, says=_("There is a new picture. Add it to the document by hand."))
    return comment(world, offer, after, text)


def _gone(world: World, found: Gone) -> Offer | None:
    now = world.now.get(found.old.id)
    if now is None:
        return None
    old = shown(found.old, "words") or shown(found.old, "alt")
    offer = Offer(
        key=key("gone", found.old.id),
        says=_("This part is not there any more."),
        stretches=(Stretch("removed", old),),
        language=spoken(found.old, world.base.tree),
        note=_note(world, now, found.old),
    )
    if found.old.id in world.parts:
        return _suggestion(offer, found.old, Change(text="", why=world.why, what="take_out"))
    return comment(world, offer, found.old.id, "")


def _moved(world: World, found: Moved) -> Offer | None:
    if found.old.id not in world.now:
        return None
    before = world.now.get(found.after)
    words = short(before) if before else ""
    says = (
        _("This part stands somewhere else: after “%(words)s”.", words=words)
        if words
        else _("This part stands somewhere else: at the start.")
    )
    offer = Offer(
        key=key("moved", found.old.id, found.after),
        says=says,
        stretches=(Stretch("same", short(found.old)),),
        language=spoken(found.old, world.base.tree),
    )
    return comment(world, offer, found.old.id, "")


def _note(world: World, now: TreeBlock, old: TreeBlock) -> str:
    """Return what a person should know before asking: what others changed since."""
    if words_of(now) != words_of(old):
        return _("The group has changed this part since. Look at both.")
    if old.id in world.stale:
        return _("The words that this point was made from have changed since.")
    return ""


def _suggestion(offer: Offer, old: TreeBlock, change: Change) -> Offer:
    chosen = CopyChange(key=offer.key, block_id=old.id, suggestion=change, base=text_from(old))
    return replace(offer, change=chosen)


def _says(what: str) -> str:
    return {
        "words": _("The words of this part are new."),
        "kind": _("This part is another kind of part, such as a heading."),
        "alt": _("The words for this picture are new."),
        "caption": _("What stands above this table is new."),
        "picture": _("A picture was put in here, or taken out."),
    }[what]


def _as(old: TreeBlock, new: TreeBlock) -> TreeBlock:
    """Return the new block with what only the old one can say: its language is not typed."""
    return replace(new, language=old.language)
