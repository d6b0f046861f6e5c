"""A person's own page: their name, devices, supporters, and how they are named."""

from flask import (
    Blueprint,
    Response,
    flash,
    make_response,
    redirect,
    render_template,
    request,
    url_for,
)
from flask_babel import gettext as _
from werkzeug.wrappers import Response as AnyResponse

from service.actions import change_me
from service.actions.invite_person import link_for_myself
from service.actions.leave_group import CREDITS
from service.actions.name_supporter import name_supporter, stop_supporter
from service.pages import _invites
from service.parts import parts
from service.store import devices, people
from service.store.secrets import hash_of
from service.web.access import Who, access
from service.web.access import me as person_here
from service.web.forms import Faults, words
from service.web.sessions import cookie_name

pages = Blueprint("me", __name__)


@pages.get("/me")
@access(Who.SIGNED_IN)
def me() -> Response:
    """Show what the person can choose for themselves."""
    return _page()


@pages.post("/me/name")
@access(Who.SIGNED_IN)
def name() -> Response | AnyResponse:
    """Change the name, how to say it, and the portrait."""
    typed, say = words("name"), words("say_name")
    faults = Faults()
    if not typed:
        faults.add("name", _("Write the name that people use for you."))
    for field, text in (("name", typed), ("say_name", say)):
        if len(text) > _invites.LONGEST_NAME:
            faults.add(field, _("Write a shorter name, as people say it."))
    if faults:
        return _page(422, faults=faults, typed_name=typed, typed_say=say)
    change_me.change_name(
        parts(), person_here().id, name=typed, say_name=say, drawn=words("drawn", 20)
    )
    return _done(_("We saved your name."))


@pages.post("/me/supporters")
@access(Who.SIGNED_IN)
def add_supporter() -> Response | AnyResponse:
    """Let somebody type for me."""
    if not name_supporter(parts(), person_here().id, words("supporter", 32)):
        faults = Faults()
        faults.add("supporter", _("Choose a person from your group."))
        return _page(422, faults=faults)
    return _done(_("They can type for you now. Both names are shown."))


@pages.post("/me/supporters/stop")
@access(Who.SIGNED_IN)
def end_supporter() -> AnyResponse:
    """Stop somebody from typing for me."""
    stop_supporter(parts(), person_here().id, words("supporter", 32))
    return _done(_("They cannot type for you any more."))


@pages.post("/me/devices/end")
@access(Who.SIGNED_IN)
def end_device() -> AnyResponse:
    """Come out on another device."""
    change_me.end_session(parts(), person_here().id, words("device", 32))
    return _done(_("You are out on that device."))


@pages.post("/me/devices/link")
@access(Who.SIGNED_IN)
def own_link() -> Response:
    """Show a link for another device of mine, once."""
    way_in = link_for_myself(parts(), person_here().id)
    return make_response(render_template("me/link.html", shown=_invites.shown(way_in)))


@pages.post("/me/credit")
@access(Who.SIGNED_IN)
def credit() -> AnyResponse:
    """Choose how I am named in what a group publishes."""
    chosen = words("credit", 20)
    if chosen in CREDITS:
        change_me.choose_credit(parts(), person_here().id, words("group", 32), chosen)
    return _done(_("We saved how you are named."))


def _done(message: str) -> AnyResponse:
    flash(message)
    return redirect(url_for("me.me"), 303)


def _page(status: int = 200, **more: object) -> Response:
    person = person_here()
    token_hash = hash_of(request.cookies.get(cookie_name(), ""))
    with parts().database.read() as session:
        supporters = devices.supporters_of(session, person.id)
        taken = {person.id, *(one.id for one in supporters)}
        known = {
            member.id: member
            for group in people.groups_of(session, person.id)
            for member in people.members_of(session, group.id)
            if member.id not in taken
        }
        here = devices.sessions_of(session, person.id)
        credits_ = devices.credits_of(session, person.id)
        session.expunge_all()
    page = render_template(
        "me/me.html",
        supporters=supporters,
        may_support=[{"value": one.id, "text": one.name} for one in known.values()],
        sessions=here,
        here=token_hash,
        credits=credits_,
        drawn=change_me.DRAWN,
        **more,
    )
    return make_response(page, status)
