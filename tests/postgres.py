"""Databases of PostgreSQL for the tests: brought up to date once, and emptied from test to test.

To make and drop one for each test took the server as long as many tests take.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from uuid import uuid4

from sqlalchemy import Connection, create_engine, text

from service.store import schema
from service.store.engine import Database

SHAPE = """
    SELECT md5(string_agg(told, ' ' ORDER BY told)) FROM (
        SELECT attrelid::regclass || attname || atttypid || attnotnull AS told FROM pg_attribute
        JOIN pg_class ON pg_class.oid = attrelid
        WHERE relnamespace = 'public'::regnamespace AND attnum > 0
        UNION ALL SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
        UNION ALL SELECT pg_get_constraintdef(oid) FROM pg_constraint
        UNION ALL SELECT proname || prosrc FROM pg_proc WHERE pronamespace = 'public'::regnamespace
        UNION ALL SELECT version_num FROM alembic_version
    ) AS all_of_it
"""
"""Of tables, triggers, constraints and steps, as one sum."""
ALONE = """
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()
"""
EMPTY = """
    DO $$ DECLARE each regclass; BEGIN
        PERFORM set_config('session_replication_role', 'replica', true);
        FOR each IN SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace
            AND relkind = 'r' AND relname <> 'alembic_version'
        LOOP EXECUTE 'DELETE FROM ' || each; END LOOP;
        FOR each IN SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace
            AND relkind = 'S'
        LOOP PERFORM setval(each, 1, false); END LOOP;
    END $$
"""
"""History may not be changed, so the triggers that guard it sleep meanwhile."""


@dataclass
class Server:
    """A running server, the name of its database to copy, and those that are empty again."""

    address: str
    connection: Connection
    template: str
    shape: str = ""
    waiting: list[str] = field(default_factory=list)

    @contextmanager
    def copy_of(self, url: str) -> Iterator[str]:
        """Yield the address of a copy of a database that nobody is connected to."""
        name = self._copied(url.rpartition("/")[2])
        yield _named(self.address, name)
        self._dropped(name)

    @contextmanager
    def empty(self) -> Iterator[str]:
        """Yield the address of a database that is up to date and empty."""
        name = self.waiting.pop() if self.waiting else self._copied(self.template)
        yield _named(self.address, name)
        if self._emptied(name):
            self.waiting.append(name)
        else:
            self._dropped(name)

    def _copied(self, template: str) -> str:
        name = f"test_{uuid4().hex}"
        self.connection.execute(text(f'CREATE DATABASE "{name}" TEMPLATE "{template}"'))
        return name

    def _dropped(self, name: str) -> None:
        self.connection.execute(text(f'DROP DATABASE "{name}" WITH (FORCE)'))

    def _emptied(self, name: str) -> bool:
        """Return whether it is as it began; a test may have changed more than rows."""
        with _connected(_named(self.address, name)) as inside:
            inside.exec_driver_sql(ALONE)
            if inside.exec_driver_sql(SHAPE).scalar_one() != self.shape:
                return False
            inside.exec_driver_sql(EMPTY)
            return True


@contextmanager
def serving(address: str) -> Iterator[Server]:
    """Yield the server at this address; what was made there is dropped at the end."""
    with _connected(address) as connection:
        template = f"template_{uuid4().hex}"
        connection.execute(text(f'CREATE DATABASE "{template}"'))
        server = Server(address, connection, template)
        database = Database(_named(address, template))
        schema.upgrade(database)
        database.close()
        with _connected(_named(address, template)) as inside:
            server.shape = inside.exec_driver_sql(SHAPE).scalar_one()
        yield server
        for name in (*server.waiting, template):
            server._dropped(name)


@contextmanager
def _connected(address: str) -> Iterator[Connection]:
    url = address.replace("postgresql://", "postgresql+psycopg://")
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        yield connection
    engine.dispose()


def _named(address: str, name: str) -> str:
    return address.rpartition("/")[0] + "/" + name
