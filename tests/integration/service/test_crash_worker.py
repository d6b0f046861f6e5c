"""A worker that dies without warning costs time, never a file: each is made, and made once."""

import hashlib
import random
import time
from datetime import timedelta

import pytest
import workers
from people import World
from publications import published

from service.jobs import sweeper
from service.parts import Parts
from service.store import renditions
from service.store.tables import Rendition
from service.store.tables.columns import now

KILLS = 6


def expire_leases(parts: Parts) -> None:
    """Let time pass for claims: what a dead worker held is free now, not in half a minute."""
    with parts.database.write() as session:
        for row in session.query(Rendition).filter(Rendition.state == "running"):
            row.lease_until = now() - timedelta(seconds=1)
            # The kills are ours, not the document's: they must not use up its three tries.
            row.attempts = 0


@pytest.mark.crash
def test_every_file_is_made_once_though_the_worker_is_killed_again_and_again(
    parts: Parts, world: World
) -> None:
    published(parts, world, welsh=True, easy_read=True)
    chance = random.Random(7)
    total = len(workers.states(parts))
    assert total >= 12
    for _ in range(KILLS):
        worker = workers.start(parts.settings)
        workers.wait_for(lambda: "running" in workers.states(parts) or workers.all_settled(parts))
        time.sleep(chance.uniform(0.05, 0.6))
        makers = workers.children_of(worker.pid)
        workers.kill(worker)
        workers.wait_for(lambda ids=tuple(makers): not any(map(workers.is_alive, ids)), 10)
        expire_leases(parts)
    with workers.working(parts.settings):
        workers.wait_for(lambda: workers.all_settled(parts), 240)
    with parts.database.read() as session:
        rows = session.query(Rendition).all()
        assert [row.state for row in rows] == ["done"] * total, [row.error for row in rows]
        for row in rows:
            data = parts.files.get(row.artefact_key or "")
            assert len(data) == row.size
            assert hashlib.sha256(data).hexdigest() == row.artefact_key
        keys = {row.key for row in rows}
    assert len(keys) == total


def test_what_a_dead_worker_held_is_taken_over_when_its_lease_ends(
    parts: Parts, world: World
) -> None:
    published(parts, world)
    with parts.database.write() as session:
        row_id = renditions.due(session)[0]
        dead = renditions.claim(session, row_id, "the dead worker")
        assert renditions.claim(session, row_id, "another") is None
    expire_leases(parts)
    made = renditions.Artefact("0" * 64, 1, 0, 0.0, ())
    with parts.database.write() as session:
        mine = renditions.claim(session, row_id, "another")
        assert dead is not None
        assert mine is not None
        assert not renditions.finish(session, dead, made)
        assert renditions.finish(session, mine, made)


def test_a_ring_that_is_lost_is_rung_again_by_the_sweeper(parts: Parts, world: World) -> None:
    published(parts, world)
    parts.queue.huey.flush()
    assert parts.queue.waiting() == 0
    sweeper.Sweeper(parts, parts.queue).sweep()
    assert parts.queue.waiting() == len(workers.states(parts))
