"""How much a request may bring."""

from flask import Flask

MEGABYTE = 1_000_000
UPLOAD = 10 * MEGABYTE
"""Bytes of one uploaded document or picture."""


def init(app: Flask) -> None:
    """Refuse larger requests before they are read."""
    app.config["MAX_CONTENT_LENGTH"] = UPLOAD + MEGABYTE
    app.config["MAX_FORM_MEMORY_SIZE"] = 4 * MEGABYTE
    app.config["MAX_FORM_PARTS"] = 400
