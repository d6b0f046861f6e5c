"""The named people that tests know, and the browser each of them has."""

from dataclasses import dataclass
from typing import Any

from flask.testing import FlaskClient


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
