"""Real parts for every test: a database of its own, stored files, people with names.

Alice, Bob and Fran (who facilitates) are in the group Riverside. Pat publishes for its
organisation and is in no group. Charlie is in another group and must see nothing of theirs.
"""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from flask import Flask
from flask.testing import FlaskClient
from people import Browser, World
from sqlalchemy import Connection, create_engine, text

from service import create_app
from service.config import Settings
from service.live import feed
from service.parts import Parts
from service.store import schema
from service.store.engine import Database
from service.store.tables import Group, Membership, Organisation, Person, Publisher
from service.web import sessions

POSTGRES = "TEST_POSTGRES_URL"


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """With PostgreSQL leave out what uses no database: it would only be run twice."""
    if not os.environ.get(POSTGRES):
        return
    there = [item for item in items if "settings" in getattr(item, "fixturenames", ())]
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
def postgres() -> Iterator[Connection]:
    """Return a connection to the server that makes and drops databases."""
    url = os.environ[POSTGRES].replace("postgresql://", "postgresql+psycopg://")
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        yield connection
    engine.dispose()


@pytest.fixture(scope="session")
def postgres_template(postgres: Connection) -> Iterator[str]:
    """Make a PostgreSQL database brought up to date once, to be copied for each test."""
    name = f"template_{uuid4().hex}"
    postgres.execute(text(f'CREATE DATABASE "{name}"'))
    database = Database(_named(os.environ[POSTGRES], name))
    schema.upgrade(database)
    database.close()
    yield name
    postgres.execute(text(f'DROP DATABASE "{name}"'))


@pytest.fixture
def settings(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Settings]:
    """Return settings with an up-to-date database of the test's own, SQLite or PostgreSQL."""
    data = tmp_path / "data"
    data.mkdir()
    if not os.environ.get(POSTGRES):
        source: Path = request.getfixturevalue("empty_sqlite")
        (data / source.name).write_bytes(source.read_bytes())
        yield Settings(data_dir=data, demo=True, secret_key="for tests only")
        return
    server: Connection = request.getfixturevalue("postgres")
    template, name = request.getfixturevalue("postgres_template"), f"test_{uuid4().hex}"
    server.execute(text(f'CREATE DATABASE "{name}" TEMPLATE "{template}"'))
    url = _named(os.environ[POSTGRES], name)
    yield Settings(data_dir=data, demo=True, secret_key="for tests only", database_url=url)
    server.execute(text(f'DROP DATABASE "{name}" WITH (FORCE)'))


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
    opened, shared = Parts.open(settings), dict(routes.extensions)
    routes.extensions["sharethepen"] = opened
    feed.init(routes)
    yield routes
    routes.extensions, routes.test_client_class = shared, None
    opened.database.close()


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
    app.test_client_class = Browser

    def make(person_id: str | None) -> FlaskClient:
        client = app.test_client()
        if person_id:
            with app.test_request_context("/"):
                from flask import g

                g.person = None
                sessions.sign_in(person_id, shared_device=False)
                token = g.new_cookie[0]
            client.set_cookie("sharethepen", token)
        return client

    return make


def _named(url: str, name: str) -> str:
    return url.rsplit("/", 1)[0] + "/" + name
