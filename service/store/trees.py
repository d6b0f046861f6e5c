"""From rows to the document tree: what every check, draft, decision and file starts from."""

from collections.abc import Sequence
from dataclasses import replace
from typing import get_args

from sqlalchemy import select
from sqlalchemy.orm import Session

from content import segments
from content.hard_words import mark_hard_words
from content.markup import Kind, block_from
from content.translation.align import Row as Aligned
from content.translation.align import Unit
from content.translation.align import aligned as align
from content.translation.states import State
from content.tree import Block as TreeBlock
from content.tree import Document as Tree
from content.tree import HardWord, Image
from service.store import documents
from service.store.tables import (
    Block,
    Document,
    Edition,
    Group,
    Membership,
    Person,
    Picture,
    TranslationUnit,
)

KINDS: dict[str, Kind] = {kind: kind for kind in get_args(Kind)}


def tree_of(session: Session, edition: Edition) -> Tree:
    """Return the edition as it stands now, hard words marked.

    In an edition of another language, what nobody translated yet is left in the words of the
    source: ask `aligned` what is missing before anything is made of it.
    """
    if is_translation(session, edition):
        rows = aligned(session, edition)
        targets = {row.segment.id: row.target for row in rows if row.target}
        source = session.get_one(Edition, edition.source_id)
        return segments.replace(tree_of(session, source), targets, edition.language)
    group = session.get_one(Group, session.get_one(Document, edition.document_id).group_id)
    whole = replace(
        words_of(session, edition),
        group=group.name,
        contact=group.contact,
        credits=credits_of(session, group.id),
    )
    return mark_hard_words(whole, hard_words_of(session, group.id, edition.language))


def words_of(session: Session, edition: Edition) -> Tree:
    """Return only the words of an edition that has blocks: what a decision is bound to.

    Who is named and which words the bank explains may change without asking the group again.
    """
    document = session.get_one(Document, edition.document_id)
    return Tree(
        title=document.title,
        language=edition.language,
        purpose=document.purpose,
        kind="easy_read" if edition.kind == "easy_read" else "standard",
        blocks=tree_blocks(session, edition.id),
    )


def is_translation(session: Session, edition: Edition) -> bool:
    """Return whether the edition's words are translation units over another edition."""
    if edition.source_id is None:
        return False
    return session.get_one(Edition, edition.source_id).language != edition.language


def aligned(session: Session, edition: Edition) -> tuple[Aligned, ...]:
    """Return each sentence of the source today with its translation and state."""
    source = session.get_one(Edition, edition.source_id)
    today = segments.segments(tree_of(session, source))
    rows = session.scalars(select(TranslationUnit).where(TranslationUnit.edition_id == edition.id))
    return align(today, tuple(_unit(row) for row in rows))


def tree_blocks(session: Session, edition_id: str) -> tuple[TreeBlock, ...]:
    """Return the blocks that stand in the edition, as the tree knows them."""
    rows = documents.blocks_of(session, edition_id)
    pictures = _pictures(session, rows)
    return tuple(tree_block(row, pictures.get(row.picture_id or "")) for row in rows)


def tree_block(row: Block, picture: Picture | None) -> TreeBlock:
    """Return one block as the tree knows it. A picture that is gone leaves its words."""
    image = image_of(picture, row.alt, decorative=row.decorative) if picture else None
    kind = KINDS.get(row.kind, "paragraph")
    if kind == "picture" and image is None:
        kind = "paragraph"
    return block_from(
        kind,
        row.text,
        id=row.id,
        level=row.level,
        language=row.language,
        image=image,
        caption=row.caption,
        header=row.header,
    )


def image_of(picture: Picture, alt: str = "", *, decorative: bool = False) -> Image:
    """Return a stored picture as the tree knows it; the block's own alt text wins."""
    return Image(
        key=picture.key,
        alt="" if decorative else alt or picture.alt,
        media_type=picture.media_type,
        decorative=decorative,
        credit=picture.credit,
    )


def hard_words_of(session: Session, group_id: str, language: str) -> tuple[HardWord, ...]:
    """Return the group's word bank in the language, as the tree knows it."""
    bank = documents.word_bank(session, group_id, language)
    return tuple(HardWord(term, meaning) for term, meaning in bank.items())


def credits_of(session: Session, group_id: str) -> tuple[str, ...]:
    """Return who made it: everyone who agreed to be named, those who left too, in one order."""
    rows = session.execute(
        select(Person.name, Membership.credit)
        .join(Membership, Membership.person_id == Person.id)
        .where(Membership.group_id == group_id, Membership.credit != "none")
    )
    return tuple(sorted(credited(name, credit) for name, credit in rows))


def translators_of(session: Session, edition: Edition, group_id: str) -> tuple[str, ...]:
    """Return who put the edition into its language, named as they chose, in one order."""
    rows = session.execute(
        select(Person.name, Membership.credit)
        .join(Membership, Membership.person_id == Person.id)
        .join(TranslationUnit, TranslationUnit.author_id == Person.id)
        .where(
            TranslationUnit.edition_id == edition.id,
            Membership.group_id == group_id,
            Membership.credit != "none",
        )
        .distinct()
    )
    return tuple(sorted(credited(name, credit) for name, credit in rows))


def credited(name: str, credit: str) -> str:
    """Return the name as the person agreed to be named: in full, or by first letters."""
    return name if credit == "name" else " ".join(f"{part[0]}." for part in name.split())


def _pictures(session: Session, rows: Sequence[Block]) -> dict[str, Picture]:
    ids = {row.picture_id for row in rows if row.picture_id}
    found = session.scalars(select(Picture).where(Picture.id.in_(ids))) if ids else ()
    return {picture.id: picture for picture in found}


def _unit(row: TranslationUnit) -> Unit:
    return Unit(
        segment_id=row.segment_id,
        block_id=row.block_id,
        source=row.source_text,
        target=row.target,
        state=State(row.state),
        id=row.id,
    )
