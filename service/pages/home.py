"""A person's home: their groups and what needs them now."""

from flask import Blueprint, g, redirect, render_template, url_for
from werkzeug.wrappers import Response

from service.pages import _home
from service.parts import parts
from service.store import people
from service.web.access import Who, access, me

pages = Blueprint("home", __name__)


@pages.get("/home")
@access(Who.SIGNED_IN)
def home() -> Response | str:
    """Go to the person's group, or let them choose where there are several or none."""
    with parts().database.read() as session:
        mine = people.groups_of(session, me().id)
        others = people.groups_published_by(session, me().id)
        session.expunge_all()
    groups = [*mine, *(group for group in others if group.id not in {one.id for one in mine})]
    if len(groups) == 1:
        return redirect(url_for("home.group", group_id=groups[0].id))
    return render_template("home/groups.html", groups=groups)


@pages.get("/g/<group_id>")
@access(Who.MEMBER_OR_PUBLISHER)
def group(group_id: str) -> str:  # noqa: ARG001 - access resolved it to g.group
    """Show a group: what it writes, when it meets and what is for you now."""
    with parts().database.read() as session:
        home = _home.home_of(session, g.group, me())
        session.expunge_all()
    start_url = _home.to_start(g.group)
    return render_template(
        "home/group.html",
        home=home,
        to_document=_home.to_document if home.is_member else _home.to_publish,
        start_url=start_url,
    )
