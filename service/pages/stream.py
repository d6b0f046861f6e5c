"""What changes while a page is open: a stream, and the same on asking for where there is none."""

from flask import Blueprint, Response, current_app, g, render_template, request, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session

from service.live.presence import presence
from service.live.seats import seats
from service.live.stream import IN_PLACE, MANY, Listener, messages
from service.pages._write_form import number
from service.pages._write_view import part_of, sheet_of
from service.parts import parts
from service.store import events, history, people
from service.store.tables import Event
from service.web import fragments
from service.web.access import Who, access

pages = Blueprint("stream", __name__)
LARGEST = 2**62


@pages.get("/d/<document_id>/stream")
@access(Who.MEMBER)
def stream(document_id: str) -> Response:
    """Tell a live page of each change. 204 where all seats are taken: ask again later."""
    taken, person_id = seats(), str(g.person.id)
    last = request.headers.get("Last-Event-ID", "")
    seat = taken.take(person_id, again=bool(last))
    if seat is None:
        return Response(status=204)
    since = int(last) if last.isascii() and last.isdigit() and len(last) < 18 else _since()
    listener = Listener(document_id, person_id, since, seat.over)
    told = messages(parts(), current_app.extensions["bell"], presence(), listener)
    response = Response(told, mimetype="text/event-stream")
    response.headers["X-Accel-Buffering"] = "no"
    response.call_on_close(lambda: taken.leave(seat))
    return response


@pages.get("/d/<document_id>/news")
@access(Who.MEMBER)
def news(document_id: str) -> str:
    """Say what is new that the open page does not show: new, moved or renamed parts."""
    with parts().database.read() as session:
        said = _sentences(session, events.since(session, document_id, _since(), MANY + 1))
    return render_template("write/_news.html", said=said, document=g.document)


@pages.get("/d/<document_id>/changes")
@access(Who.MEMBER)
def changes(document_id: str) -> Response:
    """Return the changed parts, each in its own place, and where to ask from next time."""
    editing = request.args.get("editing", "")
    with parts().database.read() as session:
        found = events.since(session, document_id, _since(), MANY + 1)
        ids = {event.object_id for event in found if event.object_kind == "block"} - {editing}
        blocks = [history.block_written_in(session, g.document, key) for key in sorted(ids)]
        context = {
            "document": g.document,
            "sheet": sheet_of(session, g.document),
            "changed": [part_of(session, g.document, block) for block in blocks if block],
            "said": _sentences(session, found),
            "editing": editing if editing.isalnum() else "",
            "here": url_for("write.document", document_id=document_id),
        }
    return fragments.render("write/changes.html", "write/_changes.html", **context)


def _since() -> int:
    return number("since", 0, 0, LARGEST)


def _sentences(session: Session, found: list[Event]) -> list[str]:
    """Return what others did, one sentence a person and kind of deed."""
    others = [
        event for event in found if event.actor_id != g.person.id and event.verb not in IN_PLACE
    ]
    names = people.names(session, {event.actor_id for event in others if event.actor_id})
    said = (_said(event.verb, names.get(event.actor_id or "", _("Someone"))) for event in others)
    return list(dict.fromkeys(sentence for sentence in said if sentence))


def _said(verb: str, name: str) -> str:
    match verb:
        case "added" | "brought_in":
            said = _("%(name)s added new words.", name=name)
        case "moved":
            said = _("%(name)s moved a part.", name=name)
        case "named":
            said = _("%(name)s changed the title, or what it is for.", name=name)
        case "spoke_part":
            said = _("%(name)s spoke a new part.", name=name)
        case "saying_added" | "saying_changed" | "saying_removed":
            said = _("%(name)s changed how a word is said.", name=name)
        case "picture_said" | "picture_left_out":
            said = _("%(name)s chose if a picture is said.", name=name)
        case "asked":
            said = _("%(name)s asked the group about these words.", name=name)
        case _:
            said = ""
    return str(said)
