"""An outside computer: the group says yes or no, and a drafted point asks it for words."""

from flask import Blueprint, abort, flash, g, redirect, render_template, request, url_for
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from service.actions.propose_point import propose_point
from service.actions.say_about_outside import say_about_outside
from service.outside import NoAnswer, OutsideComputer, outside_computer
from service.pages._easy_read_changes import guard_words
from service.parts import parts
from service.store import easy_read, outside
from service.web.access import Who, access
from service.web.authors import authors_for, choosable, voice_from_form

pages = Blueprint("outside", __name__)


@pages.app_context_processor
def name_for_pages() -> dict[str, str]:
    """Give every page the name of the outside computer; "" where the operator named none."""
    computer = outside_computer(parts().settings)
    return {"outside_name": computer.name if computer else ""}


@pages.get("/d/<document_id>/outside")
@access(Who.MEMBER)
def ask(document_id: str) -> str:  # noqa: ARG001 - access has read it
    """Say what an outside computer would get, how the group stands, and ask for yes or no."""
    computer = _computer_or_404()
    with parts().database.read() as session:
        return render_template(
            "outside/ask.html",
            document=g.document,
            computer=computer,
            leave=outside.leave_of(session, g.document),
            mine=outside.voices(session, g.document.id).get(g.person.id),
            authors=choosable(authors_for(session, g.group.id)),
        )


@pages.post("/d/<document_id>/outside")
@access(Who.MEMBER)
def say(document_id: str) -> Response:
    """Note what the person says."""
    _computer_or_404()
    with parts().database.read() as session:
        by = voice_from_form(session, g.group.id)
    answer = request.form.get("answer")
    if answer in {"yes", "no"}:
        say_about_outside(parts(), document_id, yes=answer == "yes", by=by)
        flash(_("We noted what you say. You can change it at any time."))
    else:
        flash(_("Choose yes or no."))
    return redirect(url_for("outside.ask", document_id=document_id), 303)


@pages.post("/d/<document_id>/easy-read/<block_id>/outside")
@access(Who.MEMBER)
def propose(document_id: str, block_id: str) -> Response:
    """Ask the outside computer for words for one point."""
    computer = _computer_or_404()
    with parts().database.read() as session:
        if easy_read.point_of(session, g.document, block_id) is None:
            abort(404)
        by = voice_from_form(session, g.group.id)
    try:
        made = propose_point(parts(), document_id, block_id, computer, by=by)
        told = _told(made.outcome, made.reasons)
    except NoAnswer:
        told = [_("The outside computer did not answer. Your point is as it was.")]
    for line in told:
        flash(line)
    return redirect(url_for("easy_read.point", document_id=document_id, block_id=block_id), 303)


def _told(outcome: str, reasons: tuple[str, ...]) -> list[str]:
    says = {
        "proposed": _("A computer made these words. Read them, then keep or change them."),
        "no_leave": _("The group has not said yes to an outside computer for this document."),
        "not_a_draft": _("A person has worked on this point. A computer does not change it."),
        "changed_meanwhile": _("The point changed meanwhile. Look at it, then try again."),
        "refused": _("The words of the outside computer were not safe. Your point is as it was."),
    }
    return [says[outcome], *guard_words(reasons)]


def _computer_or_404() -> OutsideComputer:
    return outside_computer(parts().settings) or abort(404)
