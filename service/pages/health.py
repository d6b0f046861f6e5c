"""For machines that watch the service: is it alive, is it ready. Tells strangers no more."""

import shutil

from flask import Blueprint, Response, jsonify
from sqlalchemy.exc import SQLAlchemyError

from service.parts import parts
from service.store.tables import Attempt
from service.web.access import Who, access
from service.web.limits import MEGABYTE

pages = Blueprint("health", __name__)
FREE = 64 * MEGABYTE
"""Bytes of free disk under which saving is at risk."""


@pages.get("/healthz")
@access(Who.ANYONE)
def alive() -> Response:
    """Say that the process answers. Asks nothing else."""
    return Response("ok\n", content_type="text/plain; charset=utf-8")


@pages.get("/readyz")
@access(Who.ANYONE)
def ready() -> tuple[Response, int]:
    """Say whether words can be saved now; 503 where they cannot."""
    checks = {"database": _can_write(), "disk": _has_room()}
    return jsonify(checks), 200 if all(checks.values()) else 503


def _can_write() -> bool:
    try:
        with parts().database.write() as session:
            session.add(Attempt(key="ready"))
            session.flush()
            session.rollback()
    except (SQLAlchemyError, TimeoutError):
        return False
    return True


def _has_room() -> bool:
    return shutil.disk_usage(parts().settings.data_dir).free > FREE
