"""Every component in all its states, on one page."""

from flask import Blueprint, render_template

from service.web.access import Who, access

pages = Blueprint("patterns", __name__)


@pages.get("/patterns")
@access(Who.ANYONE)
def patterns() -> str:
    """Show what pages are made of."""
    return render_template("patterns/patterns.html")
