"""Inviting people: a link for one person, and a join card on paper for people without e-mail."""

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

from service import mail
from service.actions.invite_person import CannotInvite, invite_again, invite_person, stop_invite
from service.pages import _invites
from service.parts import parts
from service.store import invites as ways_in
from service.store import people
from service.web.access import Who, access, me
from service.web.forms import Faults, new_operation, operation, words
from service.web.said import say

pages = Blueprint("invites", __name__)


@pages.get("/g/<group_id>/invites")
@access(Who.FACILITATOR)
def invites(group_id: str) -> Response:
    """Show the form, who has a way in that is not used, and a new card for a member."""
    return _page(group_id)


@pages.post("/g/<group_id>/invites")
@access(Who.FACILITATOR)
def invite(group_id: str) -> Response | AnyResponse:
    """Make a way in for a new person and show it, once."""
    name, email = words("name"), words("email")
    faults = _faults(name, email)
    if faults:
        return _page(group_id, 422, faults=faults, name=name, email=email)
    way_in = invite_person(
        parts(), group_id, name=name, email=email, by_id=me().id, operation=operation()
    )
    return _shown_once(group_id, _invites.shown(way_in, email) if way_in else None)


@pages.post("/g/<group_id>/invites/again")
@access(Who.FACILITATOR)
def again(group_id: str) -> Response | AnyResponse:
    """Make a new way in for somebody who lost theirs and show it, once."""
    person_id = words("person", 32)
    try:
        way_in = invite_again(parts(), group_id, person_id, by_id=me().id, operation=operation())
    except CannotInvite as refused:
        faults = Faults()
        faults.add("person", say(str(refused)))
        return _page(group_id, 422, faults=faults)
    return _shown_once(group_id, _invites.shown(way_in) if way_in else None)


@pages.post("/g/<group_id>/invites/<invite_id>/stop")
@access(Who.FACILITATOR)
def stop(group_id: str, invite_id: str) -> AnyResponse:
    """Stop a link or card that nobody has used."""
    with parts().database.read() as session:
        if ways_in.in_group(session, group_id, invite_id) is None:
            abort(404)
    stop_invite(parts(), invite_id, me().id)
    flash(_("That link and card do not work any more."))
    return redirect(url_for("invites.invites", group_id=group_id), 303)


def _shown_once(group_id: str, shown: _invites.Shown | None) -> Response | AnyResponse:
    if shown is None:
        flash(_("You made this card before. We show it once. Make a new one if it is lost."))
        return redirect(url_for("invites.invites", group_id=group_id), 303)
    return make_response(render_template("invites/card.html", shown=shown, group=g.group))


def _page(group_id: str, status: int = 200, **more: object) -> Response:
    with parts().database.read() as session:
        waiting = ways_in.waiting_in(session, group_id)
        members = people.members_of(session, group_id)
        session.expunge_all()
    page = render_template(
        "invites/invites.html",
        waiting=waiting,
        members=members,
        choices=[
            {"value": "", "text": _("Choose a person")},
            *({"value": one.id, "text": one.name} for one in members if one.id != me().id),
        ],
        can_mail=mail.is_set_up(parts().settings),
        operation=new_operation(),
        **more,
    )
    return make_response(page, status)


def _faults(name: str, email: str) -> Faults:
    faults = Faults()
    if not name:
        faults.add("name", _("Write the name of the person."))
    if len(name) > _invites.LONGEST_NAME:
        faults.add("name", _("Write a shorter name, as people say it."))
    if email and not mail.is_address(email):
        faults.add("email", _("Look at the e-mail address again. Or leave it empty."))
    return faults
