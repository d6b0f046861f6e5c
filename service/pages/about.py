"""Who can see what, accessibility, and how to reach us."""

from flask import Blueprint, g, render_template

from service.parts import parts
from service.store import at_home, people
from service.store.tables import Group
from service.web.access import Who, access

pages = Blueprint("about", __name__)


@pages.get("/who-can-see-what")
@access(Who.ANYONE)
def who_sees() -> str:
    """Say who can see what."""
    return render_template("about/who_sees.html")


@pages.get("/accessibility")
@access(Who.ANYONE)
def accessibility() -> str:
    """Say what works for whom, and what does not yet."""
    return render_template("about/accessibility.html")


@pages.get("/contact")
@access(Who.ANYONE)
def contact() -> str:
    """Say how to reach a person: one's own group first, then who runs the service."""
    return render_template(
        "about/contact.html", groups=_groups(), operator=parts().settings.contact
    )


def _groups() -> list[Group]:
    with parts().database.read() as session:
        if g.person:
            found = people.groups_of(session, g.person.id)
        else:
            found = at_home.demo_groups(session) if parts().settings.demo else []
        session.expunge_all()
    return [group for group in found if group.contact]
