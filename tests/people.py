"""The named people that tests know, and the browser each of them has."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from flask import Flask, g
from flask.testing import FlaskClient

from service.web import sessions


@dataclass(frozen=True)
class World:
    """Ids of the people and groups that every test knows."""

    organisation: str
    riverside: str
    hilltop: str
    alice: str
    bob: str
    fran: str
    pat: str
    charlie: str


class Browser(FlaskClient):
    """A test client that sends forms as a page of ours would."""

    def open(self, *args: Any, **kwargs: Any) -> Any:
        """Send the request with the header that browsers add."""
        if args and isinstance(args[0], str):
            headers = dict(kwargs.pop("headers", None) or {})
            headers.setdefault("Sec-Fetch-Site", "same-origin")
            kwargs["headers"] = headers
        return super().open(*args, **kwargs)


def browsers(app: Flask) -> Callable[[str | None], FlaskClient]:
    """Return a function: the id of a person (or None for a stranger) gives their browser."""
    app.test_client_class = Browser

    def make(person_id: str | None) -> FlaskClient:
        client = app.test_client()
        if person_id:
            with app.test_request_context("/"):
                g.person = None
                sessions.sign_in(person_id, shared_device=False)
                token = g.new_cookie[0]
            client.set_cookie("sharethepen", token)
        return client

    return make
