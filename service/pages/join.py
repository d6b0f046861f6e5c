"""Coming in by a link or a join card, and going out."""

from flask import Blueprint, Response, g, make_response, redirect, render_template, request, url_for
from flask_babel import gettext as _
from werkzeug.wrappers import Response as AnyResponse

from service.actions import come_in as coming
from service.pages import _join
from service.parts import parts
from service.store.attempts import network_of
from service.web import next_page, sessions
from service.web.access import Who, access
from service.web.forms import Faults
from service.web.forms import words as field

pages = Blueprint("join", __name__)


@pages.get("/join")
@access(Who.ANYONE)
def words() -> str:
    """Ask for the short words of a join card."""
    return render_template("join/words.html", next=request.args.get("next", ""), typed="")


@pages.post("/join")
@access(Who.ANYONE)
def try_words() -> Response | AnyResponse:
    """Look for the door that the words open; let the person in once they press again."""
    typed, onward = field("words", 200), request.form.get("next", "")
    try:
        found = coming.invite_of_words(parts(), typed, network_of(request.remote_addr or ""))
    except coming.TooManyTries:
        return _again(typed, onward, _("Too many tries. Wait an hour, or use the link."), 429)
    if found is None:
        message = _("These words open no door. Check each word, or ask for a new card.")
        return _again(typed, onward, message, 422)
    if request.form.get("sure"):
        return _let_in(found.id, onward)
    return _hello(_join.person_of(found), url_for("join.try_words"), onward, typed)


@pages.get("/join/<token>")
@access(Who.ANYONE)
def link(token: str) -> Response:
    """Say hello to the person the link is for. Looking uses nothing up."""
    found = _join.open_invite(token)
    if found is None:
        return _closed()
    action = url_for("join.open_link", token=token)
    return _hello(_join.person_of(found), action, request.args.get("next", ""))


@pages.post("/join/<token>")
@access(Who.ANYONE)
def open_link(token: str) -> Response | AnyResponse:
    """Use the link up and let its person in."""
    found = _join.open_invite(token)
    onward = request.form.get("next", "")
    if found is None and g.person and _join.is_for(token, g.person.id):
        return redirect(next_page.safe(onward, url_for("home.home")), 303)
    return _let_in(found.id if found else "", onward)


@pages.post("/out")
@access(Who.SIGNED_IN)
def out() -> AnyResponse:
    """End the session on this device."""
    sessions.sign_out()
    return redirect(url_for("front.front"), 303)


def _let_in(invite_id: str, onward: str) -> Response | AnyResponse:
    is_new = _join.is_new(invite_id)
    shared = request.form.get("device") != "own"
    token = coming.come_in(parts(), invite_id, shared_device=shared)
    if token is None:
        return _closed()
    sessions.keep(token, shared_device=shared)
    first = url_for("me_formats.formats") if is_new else url_for("home.home")
    return redirect(next_page.safe(onward, first), 303)


def _hello(name: str, action: str, onward: str, typed: str = "") -> Response:
    page = render_template(
        "join/hello.html", name=name, action=action, next=onward, typed=typed, hide_person=True
    )
    response = make_response(page)
    response.headers["Referrer-Policy"] = "same-origin"
    return response


def _closed() -> Response:
    return make_response(render_template("join/closed.html"), 410)


def _again(typed: str, onward: str, message: str, status: int) -> Response:
    faults = Faults()
    faults.add("words", message)
    page = render_template("join/words.html", faults=faults, typed=typed, next=onward)
    return make_response(page, status)
