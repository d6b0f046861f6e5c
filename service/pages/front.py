"""The front door: what this is, and how to come in."""

from flask import Blueprint, render_template

from service.web.access import Who, access

pages = Blueprint("front", __name__)


@pages.get("/")
@access(Who.ANYONE)
def front() -> str:
    """Say what Share the Pen is."""
    return render_template("front/front.html")
