"""Opens the parts of the service for a command, with the database brought up to date."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import OperationalError

from service.commands.command import CommandFailed
from service.config import Settings, from_environment
from service.parts import Parts
from service.store import schema


def settings() -> Settings:
    """Return the settings from the environment. Raises BadSettings."""
    return from_environment(os.environ)


@contextmanager
def opened() -> Iterator[Parts]:
    """Yield the parts over an up-to-date database. Raises CommandFailed where it cannot open."""
    try:
        parts = Parts.open(settings())
        schema.upgrade(parts.database)
    except OperationalError as error:
        raise CommandFailed(
            "The database does not answer. Look at DATABASE_URL, or start the database. "
            "Nothing was changed."
        ) from error
    except OSError as error:
        raise CommandFailed(
            f"The data folder cannot be used: {error.strerror}. Set DATA_DIR to a folder "
            "that you may write to. Nothing was changed."
        ) from error
    try:
        yield parts
    finally:
        parts.database.close()
