"""Check a file: what keeps people out of a Word file or a PDF, and how to mend it."""

from flask import Blueprint, flash, g, redirect, render_template, request, url_for
from flask_babel import gettext as _

from content.cleaning import clean
from formats.access import CannotCheck, check_file
from formats.readers import CannotRead
from service.pages import _bring, _file_check, _write_trouble
from service.parts import parts
from service.store import people
from service.web import forms
from service.web.access import Who, access, me
from service.web.fragments import Answer
from service.web.just_checked import shelf
from service.web.limits import UPLOAD
from service.web.said import say

pages = Blueprint("file_check", __name__)
LONGEST_NAME = 200


@pages.get("/check-a-file")
@access(Who.SIGNED_IN)
def ask() -> str:
    """Ask for a file."""
    return _asking(forms.Faults())


@pages.post("/check-a-file")
@access(Who.SIGNED_IN)
def look() -> Answer:
    """Check the file that came. It is kept in memory only."""
    faults = forms.Faults()
    file = request.files.get("file")
    if not file or not file.filename:
        faults.add("file", _("Choose a file first."))
        return _asking(faults), 422
    data, name = file.read(UPLOAD + 1), clean(file.filename)[:LONGEST_NAME]
    try:
        report = check_file(data, name)
    except CannotCheck as refused:
        faults.add("file", say(str(refused)))
        return _asking(faults), 422
    kept = data if report.kind in _file_check.CAN_BE_BROUGHT else b""
    return redirect(url_for(".found", check_id=shelf().put(me().id, name, report, kept)), 303)


@pages.get("/check-a-file/<check_id>")
@access(Who.SIGNED_IN)
def found(check_id: str) -> Answer:
    """Show what was found, while it is in memory."""
    checked = shelf().get(check_id, me().id)
    if checked is None:
        return _gone()
    with parts().database.read() as session:
        groups = people.groups_of(session, me().id) if checked.data else ()
        session.expunge_all()
    return render_template("file_check/found.html", shown=_file_check.shown(checked), groups=groups)


@pages.post("/g/<group_id>/documents/bring/checked/<check_id>")
@access(Who.MEMBER)
def bring(group_id: str, check_id: str) -> Answer:
    """Hand the very same file to the pages that bring a document in."""
    checked = shelf().get(check_id, g.person.id)
    if checked is None or not checked.data:
        return _gone()
    try:
        key = _bring.kept(group_id, checked.data, checked.name)
    except CannotRead as refused:
        flash(say(str(refused)))
        return redirect(url_for(".found", check_id=check_id), 303)
    except _write_trouble.TROUBLE as trouble:
        faults, status = _write_trouble.explained(trouble)
        return _asking(faults), status
    return redirect(url_for("documents.preview", group_id=group_id, bring_id=key), 303)


def _asking(faults: forms.Faults) -> str:
    return render_template("file_check/ask.html", faults=faults)


def _gone() -> tuple[str, int]:
    faults = forms.Faults()
    faults.add("file", _("That result is gone. Choose the file again."))
    return _asking(faults), 404
