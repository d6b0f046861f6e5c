"""A picture into a point, inside the open transaction: only ever the one a person chose."""

from dataclasses import dataclass
from typing import TypeAlias

from sqlalchemy.orm import Session

from content.pictures import PictureEntry
from service.actions.voice import Voice
from service.parts import Parts
from service.store import easy_read
from service.store.tables import Block, Document, Picture


@dataclass(frozen=True, slots=True)
class AsItIs:
    """The picture stays as it is: one chosen before, or a heading that has none."""


@dataclass(frozen=True, slots=True)
class NoPicture:
    """The point stands without a picture, because a person said so."""


@dataclass(frozen=True, slots=True)
class Offered:
    """A picture of the catalogue, by its id."""

    entry: PictureEntry

    def __str__(self) -> str:
        return self.entry.id


@dataclass(frozen=True, slots=True)
class Own:
    """A picture that the group has already, by its id."""

    picture_id: str


PictureChoice: TypeAlias = AsItIs | NoPicture | Offered | Own


def put_picture(
    parts: Parts,
    session: Session,
    document: Document,
    block: Block,
    *,
    choice: PictureChoice,
    by: Voice,
) -> None:
    """Put the chosen picture beside the point. Alt text that people wrote goes with its picture."""
    before = block.picture_id
    if isinstance(choice, NoPicture):
        block.picture_id = None
    elif isinstance(choice, Own):
        block.picture_id = choice.picture_id
    elif isinstance(choice, Offered):
        block.picture_id = _stored(parts, session, document, choice.entry, by).id
    if block.picture_id != before:
        block.alt = ""


def _stored(
    parts: Parts, session: Session, document: Document, entry: PictureEntry, by: Voice
) -> Picture:
    key = parts.files.put(entry.data)
    alt = entry.alt_in(document.language)
    found = easy_read.picture_from(session, document.group_id, entry.id, key)
    if found is not None and found.alt == alt:
        return found
    made = Picture(
        group_id=document.group_id,
        key=key,
        media_type=entry.media_type,
        alt=alt,
        credit=entry.credit,
        source=entry.id,
        created_by_id=by.author_id,
    )
    session.add(made)
    session.flush()
    return made
