"""Help about the page a person is on."""

from flask import Blueprint, render_template

from service.web.access import Who, access

pages = Blueprint("help", __name__)


@pages.get("/help")
@access(Who.ANYONE)
def page() -> str:
    """Tell in three sentences what a page is for."""
    return render_template("help/help.html")
