"""A person's home: their groups and what needs them now."""

from flask import Blueprint, render_template

from service.web.access import Who, access

pages = Blueprint("home", __name__)


@pages.get("/home")
@access(Who.SIGNED_IN)
def home() -> str:
    """Show the person's groups."""
    return render_template("home/home.html")
