"""Who may open a route. Every view declares it; a view that does not is refused.

Somebody else's group is "not found", never "forbidden": that it exists is private too.
"""

from collections.abc import Callable
from enum import StrEnum
from typing import Any, TypeVar

from flask import Flask, abort, g, request
from sqlalchemy import select
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from service.parts import parts
from service.store.tables import Document, Group, Membership, Person, Publisher
from service.web import signed_out

View = TypeVar("View", bound=Callable[..., Any])


class Who(StrEnum):
    """The people a route is for."""

    ANYONE = "anyone"
    DEMO = "anyone, while the demo runs"
    SIGNED_IN = "a person who came in"
    MEMBER = "a member of the group or of the document's group"
    FACILITATOR = "a member who facilitates the group"
    PUBLISHER = "a publisher of the group's organisation"
    ANY_PUBLISHER = "a publisher of any organisation"
    MEMBER_OR_PUBLISHER = "a member, or a publisher of the group's organisation"


def access(who: Who) -> Callable[[View], View]:
    """Return a decorator that declares who may open the view."""

    def declare(view: View) -> View:
        view.__dict__["access"] = who
        return view

    return declare


def declared(app: Flask, endpoint: str) -> Who | None:
    """Return what a view declares, None where it declares nothing."""
    if endpoint == "static":
        return Who.ANYONE
    found: Who | None = getattr(app.view_functions[endpoint], "access", None)
    return found


def init(app: Flask) -> None:
    """Check every request against what its view declares."""
    app.before_request(lambda: _check(app))


def me() -> Person:
    """Return the person who is here. Only for views that declare more than ANYONE."""
    person: Person = g.person
    return person


def _check(app: Flask) -> Response | None:
    g.group = g.document = g.membership = None
    g.is_publisher = False
    if request.endpoint is None:
        return None
    if "\x00" in request.path:
        abort(404)  # PostgreSQL cannot even look for it
    who = declared(app, request.endpoint)
    if who is None:
        abort(404)
    if who is Who.ANYONE:
        return None
    if who is Who.DEMO:
        return None if parts().settings.demo else abort(404)
    if g.person is None:
        return signed_out.answer()
    if who is Who.ANY_PUBLISHER:
        g.publishes_for = _published_for()
        return None if g.publishes_for else abort(404)
    if who is not Who.SIGNED_IN and not _allowed(who):
        abort(404)
    return None


def _published_for() -> tuple[str, ...]:
    """Return the ids of the organisations that the person publishes for."""
    question = select(Publisher.organisation_id).where(Publisher.person_id == g.person.id)
    with parts().database.read() as session:
        return tuple(session.scalars(question.order_by(Publisher.organisation_id)))


def _allowed(who: Who) -> bool:
    arguments = request.view_args or {}
    with parts().database.read() as session:
        document = _named(session, Document, arguments.get("document_id"))
        group_id = document.group_id if document else arguments.get("group_id")
        group = _named(session, Group, group_id)
        if group is None:
            return False
        membership = session.scalar(
            select(Membership).where(
                Membership.group_id == group.id,
                Membership.person_id == g.person.id,
                Membership.left_at.is_(None),
            )
        )
        publisher = session.scalar(
            select(Publisher.id).where(
                Publisher.organisation_id == group.organisation_id,
                Publisher.person_id == g.person.id,
            )
        )
        session.expunge_all()
    g.group, g.document, g.membership, g.is_publisher = group, document, membership, bool(publisher)
    return _fits(who, membership, publisher=bool(publisher))


def _named(session: Session, table: type[Any], row_id: object) -> Any:  # noqa: ANN401 - a row of that table
    return session.get(table, row_id) if isinstance(row_id, str) else None


def _fits(who: Who, membership: Membership | None, *, publisher: bool) -> bool:
    match who:
        case Who.MEMBER:
            return membership is not None
        case Who.FACILITATOR:
            return membership is not None and membership.facilitator
        case Who.PUBLISHER:
            return publisher
        case _:
            return membership is not None or publisher
