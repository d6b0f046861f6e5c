"""How much a request may bring."""

from flask import Flask, request

from formats.voices import voice_settings
from formats.voices.brought import LARGEST

MEGABYTE = 1_000_000
UPLOAD = 10 * MEGABYTE
"""Bytes of one uploaded document or picture."""
SOUND = 20 * MEGABYTE
"""Bytes of one recording."""


def init(app: Flask) -> None:
    """Refuse larger requests before they are read."""
    app.config["MAX_CONTENT_LENGTH"] = UPLOAD + MEGABYTE
    app.config["MAX_FORM_MEMORY_SIZE"] = 4 * MEGABYTE
    app.config["MAX_FORM_PARTS"] = 400


def let_sound_in() -> None:
    """Let this request bring a recording. To be called before its form is read."""
    request.max_content_length = SOUND + MEGABYTE


def let_voice_in() -> None:
    """Let this request bring a voice. To be called before its form is read."""
    request.max_content_length = LARGEST + voice_settings.LARGEST + MEGABYTE
