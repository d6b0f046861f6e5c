"""Start a document: on a blank sheet, or with one that people bring."""

from flask import Blueprint, abort, flash, g, redirect, render_template, request, url_for
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from formats.readers import CannotRead
from service.actions.bring_document import bring_document
from service.actions.name_document import Naming
from service.actions.start_document import start_document
from service.pages import _bring, _write_add, _write_form, _write_trouble
from service.parts import parts
from service.web import forms
from service.web.access import Who, access
from service.web.authors import authors_for, choosable, voice_from_form
from service.web.fragments import Answer
from service.web.limits import UPLOAD
from service.web.said import say
from service.web.security import PICTURE_HEADERS

pages = Blueprint("documents", __name__)


@pages.get("/g/<group_id>/documents/new")
@access(Who.MEMBER)
def new(group_id: str) -> str:  # noqa: ARG001 - access has read it
    """Ask what the document is for, first of all, and what it is called."""
    return _new_page(forms.Faults())


@pages.post("/g/<group_id>/documents/new")
@access(Who.MEMBER)
def start(group_id: str) -> Answer:
    """Start the document on a blank sheet."""
    naming = Naming(forms.words("title"), forms.words("purpose"))
    if faults := _write_add.naming_faults(naming):
        return _new_page(faults), 422
    with parts().database.read() as session:
        by = voice_from_form(session, group_id)
    key = start_document(
        parts(),
        group_id,
        title=naming.title,
        purpose=naming.purpose,
        language=_bring.language_from_form("en"),
        by=by,
        operation=forms.operation(),
    )
    flash(_("Your document is here. Write the first line."))
    return redirect(url_for("write.document", document_id=key), 303)


@pages.get("/g/<group_id>/documents/bring")
@access(Who.MEMBER)
def bring(group_id: str) -> str:  # noqa: ARG001 - access has read it
    """Ask for a file, or for words to paste."""
    return _bring_page(forms.Faults())


@pages.post("/g/<group_id>/documents/bring")
@access(Who.MEMBER)
def look(group_id: str) -> Answer:
    """Read what was brought and show what was understood. Nothing is in the group yet."""
    faults = forms.Faults()
    file, pasted = request.files.get("file"), forms.words("pasted", _write_form.LONGEST)
    data = file.read(UPLOAD + 1) if file and file.filename else pasted.encode()
    name = file.filename or "" if file and file.filename else "pasted.txt"
    field = "file" if file and file.filename else "pasted"
    if not data:
        faults.add("file", _("Choose a file, or paste the words."))
        return _bring_page(faults), 422
    try:
        key = _bring.kept(group_id, data, name)
    except CannotRead as refused:
        faults.add(field, say(str(refused)))
        return _bring_page(faults), 422
    except _write_trouble.TROUBLE as trouble:
        faults, status = _write_trouble.explained(trouble)
        return _bring_page(faults), status
    return redirect(url_for(".preview", group_id=group_id, bring_id=key), 303)


@pages.get("/g/<group_id>/documents/bring/<bring_id>")
@access(Who.MEMBER)
def preview(group_id: str, bring_id: str) -> str:
    """Show what was understood and what was left out, before anything is saved."""
    held = _bring.held(group_id, bring_id) or abort(404)
    return _preview_page(held, forms.Faults())


@pages.get("/g/<group_id>/documents/bring/<bring_id>/<key>")
@access(Who.MEMBER)
def picture(group_id: str, bring_id: str, key: str) -> Response:
    """Return a picture of what was brought, to the person who brought it."""
    held = _bring.held(group_id, bring_id) or abort(404)
    image = held.images.get(key) or abort(404)
    return Response(parts().files.get(key), mimetype=image.media_type, headers=PICTURE_HEADERS)


@pages.post("/g/<group_id>/documents/bring/<bring_id>")
@access(Who.MEMBER)
def accept(group_id: str, bring_id: str) -> Answer:
    """Bring it in: document, parts, pictures and their first versions."""
    held = _bring.held(group_id, bring_id)
    if held is None:
        earlier = _bring.brought_before(forms.operation())
        return redirect(url_for("write.document", document_id=earlier or abort(404)), 303)
    naming = Naming(forms.words("title"), forms.words("purpose"))
    if faults := _write_add.naming_faults(naming):
        return _preview_page(held, faults), 422
    with parts().database.read() as session:
        by = voice_from_form(session, group_id)
    try:
        key = bring_document(
            parts(),
            group_id,
            _bring.corrected(held, naming),
            by=by,
            operation=forms.operation(),
            place=held.place,
        )
    except _write_trouble.TROUBLE as trouble:
        faults, status = _write_trouble.explained(trouble)
        return _preview_page(held, faults), status
    flash(_("It is in. Everyone in the group can read and change it."))
    return redirect(url_for("write.document", document_id=key), 303)


def _new_page(faults: forms.Faults) -> str:
    with parts().database.read() as session:
        return render_template(
            "documents/new.html",
            faults=faults,
            title=forms.words("title"),
            purpose=forms.words("purpose"),
            language=_bring.language_from_form("en"),
            languages=_bring.languages(),
            authors=choosable(authors_for(session, g.group.id)),
            author=request.form.get("author", g.person.id),
            operation=forms.new_operation(),
        )


def _bring_page(faults: forms.Faults) -> str:
    return render_template(
        "documents/bring.html", faults=faults, pasted=forms.words("pasted", _write_form.LONGEST)
    )


def _preview_page(held: _bring.Held, faults: forms.Faults) -> str:
    return render_template(
        "documents/preview.html",
        held=held,
        faults=faults,
        shown=_bring.shown(held),
        title=forms.words("title") or held.tree.title,
        purpose=forms.words("purpose") or held.tree.purpose,
        language=_bring.language_from_form(held.tree.language),
        languages=_bring.languages(),
        chosen_lists=request.form.getlist("list") if request.method == "POST" else None,
        operation=forms.new_operation(),
    )
