"""A real worker makes every file that was ordered, and one bad document stops nobody else."""

import errno
import os
import shutil
import socket
import subprocess
import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import workers
from people import World
from publications import published

from formats.writers import all_formats
from service.jobs.maker import Maker, MakingFailed
from service.jobs.making import make_rendition
from service.jobs.queue import Queue
from service.jobs.sweeper import Sweeper
from service.parts import Parts
from service.store import renditions
from service.store.files import Files
from service.store.shelf import Shelf
from service.store.tables import Rendition
from service.store.tables.columns import now


def rows(parts: Parts) -> list[Rendition]:
    with parts.database.read() as session:
        found = session.query(Rendition).all()
        session.expunge_all()
        return found


@pytest.mark.one_database
def test_a_worker_makes_every_usual_format_in_english_and_welsh(parts: Parts, world: World) -> None:
    published(parts, world, welsh=True, easy_read=True)
    with workers.working(parts.settings):
        workers.wait_for(lambda: workers.all_settled(parts), 240)
    made = rows(parts)
    assert {row.state for row in made} == {"done"}, [(row.format, row.error) for row in made]
    wanted = {
        (made_by.id, language)
        for made_by in all_formats().values()
        for language in ("en", "cy")
        if "standard" in made_by.kinds and not made_by.missing(language) and not made_by.on_request
    }
    assert wanted <= {(row.format, row.language) for row in made}
    assert all(parts.files.has(row.artefact_key or "") for row in made)
    assert all(row.passport for row in made)
    assert all(row.seconds > 1 for row in made if row.format == "audio")
    assert all(row.pages for row in made if row.format == "pdf")


def test_the_worker_says_nothing_about_words_or_tables_in_its_log(
    parts: Parts, world: World
) -> None:
    published(parts, world)
    with workers.working(parts.settings):
        workers.wait_for(lambda: workers.all_settled(parts), 240)
    log = (parts.settings.data_dir / "worker.log").read_text()
    assert "good day" not in log
    assert "alembic" not in log.lower()


def test_a_poison_document_fails_after_three_tries_and_stops_nobody_else(
    parts: Parts, world: World
) -> None:
    published(parts, world)
    poison = parts.files.put(b"this is no frozen document")
    text = all_formats()["plain-text"]
    with parts.database.write() as session:
        bad = renditions.order(session, poison, "en", text, renditions_options())
        bad.priority = 9
        bad_id = bad.id
    with workers.working(parts.settings):
        workers.wait_for(lambda: workers.states(parts).count("done") >= 3, 240)
        workers.wait_for(lambda: state_of(parts, bad_id) == "failed" or hurry(parts, bad_id), 60)
    row = next(row for row in rows(parts) if row.id == bad_id)
    assert row.state == "failed"
    assert row.attempts == renditions.MAX_ATTEMPTS
    assert row.error.endswith(".")
    assert "Traceback" not in row.error


def renditions_options() -> Any:
    from formats.format import Options

    return Options()


def state_of(parts: Parts, row_id: str) -> str:
    return next(row.state for row in rows(parts) if row.id == row_id)


def hurry(parts: Parts, row_id: str) -> bool:
    """Let the pause before the next try be over. Returns False: it is not failed yet."""
    with parts.database.write() as session:
        row = session.get_one(Rendition, row_id)
        if row.state == "waiting":
            row.not_before = None
    return False


def test_a_full_disk_waits_and_does_not_use_up_the_tries(parts: Parts, world: World) -> None:
    published(parts, world)
    row_id = rows(parts)[0].id

    class Full(Maker):
        """A maker whose disk is full."""

        def make(self, *_order: Any, **_more: Any) -> Any:
            raise MakingFailed("There is no room to keep the file.", no_room=True)

    assert not make_rendition(parts, Full(parts.files.folder), row_id, "test")
    row = next(row for row in rows(parts) if row.id == row_id)
    assert (row.state, row.attempts) == ("waiting", 0)
    assert "no room" in row.error
    assert row.not_before is not None
    assert row.not_before > now()


