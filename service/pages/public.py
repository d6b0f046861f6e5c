"""What everyone may read: published documents, in every language and form."""

from collections.abc import Iterator
from typing import TypeAlias

from flask import (
    Blueprint,
    Response,
    abort,
    current_app,
    flash,
    redirect,
    render_template,
    request,
    url_for,
)
from flask_babel import get_locale
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response as Answer

from content.coproduction.preferences import PRINT_SIZES
from content.languages import get as language_of
from content.tree import images
from formats.format import Options, Speed
from formats.heard import TITLE, program
from formats.writers import all_formats
from service.actions.order_files import order_one
from service.pages import _braille_choice, _chosen, _heard_along, _public_view
from service.pages._public_name import PublicName, name_in
from service.pages._reading import for_readers
from service.parts import parts
from service.store import frozen, published, publishing
from service.store.tables import Document, Group, Publication
from service.web import forms
from service.web.access import Who, access
from service.web.downloads import send
from service.web.filenames import filename as name_of
from service.web.qr import qr_svg
from service.web.reading import credit_lines, own_name, shown

pages = Blueprint("public", __name__)
Page: TypeAlias = Answer | Response | str
PICTURES = {"image/png", "image/jpeg", "image/svg+xml"}


@pages.get("/published", endpoint="published")
@access(Who.ANYONE)
def everything() -> str:
    """List everything that is public, newest first."""
    with parts().database.read() as session:
        rows = list(_listed(session))
        return render_template("public/published.html", rows=rows, own_name=own_name)


@pages.get("/p/<document_id>")
@access(Who.ANYONE)
def document(document_id: str) -> Page:
    """Show the newest publication of a document."""
    with parts().database.read() as session:
        return _shown(session, document_id, _newest(session, document_id))


@pages.get("/p/<document_id>/<int:number>")
@access(Who.ANYONE)
def version(document_id: str, number: int) -> Page:
    """Show one publication, an older one too."""
    with parts().database.read() as session:
        return _shown(session, document_id, _numbered(session, document_id, number))


@pages.get("/p/<document_id>/<int:number>/read/<kind>/<language>")
@access(Who.ANYONE)
def read(document_id: str, number: int, kind: str, language: str) -> Page:
    """Show the published words themselves, to read here."""
    with parts().database.read() as session:
        found = _numbered(session, document_id, number)
        row = published.tree_in(session, found.id, kind, language) or abort(404)
        tree = frozen.thaw(parts().files.get(row.tree_key))
        document = session.get_one(Document, document_id)
        page = _public_view.public(parts(), session, document, found, language)
        sound = next((f for f in page.files if f.format == "audio" and f.kind == kind), None)
        heard = _heard_along.heard(session, found.id, sound)
        words = shown(tree, for_readers(document_id, number), heard=bool(heard))
        return render_template(
            "public/read.html",
            page=page,
            tree=tree,
            words=words,
            credits=credit_lines(tree),
            sound=sound,
            timings=_heard_along.timings(heard, words, tree),
            title_mark=TITLE,
            word_mark=_heard_along.word_mark,
        )


@pages.get("/read-along.js")
@access(Who.ANYONE)
def read_along() -> Response:
    """Return the program that lights up the words of a page as they are said."""
    return Response(program(), mimetype="text/javascript")


@pages.get("/p/<document_id>/<int:number>/picture/<key>")
@access(Who.ANYONE)
def picture(document_id: str, number: int, key: str) -> Response:
    """Return the bytes of a picture that stands in this publication, and of no other."""
    with parts().database.read() as session:
        found = _numbered(session, document_id, number)
        trees = [
            frozen.thaw(parts().files.get(row.tree_key))
            for row in publishing.trees_of(session, found.id)
        ]
    kinds = {image.key: image.media_type for tree in trees for image in images(tree)}
    if kinds.get(key) not in PICTURES or not parts().files.has(key):
        abort(404)
    return send(key, kinds[key])


