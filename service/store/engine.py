"""The door to the database: short transactions, never a lost update, nothing lost on a power cut.

Measured reasons (docs/adr/0003): SQLite's default mode lost one update in eight in silence,
and `synchronous=NORMAL` lost acknowledged words on a power cut. So: WAL, FULL, and every
write begins with BEGIN IMMEDIATE. On PostgreSQL a lock held for the transaction gives
writers the same order, which the hash chain of events needs.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.orm import Session

WRITE = "sharethepen_write"
WRITERS_LOCK = 7_270_001
BUSY_MS = 15_000


class Database:
    """One database with its connections. `read()` and `write()` give short-lived sessions."""

    def __init__(self, url: str) -> None:
        self.engine = _engine(url)
        self.is_sqlite = self.engine.dialect.name == "sqlite"
        self._writing = threading.Lock()

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Yield a session that sees one state of the data and changes nothing."""
        with Session(self.engine, autoflush=False) as session:
            yield session
            session.rollback()

    @contextmanager
    def write(self) -> Iterator[Session]:
        """Yield a session that commits when the block ends well and rolls back otherwise.

        Writers wait for each other here rather than in SQLite, whose own waiting is unfair.
        Raises TimeoutError after 15 seconds of waiting, so never open one inside another.
        """
        if not self._writing.acquire(timeout=BUSY_MS / 1000):
            raise TimeoutError("the database was busy for too long")
        try:
            with (
                self.engine.connect().execution_options(**{WRITE: True}) as connection,
                Session(connection, expire_on_commit=False) as session,
            ):
                yield session
                session.commit()
        finally:
            self._writing.release()

    def close(self) -> None:
        """Close every connection."""
        self.engine.dispose()


def _engine(url: str) -> Engine:
    if url.startswith("sqlite"):
        engine = create_engine(
            url, connect_args={"timeout": BUSY_MS / 1000}, pool_size=16, max_overflow=64
        )
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    else:
        engine = create_engine(url, pool_pre_ping=True, pool_size=16, max_overflow=64)
        event.listen(engine, "begin", _begin_postgresql)
    return engine


def _prepare_sqlite(connection: Any, _record: object) -> None:  # noqa: ANN401 - a driver's connection
    connection.isolation_level = None
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        f"busy_timeout={BUSY_MS}",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    write = connection.get_execution_options().get(WRITE)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")


def _begin_postgresql(connection: Connection) -> None:
    if connection.get_execution_options().get(WRITE):
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": WRITERS_LOCK})
