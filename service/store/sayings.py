"""Questions about "Say it like this": how a group wants written words to be said."""

import hashlib
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from content.tree import Saying
from formats.voices.respelt import respelt
from service.store.tables import SayingVersion

MOST = 300
"""Lines of one list. Each one costs a little time at every sentence."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a list belongs: to a group, or to one document of it."""

    group_id: str
    document_id: str | None = None


def entry_of(place: Place, language: str, written: str) -> str:
    """Return the id of the line for these words: the same words are always the same line."""
    parts = (place.group_id, place.document_id or "", language, written)
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:32]


def tidy(words: str) -> str:
    """Return the words as lists hold them: on one line, letters in their shortest form."""
    return unicodedata.normalize("NFC", " ".join(words.split()))


def sayings_of(session: Session, place: Place) -> Sequence[SayingVersion]:
    """Return the lines that stand in the list, by language and alphabet."""
    newest = (
        select(SayingVersion.entry, func.max(SayingVersion.version).label("version"))
        .where(*_in(place))
        .group_by(SayingVersion.entry)
        .subquery()
    )
    found = session.scalars(
        select(SayingVersion)
        .join(
            newest,
            (newest.c.entry == SayingVersion.entry) & (newest.c.version == SayingVersion.version),
        )
        .where(SayingVersion.taken_out.is_(False))
    ).all()
    return sorted(found, key=lambda row: (row.language, row.written.casefold(), row.written))


def versions_of(session: Session, place: Place, entry: str) -> Sequence[SayingVersion]:
    """Return every version of one line of this list, the newest first; empty where none is."""
    question = select(SayingVersion).where(SayingVersion.entry == entry, *_in(place))
    return session.scalars(question.order_by(SayingVersion.version.desc())).all()


def spoken(session: Session, place: Place) -> tuple[Saying, ...]:
    """Return what holds for a text: the document's own lines before those of its group."""
    own = sayings_of(session, place) if place.document_id else ()
    rows = (*own, *sayings_of(session, Place(place.group_id)))
    return tuple(respelt(row.written, row.said, row.language) for row in rows)


def _in(place: Place) -> tuple[ColumnElement[bool], ...]:
    return (
        SayingVersion.group_id == place.group_id,
        SayingVersion.document_id.is_(None)
        if place.document_id is None
        else SayingVersion.document_id == place.document_id,
    )
