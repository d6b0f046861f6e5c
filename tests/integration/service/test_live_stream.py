"""The stream of a document, read from a real server over a real connection."""

import http.client
import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TypeAlias

import pytest
from flask.testing import FlaskClient
from people import World
from writing_steps import TEXT, add, save, start

from service.config import Settings
from service.live.presence import Presence
from service.live.seats import Seats

Opener: TypeAlias = Callable[[str | None], FlaskClient]
HOUSE = Path(__file__).parents[3]


@pytest.fixture
def server(settings: Settings, world: World) -> Iterator[int]:
    """Run gunicorn over the test's own database and give its port."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = os.environ | {"DATA_DIR": str(settings.data_dir), "PORT": str(port)}
    if settings.database_url:
        environment["DATABASE_URL"] = settings.database_url
    command = [sys.executable, "-m", "gunicorn", "--worker-class", "gthread", "--threads", "8"]
    command += ["--bind", f"127.0.0.1:{port}", "--graceful-timeout", "1"]
    command += ["--log-level", "warning", "service:create_app()"]
    process = subprocess.Popen(command, cwd=HOUSE, env=environment)
    try:
        _wait_for(port)
        yield port
    finally:
        process.terminate()
        process.wait(timeout=20)


def _wait_for(port: int) -> None:
    for _ in range(100):
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            time.sleep(0.1)
    raise AssertionError("the server did not start")


@contextmanager
def _open(
    port: int, path: str, browser: FlaskClient, **headers: str
) -> Iterator[http.client.HTTPResponse]:
    cookie = browser.get_cookie("sharethepen")
    assert cookie is not None
    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=60)) as connection:
        connection.request("GET", path, headers={"Cookie": f"sharethepen={cookie.value}"} | headers)
        with connection.getresponse() as answer:
            yield answer


def _messages(answer: http.client.HTTPResponse, count: int) -> list[dict[str, str]]:
    found: list[dict[str, str]] = []
    fields: dict[str, str] = {}
    while len(found) < count:
        line = answer.readline().decode().rstrip("\n")
        if line:
            name, _, value = line.partition(": ")
            fields[name] = value
        else:
            found += [fields] if "event" in fields else []
            fields = {}
    return found


def test_a_page_hears_of_each_change_in_order(
    server: int, world: World, browser_of: Opener
) -> None:
    alice, bob = browser_of(world.alice), browser_of(world.bob)
    document = start(alice, world.riverside)
    block = add(alice, document)
    with _open(server, f"/d/{document}/stream?since=0", bob) as answer:
        assert answer.status == 200
        assert answer.headers["Content-Type"].startswith("text/event-stream")
        assert answer.headers["X-Accel-Buffering"] == "no"
        heard = _messages(answer, 3)
        save(alice, document, block, TEXT.replace("nurses", "doctors"))
        second = add(alice, document, "More.")
        heard += _messages(answer, 3)
    assert [(one["event"], one["data"]) for one in heard] == [
        ("news", "started"),
        (f"block-{block}", "added"),
        ("news", "added"),
        (f"block-{block}", "changed"),
        (f"block-{second}", "added"),
        ("news", "added"),
    ]
    numbers = [int(one["id"]) for one in heard]
    assert numbers == sorted(numbers)


def test_a_page_that_comes_back_hears_only_what_it_missed(
    server: int, world: World, browser_of: Opener
) -> None:
    alice, bob = browser_of(world.alice), browser_of(world.bob)
    document = start(alice, world.riverside)
    block = add(alice, document)
    with _open(server, f"/d/{document}/stream?since=0", bob) as first:
        last = _messages(first, 3)[-1]["id"]
    save(alice, document, block, "Changed meanwhile.")
    seen = {"Last-Event-ID": last}
    with _open(server, f"/d/{document}/stream?since=0", bob, **seen) as again:
        assert _messages(again, 1)[0]["data"] == "changed"


def test_a_stranger_to_the_group_hears_nothing(
    server: int, world: World, browser_of: Opener
) -> None:
    document = start(browser_of(world.alice), world.riverside)
    charlie = browser_of(world.charlie)
    with _open(server, f"/d/{document}/stream", charlie) as answer:
        assert answer.status == 404


def test_a_page_that_opens_takes_the_place_of_the_persons_oldest_one() -> None:
    seats = Seats(10)
    first, *others = (seats.take("ann") for _ in range(4))
    assert first is not None
    assert first.over.is_set()
    assert not any(seat.over.is_set() for seat in others if seat)
    assert seats.take("ben")


def test_a_page_that_comes_back_takes_no_newer_page_s_place() -> None:
    seats = Seats(10)
    mine = [seats.take("ann") for _ in range(3)]
    assert seats.take("ann", again=True) is None
    assert mine[0] is not None
    seats.leave(mine[0])
    assert seats.take("ann", again=True)


def test_half_of_the_threads_stay_free_for_pages() -> None:
    seats = Seats(2)
    first, second, third = (seats.take(name) for name in ("a", "b", "c"))
    assert second
    assert third is None
    assert first is not None
    seats.leave(first)
    assert seats.take("c")


def test_who_writes_here_is_not_told_to_themselves() -> None:
    presence = Presence()
    presence.here("d", "b", "ann")
    assert presence.writers("d", "ben") == {"b": "ann"}
    assert presence.writers("d", "ann") == {}
    presence.gone("d", "b", "ann")
    assert presence.writers("d", "ben") == {}


def test_polling_brings_changed_parts_but_never_the_one_in_hand(
    world: World, browser_of: Opener
) -> None:
    alice, bob = browser_of(world.alice), browser_of(world.bob)
    document = start(alice, world.riverside)
    first, second = add(alice, document), add(alice, document, "Second.")
    save(alice, document, first, "First anew.")
    save(alice, document, second, "Second anew.")
    asked = f"/d/{document}/changes?since=0&editing={first}"
    page = bob.get(asked, headers={"HX-Request": "true"}).text
    assert "Second anew." in page
    assert "First anew." not in page
    assert "Alice added new words." in page
