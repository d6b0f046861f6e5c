"""The front door: what this is, and how to come in."""

from flask import Blueprint, abort, current_app, redirect, render_template, url_for
from flask_babel import get_locale
from werkzeug.wrappers import Response

from service.demo import story
from service.parts import parts
from service.store import at_home
from service.web import sessions
from service.web.access import Who, access

pages = Blueprint("front", __name__)


@pages.get("/")
@access(Who.ANYONE)
def front() -> str:
    """Say what Share the Pen is."""
    return render_template("front/front.html", people=_people(), published_url=_published())


@pages.post("/come-in/<person_id>")
@access(Who.DEMO)
def come_in(person_id: str) -> Response:
    """Let a newcomer in as a made-up person of the demo group, and as nobody else."""
    with parts().database.read() as session:
        if at_home.demo_person(session, person_id) is None:
            abort(404)
    sessions.sign_in(person_id, shared_device=True)
    return redirect(url_for("home.home"), 303)


def _people() -> list[dict[str, str]]:
    """Return the people of the demo group with a line about each; none without the demo."""
    if not parts().settings.demo:
        return []
    locale = str(get_locale())
    with parts().database.read() as session:
        return [
            {
                "id": person.id,
                "name": person.name,
                "initials": person.initials,
                "portrait": person.portrait,
                "line": story.introduction(person.name, locale) or person.about,
            }
            for person in at_home.demo_people(session)
        ]


def _published() -> str:
    known = "public.published" in current_app.view_functions
    return url_for("public.published") if known else ""