@pages.get("/p/<document_id>/<int:number>/<rendition_id>/<filename>")
@access(Who.ANYONE)
def file(document_id: str, number: int, rendition_id: str, filename: str) -> Response:  # noqa: ARG001 - for people
    """Return a made file of this publication. A player may ask for a part of it."""
    with parts().database.read() as session:
        found = _numbered(session, document_id, number)
        row = published.made_file(session, found.id, rendition_id) or abort(404)
        tree = frozen.thaw(parts().files.get(row.tree_key))
        made_by, key = all_formats().get(row.format), row.artefact_key or ""
        name = name_of(tree.title, row.format, row.language, tree.kind, row.options)
    if made_by is None or not parts().files.has(key):
        abort(404)
    return send(key, made_by.media_type, name)


@pages.post("/p/<document_id>/choose")
@access(Who.ANYONE)
def choose(document_id: str) -> Answer:
    """Keep the reader's choice of form on this device, nowhere else."""
    format_id, language = request.form.get("format", ""), request.form.get("language", "")
    back = redirect(url_for("public.document", document_id=document_id) + "#yours", 303)
    with parts().database.read() as session:
        _newest(session, document_id)
    if format_id not in all_formats() or language_of(language) is None:
        return back
    return _chosen.remember(current_app.make_response(back), format_id, language)


@pages.post("/p/<document_id>/<int:number>/sizes")
@access(Who.ANYONE)
def sizes(document_id: str, number: int) -> Answer:
    """Order the file in another size, or read slowly. The same one is never made twice."""
    with parts().database.read() as session:
        found = _numbered(session, document_id, number)
        kind, language = request.form.get("kind", ""), request.form.get("language", "")
        tree = published.tree_in(session, found.id, kind, language) or abort(404)
        session.expunge(tree)
    size = request.form.get("size", "")
    wanted = int(size) if size in {str(one) for one in PRINT_SIZES} else 18
    slow = request.form.get("speed") == "slow"
    speed: Speed = "slow" if slow else "normal"
    options = Options(print_size=wanted, speed=speed, voice="", **_braille_choice.chosen())
    try:
        order_one(parts(), tree, request.form.get("format", ""), options)
    except KeyError:
        abort(404)
    told = _("Your file is on this page, with the other forms. Is it not ready? Wait a minute.")
    flash(told, "asked")
    place = url_for("public.version", document_id=document_id, number=number, language=language)
    return redirect(f"{place}#sizes", 303)


@pages.get("/p/<document_id>/qr")
@access(Who.ANYONE)
def qr(document_id: str) -> Page:
    """Show the QR code large, to print and put up."""
    with parts().database.read() as session:
        found = _newest(session, document_id)
        page = _public_view.public(parts(), session, session.get_one(Document, document_id), found)
        place = address(document_id)
        return render_template("public/qr.html", page=page, qr=qr_svg(place), address=place)


def languages_of(session: Session, publication_id: str) -> list[str]:
    """Return the codes of the languages that a publication is in."""
    return [row.language for row in publishing.trees_of(session, publication_id)]


def address(document_id: str) -> str:
    """Return the whole address of a document's public page, for paper and QR codes."""
    root = (parts().settings.public_url or request.url_root).rstrip("/")
    return root + url_for("public.document", document_id=document_id)


def _listed(
    session: Session,
) -> Iterator[tuple[Publication, PublicName, Group, list[str]]]:
    """Yield each publication, its name, its group and its languages."""
    for one, document, group in publishing.all_published(session):
        trees = publishing.trees_of(session, one.id)
        try:
            name = name_in((str(get_locale()), document.language), trees, parts().files)
        except KeyError:
            # After half a restore, say: what else is public must not go with it.
            current_app.logger.warning("the words of publication %s are lost", one.id)
            continue
        yield one, name, group, sorted({tree.language for tree in trees})


def _newest(session: Session, document_id: str) -> Publication:
    return publishing.newest_publication(session, document_id) or abort(404)


def _numbered(session: Session, document_id: str, number: int) -> Publication:
    if number > 2**31:
        abort(404)
    return published.publication_numbered(session, document_id, number) or abort(404)


def _shown(session: Session, document_id: str, found: Publication) -> str:
    row = session.get_one(Document, document_id)
    place = address(document_id)
    return render_template(
        "public/document.html",
        page=_public_view.public(parts(), session, row, found),
        sizes=PRINT_SIZES,
        braille=_braille_choice.options(),
        qr=qr_svg(place),
        address=place,
        operation=forms.new_operation(),
        own_name=own_name,
        picture_url=for_readers(document_id, found.number),
    )
