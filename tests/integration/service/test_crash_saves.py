"""A server that dies without warning loses no word that it said was saved."""

import random
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from uuid import uuid4

import pytest
import real_server
import writing_steps
from flask import Flask
from flask.testing import FlaskClient
from people import World
from sqlalchemy import select, text

from service.config import Settings
from service.parts import Parts
from service.store import events
from service.store.tables import Block, Draft, Revision

KILLS = 6
CLIENTS = 8
BETWEEN = 10
"""Saves that must be acknowledged between two kills, or the trial proves nothing."""
Browsers = Callable[[str | None], FlaskClient]


@dataclass
class Writer:
    """One person at work, with a list of their own of what the server said was saved."""

    client: real_server.Client
    document: str
    block: str
    person: str
    stop: threading.Event
    said: list[str] = field(default_factory=list)
    added: list[str] = field(default_factory=list)
    drafts: list[str] = field(default_factory=list)
    """The last one may be on the disk though the server never said so."""

    def work(self) -> None:
        """Save, add a part and leave a draft, again and again, until told to stop."""
        number = 0
        while not self.stop.is_set():
            number += 1
            self._save(f"Saved {self.block} number {number}.", number)
            if number % 3 == 0:
                self._add(f"Added by {self.block} number {number}.")
            self._draft(f"Draft of {self.block} number {number}.")

    def _save(self, words: str, version: int) -> None:
        path = f"/d/{self.document}/b/{self.block}/edit"
        if self._until_told(303, path, words=words, version=str(version), operation=uuid4().hex):
            self.said.append(words)

    def _add(self, words: str) -> None:
        path, operation = f"/d/{self.document}/add", uuid4().hex
        if self._until_told(303, path, words=words, kind="paragraph", operation=operation):
            self.added.append(words)

    def _draft(self, words: str) -> None:
        self.drafts.append(words)
        path = f"/d/{self.document}/b/{self.block}/draft"
        self._until_told(204, path, words=words, version="1")

    def _until_told(self, status: int, path: str, **fields: str) -> bool:
        """Send the same form until the server says so; False where the trial ended before."""
        while True:
            try:
                if self.client.post(path, **fields)[0] == status:
                    return True
            except OSError:
                time.sleep(0.05)
            if self.stop.is_set():
                return False


@pytest.mark.crash
def test_no_save_that_was_acknowledged_is_lost_or_doubled_when_the_server_is_killed(
    app: Flask, parts: Parts, world: World, browser_of: Browsers
) -> None:
    settings = replace(parts.settings, port=real_server.free_port())
    writers = _writers(app, world, browser_of, settings.port)
    with ThreadPoolExecutor(CLIENTS) as pool:
        at_work = [pool.submit(writer.work) for writer in writers]
        try:
            _kill_again_and_again(settings, writers)
        finally:
            writers[0].stop.set()
        for each in at_work:
            each.result(timeout=60)
    assert _said(writers) >= KILLS * BETWEEN
    for writer in writers:
        _audit(parts, writer)
    _whole(parts)


def _writers(app: Flask, world: World, browser_of: Browsers, port: int) -> list[Writer]:
    alice, stop = browser_of(world.alice), threading.Event()
    document = writing_steps.start(alice, world.riverside)
    made = []
    for number in range(CLIENTS):
        person = (world.alice, world.bob, world.fran)[number % 3]
        client = real_server.Client(port, real_server.cookie_of(app, person))
        block = writing_steps.add(browser_of(person), document, f"Part {number}.")
        made.append(Writer(client, document, block, person, stop))
    return made


def _said(writers: list[Writer]) -> int:
    return sum(len(writer.said) for writer in writers)


def _kill_again_and_again(settings: Settings, writers: list[Writer]) -> None:
    chance = random.Random(11)
    for _ in range(KILLS):
        before, limit = _said(writers), time.monotonic() + 60
        server = real_server.start(settings)
        try:
            while _said(writers) < before + BETWEEN and time.monotonic() < limit:
                time.sleep(chance.uniform(0.02, 0.2))
            time.sleep(chance.uniform(0, 0.3))
        finally:
            real_server.kill(server)
    with real_server.serving(settings):
        time.sleep(0.5)


def _audit(parts: Parts, writer: Writer) -> None:
    with parts.database.read() as session:
        kept = list(
            session.scalars(
                select(Revision.text)
                .where(Revision.block_id == writer.block, Revision.what == "changed")
                .order_by(Revision.version)
            )
        )
        everywhere = list(session.scalars(select(Block.text)))
        now = session.get_one(Block, writer.block).text
        place = Draft.place == writer.block
        draft = session.scalar(select(Draft.text).where(place, Draft.person_id == writer.person))
    # One more may be kept than was said: the answer was lost with the server, the words were not.
    assert kept[: len(writer.said)] == writer.said
    assert len(kept) - len(writer.said) <= 1
    assert now == kept[-1]
    assert [everywhere.count(words) for words in writer.added] == [1] * len(writer.added)
    assert draft is None or draft in writer.drafts[-2:]


def _whole(parts: Parts) -> None:
    with parts.database.read() as session:
        assert events.first_broken(session) is None
        if parts.database.is_sqlite:
            assert session.scalar(text("PRAGMA integrity_check")) == "ok"
            assert not session.execute(text("PRAGMA foreign_key_check")).all()


@pytest.mark.crash
def test_unsaved_words_are_there_again_after_the_server_was_killed(
    app: Flask, parts: Parts, world: World, browser_of: Browsers
) -> None:
    settings = replace(parts.settings, port=real_server.free_port())
    alice = browser_of(world.alice)
    document = writing_steps.start(alice, world.riverside)
    block = writing_steps.add(alice, document)
    client = real_server.Client(settings.port, real_server.cookie_of(app, world.alice))
    words = "Not saved yet, and not lost."
    server = real_server.start(settings)
    assert client.post(f"/d/{document}/b/{block}/draft", words=words, version="1")[0] == 204
    real_server.kill(server)
    with real_server.serving(settings):
        status, page, _ = client.get(f"/d/{document}/b/{block}/edit")
    assert status == 200
    assert words in page
    assert writing_steps.words_of(parts, block) == writing_steps.TEXT


@pytest.mark.crash
def test_a_server_that_is_told_to_stop_finishes_what_it_is_doing(
    app: Flask, parts: Parts, world: World, browser_of: Browsers
) -> None:
    settings = replace(parts.settings, port=real_server.free_port())
    writers = _writers(app, world, browser_of, settings.port)[:3]
    with ThreadPoolExecutor(3) as pool:
        with real_server.serving(settings):
            at_work = [pool.submit(writer.work) for writer in writers]
            time.sleep(1)
        writers[0].stop.set()
        for each in at_work:
            each.result(timeout=60)
    for writer in writers:
        _audit(parts, writer)
