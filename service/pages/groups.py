"""Starting a group and leaving one."""

from flask import Blueprint, Response, flash, g, make_response, redirect, render_template, url_for
from flask_babel import gettext as _
from werkzeug.wrappers import Response as AnyResponse

from service.actions.leave_group import CREDITS, leave_group
from service.actions.start_group import start_group
from service.parts import parts
from service.web.access import Who, access, me
from service.web.forms import Faults, new_operation, operation, words

pages = Blueprint("groups", __name__)
NAME, TEXT = 100, 1000


@pages.get("/groups/new")
@access(Who.SIGNED_IN)
def new() -> str:
    """Show the form that starts a group."""
    return render_template("groups/new.html", operation=new_operation(), typed={})


@pages.post("/groups/new")
@access(Who.SIGNED_IN)
def start() -> Response | AnyResponse:
    """Start the group and go to its home."""
    typed = {name: words(name) for name in ("name", "purpose", "contact")}
    faults = _faults(typed)
    if faults:
        page = render_template("groups/new.html", operation=operation(), typed=typed, faults=faults)
        return make_response(page, 422)
    group_id = start_group(parts(), **typed, starter_id=me().id, operation=operation())
    flash(_("Your group is started. Now invite people."))
    return redirect(url_for("home.group", group_id=group_id), 303)


@pages.get("/g/<group_id>/leave")
@access(Who.MEMBER)
def leaving(group_id: str) -> str:  # noqa: ARG001 - access resolved it to g.group
    """Ask how the person wants to be named, and say what stays."""
    return render_template("groups/leave.html", credit=g.membership.credit)


@pages.post("/g/<group_id>/leave")
@access(Who.MEMBER)
def leave(group_id: str) -> AnyResponse:
    """Leave the group."""
    chosen = words("credit", 20)
    credit = chosen if chosen in CREDITS else g.membership.credit
    leave_group(parts(), group_id, me().id, credit)
    flash(_("You left the group. What you wrote stays. They can invite you again."))
    return redirect(url_for("home.home"), 303)


def _faults(typed: dict[str, str]) -> Faults:
    faults = Faults()
    if not typed["name"]:
        faults.add("name", _("Write what your group is called."))
    if not typed["purpose"]:
        faults.add("purpose", _("Write what your group is for. One sentence is enough."))
    for name, limit in (("name", NAME), ("purpose", TEXT), ("contact", TEXT)):
        if len(typed[name]) > limit:
            faults.add(name, _("Write it shorter. %(most)s letters fit here.", most=limit))
    return faults
