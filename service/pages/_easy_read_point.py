"""One easy read point a page: keep it, change its words, move it, take it out."""

from flask import flash, g, redirect, render_template, request, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from content.coproduction.documents import CannotMove
from service.actions._pictures import AsItIs, PictureChoice
from service.actions.change_point import keep_point
from service.actions.move_block import move_block
from service.actions.put_back_block import put_back_block
from service.actions.remove_block import remove_block
from service.pages._easy_read_choice import chosen_picture, offered
from service.pages._easy_read_overview import overview_of
from service.pages._easy_read_place import (
    edition_or_404,
    pages,
    point_or_404,
    to_overview,
    to_point,
    version,
)
from service.pages._easy_read_view import point_page
from service.parts import parts
from service.store.tables import Block
from service.web import forms
from service.web.access import Who, access
from service.web.authors import authors_for, choosable, voice_from_form


@pages.get("/d/<document_id>/easy-read/<block_id>")
@access(Who.MEMBER)
def point(document_id: str, block_id: str) -> str:  # noqa: ARG001 - access has read it
    """Show one point: its words, where they come from, and the pictures to choose from."""
    with parts().database.read() as session:
        return _page(session, point_or_404(session, block_id))


@pages.post("/d/<document_id>/easy-read/<block_id>")
@access(Who.MEMBER)
def keep(document_id: str, block_id: str) -> Response | tuple[str, int]:
    """Keep the point with the picture that the person chose."""
    with parts().database.read() as session:
        block = point_or_404(session, block_id)
        by = voice_from_form(session, g.group.id)
        wanted = request.form.get("picture", "")
        if wanted == "photo":
            return redirect(url_for(".photo_form", document_id=document_id, block_id=block_id), 303)
        choice: PictureChoice | None = AsItIs()
        if block.kind == "point":
            choice = chosen_picture(session, wanted)
        if choice is None:
            faults = forms.Faults()
            faults.add("pictures", _("Choose a picture, or choose no picture."))
            return _page(session, block, faults), 422
    kept = keep_point(
        parts(),
        document_id,
        block_id,
        choice,
        base_version=version(),
        by=by,
        operation=forms.operation(),
    )
    if kept == "taken_out":
        flash(_("Somebody took this point out. You can put it back."))
        return to_point(block_id)
    if kept == "words_changed":
        flash(_("The words changed since you looked. Read them again, then keep the point."))
        return to_point(block_id)
    return _next(block_id)


@pages.post("/d/<document_id>/easy-read/<block_id>/out")
@access(Who.MEMBER)
def take_out(document_id: str, block_id: str) -> Response:
    """Take the point out. It can be put back."""
    with parts().database.read() as session:
        point_or_404(session, block_id)
        by = voice_from_form(session, g.group.id)
    try:
        remove_block(parts(), document_id, block_id, by=by, operation=forms.operation())
    except CannotMove:
        return _put_away(block_id)
    flash(_("The point is taken out. You can put it back at the end of this page."))
    return to_overview()


@pages.post("/d/<document_id>/easy-read/<block_id>/back")
@access(Who.MEMBER)
def put_back(document_id: str, block_id: str) -> Response:
    """Put a point back that was taken out."""
    with parts().database.read() as session:
        point_or_404(session, block_id)
        by = voice_from_form(session, g.group.id)
    try:
        put_back_block(parts(), document_id, block_id, by=by, operation=forms.operation())
    except CannotMove:
        return _put_away(block_id)
    flash(_("The point is back in its place."))
    return to_point(block_id)


@pages.post("/d/<document_id>/easy-read/<block_id>/move")
@access(Who.MEMBER)
def move(document_id: str, block_id: str) -> Response:
    """Move the point up or down by one."""
    with parts().database.read() as session:
        point_or_404(session, block_id)
        by = voice_from_form(session, g.group.id)
    up = request.form.get("direction") == "up"
    try:
        moved = move_block(
            parts(),
            document_id,
            block_id,
            "up" if up else "down",
            by=by,
            operation=forms.operation(),
        )
    except CannotMove:
        return _put_away(block_id)
    flash(_("The point has moved.") if moved else _("It cannot go further."))
    where = url_for(".overview", document_id=document_id)
    return redirect(f"{where}#point-{block_id}", 303)


def _page(session: Session, block: Block, faults: forms.Faults | None = None) -> str:
    page = point_page(session, edition_or_404(session), block)
    return render_template(
        "easy_read/point.html",
        document=g.document,
        page=page,
        choice=offered(session, block, page.row, page.language),
        faults=faults,
        authors=choosable(authors_for(session, g.group.id)),
        operation=forms.new_operation(),
    )


def _next(block_id: str) -> Response:
    """Send the person to the next point that waits, or to all points where none does."""
    with parts().database.read() as session:
        rows = overview_of(session, edition_or_404(session)).rows
    at = next((n for n, row in enumerate(rows) if row.id == block_id), 0)
    waiting = [row for row in (*rows[at + 1 :], *rows[:at]) if row.state in {"drafted", "stale"}]
    if not waiting:
        flash(_("A person has checked every point now."))
        return to_overview()
    flash(_("The point is kept. Here is the next one."))
    return to_point(waiting[0].id)


def _put_away(block_id: str) -> Response:
    flash(_("This document is put away. Bring it back first, then write."))
    return to_point(block_id)
