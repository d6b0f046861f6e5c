"""Coming in and going out."""

from flask import Blueprint, redirect, render_template, url_for
from werkzeug.wrappers import Response

from service.web import sessions
from service.web.access import Who, access

pages = Blueprint("join", __name__)


@pages.get("/join")
@access(Who.ANYONE)
def words() -> str:
    """Ask for the short words of a join card."""
    return render_template("join/words.html")


@pages.post("/out")
@access(Who.SIGNED_IN)
def out() -> Response:
    """End the session on this device."""
    sessions.sign_out()
    return redirect(url_for("front.front"))
