"""The database: no update is lost, and a reader never waits for a writer."""

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import pytest
from people import World
from sqlalchemy import text

from service.parts import Parts
from service.store import events
from service.store.tables import Group

THREADS, EACH = 8, 20


def together(work: Callable[[int], None], count: int = THREADS) -> None:
    """Run the work in so many threads at once; the first failure is raised."""
    with ThreadPoolExecutor(count) as pool:
        list(pool.map(work, range(count)))


def test_reading_then_writing_by_many_threads_loses_no_update(parts: Parts, world: World) -> None:
    def add(_number: int) -> None:
        for _ in range(EACH):
            with parts.database.write() as session:
                group = session.get_one(Group, world.riverside)
                group.open_days = group.open_days + 1

    with parts.database.read() as session:
        before = session.get_one(Group, world.riverside).open_days
    together(add)
    with parts.database.read() as session:
        after = session.get_one(Group, world.riverside).open_days
    assert after - before == THREADS * EACH


def test_two_processes_lose_no_update_either(parts: Parts, world: World) -> None:
    # A second Database has locks of its own, as a second process has.
    other = type(parts.database)(parts.settings.sqlalchemy_url)

    def add(number: int) -> None:
        database = other if number % 2 else parts.database
        for _ in range(EACH):
            with database.write() as session:
                group = session.get_one(Group, world.riverside)
                group.answer_days = group.answer_days + 1

    with parts.database.read() as session:
        before = session.get_one(Group, world.riverside).answer_days
    together(add)
    with parts.database.read() as session:
        after = session.get_one(Group, world.riverside).answer_days
    other.close()
    assert after - before == THREADS * EACH


def test_sqlite_waits_for_the_disk_before_it_says_saved(parts: Parts) -> None:
    if not parts.database.is_sqlite:
        with parts.database.read() as session:
            assert session.scalar(text("SHOW synchronous_commit")) == "on"
        return
    with parts.database.write() as session:
        said = {
            name: session.scalar(text(f"PRAGMA {name}"))
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        }
    full = 2
    assert said == {
        "journal_mode": "wal",
        "synchronous": full,
        "foreign_keys": 1,
        "busy_timeout": 15_000,
    }


def test_a_reader_never_waits_for_a_writer_and_sees_no_half_change(
    parts: Parts, world: World
) -> None:
    with parts.database.write() as session:
        session.get_one(Group, world.riverside).name = "Half done"
        session.flush()
        with ThreadPoolExecutor(1) as pool:
            name = pool.submit(_group_name, parts, world.riverside).result(timeout=5)
        assert name == "Riverside"
    assert _group_name(parts, world.riverside) == "Half done"


def test_a_writer_never_waits_for_a_reader(parts: Parts, world: World) -> None:
    with parts.database.read() as reading:
        assert reading.get_one(Group, world.riverside).name == "Riverside"
        with ThreadPoolExecutor(1) as pool:
            pool.submit(_rename, parts, world.riverside, "New name").result(timeout=5)


def _group_name(parts: Parts, group_id: str) -> str:
    with parts.database.read() as session:
        return session.get_one(Group, group_id).name


def _rename(parts: Parts, group_id: str, name: str) -> None:
    with parts.database.write() as session:
        session.get_one(Group, group_id).name = name


def test_a_write_that_fails_changes_nothing_and_lets_the_next_one_in(
    parts: Parts, world: World
) -> None:
    with pytest.raises(LookupError):
        _fail_to_rename(parts, world.riverside)
    _rename(parts, world.hilltop, "Hill")
    assert _group_name(parts, world.riverside) == "Riverside"


def _fail_to_rename(parts: Parts, group_id: str) -> None:
    with parts.database.write() as session:
        session.get_one(Group, group_id).name = "Lost"
        session.flush()
        raise LookupError


def test_a_reading_session_keeps_nothing_that_is_written_in_it(parts: Parts, world: World) -> None:
    with parts.database.read() as session:
        session.get_one(Group, world.riverside).name = "By mistake"
        session.flush()
    assert _group_name(parts, world.riverside) == "Riverside"


def test_events_written_by_many_at_once_stay_one_whole_chain(parts: Parts, world: World) -> None:
    def note(number: int) -> None:
        for _ in range(EACH):
            with parts.database.write() as session:
                events.record(session, "said", "person", world.alice, actor_id=world.alice)
                time.sleep(0.001 * (number % 2))

    together(note)
    with parts.database.read() as session:
        assert events.first_broken(session) is None
        seqs = list(session.scalars(text("SELECT seq FROM event ORDER BY seq")))
    assert len(seqs) == THREADS * EACH
    assert seqs == list(range(seqs[0], seqs[0] + len(seqs)))


def test_forty_readers_and_writers_at_once_never_find_the_database_locked(
    parts: Parts, world: World
) -> None:
    stop = threading.Event()

    def one(number: int) -> None:
        if number < 4:
            for step in range(10):
                _rename(parts, world.hilltop, f"Hill {number} {step}")
            stop.set()
        while number >= 4 and not stop.is_set():
            assert _group_name(parts, world.riverside) == "Riverside"

    together(one, 40)


def test_the_words_of_a_nul_are_refused_by_nobody_once_they_are_cleaned(
    parts: Parts, world: World
) -> None:
    from content.cleaning import clean

    with parts.database.write() as session:
        session.get_one(Group, world.riverside).purpose = clean("one\x00two \ud800 \U0001f600")
    with parts.database.read() as session:
        kept = session.get_one(Group, world.riverside).purpose
    assert "one" in kept
    assert "two" in kept
    assert "\U0001f600" in kept


def test_an_odd_id_of_any_size_finds_nothing_and_breaks_nothing(parts: Parts) -> None:
    for odd in ("", "x" * 5000, "'; DROP TABLE grp; --", "\U0001f600", uuid4().hex):
        with parts.database.read() as session:
            assert session.get(Group, odd) is None
