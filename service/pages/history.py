"""Older words: who changed what, and when, in easy words. Nothing here can be changed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from flask import Blueprint, g, render_template
from sqlalchemy.orm import Session

from content.comparing import Change, word_changes
from service.pages._this_block import block_or_404
from service.pages._write_view import part_of
from service.parts import parts
from service.store import documents, history
from service.store.tables import DocumentRevision, Revision
from service.web.access import Who, access
from service.web.authors import Face, faces, said_by

pages = Blueprint("history", __name__)
NEWEST = 100


@dataclass(frozen=True, slots=True)
class Line:
    """One saved version."""

    author: Face
    typed_by: Face | None
    at: datetime
    what: str
    text: str
    version: int
    changes: tuple[Change, ...] = ()
    block_id: str = ""


@dataclass(frozen=True, slots=True)
class Naming:
    """What the document was called and for before somebody changed it."""

    author: Face
    typed_by: Face | None
    at: datetime
    title: str
    purpose: str


@pages.get("/d/<document_id>/b/<block_id>/history")
@access(Who.MEMBER)
def block(document_id: str, block_id: str) -> str:  # noqa: ARG001 - access has read it
    """Show every version of one part, newest first, with what changed."""
    with parts().database.read() as session:
        row = block_or_404(session, block_id)
        revisions = list(documents.revisions_of(session, block_id))
        names = _names(session, revisions)
        older = [*revisions[1:], None]
        lines = [_line(names, new, old) for new, old in zip(revisions, older, strict=True)]
        part = part_of(session, g.document, row)
    return render_template("history/block.html", document=g.document, part=part, lines=lines)


@pages.get("/d/<document_id>/history")
@access(Who.MEMBER)
def document(document_id: str) -> str:
    """Show the newest changes to all parts, newest first."""
    with parts().database.read() as session:
        edition = documents.standard_edition(session, g.document)
        found = history.recent_revisions(session, edition.id, NEWEST)
        names = _names(session, [revision for revision, _ in found])
        lines = [_line(names, revision, None) for revision, _ in found]
        named = _named(session, history.older_names(session, document_id))
    return render_template("history/document.html", document=g.document, lines=lines, named=named)


def _named(session: Session, rows: Sequence[DocumentRevision]) -> list[Naming]:
    names = faces(session, {key for row in rows for key in (row.author_id, row.entered_by_id)})
    return [
        Naming(*said_by(names, row.author_id, row.entered_by_id), row.at, row.title, row.purpose)
        for row in rows
    ]


def _names(session: Session, rows: list[Revision]) -> dict[str, Face]:
    return faces(session, {key for row in rows for key in (row.author_id, row.entered_by_id)})


def _line(names: dict[str, Face], new: Revision, old: Revision | None) -> Line:
    was, now = (_words(old) if old else ""), _words(new)
    return Line(
        *said_by(names, new.author_id, new.entered_by_id),
        new.at,
        new.what,
        now,
        new.version,
        word_changes(was, now) if old and was != now else (),
        new.block_id,
    )


def _words(row: Revision) -> str:
    return "\n".join(text for text in (row.caption, row.alt, row.text) if text)
