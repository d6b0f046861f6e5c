"""The application over one database: opened and closed again."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import TypeAlias

from flask import Flask

from service.config import Settings
from service.live import feed
from service.parts import Parts

Placed: TypeAlias = Callable[..., AbstractContextManager[Settings]]
"""Puts an up-to-date database in a new folder, or a copy of another, and yields settings for it."""


@contextmanager
def opened(routes: Flask, settings: Settings) -> Iterator[Flask]:
    """Yield the application over the database of these settings."""
    over, shared = Parts.open(settings), dict(routes.extensions)
    routes.extensions["sharethepen"] = over
    feed.init(routes)
    yield routes
    routes.extensions, routes.test_client_class = shared, None
    over.database.close()
