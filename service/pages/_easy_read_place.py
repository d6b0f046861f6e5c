"""Where the easy read pages hang, and how they find their edition and points."""

from functools import lru_cache

from flask import Blueprint, abort, g, redirect, request, url_for
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from content.pictures import Catalogue
from service.actions._drafting import Drafting
from service.parsing import parser
from service.parts import Parts, parts
from service.store import easy_read, picture_packs
from service.store.tables import Block, Edition

pages = Blueprint("easy_read", __name__)


def catalogue() -> Catalogue:
    """Return the pictures that can be offered, with those of the packs that are here now."""
    found = parts()
    with found.database.read() as session:
        return _catalogue(found, picture_packs.state(session))


@lru_cache(maxsize=1)
def _catalogue(found: Parts, _state: tuple[str, ...]) -> Catalogue:
    with found.database.read() as session:
        return Catalogue(packs=picture_packs.pictures(session, found.files))


def drafting() -> Drafting:
    """Return what drafting works with in this process."""
    return Drafting(parser(), catalogue())


def edition_or_404(session: Session) -> Edition:
    """Return the easy read of the document in hand."""
    return easy_read.easy_read_edition(session, g.document) or abort(404)


def point_or_404(session: Session, block_id: str) -> Block:
    """Return the point of the document in hand; anybody else's is not found."""
    return easy_read.point_of(session, g.document, block_id) or abort(404)


def to_overview() -> Response:
    """Send the person to the list of all points."""
    return redirect(url_for("easy_read.overview", document_id=g.document.id), 303)


def to_point(block_id: str) -> Response:
    """Send the person to one point."""
    where = url_for("easy_read.point", document_id=g.document.id, block_id=block_id)
    return redirect(where, 303)


def version() -> int:
    """Return the version that the form started from; 0 where it is missing or odd."""
    value = request.form.get("version", "")
    return int(value) if value.isascii() and value.isdigit() and len(value) < 10 else 0
