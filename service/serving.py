"""The application as a server runs it: what is slow the first time is done before anybody asks."""

from flask import Flask

from service import create_app
from service.close_reading import close_reader


def application() -> Flask:
    """Return the application; the checks read their lists in the background meanwhile."""
    made = create_app()
    close_reader().warm_up()
    return made
