"""`sharethepen doctor`: is everything here that is needed, and what is missing."""

import os
import shutil
import tempfile
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from socket import create_connection

from content.checking.difficulty.table import is_built
from content.languages.parsing import Parser, ParserMissing
from content.lexicon.files import BUILT, STAMP
from formats.braille.codes import missing_braille
from formats.voices.here import voices
from service.commands._opening import opened
from service.commands.command import DONE, NOT_DONE, Command
from service.parts import Parts
from service.store import events, schema

ROOM = 500_000_000
"""Bytes of free disk below which files may soon not be made."""


def run(_arguments: Namespace) -> int:
    """Print one line a question, and what to do where the answer is no."""
    with opened() as parts:
        answers = list(_answers(parts))
    for good, told in answers:
        print(f"{'yes' if good else 'NO '}  {told}")
    return DONE if all(good for good, _told in answers) else NOT_DONE


def _answers(parts: Parts) -> Iterator[tuple[bool, str]]:
    questions: tuple[Callable[[Parts], tuple[bool, str]], ...] = (
        _database,
        _chain,
        _disk,
        _room,
        _parser,
        _voices,
        _braille,
        _looks,
        _word_files,
        _mail,
    )
    for question in questions:
        yield question(parts)


def _database(parts: Parts) -> tuple[bool, str]:
    current = schema.is_current(parts.database)
    if not parts.database.is_sqlite:
        return current, "The database (PostgreSQL) is up to date."
    with parts.database.read() as session:
        connection = session.connection()
        mode = connection.exec_driver_sql("PRAGMA journal_mode").scalar()
        full = connection.exec_driver_sql("PRAGMA synchronous").scalar()
    good = current and mode == "wal" and full == 2
    return good, "The database (SQLite) is up to date and safe against a power cut."


def _chain(parts: Parts) -> tuple[bool, str]:
    with parts.database.read() as session:
        broken = events.first_broken(session)
    where = (
        "" if broken is None else f" It breaks at number {broken}: ask who changed the database."
    )
    return broken is None, f"The record of what happened is whole.{where}"


def _disk(parts: Parts) -> tuple[bool, str]:
    with tempfile.NamedTemporaryFile(dir=parts.settings.data_dir) as file:
        file.write(b"words")
        os.fsync(file.fileno())
    return True, f"The data folder can be written: {parts.settings.data_dir}"


def _room(parts: Parts) -> tuple[bool, str]:
    free = shutil.disk_usage(parts.settings.data_dir).free
    return free > ROOM, f"There is room on the disk: {free // 1_000_000} MB."


def _parser(_parts: Parts) -> tuple[bool, str]:
    with closing(Parser()) as parser:
        try:
            parser.parse(["This works."])
        except ParserMissing as missing:
            return False, f"The English sentence parser: {missing}"
    return True, "The English sentence parser starts."


def _voices(_parts: Parts) -> tuple[bool, str]:
    here = {each.name for each in voices() if each.available}
    good = {"English", "Welsh"} <= here
    return good, f"There are computer voices for {len(here)} languages, English and Welsh too."


def _braille(_parts: Parts) -> tuple[bool, str]:
    why = missing_braille("en") or missing_braille("cy")
    return not why, why or "Braille files can be made, in English and Welsh."


def _looks(_parts: Parts) -> tuple[bool, str]:
    vendor = Path(__file__).parents[1] / "static" / "vendor"
    there = vendor.is_dir() and any(vendor.iterdir())
    cure = "" if there else " Run: make setup. Until then the pages look plain."
    return there, f"The pages have their fonts and styles.{cure}"


def _word_files(_parts: Parts) -> tuple[bool, str]:
    there = is_built() and (BUILT / STAMP).is_file()
    cure = "" if there else " Run: make setup. Until then drafts use the built-in words alone."
    return there, f"The word files are built.{cure}"


def _mail(parts: Parts) -> tuple[bool, str]:
    host = parts.settings.smtp_host
    if not host:
        return True, "No mail server is set. Links are shown to copy, and cards to print."
    try:
        create_connection((host, parts.settings.smtp_port), timeout=5).close()
    except OSError:
        return False, f"The mail server {host} does not answer. Links are still shown to copy."
    return True, f"The mail server {host} answers."


COMMAND = Command(
    name="doctor",
    help="say what works here and what is missing",
    add_arguments=lambda _parser: None,
    run=run,
)
