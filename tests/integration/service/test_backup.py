"""Backups: everything comes back, and nothing damaged or in the way is used."""

import json
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
import tiny_voice
from people import World
from sqlalchemy import select

from formats.voices.brought import MODEL, Terms, brought, keep
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
    _bring_a_voice(tmp_path)
    back_up(parts, tmp_path / "backup")
    return tmp_path / "backup"


def _bring_a_voice(folder: Path) -> None:
    model, settings = folder / "a.onnx", folder / "a.onnx.json"
    model.write_bytes(tiny_voice.speaks())
    settings.write_bytes(tiny_voice.settings())
    keep(model, settings, Terms("CC BY 4.0", "Voice: Ann", brought_by="ours"))


def _elsewhere(parts: Parts, tmp_path: Path) -> Parts:
    settings = replace(parts.settings, data_dir=tmp_path / "new", database_url="")
    restore(tmp_path / "backup", settings)
    return Parts.open(settings)


def test_everything_comes_back(kept: Path, parts: Parts, world: World, tmp_path: Path) -> None:
    before = brought()
    again = _elsewhere(parts, tmp_path)
    assert [one.credit for one in before] == ["Voice: Ann"]
    assert brought() == before
    assert (again.settings.voices_dir / before[0].id / MODEL).read_bytes() == tiny_voice.speaks()
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


@pytest.mark.parametrize("what", ["rows.jsonl", "files", "voices"])
def test_a_damaged_backup_is_refused_before_anything_is_written(
    kept: Path, parts: Parts, tmp_path: Path, what: str
) -> None:
    path = kept / what
    path = next(each for each in (path, *sorted(path.rglob("*"))) if each.is_file())
    path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(BackupFailed, match="damaged"):
        _elsewhere(parts, tmp_path)
    assert not (tmp_path / "new").exists()


def test_a_backup_that_names_files_elsewhere_is_refused(
    kept: Path, parts: Parts, tmp_path: Path
) -> None:
    manifest = kept / "manifest.json"
    said = json.loads(manifest.read_text())
    (kept / "voices" / "x").write_bytes(b"")
    for name in ("../../rows.jsonl", "x", "/etc/passwd"):
        manifest.write_text(json.dumps({**said, "voices": {name: sha256(b"").hexdigest()}}))
        with pytest.raises(BackupFailed):
            _elsewhere(parts, tmp_path)
    assert not (tmp_path / "new").exists()


def test_a_backup_from_before_there_were_voices_comes_back(
    kept: Path, parts: Parts, tmp_path: Path
) -> None:
    said = json.loads((kept / "manifest.json").read_text())
    del said["voices"]
    (kept / "manifest.json").write_text(json.dumps(said))
    again = _elsewhere(parts, tmp_path)
    assert brought() == ()
    again.database.close()
