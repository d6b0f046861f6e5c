"""Backups: everything comes back, and nothing damaged or in the way is used."""

from dataclasses import replace
from pathlib import Path

import pytest
from people import World
from sqlalchemy import select

from service.parts import Parts
from service.store import events
from service.store.backup import BackupFailed, back_up, restore
from service.store.tables import Event, Person


@pytest.fixture
def kept(parts: Parts, world: World, tmp_path: Path) -> Path:
    """Return a backup of a place with people, an event and a stored file."""
    with parts.database.write() as session:
        events.record(session, "said", "person", world.alice, actor_id=world.alice)
    parts.files.put(b"our words")
    back_up(parts, tmp_path / "backup")
    return tmp_path / "backup"


def _elsewhere(parts: Parts, tmp_path: Path) -> Parts:
    settings = replace(parts.settings, data_dir=tmp_path / "new", database_url="")
    restore(tmp_path / "backup", settings)
    return Parts.open(settings)


def test_everything_comes_back(kept: Path, parts: Parts, world: World, tmp_path: Path) -> None:
    again = _elsewhere(parts, tmp_path)
    with again.database.read() as session:
        assert session.get_one(Person, world.alice).name == "Alice"
        assert events.first_broken(session) is None
        assert session.scalars(select(Event)).one().verb == "said"
    assert again.files.get(parts.files.put(b"our words")) == b"our words"
    with again.database.write() as session:
        assert events.record(session, "said", "person", world.alice).seq == 2
    again.database.close()


def test_a_backup_never_goes_over_something(kept: Path, parts: Parts) -> None:
    with pytest.raises(BackupFailed, match="not empty"):
        back_up(parts, kept)


def test_a_restore_never_goes_over_something(kept: Path, parts: Parts, tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "words").write_text("ours")
    with pytest.raises(BackupFailed, match="not empty"):
        restore(kept, replace(parts.settings, data_dir=tmp_path / "full", database_url=""))
    assert (tmp_path / "full" / "words").read_text() == "ours"


@pytest.mark.parametrize("what", ["rows.jsonl", "files"])
def test_a_damaged_backup_is_refused_before_anything_is_written(
    kept: Path, parts: Parts, tmp_path: Path, what: str
) -> None:
    path = kept / what
    path = next(path.iterdir()) if path.is_dir() else path
    path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(BackupFailed, match="damaged"):
        _elsewhere(parts, tmp_path)
    assert not (tmp_path / "new").exists()
