"""The demo group, put in once: tests that begin with it get a copy."""

from collections.abc import Iterator

import hostile_demo
import pytest
from flask import Flask
from opened_app import Placed, opened

from service.config import Settings


@pytest.fixture(scope="session")
def demo(
    routes: Flask, placed: Placed, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Settings]:
    """Return settings with the demo group, which nobody changes: it is there to be copied."""
    with placed(tmp_path_factory.mktemp("demo") / "data") as made:
        with opened(routes, made) as app:
            hostile_demo.seeded(app, app.extensions["sharethepen"])
        yield made
