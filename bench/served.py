"""A real server on a temporary data folder, as `sharethepen run` starts it, and its memory."""

import os
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.request import urlopen
from uuid import uuid4

from flask import Flask, g
from sqlalchemy import select

from service import create_app
from service.actions.add_blocks import NewBlock, add_blocks
from service.actions.start_document import start_document
from service.actions.voice import Voice
from service.commands.run import _web
from service.config import Settings
from service.parts import Parts
from service.store import documents, schema
from service.store.tables import Document, Group, Membership, Person
from service.web import sessions

PARTS = 40
"""Parts of the document that is read and written: about 1,200 words, five pages on paper."""
WORDS = "We want nurses to listen to us. The round is at a set time. " * 3


@dataclass(frozen=True)
class Place:
    """A service with one group, many members and one document."""

    parts: Parts
    cookies: tuple[str, ...]
    document: str
    blocks: tuple[str, ...]
    port: int


def place(folder: Path, people: int, blocks: int = PARTS) -> Place:
    """Make the data: a group of so many people and a document of so many parts."""
    settings = Settings(data_dir=folder, port=free_port(), secret_key="bench", threads=64)
    app = create_app(settings)
    parts: Parts = app.extensions["sharethepen"]
    schema.upgrade(parts.database)
    members = _people(parts, people)
    with parts.database.read() as session:
        group = session.scalars(select(Group.id)).one()
    by = Voice(members[0], members[0])
    document = start_document(
        parts,
        group,
        title="Ward rounds",
        purpose="To say what we want.",
        language="en",
        by=by,
        operation=uuid4().hex,
    )
    new = [NewBlock(kind="paragraph", text=f"Part {n}. {WORDS}") for n in range(blocks)]
    add_blocks(parts, document, "", new, by=by, operation=uuid4().hex)
    with parts.database.read() as session:
        edition = documents.standard_edition(session, session.get_one(Document, document))
        ids = tuple(row.id for row in documents.blocks_of(session, edition.id))
    return Place(parts, tuple(_cookies(app, members)), document, ids, settings.port)


def _people(parts: Parts, count: int) -> list[str]:
    ids = [uuid4().hex for _ in range(count)]
    with parts.database.write() as session:
        group = Group(name="Bench")
        session.add(group)
        session.add_all(Person(id=key, name=f"Person {n}") for n, key in enumerate(ids))
        session.flush()
        session.add_all(Membership(group_id=group.id, person_id=key) for key in ids)
    return ids


def _cookies(app: Flask, members: list[str]) -> Iterator[str]:
    for member in members:
        with app.test_request_context("/"):
            g.person = None
            sessions.sign_in(member, shared_device=False)
            yield f"{sessions.cookie_name()}={g.new_cookie[0]}"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def folder() -> Iterator[Path]:
    """Yield a temporary data folder."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        yield Path(name)


@contextmanager
def serving(settings: Settings, app: str = "service:create_app()") -> Iterator[int]:
    """Yield the process id of a running web server; it is stopped at the end."""
    command = [app if part == "service:create_app()" else part for part in _web(settings)]
    kept = {key: value for key, value in os.environ.items() if "SHARETHEPEN" not in key}
    environment = kept | {
        "DATA_DIR": str(settings.data_dir),
        "DATABASE_URL": settings.database_url,
        "SHARETHEPEN_SECRET_KEY": settings.secret_key,
    }
    with (settings.data_dir / "web.log").open("ab") as log:
        server = subprocess.Popen(
            command, env=environment, stdout=log, stderr=log, start_new_session=True
        )
    try:
        _wait(settings.port)
        yield server.pid
    finally:
        os.killpg(server.pid, signal.SIGTERM)
        server.wait(30)


def _wait(port: int) -> None:
    for _ in range(600):
        try:
            urlopen(f"http://127.0.0.1:{port}/", timeout=10).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise TimeoutError("the server did not start")


def peer_settings(settings: Settings) -> Settings:
    """Return settings for the bare view beside it, on a port of its own."""
    return replace(settings, port=free_port())


def memory(pid: int) -> dict[str, float]:
    """Return the megabytes of the web process, the child that serves: PSS, and RSS."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    lines = Path(f"/proc/{children[0]}/smaps_rollup").read_text().splitlines()
    sizes = {line.split(":")[0]: int(line.split()[1]) / 1000 for line in lines[1:]}
    return {"pss_mb": sizes["Pss"], "rss_mb": sizes["Rss"]}
