"""Real parts for every test: a database of its own, stored files, people with names.

Alice, Bob and Fran (who facilitates) are in the group Riverside. Pat publishes for its
organisation and is in no group. Charlie is in another group and must see nothing of theirs.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from shutil import copytree
from uuid import uuid4

import pytest
from flask import Flask
from flask.testing import FlaskClient
from opened_app import Placed, opened
from people import World, browsers
from postgres import Server, serving

from service import create_app
from service.config import Settings
from service.parts import Parts
from service.store import schema
from service.store.engine import Database
from service.store.tables import Group, Membership, Organisation, Person, Publisher

POSTGRES = "TEST_POSTGRES_URL"
# Programs of their own that tests start read it: a natural recording takes minutes.
os.environ["SHARETHEPEN_NATURAL"] = "no"


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """With PostgreSQL leave out what asks nothing of the database: it would only be run twice."""
    if not os.environ.get(POSTGRES):
        return
    there = [
        item
        for item in items
        if "settings" in getattr(item, "fixturenames", ())
        and not item.get_closest_marker("one_database")
    ]
    config.hook.pytest_deselected(items=[item for item in items if item not in there])
    items[:] = there


@pytest.fixture(scope="session")
def empty_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an SQLite file brought up to date once, to be copied for each test."""
    path = tmp_path_factory.mktemp("empty") / "sharethepen.sqlite3"
    database = Database(f"sqlite:///{path}")
    schema.upgrade(database)
    with database.engine.connect() as connection:
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.exec_driver_sql("BEGIN")
    database.close()
    return path


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """Return the PostgreSQL server, with a database brought up to date once."""
    with serving(os.environ[POSTGRES]) as there:
        yield there


@pytest.fixture(scope="session")
def placed(request: pytest.FixtureRequest) -> Placed:
    """Return a function that puts an up-to-date database in a new folder, or a copy of another.

    It yields their settings; SQLite or PostgreSQL.
    """

    @contextmanager
    def put(data: Path, like: Settings | None = None) -> Iterator[Settings]:
        if like:
            copytree(like.data_dir, data)
        else:
            data.mkdir()
        made = Settings(data_dir=data, demo=True, secret_key="for tests only", natural=False)
        if os.environ.get(POSTGRES):
            with _in_postgres(request, like) as url:
                yield replace(made, database_url=url)
            return
        if not like:
            source: Path = request.getfixturevalue("empty_sqlite")
            (data / source.name).write_bytes(source.read_bytes())
        yield made

    return put


@contextmanager
def _in_postgres(request: pytest.FixtureRequest, like: Settings | None) -> Iterator[str]:
    server: Server = request.getfixturevalue("server")
    if like:
        with server.copy_of(like.database_url) as url:
            yield url
    else:
        with server.empty() as url:
            yield url


@pytest.fixture
def settings(tmp_path: Path, placed: Placed) -> Iterator[Settings]:
    """Return settings with an up-to-date database of the test's own, SQLite or PostgreSQL."""
    with placed(tmp_path / "data") as made:
        yield made


@pytest.fixture(scope="session")
def routes(tmp_path_factory: pytest.TempPathFactory) -> Flask:
    """Return the application without a database: its routes and templates are made ready once.

    Making them takes longer than most tests do.
    """
    shell = Settings(data_dir=tmp_path_factory.mktemp("shell"), secret_key="for tests only")
    made = create_app(shell)
    made.extensions.pop("sharethepen").database.close()
    return made


@pytest.fixture
def app(routes: Flask, settings: Settings) -> Iterator[Flask]:
    """Return the application over a database of its own."""
    with opened(routes, settings) as over:
        yield over


@pytest.fixture
def parts(app: Flask) -> Parts:
    """Return the parts of the application under test."""
    found: Parts = app.extensions["sharethepen"]
    return found


@pytest.fixture
def world(parts: Parts) -> World:
    """Put the named people and their groups into the database."""
    made = World(*(uuid4().hex for _ in range(8)))
    with parts.database.write() as session:
        session.add(Organisation(id=made.organisation, name="Riverside Trust"))
        session.flush()
        session.add(Group(id=made.riverside, name="Riverside", organisation_id=made.organisation))
        session.add(Group(id=made.hilltop, name="Hilltop"))
        for name in ("alice", "bob", "fran", "pat", "charlie"):
            session.add(Person(id=getattr(made, name), name=name.title()))
        session.flush()
        for person, group in (
            (made.alice, made.riverside),
            (made.bob, made.riverside),
            (made.fran, made.riverside),
            (made.charlie, made.hilltop),
        ):
            session.add(
                Membership(group_id=group, person_id=person, facilitator=person == made.fran)
            )
        session.add(Publisher(organisation_id=made.organisation, person_id=made.pat))
    return made


@pytest.fixture
def browser_of(app: Flask) -> Callable[[str | None], FlaskClient]:
    """Return a function: the id of a person (or None for a stranger) gives their browser."""
    return browsers(app)
