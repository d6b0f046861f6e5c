"""The parts that pages and jobs share: settings, database, stored files, queue and voice."""

from dataclasses import dataclass

from flask import current_app

from formats.voices.brought import look_in
from service.config import Settings
from service.jobs.queue import Queue
from service.speaking import Speaking
from service.store.engine import Database
from service.store.files import Files


@dataclass(frozen=True, slots=True)
class Parts:
    """What every request and every job works with."""

    settings: Settings
    database: Database
    files: Files
    queue: Queue
    speaking: Speaking

    @staticmethod
    def open(settings: Settings) -> "Parts":
        """Open the parts; the folders are made where they are missing."""
        settings.data_dir.mkdir(parents=True, exist_ok=True)
        look_in(settings.voices_dir)
        database = Database(settings.sqlalchemy_url)
        speaking = Speaking(settings.data_dir / "spoken")
        return Parts(settings, database, Files(settings.files_dir), Queue(settings), speaking)


def parts() -> Parts:
    """Return the parts of the application that answers this request."""
    found: Parts = current_app.extensions["sharethepen"]
    return found
