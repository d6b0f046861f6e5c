"""What the write page shows: the document as it reads, part by part."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache

from flask import g, render_template, url_for
from flask_babel import get_locale
from markupsafe import Markup
from sqlalchemy.orm import Session

from content.tree import Heading
from service.live.presence import presence
from service.store import documents, history, speaking, talk
from service.store.tables import Block, Document, Picture
from service.store.trees import tree_block
from service.web.authors import Face, faces
from service.web.words import block_html, first_words


@dataclass(frozen=True, slots=True)
class Part:
    """One block as the page shows it."""

    id: str
    kind: str
    html: Markup
    operation: str
    """Id of its small forms: the same press on the same version counts once."""
    about: str
    """Its first words, to tell links apart."""
    lang: str
    picture: str = ""
    comments: int = 0
    suggestions: int = 0
    spoken: str = ""
    """The recording that it was written down from, where there is one."""
    writing: Face | None = None
    removed: bool = False
    needs_words: bool = False
    """A picture that nobody has described yet."""
    first: bool = False
    last: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the list of parts."""

    text: str
    href: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """The whole document as the page shows it."""

    parts: tuple[Part, ...]
    seq: int
    """The newest event that this page knows of."""
    saved_at: datetime | None
    removed: int
    contents: tuple[Entry, ...] = field(default=())
    spoken: int = 0
    """Parts that people spoke."""
    waiting: int = 0
    """Those of them that nobody has written down yet."""


def sheet_of(session: Session, document: Document) -> Sheet:
    """Return the document as it stands, in a handful of questions however long it is."""
    edition = documents.standard_edition(session, document)
    seq, saved_at = history.newest_event(session, document.id)
    rows = documents.blocks_of(session, edition.id)
    parts = _parts(session, document, rows)
    spoken = speaking.spoken_parts(session, document.id)
    return Sheet(
        parts=parts,
        seq=seq,
        saved_at=saved_at,
        removed=history.removed_count(session, edition.id),
        contents=tuple(
            Entry(part.about, f"#block-{part.id}") for part in parts if part.kind == "heading"
        ),
        spoken=len(spoken),
        waiting=sum(map(speaking.waits, spoken)),
    )


def part_of(session: Session, document: Document, block: Block) -> Part:
    """Return one block as the page shows it."""
    return _parts(session, document, [block], block.id)[0]


def part_html(part: Part) -> Markup:
    """Return the part as the page shows it. Equal parts are drawn once for all readers."""
    return _drawn(part, g.document.id, str(get_locale()))


@lru_cache(maxsize=2048)
def _drawn(part: Part, document_id: str, locale: str) -> Markup:  # noqa: ARG001 - the template asks for it
    return Markup(  # noqa: S704 - a template escapes what people wrote
        render_template("write/_part.html", part=part, document={"id": document_id})
    )


def _parts(
    session: Session, document: Document, rows: Sequence[Block], only: str = ""
) -> tuple[Part, ...]:
    pictures = history.pictures_by_id(session, {row.picture_id for row in rows if row.picture_id})
    comments = talk.open_comments(session, document.id, only)
    suggestions = talk.open_suggestions(session, document.id, only)
    writers = presence().writers(document.id, g.person.id)
    people = faces(session, set(writers.values()))
    spoken = {row.part_id: row.id for row in speaking.spoken_parts(session, document.id) if row.key}
    return tuple(
        _part(
            document,
            row,
            pictures.get(row.picture_id or ""),
            comments=comments.get(row.id, 0),
            suggestions=suggestions.get(row.id, 0),
            spoken=spoken.get(row.id, ""),
            writing=_writer(writers, people, row.id),
            first=not only and number == 0,
            last=not only and number == len(rows) - 1,
        )
        for number, row in enumerate(rows)
    )


def _writer(writers: Mapping[str, str], people: Mapping[str, Face], block: str) -> Face | None:
    return people.get(writers.get(block, ""))


def _part(
    document: Document,
    row: Block,
    picture: Picture | None,
    *,
    comments: int,
    suggestions: int,
    spoken: str,
    writing: Face | None,
    first: bool,
    last: bool,
) -> Part:
    block = tree_block(row, picture)
    url = picture_url(document.id, row.picture_id)
    return Part(
        id=row.id,
        kind="heading" if isinstance(block, Heading) else row.kind,
        html=block_html(block, url),
        operation=hashlib.sha256(f"{row.id}{row.version}".encode()).hexdigest()[:32],
        about=first_words(block),
        lang=row.language or document.language,
        picture=url,
        comments=comments,
        suggestions=suggestions,
        spoken=spoken,
        writing=writing,
        removed=row.removed_at is not None,
        needs_words=bool(picture and not row.decorative and not (row.alt or picture.alt)),
        first=first,
        last=last,
    )


def picture_url(document_id: str, picture_id: str | None) -> str:
    """Return where a picture's bytes are served to members; "" where there is none."""
    if not picture_id:
        return ""
    return url_for("pictures.picture", document_id=document_id, picture_id=picture_id)
