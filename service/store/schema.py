"""The shape of the database: brought up to date step by step, never by hand."""

import io
from pathlib import Path

from alembic import command
from alembic.config import Config

from service.store.engine import Database

MIGRATIONS = Path(__file__).parent / "migrations"


def upgrade(database: Database) -> None:
    """Bring the database to the newest shape. Does nothing where it is there already."""
    command.upgrade(_config(database), "head")


def is_current(database: Database) -> bool:
    """Return whether the tables in the database are those in the code."""
    from alembic.util.exc import CommandError

    try:
        command.check(_config(database))
    except CommandError:
        return False
    return True


def revise(database: Database, message: str, tables: frozenset[str] = frozenset()) -> None:
    """Write the next migration from the difference between the code and this database.

    `tables` narrows it to those; all tables where it is empty.
    """
    config = _config(database)
    config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    config.attributes["tables"] = tables
    number = len(list((MIGRATIONS / "versions").glob("[0-9]*.py"))) + 1
    command.revision(config, message=message, autogenerate=True, rev_id=f"{number:04d}")


def _config(database: Database) -> Config:
    config = Config(stdout=io.StringIO())
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "os")
    config.attributes["database"] = database
    return config
