"""Backups: the rows first, then the files they name, then a list with sums of all of it.

The order matters: a file is stored before the row that names it, so rows copied first never
name a file that the copy lacks. Rows are copied from one read transaction, table by table,
which is one state of the data on SQLite and PostgreSQL alike, while people go on writing.
"""

import json
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Table, func, insert, select, text
from sqlalchemy.orm import Session

from service.config import Settings
from service.parts import Parts
from service.store import schema
from service.store.engine import Database
from service.store.files import Files
from service.store.tables import Row
from service.store.tables.columns import UtcDateTime
from service.store.voices_kept import are_whole, copy_voices, put_voices, sum_of

BATCH = 500


class BackupFailed(Exception):
    """The backup or the restore did not happen. The message is for people."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup holds: rows in all, and the sha256 of every stored file."""

    rows: int
    files: tuple[str, ...]
    database_sha256: str
    voices: Mapping[str, str] = field(default_factory=dict)
    """The sha256 of each file of a brought voice, by its place. Older backups hold none."""


def back_up(parts: Parts, folder: Path) -> Manifest:
    """Write everything into an empty folder. Raises BackupFailed where it is not empty."""
    _must_be_empty(folder)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "rows.jsonl"
    with parts.database.read() as session, path.open("w", encoding="utf-8") as out:
        _one_state(session)
        rows = 0
        for line in _lines(session):
            out.write(line + "\n")
            rows += 1
    kept = tuple(_copy_files(parts.files, folder / "files"))
    voices = copy_voices(parts.settings.voices_dir, folder / "voices")
    manifest = Manifest(rows, kept, sum_of(path), voices)
    for name in ("secret_key",):
        if (parts.settings.data_dir / name).exists():
            shutil.copy2(parts.settings.data_dir / name, folder / name)
    (folder / "manifest.json").write_text(json.dumps(asdict(manifest)), "utf-8")
    return manifest


def restore(folder: Path, settings: Settings) -> Manifest:
    """Put a backup into the empty place that the settings name.

    Raises BackupFailed where the place is not empty or the backup is not whole; then nothing
    was written.
    """
    manifest = verified(folder)
    _must_be_empty(settings.data_dir)
    parts = Parts.open(settings)
    try:
        schema.upgrade(parts.database)
        _put_rows(parts.database, folder / "rows.jsonl")
        for key in manifest.files:
            parts.files.put((folder / "files" / key).read_bytes())
        put_voices(folder / "voices", manifest.voices, settings.voices_dir)
        if (folder / "secret_key").exists():
            shutil.copy2(folder / "secret_key", settings.data_dir / "secret_key")
    finally:
        parts.database.close()
    return manifest


def verified(folder: Path) -> Manifest:
    """Return what the backup holds once every sum is right. Raises BackupFailed otherwise."""
    try:
        said = json.loads((folder / "manifest.json").read_text("utf-8"))
        manifest = Manifest(
            said["rows"], tuple(said["files"]), said["database_sha256"], said.get("voices", {})
        )
        whole = sum_of(folder / "rows.jsonl") == manifest.database_sha256
        for key in manifest.files:
            whole = whole and sum_of(folder / "files" / key) == key
        whole = whole and are_whole(folder / "voices", manifest.voices)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise BackupFailed(f"There is no whole backup in {folder}. Nothing was changed.") from error
    if not whole:
        raise BackupFailed(f"The backup in {folder} is damaged. Use another. Nothing was changed.")
    return manifest


def _one_state(session: Session) -> None:
    if session.get_bind().dialect.name == "postgresql":
        session.execute(text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY"))


def _lines(session: Session) -> Iterator[str]:
    for table in Row.metadata.sorted_tables:
        keys = list(table.primary_key.columns)
        for row in session.execute(select(table).order_by(*keys)).mappings():
            values = {name: _plain(value) for name, value in row.items()}
            yield json.dumps({"table": table.name, "row": values}, ensure_ascii=False)


def _plain(value: Any) -> Any:  # noqa: ANN401 - any column's value
    return value.isoformat() if isinstance(value, datetime) else value


def _put_rows(database: Database, path: Path) -> None:
    tables = Row.metadata.tables
    with database.write() as session, path.open(encoding="utf-8") as lines:
        if any(
            session.scalar(select(func.count()).select_from(table)) for table in tables.values()
        ):
            raise BackupFailed("The database is not empty. Name an empty one. Nothing was changed.")
        batch: list[dict[str, Any]] = []
        current: Table | None = None
        for line in lines:
            said = json.loads(line)
            table = tables[said["table"]]
            if table is not current or len(batch) >= BATCH:
                _insert(session, current, batch)
                current, batch = table, []
            batch.append(_rich(table, said["row"]))
        _insert(session, current, batch)
        _set_counters(session)


def _insert(session: Session, table: Table | None, batch: list[dict[str, Any]]) -> None:
    if table is not None and batch:
        session.execute(insert(table), batch)


def _rich(table: Table, row: dict[str, Any]) -> dict[str, Any]:
    moments = {column.name for column in table.columns if isinstance(column.type, UtcDateTime)}
    return {
        name: datetime.fromisoformat(value) if name in moments and value else value
        for name, value in row.items()
    }


def _set_counters(session: Session) -> None:
    if session.get_bind().dialect.name == "postgresql":
        last = "SELECT setval(pg_get_serial_sequence('event', 'seq'), max(seq)) FROM event"
        session.execute(text(last))


def _copy_files(files: Files, folder: Path) -> Iterator[str]:
    folder.mkdir()
    for path in sorted(files.folder.glob("??/*")):
        if len(path.name) == 64 and _copied(path, folder / path.name):
            yield path.name


def _copied(path: Path, to: Path) -> bool:
    """Copy the file; False where somebody deleted their recording meanwhile."""
    try:
        shutil.copyfile(path, to)
    except FileNotFoundError:
        return False
    return True


def _must_be_empty(folder: Path) -> None:
    if folder.exists() and any(folder.iterdir()):
        raise BackupFailed(f"{folder} is not empty. Name an empty folder. Nothing was changed.")
