"""Where the check pages hang, and how they find the edition and the finding in hand."""

from typing import Any

from flask import Blueprint, abort, flash, g, redirect, request
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from content.checking import Finding
from service.close_reading import PATIENCE
from service.pages._check_card import Checked, check_href
from service.pages._check_view import checked_edition, edition_asked, finding_of
from service.store.tables import Edition

pages = Blueprint("check", __name__)


def number(name: str) -> int:
    """Return a small whole number of the form or the address, 0 for anything else."""
    value = request.values.get(name, "")
    return int(value) if value.isascii() and value.isdigit() and len(value) < 10 else 0


def edition_or_404(session: Session) -> Edition:
    """Return the edition that the request asks to check, free of its session."""
    asked = request.values.get("edition", "")
    edition = edition_asked(session, g.document, asked) or abort(404)
    # It is read again after the session has ended.
    session.expunge(edition)
    return edition


def found(session: Session, edition: Edition) -> tuple[Checked, Finding | None]:
    """Return what is found in the edition, and the finding that the request is about."""
    key, block = request.values.get("key", ""), request.values.get("block", "")
    checked = checked_edition(session, g.document, edition)
    finding = finding_of(checked, key, block)
    if finding is None and checked.depth == "reading":
        checked = checked_edition(session, g.document, edition, PATIENCE)
        finding = finding_of(checked, key, block)
    return checked, finding


def gone(edition: Edition) -> Response:
    """Say that the words changed since the person looked, and show what is found now."""
    flash(_("These words have changed since you looked. Here is what we find now."))
    return redirect(back_href(edition), 303)


def back_href(edition: Edition, **more: Any) -> str:  # noqa: ANN401 - values of an address
    """Return where the person came from: one finding, or all of them by what to do."""
    at, show = number("at"), request.values.get("show", "")[:32]
    if at:
        return check_href(edition, at, **more)
    return check_href(edition, show=show or None, **more)
