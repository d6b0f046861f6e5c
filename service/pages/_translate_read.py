"""What the reading page of a translated edition shows: the whole text, and what is missing."""

from dataclasses import dataclass

from flask_babel import ngettext
from markupsafe import Markup
from sqlalchemy.orm import Session

from content.translation.states import State
from content.tree import Block, Point
from service.pages._write_view import picture_url
from service.store import translations, trees
from service.store.tables import Document, Edition
from service.web.words import block_html


@dataclass(frozen=True, slots=True)
class ReadBlock:
    """One block as a reader sees it."""

    html: Markup
    lang: str
    picture: str
    """Where a point's picture is served, "" for none."""
    alt: str


@dataclass(frozen=True, slots=True)
class Reading:
    """The edition as a reader sees it."""

    title: str
    purpose: str
    blocks: tuple[ReadBlock, ...]
    meanings: tuple[tuple[str, str], ...]
    """Hard words and what they mean."""
    missing: str
    """How many sentences still stand in the first language, "" where none do."""


def reading_of(session: Session, document: Document, edition: Edition) -> Reading:
    """Return the edition with every sentence that people have translated."""
    tree = trees.tree_of(session, edition)
    pictures = translations.picture_ids(session, str(edition.source_id))
    blocks = []
    for block in tree.blocks:
        url = picture_url(document.id, pictures.get(block.id))
        blocks.append(_block(block, url))
    return Reading(
        title=tree.title,
        purpose=tree.purpose,
        blocks=tuple(blocks),
        meanings=tuple((word.term, word.meaning) for word in tree.hard_words),
        missing=_missing(session, edition),
    )


def _block(block: Block, url: str) -> ReadBlock:
    image = block.image if isinstance(block, Point) else None
    return ReadBlock(
        html=block_html(block, url),
        lang=block.language,
        picture=url if image else "",
        alt=image.alt if image and not image.decorative else "",
    )


def _missing(session: Session, edition: Edition) -> str:
    rows = trees.aligned(session, edition)
    count = sum(row.state is State.EMPTY for row in rows)
    if not count:
        return ""
    return ngettext(
        "%(num)s sentence is not translated yet. It stands in the first language.",
        "%(num)s sentences are not translated yet. They stand in the first language.",
        count,
    )
