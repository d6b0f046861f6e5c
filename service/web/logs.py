"""One log line a request: route, status and time. Never a word, a name or an address."""

import json
import logging
import time
from uuid import uuid4

from flask import Flask, Response, g, request

METHODS = {"GET", "HEAD", "POST", "OPTIONS"}
"""Anything else is made up, so it could say anything."""
log = logging.getLogger("sharethepen.web")


def open_log() -> None:
    """Send our own lines to stderr; of libraries only warnings, for they may quote words."""
    if not logging.getLogger().handlers:
        logging.basicConfig(level=logging.WARNING, format="%(message)s")
        logging.getLogger("sharethepen").setLevel(logging.INFO)


def init(app: Flask) -> None:
    """Write one JSON line for each request."""
    open_log()
    app.before_request(_start)
    app.after_request(_finish)


def _start() -> None:
    g.started = time.monotonic()
    g.request_id = uuid4().hex[:12]


def _finish(response: Response) -> Response:
    milliseconds = round((time.monotonic() - g.get("started", time.monotonic())) * 1000, 1)
    # The rule, not the path: a path can hold a join token.
    rule = request.url_rule.rule if request.url_rule else "unknown"
    line = {
        "request": g.get("request_id", ""),
        "method": request.method if request.method in METHODS else "other",
        "route": rule,
        "status": response.status_code,
        "ms": milliseconds,
    }
    log.info(json.dumps(line))
    return response
