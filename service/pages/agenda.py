"""What the group will talk about, what it said, and when it meets."""

from flask import (
    Blueprint,
    Response,
    abort,
    flash,
    g,
    make_response,
    redirect,
    render_template,
    url_for,
)
from flask_babel import gettext as _
from werkzeug.wrappers import Response as AnyResponse

from service.actions.agenda_item import add_item, move_item, settle_item
from service.actions.set_meeting import set_meeting
from service.actions.voice import Voice
from service.pages import _agenda
from service.parts import parts
from service.store import agenda as points
from service.store.tables import AgendaItem
from service.web import authors
from service.web.access import Who, access, me
from service.web.forms import Faults, new_operation, operation, words

pages = Blueprint("agenda", __name__)
LONGEST = 1000


@pages.get("/g/<group_id>/agenda")
@access(Who.MEMBER)
def agenda(group_id: str) -> Response:
    """Show what the group will talk about."""
    return _page(group_id)


@pages.post("/g/<group_id>/agenda")
@access(Who.MEMBER)
def add(group_id: str) -> Response | AnyResponse:
    """Add a point."""
    question = words("question")
    faults = _faults("question", question, _("Write what you want to talk about."))
    if faults:
        return _page(group_id, 422, faults=faults, question=question)
    with parts().database.read() as session:
        author_id = authors.author_from_form(session, group_id)
    by = Voice(author_id, me().id)
    add_item(parts(), group_id, question, by=by, operation=operation())
    return _done(group_id, _("Added. We will talk about it."))


@pages.post("/g/<group_id>/agenda/<item_id>/move")
@access(Who.FACILITATOR)
def move(group_id: str, item_id: str) -> AnyResponse:
    """Move a point up or down."""
    item = _found(group_id, item_id)
    move_item(parts(), item.id, -1 if words("way", 5) == "up" else 1, Voice(me().id, me().id))
    return _done(group_id, _("Moved."))


@pages.post("/g/<group_id>/agenda/<item_id>/settle")
@access(Who.FACILITATOR)
def settle(group_id: str, item_id: str) -> Response | AnyResponse:
    """Write down what the group said."""
    item, answer = _found(group_id, item_id), words("answer")
    name = f"answer-{item.id}"
    faults = _faults(name, answer, _("Write what the group said. Then it is settled."))
    if faults:
        return _page(group_id, 422, faults=faults, answers={item.id: answer})
    settle_item(parts(), item.id, answer, Voice(me().id, me().id))
    return _done(group_id, _("Settled. Everybody can read what the group said."))


@pages.get("/g/<group_id>/meeting")
@access(Who.FACILITATOR)
def meeting(group_id: str) -> Response:
    """Show the form for the next meeting."""
    with parts().database.read() as session:
        typed = _agenda.typed_of(session, group_id)
    return _meeting_page(typed)


@pages.post("/g/<group_id>/meeting")
@access(Who.FACILITATOR)
def save_meeting(group_id: str) -> Response | AnyResponse:
    """Set the next meeting."""
    typed = {name: words(name, LONGEST) for name in _agenda.FIELDS}
    faults, times = _agenda.times_of(typed)
    if times is None:
        return _meeting_page(typed, faults)
    set_meeting(
        parts(),
        group_id,
        starts_at=times[0],
        ends_at=times[1],
        place=typed["place"],
        join=typed["join"],
        by_id=me().id,
    )
    flash(_("Saved. Everybody sees the meeting on the group’s page."))
    return redirect(url_for("home.group", group_id=group_id), 303)


def _found(group_id: str, item_id: str) -> AgendaItem:
    with parts().database.read() as session:
        found = points.item_in(session, group_id, item_id)
        session.expunge_all()
    return found or abort(404)


def _faults(name: str, text: str, message: str) -> Faults:
    faults = Faults()
    if not text:
        faults.add(name, message)
    if len(text) > LONGEST:
        faults.add(name, _("Write it shorter. %(most)s letters fit here.", most=LONGEST))
    return faults


def _done(group_id: str, message: str) -> AnyResponse:
    flash(message)
    return redirect(url_for("agenda.agenda", group_id=group_id), 303)


def _page(group_id: str, status: int = 200, **more: object) -> Response:
    with parts().database.read() as session:
        shown = _agenda.agenda_of(session, group_id)
        people = authors.authors_for(session, group_id)
        session.expunge_all()
    page = render_template(
        "agenda/agenda.html",
        shown=shown,
        authors=people if len(people) > 1 else (),
        facilitates=g.membership.facilitator,
        operation=new_operation(),
        **more,
    )
    return make_response(page, status)


def _meeting_page(typed: dict[str, str], faults: Faults | None = None) -> Response:
    page = render_template("agenda/meeting.html", typed=typed, faults=faults)
    return make_response(page, 422 if faults else 200)
