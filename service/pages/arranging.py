"""The parts of a document: add, move, take out, put back; and what the document is called."""

from flask import Blueprint, flash, g, redirect, render_template, request, url_for
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from content.coproduction.documents import CannotMove
from service.actions.add_blocks import NoRoom
from service.actions.apply_words import Wording
from service.actions.keep_draft import keep_draft
from service.actions.move_block import move_block
from service.actions.name_document import Naming, name_document
from service.actions.put_back_block import put_back_block
from service.actions.remove_block import remove_block
from service.pages import _write_add, _write_form, _write_trouble
from service.pages._this_block import block_or_404
from service.pages._write_view import part_of
from service.parts import parts
from service.store import documents
from service.web import forms
from service.web.access import Who, access
from service.web.authors import voice_from_form
from service.web.fragments import Answer
from service.web.said import say

pages = Blueprint("arranging", __name__)


@pages.get("/d/<document_id>/add")
@access(Who.MEMBER)
def add(document_id: str) -> Answer:
    """Ask what kind of part to add, then show its form."""
    kind = request.args.get("kind", "")
    if kind not in _write_add.KINDS:
        return render_template(
            "write/kinds.html",
            document=g.document,
            after=request.args.get("after", ""),
            kinds=_write_add.kinds(),
        )
    with parts().database.read() as session:
        form = _write_form.empty(session, kind, g.group.id, f"add:{document_id}")
        return _write_add.page(session, form)


@pages.post("/d/<document_id>/add")
@access(Who.MEMBER)
def put_in(document_id: str) -> Answer:
    """Add the part where the person pressed."""
    kind = request.form.get("kind", "")
    form = _write_form.sent(kind if kind in _write_add.KINDS else "paragraph")
    faults = _write_add.faults_of(form)
    if faults:
        return _write_add.again(form, faults, 422)
    try:
        first = _write_add.added(form)
    except (CannotMove, NoRoom) as refused:
        faults.add("words", say(str(refused)) or _write_form.no_room(refused))
        return _write_add.again(form, faults, 409)
    except _write_trouble.TROUBLE as trouble:
        return _write_add.again(form, *_write_trouble.explained(trouble))
    except _write_add.CannotTake as refused:
        faults.add("file", say(str(refused)))
        return _write_add.again(form, faults, 422)
    flash(_("The new part is in the document."))
    where = url_for("write.document", document_id=document_id, saved=f"add-{document_id}")
    return redirect(f"{where}#block-{first}", 303)


@pages.post("/d/<document_id>/add/draft")
@access(Who.MEMBER)
def draft(document_id: str) -> Response:
    """Keep the unsaved words of a new part."""
    words = _write_form.sent("paragraph").words
    keep_draft(parts(), g.person.id, f"add:{document_id}", words, 0)
    return Response(status=204)


@pages.post("/d/<document_id>/b/<block_id>/move")
@access(Who.MEMBER)
def move(document_id: str, block_id: str) -> Response:
    """Move the part up or down by one."""
    with parts().database.read() as session:
        block_or_404(session, block_id)
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
    except CannotMove as refused:
        flash(say(str(refused)))
    else:
        flash(_("The part has moved.") if moved else _("It cannot go further that way."))
    return _to_document(block_id)


@pages.post("/d/<document_id>/b/<block_id>/remove")
@access(Who.MEMBER)
def remove(document_id: str, block_id: str) -> Response:
    """Take the part out. It can be put back at any time."""
    with parts().database.read() as session:
        block_or_404(session, block_id)
        by = voice_from_form(session, g.group.id)
    try:
        remove_block(parts(), document_id, block_id, by=by, operation=forms.operation())
    except CannotMove as refused:
        flash(say(str(refused)))
        return _to_document(block_id)
    flash(_("We took it out. You can put it back."))
    return redirect(url_for(".removed", document_id=document_id), 303)


@pages.post("/d/<document_id>/b/<block_id>/put-back")
@access(Who.MEMBER)
def put_back(document_id: str, block_id: str) -> Response:
    """Put a part back into its place, as it was or with the person's own words."""
    with parts().database.read() as session:
        block_or_404(session, block_id)
        by = voice_from_form(session, g.group.id)
    words = forms.words("words", _write_form.LONGEST)
    wording = Wording(text=words) if "with_words" in request.form and words else None
    try:
        saved = put_back_block(
            parts(), document_id, block_id, by=by, operation=forms.operation(), wording=wording
        )
    except CannotMove as refused:
        flash(say(str(refused)))
    else:
        flash(_("It is back in its place."))
        if not saved.is_kept:
            flash(_("Your words are too long for it. We kept them here, not in the document."))
            return redirect(url_for("write.edit", document_id=document_id, block_id=block_id), 303)
    return _to_document(block_id)


@pages.get("/d/<document_id>/removed")
@access(Who.MEMBER)
def removed(document_id: str) -> str:  # noqa: ARG001 - access has read it
    """Show what was taken out, with a button to put each part back."""
    with parts().database.read() as session:
        edition = documents.standard_edition(session, g.document)
        rows = documents.removed_blocks_of(session, edition.id)
        shown = [part_of(session, g.document, row) for row in rows]
    return render_template("write/removed.html", document=g.document, parts=shown)


@pages.get("/d/<document_id>/name")
@access(Who.MEMBER)
def name(document_id: str) -> str:  # noqa: ARG001 - access has read it
    """Show the title and what the document is for, to change them."""
    seen = Naming(g.document.title, g.document.purpose)
    return render_template("write/name.html", document=g.document, seen=seen, wanted=seen)


@pages.post("/d/<document_id>/name")
@access(Who.MEMBER)
def rename(document_id: str) -> Answer:
    """Change the title and what the document is for."""
    seen = Naming(forms.words("seen_title"), forms.words("seen_purpose"))
    wanted = Naming(forms.words("title"), forms.words("purpose"))
    faults = _write_add.naming_faults(wanted)
    if not faults:
        with parts().database.read() as session:
            by = voice_from_form(session, g.group.id)
        try:
            first = name_document(parts(), document_id, seen, wanted, by)
        except CannotMove as refused:
            faults.add("title", say(str(refused)))
        else:
            if first is None:
                flash(_("Your words are saved."))
                return redirect(url_for("write.document", document_id=document_id), 303)
            seen = first
            faults.add("title", _("Someone changed this meanwhile. Save again to use your words."))
    page = render_template(
        "write/name.html", document=g.document, seen=seen, wanted=wanted, faults=faults
    )
    return page, 422


def _to_document(block_id: str) -> Response:
    where = url_for("write.document", document_id=g.document.id)
    return redirect(f"{where}#block-{block_id}", 303)
