"""Who is here: server-side sessions, no passwords.

The cookie holds a random token; the database holds only its hash. A shared device forgets
after 12 hours, a person's own device after 30 days.
"""

from flask import Flask, Response, g, request
from sqlalchemy import select, update

from service.actions.come_in import lasts, start_session
from service.parts import parts
from service.store.secrets import hash_of
from service.store.tables import Person, SignedIn
from service.store.tables.columns import now


def init(app: Flask) -> None:
    """Find the person behind each request and keep the cookie."""
    app.before_request(_load)
    app.after_request(_keep)


def cookie_name() -> str:
    """Return the cookie's name; over https it is bound to this host."""
    return "__Host-sharethepen" if parts().settings.https else "sharethepen"


def sign_in(person_id: str, *, shared_device: bool) -> None:
    """Start a new session for the person on this device, in place of any other."""
    with parts().database.write() as session:
        token = start_session(session, person_id, shared_device=shared_device)
    keep(token, shared_device=shared_device)


def keep(token: str, *, shared_device: bool) -> None:
    """Give the session that was started to this device, and end the one it had."""
    sign_out()
    seconds = int(lasts(shared_device=shared_device).total_seconds())
    g.new_cookie = (token, None if shared_device else seconds)


def sign_out() -> None:
    """End the session of this device, if there is one."""
    token = request.cookies.get(cookie_name())
    if token:
        with parts().database.write() as session:
            session.execute(
                update(SignedIn)
                .where(SignedIn.token_hash == hash_of(token), SignedIn.ended_at.is_(None))
                .values(ended_at=now())
            )
    g.new_cookie = ("", 0)


def person_of(token: str) -> Person | None:
    """Return the person whose live session this token opens, or None."""
    with parts().database.read() as session:
        question = (
            select(Person)
            .join(SignedIn, SignedIn.person_id == Person.id)
            .where(
                SignedIn.token_hash == hash_of(token),
                SignedIn.ended_at.is_(None),
                SignedIn.expires_at > now(),
            )
        )
        person = session.scalar(question)
        session.expunge_all()
        return person


def _load() -> None:
    token = request.cookies.get(cookie_name())
    g.person = person_of(token) if token and request.endpoint != "static" else None


def _keep(response: Response) -> Response:
    if "new_cookie" in g:
        token, lasts = g.new_cookie
        response.set_cookie(
            cookie_name(),
            token,
            max_age=lasts,
            path="/",
            secure=parts().settings.https,
            httponly=True,
            samesite="Lax",
        )
    return response
