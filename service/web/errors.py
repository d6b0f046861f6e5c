"""When something goes wrong: what happened, what to do now, and that nothing is lost."""

import errno
import logging

from flask import Flask, Response, g, make_response, render_template
from flask_babel import gettext as _
from sqlalchemy.exc import DataError, OperationalError
from werkzeug.exceptions import HTTPException

log = logging.getLogger("sharethepen.web")


def init(app: Flask) -> None:
    """Answer every error with a plain page."""
    app.register_error_handler(HTTPException, _known)
    app.register_error_handler(Exception, _unknown)


def page(status: int, title: str, words: str) -> Response:
    """Return the plain error page."""
    return make_response(
        render_template("errors/error.html", title=title, words=words, status=status), status
    )


def _known(error: HTTPException) -> Response:
    code = error.code or 500
    if code < 400:
        response = error.get_response()
        return Response(response.get_data(), code, response.headers)
    title, words = _texts().get(code, _texts()[500 if code >= 500 else 400])
    return page(code, title, words)


def _no_room(error: Exception) -> bool:
    if isinstance(error, OperationalError):
        return "full" in str(error.orig)
    return isinstance(error, OSError) and error.errno in {errno.ENOSPC, errno.EDQUOT}


def _disk_full() -> Response:
    return page(
        507,
        _("There is no room to save"),
        _(
            "The computer that runs this service is full. Your last words were not saved. "
            "Copy them from the box. Tell the person who runs the service."
        ),
    )


def _unknown(error: Exception) -> Response:
    # The class and the place only: a message could hold somebody's words.
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    place = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else "?"
    log.error("request %s failed: %s at %s", g.get("request_id", ""), type(error).__name__, place)
    if isinstance(error, DataError):
        return page(400, *_texts()[400])  # signs or sizes that PostgreSQL cannot hold
    return _disk_full() if _no_room(error) else page(500, *_texts()[500])


def _texts() -> dict[int, tuple[str, str]]:
    return {
        400: (_("We could not read that"), _("Go back and try again. What you saved is safe.")),
        403: (
            _("This form did not come from our own page"),
            _("Nothing was changed. Open the page here and try again."),
        ),
        404: (
            _("We cannot find this page"),
            _("It may have moved, or it belongs to another group. What you saved is safe."),
        ),
        405: (_("We could not do that"), _("Go back and try again. What you saved is safe.")),
        413: (
            _("That is too big to send"),
            _("A file can have 10 MB. Send a smaller one, or paste the words. Nothing is lost."),
        ),
        429: (
            _("Too many tries"),
            _("Wait an hour, then try again. Or ask your group for a new link."),
        ),
        500: (
            _("Something went wrong on our side"),
            _("What you saved is safe. Go back and try again in a minute."),
        ),
    }
