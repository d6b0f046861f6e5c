"""Logs hold ids, never a word, a name, an address or a token."""

import json
import time
from collections.abc import Callable
from dataclasses import replace

import real_server
import workers
import writing_steps
from flask import Flask
from flask.testing import FlaskClient
from people import World
from sqlalchemy import update

from service.parts import Parts
from service.store.tables import Person

Browsers = Callable[[str | None], FlaskClient]
CANARY = "zzcanaryzz"


def type_everywhere(client: real_server.Client, document: str, block: str, group: str) -> None:
    """Put the canary into every kind of request that brings words."""
    words = f"{CANARY} said this to {CANARY}@example.org"
    part = f"/d/{document}/b/{block}"
    for path in (f"{part}/edit", f"{part}/draft", f"{part}/comments", f"{part}/suggest"):
        client.post(path, words=words, why=words, version="1")
    client.post(f"/d/{document}/add", words=words, kind="paragraph")
    client.post(f"/d/{document}/name", title=words, purpose=words)
    client.post(f"/g/{group}/invites", name=words, email=f"{CANARY}@example.org")
    client.post(f"/g/{group}/documents/bring", pasted=words)
    client.post("/join", words=f"{CANARY} {CANARY} two three four")
    client.post("/language", locale=CANARY, next=f"/{CANARY}")
    for path in (
        f"/join/{CANARY}",
        f"/{CANARY}",
        f"/d/{CANARY}",
        f"/help?page={CANARY}",
        f"/d/{document}/changes?since={CANARY}",
        f"/static/{CANARY}",
    ):
        client.get(path)
    client.ask(CANARY.upper(), "/", b"", Referer=f"http://127.0.0.1/{CANARY}")
    client.ask("POST", f"{part}/edit", CANARY.encode(), **{"Content-Type": "multipart/form-data"})
    client.ask("GET", "/", b"", **{"User-Agent": CANARY, "X-Forwarded-For": CANARY})


def test_nothing_that_anybody_types_gets_into_a_log(
    app: Flask, parts: Parts, world: World, browser_of: Browsers
) -> None:
    with parts.database.write() as session:
        session.execute(update(Person).where(Person.id == world.alice).values(name=CANARY))
    settings = replace(parts.settings, port=real_server.free_port())
    alice = browser_of(world.alice)
    document = writing_steps.start(alice, world.riverside, CANARY)
    block = writing_steps.add(alice, document)
    cookie = real_server.cookie_of(app, world.alice)
    with workers.working(settings), real_server.serving(settings):
        client = real_server.Client(settings.port, cookie)
        type_everywhere(client, document, block, world.riverside)
        time.sleep(1)
    logs = {path.name: path.read_text() for path in settings.data_dir.glob("*.log")}
    assert {"web.log", "worker.log"} <= set(logs)
    for name, log in logs.items():
        assert CANARY not in log.lower(), name
        assert cookie.split("=")[1] not in log, name
        assert "Riverside" not in log, name
        assert "alembic" not in log, name
        assert "Context impl" not in log, name
    assert "Traceback" not in logs["web.log"]


def test_each_request_leaves_one_line_with_its_route_status_and_time(
    app: Flask, parts: Parts, world: World
) -> None:
    settings = replace(parts.settings, port=real_server.free_port())
    with real_server.serving(settings):
        client = real_server.Client(settings.port, real_server.cookie_of(app, world.alice))
        assert client.get(f"/g/{world.riverside}")[0] == 200
    lines = (settings.data_dir / "web.log").read_text().splitlines()
    said = [json.loads(line) for line in lines if line.startswith("{")]
    groups = [line for line in said if line["route"] == "/g/<group_id>"]
    assert len(groups) == 1
    assert groups[0]["status"] == 200
    assert groups[0]["ms"] > 0
    assert world.riverside not in json.dumps(said)