def test_a_store_that_is_full_is_told_apart_from_a_bad_document(
    parts: Parts, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    import io

    from service.jobs import _maker_child

    published(parts, world)
    row = next(row for row in rows(parts) if row.format == "plain-text")

    class Full(Files):
        """A store on a full disk."""

        def put(self, data: bytes) -> str:  # noqa: ARG002 - the signature is the store's
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    order = {"tree": row.tree_key, "format": row.format, "options": row.options}
    said = _maker_child._make(Shelf.of(Full(parts.files.folder)), order, io.StringIO())
    assert said["no_room"]
    assert "no room" in said["failed"]


def test_a_maker_is_told_no_password_and_dies_with_its_worker(parts: Parts, world: World) -> None:
    published(parts, world, easy_read=True)
    given = {"SHARETHEPEN_SMTP_PASSWORD": "hush", "LANG": "cy_GB.UTF-8"}
    worker = workers.start(parts.settings, **given)
    workers.wait_for(lambda: "done" in workers.states(parts))
    makers = workers.children_of(worker.pid)
    told = [Path(f"/proc/{pid}/environ").read_text("utf-8") for pid in makers]
    assert all("LANG=cy_GB.UTF-8" in each for each in told)
    assert not any("hush" in each or "DATABASE_URL" in each for each in told)
    assert makers
    workers.kill(worker)
    workers.wait_for(lambda: not any(map(workers.is_alive, makers)), 10)


def test_a_broken_queue_does_not_break_publishing(parts: Parts, world: World) -> None:
    nowhere = replace(parts.settings, redis_url=f"redis://127.0.0.1:{free_port()}/0")
    broken = replace(parts, queue=Queue(nowhere))
    document = published(broken, world)
    assert document
    assert set(workers.states(parts)) == {"waiting"}


def test_a_maker_that_takes_too_long_is_ended(parts: Parts, world: World) -> None:
    published(parts, world)
    maker = Maker(parts.files.folder)
    row = rows(parts)[0]
    with pytest.raises(MakingFailed, match="too long"):
        maker.make(row.tree_key, row.format, row.options, lambda _share: True, limit=0.0)
    maker.close()


def test_what_died_three_times_is_given_up_in_plain_words(parts: Parts, world: World) -> None:
    published(parts, world)
    with parts.database.write() as session:
        row_id = renditions.due(session)[0]
        row = session.get_one(Rendition, row_id)
        row.state, row.attempts = "running", renditions.MAX_ATTEMPTS
        row.lease_until = now() - timedelta(seconds=1)
    Sweeper(parts, parts.queue).sweep()
    assert state_of(parts, row_id) == "failed"


@pytest.mark.skipif(shutil.which("redis-server") is None, reason="redis-server is not installed")
@pytest.mark.one_database
def test_redis_carries_the_ids_as_well(parts: Parts, world: World, tmp_path: Path) -> None:
    port = free_port()
    server = subprocess.Popen(
        [
            *("redis-server", "--port", str(port), "--bind", "127.0.0.1"),
            *("--save", "", "--dir", str(tmp_path)),
        ],
        stdout=subprocess.DEVNULL,
    )
    try:
        workers.wait_for(lambda: answers(port), 10)
        url = f"redis://127.0.0.1:{port}/0"
        there = replace(parts, queue=Queue(replace(parts.settings, redis_url=url)))
        published(there, world)
        assert there.queue.waiting() == len(workers.states(parts))
        with workers.working(parts.settings, SHARETHEPEN_REDIS_URL=url):
            workers.wait_for(lambda: workers.all_settled(parts), 240)
        assert set(workers.states(parts)) == {"done"}
    finally:
        server.terminate()
        server.wait(10)


def free_port() -> int:
    """Return a port of this machine that nothing listens on."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


def answers(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), 0.2).close()
    except OSError:
        time.sleep(0.05)
        return False
    return True
