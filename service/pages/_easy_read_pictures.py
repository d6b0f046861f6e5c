"""Pictures for a point: look for another one, or bring the group's own photo."""

from flask import Response as FlaskResponse
from flask import abort, flash, g, render_template, request
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from content.cleaning import clean
from formats.readers import CannotRead
from service.actions._pictures import Own
from service.actions.add_picture import About, add_picture
from service.actions.place_picture import place_picture
from service.pages._easy_read_choice import chosen_picture, shown_entry
from service.pages._easy_read_place import (
    catalogue,
    edition_or_404,
    pages,
    point_or_404,
    to_point,
)
from service.pages._easy_read_view import point_page, shown_picture
from service.parts import parts
from service.store import easy_read
from service.store.tables import Block
from service.web import forms
from service.web.access import Who, access
from service.web.authors import authors_for, choosable, voice_from_form
from service.web.limits import UPLOAD
from service.web.said import say

FOUND = 15
DAY = 86_400


@pages.get("/pictures/<entry_id>")
@access(Who.SIGNED_IN)
def offered_picture(entry_id: str) -> FlaskResponse:
    """Return a picture of the built-in catalogue."""
    entry = catalogue().get(entry_id) or abort(404)
    response = FlaskResponse(entry.data, mimetype=entry.media_type)
    response.headers["Cache-Control"] = f"private, max-age={DAY}"
    response.headers["Content-Security-Policy"] = (
        "default-src 'none'; style-src 'unsafe-inline'; sandbox"
    )
    return response


@pages.get("/d/<document_id>/easy-read/<block_id>/look")
@access(Who.MEMBER)
def look(document_id: str, block_id: str) -> str:  # noqa: ARG001 - access has read it
    """Look for another picture by a word, and among the group's own."""
    wanted = clean(request.args.get("q", "")[:200]).strip()
    with parts().database.read() as session:
        return _look_page(session, point_or_404(session, block_id), wanted)


@pages.post("/d/<document_id>/easy-read/<block_id>/picture")
@access(Who.MEMBER)
def place(document_id: str, block_id: str) -> Response | tuple[str, int]:
    """Put the picture that the person found beside the point."""
    with parts().database.read() as session:
        block = point_or_404(session, block_id)
        by = voice_from_form(session, g.group.id)
        choice = chosen_picture(session, request.form.get("picture", ""))
        if choice is None:
            faults = forms.Faults()
            faults.add("pictures", _("Choose one of the pictures first."))
            return _look_page(session, block, forms.words("q", 200)[:200], faults), 422
    placed = place_picture(parts(), document_id, block_id, choice, by=by)
    flash(_said(placed=placed))
    return to_point(block_id)


@pages.get("/d/<document_id>/easy-read/<block_id>/photo")
@access(Who.MEMBER)
def photo_form(document_id: str, block_id: str) -> str:  # noqa: ARG001 - access has read it
    """Ask for a photo, what it shows, and whether the people in it said yes."""
    return _photo_page(block_id)


@pages.post("/d/<document_id>/easy-read/<block_id>/photo")
@access(Who.MEMBER)
def photo(document_id: str, block_id: str) -> Response | tuple[str, int]:
    """Bring the photo in, drawn anew, and put it beside the point."""
    with parts().database.read() as session:
        point_or_404(session, block_id)
        by = voice_from_form(session, g.group.id)
    about = About(alt=forms.words("alt", 2000)[:2000], consent=forms.words("consent", 2000)[:2000])
    sent = request.files.get("photo")
    data = sent.read(UPLOAD + 1) if sent else b""
    if faults := _photo_faults(data, about):
        return _photo_page(block_id, faults), 422
    name = (sent.filename or "") if sent else ""
    try:
        made = add_picture(parts(), g.group.id, data, name, about=about, by=by)
    except CannotRead as refused:
        faults.add("photo", _("This file did not work: %(why)s", why=say(str(refused))))
        return _photo_page(block_id, faults), 422
    placed = place_picture(parts(), document_id, block_id, Own(made), by=by)
    flash(_said(placed=placed))
    return to_point(block_id)


def _photo_faults(data: bytes, about: About) -> forms.Faults:
    faults = forms.Faults()
    if not data:
        faults.add("photo", _("Choose a photo from your device. Or go on without one."))
    if len(data) > UPLOAD:
        faults.add("photo", _("A photo can have 10 MB. Choose a smaller one."))
    if not about.alt:
        faults.add("alt", _("Say in a few words what the photo shows."))
    people = request.form.get("people", "")
    if people not in {"nobody", "agreed"}:
        faults.add("people", _("Tell us whether people are in the photo."))
    if people == "agreed" and not about.consent:
        faults.add("consent", _("Write who said yes, and how."))
    return faults


def _said(*, placed: bool) -> str:
    if placed:
        return _("The picture stands beside the words. Keep the point if it is right.")
    return _("Somebody took this point out. You can put it back.")


def _look_page(
    session: Session, block: Block, wanted: str, faults: forms.Faults | None = None
) -> str:
    page = point_page(session, edition_or_404(session), block)
    found = catalogue().search(wanted, page.language, FOUND) if wanted else ()
    return render_template(
        "easy_read/look.html",
        document=g.document,
        page=page,
        q=wanted,
        found=tuple(shown_entry(entry, page.language) for entry in found),
        own=tuple(shown_picture(each) for each in easy_read.own_photos(session, g.group.id)),
        faults=faults,
        authors=choosable(authors_for(session, g.group.id)),
    )


def _photo_page(block_id: str, faults: forms.Faults | None = None) -> str:
    with parts().database.read() as session:
        page = point_page(session, edition_or_404(session), point_or_404(session, block_id))
        authors = choosable(authors_for(session, g.group.id))
    return render_template(
        "easy_read/photo.html",
        document=g.document,
        page=page,
        faults=faults,
        authors=authors,
        typed=request.form,
    )
