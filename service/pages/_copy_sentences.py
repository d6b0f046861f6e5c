"""Changes in a copy of a translation, as the page lists them: each at its sentence."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from flask_babel import gettext as _
from sqlalchemy.orm import Session

from content.changed_copy import Changed
from content.comparing import Change as Stretch
from content.comparing import word_changes
from content.inline import runs_from, text_of
from content.segments import counts_of
from content.translated_copy import Told, retold
from content.translation.align import Row
from content.translation.states import State
from content.tree import Block as TreeBlock
from content.tree import Document as Tree
from service.actions.ask_about_copy import CopyChange
from service.actions.suggest_words import Change, Sentence
from service.pages._copy_world import Offer, World, comment, key
from service.store import trees
from service.store.tables import Edition

SAID = ("words", "alt", "caption")
"""What of a block is made of sentences."""


@dataclass(frozen=True, slots=True)
class Sentences:
    """The sentences of a translated edition as they stand, by the block of the source."""

    edition_id: str
    source: Tree
    blocks: Mapping[str, TreeBlock]
    rows: Mapping[str, tuple[Row, ...]]


def sentences_of(session: Session, edition: Edition) -> Sentences | None:
    """Return the edition's sentences; None for an edition that has blocks of its own."""
    if not trees.is_translation(session, edition):
        return None
    source = trees.tree_of(session, session.get_one(Edition, edition.source_id))
    rows: dict[str, list[Row]] = {}
    for row in trees.aligned(session, edition):
        rows.setdefault(row.segment.block_id, []).append(row)
    return Sentences(
        edition.id,
        source,
        {block.id: block for block in source.blocks},
        {block_id: tuple(found) for block_id, found in rows.items()},
    )


def sentence_offers(world: World, here: Sentences, found: Changed) -> Iterator[Offer] | None:
    """Return an offer for each sentence of the block that reads otherwise.

    None where the block's source has changed so much that the sentences cannot be told.
    """
    block, rows = here.blocks.get(found.old.id), here.rows.get(found.old.id, ())
    if block is None:
        return None
    told = retold(
        counts_of(block, here.source.language),
        [(row.segment, row.target or row.segment.text) for row in rows],
        found.old,
        found.new,
        language=world.base.tree.language,
    )
    if told is None:
        return None
    by_id = {row.segment.id: row for row in rows}
    made = (_sentence(world, here, by_id[each.segment.id], each) for each in told.told)
    loose = (_loose(world, found, words) for words in told.loose)
    return (offer for offers in (made, loose) for offer in offers if offer is not None)


def title_offer(world: World, here: Sentences | None, title: str) -> Offer | None:
    """Return the offer for another title, None where it is the same."""
    then = world.base.tree.title
    if not world.ids or _squeezed(title) in {_squeezed(then), _squeezed(world.title)}:
        return None
    row = (
        next((r for r in here.rows.get("", ()) if r.segment.place == "title"), None)
        if here
        else None
    )
    if here and row:
        return _sentence(world, here, row, Told(row.segment, then, title))
    says = _("The title of this document is new.")
    offer = Offer(
        key=key("title", title),
        says=says,
        stretches=word_changes(then, title),
        language=world.base.tree.language,
    )
    return comment(world, offer, world.ids[0], title)


def _sentence(world: World, here: Sentences, row: Row, told: Told) -> Offer | None:
    if _squeezed(row.target) == _squeezed(told.new):
        return None
    offer = Offer(
        key=key("sentence", row.segment.id, told.new),
        says=_("The words of this sentence are new."),
        stretches=word_changes(told.old, told.new) if told.new else (Stretch("removed", told.old),),
        language=world.base.tree.language,
        source=row.segment.text,
        source_language=row.segment.language,
        note=_note(row, told),
    )
    about = row.segment.block_id or next(iter(here.blocks), "")
    if not told.new:
        offer = replace(offer, says=_("This sentence is not there any more."))
        return comment(world, offer, about, told.old)
    sentence = Sentence(
        edition_id=here.edition_id,
        segment_id=row.segment.id,
        unit_id=row.unit_id,
        source=row.source_then or row.segment.text,
        target=row.target,
    )
    change = Change(text=told.new, why=world.why, what="translation", sentence=sentence)
    return replace(offer, change=CopyChange(key=offer.key, block_id=about, suggestion=change))


def _note(row: Row, told: Told) -> str:
    if row.target and _squeezed(text_of(runs_from(row.target))) != _squeezed(told.old):
        return _("The group has changed this sentence since. Look at both.")
    if row.state is State.STALE:
        return _("The words that this sentence was made from have changed since.")
    return ""


def _loose(world: World, found: Changed, words: str) -> Offer:
    offer = Offer(
        key=key("loose", found.old.id, words),
        says=_("There is something new in this part."),
        stretches=(Stretch("added", words),),
        language=world.base.tree.language,
    )
    return comment(world, offer, found.old.id, words)


def _squeezed(text: str) -> str:
    return " ".join(text.split())
