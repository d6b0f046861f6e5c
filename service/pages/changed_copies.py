"""Bring a changed copy back: see what was changed in it, and ask the group about it."""

import json
from dataclasses import asdict, dataclass
from uuid import uuid4

from flask import Blueprint, abort, flash, g, redirect, render_template, request, url_for
from flask_babel import gettext as _
from flask_babel import ngettext
from sqlalchemy.orm import Session

from content.cleaning import MAX_BLOCK
from content.tree import Document as Tree
from formats.readers import CannotRead, LeftOut, read
from service.actions.ask_about_copy import ask_about_copy
from service.actions.keep_draft import keep_draft
from service.actions.once import result_of, sending
from service.pages import _write_form, _write_trouble
from service.pages._copy_base import Base, base_of
from service.pages._copy_changes import offers
from service.pages._copy_world import Offer, place_of
from service.parts import parts
from service.store import drafts, frozen
from service.store.tables import Document
from service.web import forms
from service.web.access import Who, access
from service.web.authors import authors_for, choosable, voice_from_form
from service.web.fragments import Answer
from service.web.limits import UPLOAD
from service.web.said import say

pages = Blueprint("changed_copies", __name__)

SHOWN = 300
"""Changes on the page; a copy with more of them is better brought in as a new document."""


@dataclass(frozen=True, slots=True)
class _Held:
    """A copy that a person brought and has not asked about yet."""

    id: str
    place: str
    tree: Tree
    marks: dict[str, str]
    left_out: tuple[LeftOut, ...]


@pages.get("/d/<document_id>/copy")
@access(Who.MEMBER)
def bring(document_id: str) -> str:  # noqa: ARG001 - access has read it
    """Ask for the changed file."""
    return render_template("copies/bring.html", document=g.document, faults=forms.Faults())


@pages.post("/d/<document_id>/copy")
@access(Who.MEMBER)
def look(document_id: str) -> Answer:
    """Read the copy in its limited process and keep it for this person. Nothing changes."""
    faults = forms.Faults()
    file = request.files.get("file")
    data = file.read(UPLOAD + 1) if file and file.filename else b""
    if not data:
        faults.add("file", _("Choose the file that you changed."))
        return _again(faults, 422)
    try:
        key = _kept(data, file.filename or "" if file else "")
    except CannotRead as refused:
        faults.add("file", say(str(refused)))
        return _again(faults, 422)
    except _write_trouble.TROUBLE as trouble:
        return _again(*_write_trouble.explained(trouble))
    if key == "":
        faults.add("file", _("This does not look like a copy of this document. Choose another."))
        return _again(faults, 422)
    return redirect(url_for(".changes", document_id=document_id, copy_id=key), 303)


@pages.get("/d/<document_id>/copy/<copy_id>")
@access(Who.MEMBER)
def changes(document_id: str, copy_id: str) -> str:  # noqa: ARG001 - access has read it
    """List what was changed, each change with a tick."""
    return _page(_held(copy_id) or abort(404), forms.Faults())


@pages.post("/d/<document_id>/copy/<copy_id>")
@access(Who.MEMBER)
def ask(document_id: str, copy_id: str) -> Answer:
    """Ask the group about the ticked changes. The words in the document stay as they are."""
    held = _held(copy_id)
    if held is None:
        return _asked_before(document_id)
    faults, why = forms.Faults(), forms.words("why", _write_form.LONGEST)
    if len(why) > MAX_BLOCK:
        faults.add("why", _write_form.too_long())
    with parts().database.read() as session:
        found = _offers(session, held, _base(session, held), why)
        by = voice_from_form(session, g.group.id)
    wanted = set(request.form.getlist("change"))
    chosen = [each.change for each in found if each.change and each.key in wanted]
    if not chosen:
        faults.add("change", _("Tick at least one change."))
    if faults:
        return _page(held, faults), 422
    try:
        count = ask_about_copy(
            parts(), document_id, chosen, by=by, operation=forms.operation(), place=held.place
        )
    except _write_trouble.TROUBLE as trouble:
        faults, status = _write_trouble.explained(trouble)
        return _page(held, faults), status
    flash(_told(count))
    return redirect(url_for("write.document", document_id=document_id), 303)


def _told(count: int) -> str:
    return ngettext(
        "We ask the group about %(num)s change. The words stay until the group agrees.",
        "We ask the group about %(num)s changes. The words stay until the group agrees.",
        count,
    )


def _asked_before(document_id: str) -> Answer:
    """Answer a form that was sent twice as the first time; anything else is not found."""
    with parts().database.read() as session:
        by = voice_from_form(session, g.group.id)
        key = sending(forms.operation(), by, document_id, *request.form.getlist("change"))
        count = result_of(session, key)
    if count is None:
        abort(404)
    return redirect(url_for("write.document", document_id=document_id), 303)


def _again(faults: forms.Faults, status: int) -> tuple[str, int]:
    return render_template("copies/bring.html", document=g.document, faults=faults), status


def _page(held: _Held, faults: forms.Faults) -> str:
    with parts().database.read() as session:
        base = _base(session, held)
        found = _offers(session, held, base, "")
        ticked = request.form.getlist("change") if request.method == "POST" else None
        return render_template(
            "copies/changes.html",
            document=g.document,
            held=held,
            found=found[:SHOWN],
            place=place_of(base, g.document) if base else "",
            more=max(len(found) - SHOWN, 0),
            can_ask=any(each.change for each in found),
            ticked=[each.key for each in found] if ticked is None else ticked,
            why=forms.words("why", _write_form.LONGEST),
            authors=choosable(authors_for(session, g.group.id)),
            author=request.form.get("author", g.person.id),
            operation=forms.new_operation(),
            faults=faults,
        )


def _base(session: Session, held: _Held) -> Base | None:
    document = session.get_one(Document, g.document.id)
    return base_of(session, document, held.tree.blocks, held.marks)


def _offers(session: Session, held: _Held, base: Base | None, why: str) -> tuple[Offer, ...]:
    if base is None:
        return ()
    document = session.get_one(Document, g.document.id)
    whole = not any(one.kind.startswith("picture") for one in held.left_out)
    title = held.tree.title if held.marks else ""
    return offers(session, document, base, held.marks, title=title, why=why, pictures=whole)


def _kept(data: bytes, name: str) -> str:
    """Read the copy and keep what was read. Returns its id, "" where it is another document.

    Raises CannotRead.
    """
    brought = read(data, name)
    with parts().database.read() as session:
        document = session.get_one(Document, g.document.id)
        if base_of(session, document, brought.document.blocks, brought.marks) is None:
            return ""
    note = {
        "tree": parts().files.put(frozen.freeze(brought.document)),
        "marks": dict(brought.marks),
        "left_out": [asdict(one) for one in brought.left_out],
    }
    copy_id = uuid4().hex
    keep_draft(parts(), g.person.id, _place(copy_id), json.dumps(note), 0)
    return copy_id


def _held(copy_id: str) -> _Held | None:
    """Return the copy that this person brought, None for anybody else's or one that is gone."""
    with parts().database.read() as session:
        draft = drafts.draft_of(session, g.person.id, _place(copy_id))
        note = json.loads(draft.text) if draft else None
    if note is None:
        return None
    left_out = tuple(
        LeftOut(one["kind"], one["count"], tuple(one["examples"])) for one in note["left_out"]
    )
    tree = frozen.thaw(parts().files.get(note["tree"]))
    return _Held(copy_id, _place(copy_id), tree, note["marks"], left_out)


def _place(copy_id: str) -> str:
    return f"copy:{g.document.id}:{copy_id}"[:80]
