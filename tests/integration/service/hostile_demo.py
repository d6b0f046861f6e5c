"""The demo group with a script in every word that anybody may have written."""

import hashlib
from collections.abc import Callable

from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import JSON, Text, select, text
from sqlalchemy.orm import Session

from service.demo import seed
from service.parts import Parts
from service.store.tables import Person, Row

Browsers = Callable[[str | None], FlaskClient]
SCRIPT = "<script>pwned()</script>\"'><img src=x onerror=pwned()> {{7*7}}"
GUARDED = {"event", "revision", "translation_revision", "frozen_tree"}
MOVING = {"session", "attempt"}
"""Who is signed in and how often a door was tried: a look at a page may concern these."""


def browser(parts: Parts, browser_of: Browsers, name: str) -> FlaskClient:
    """Return the browser of a person of the demo group."""
    return browser_of(id_of(parts, name))


def id_of(parts: Parts, name: str) -> str:
    """Return a person's id; their name may have a script behind it."""
    with parts.database.read() as session:
        return session.scalars(select(Person.id).where(Person.name.startswith(name))).one()


def seeded(app: Flask, parts: Parts) -> None:
    """Put the demo group in, in a request's language."""
    with app.test_request_context("/"):
        seed(parts)


def poison(parts: Parts) -> None:
    """Put a script behind every written word that may still change."""
    with parts.database.write() as session:
        for table in Row.metadata.sorted_tables:
            if table.name not in GUARDED:
                for column in table.columns:
                    if isinstance(column.type, Text) and not isinstance(column.type, JSON):
                        _append(session, table.name, column.name)


def _append(session: Session, table: str, column: str) -> None:
    change = f'UPDATE "{table}" SET "{column}" = "{column}" || :script'
    session.execute(text(change), {"script": " " + SCRIPT})


def everything(parts: Parts) -> dict[str, str]:
    """Return a sum of all rows of each table."""
    sums = {}
    with parts.database.read() as session:
        for table in Row.metadata.sorted_tables:
            if table.name not in MOVING:
                rows = session.execute(select(table).order_by(*table.primary_key.columns)).all()
                sums[table.name] = hashlib.sha256(repr(rows).encode()).hexdigest()
    return sums
