"""What readers told the group, and how to reach those who asked for their own form."""

from flask import Blueprint, abort, flash, g, redirect, render_template, url_for
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from service.actions.answer_reader import answer_reader
from service.parts import parts
from service.store import publishing
from service.web.access import Who, access
from service.web.authors import voice_from_form

pages = Blueprint("heard", __name__)


@pages.get("/d/<document_id>/readers")
@access(Who.MEMBER)
def readers(document_id: str) -> str:
    """Show what readers asked, those who wait for an answer first."""
    with parts().database.read() as session:
        heard = publishing.heard_of(session, document_id)
        return render_template(
            "readers/readers.html",
            document=g.document,
            waiting=[one for one in heard if one.contact],
            others=[one for one in heard if not one.contact],
        )


@pages.post("/d/<document_id>/readers/<feedback_id>/done")
@access(Who.MEMBER)
def done(document_id: str, feedback_id: str) -> Response:
    """Note that the reader got an answer and forget how to reach them."""
    with parts().database.read() as session:
        if publishing.heard_in(session, document_id, feedback_id) is None:
            abort(404)
        by = voice_from_form(session, g.group.id)
    answer_reader(parts(), document_id, feedback_id, by=by)
    flash(_("Done. We do not keep how to reach this reader any more."))
    return redirect(url_for("heard.readers", document_id=document_id), 303)
