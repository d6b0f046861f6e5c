"""Help about the page a person is on."""

from flask import Blueprint, render_template, request, url_for

from service.pages import _help
from service.web import next_page
from service.web.access import Who, access

pages = Blueprint("help", __name__)


@pages.get("/help")
@access(Who.ANYONE)
def page() -> str:
    """Tell in three sentences what the page is for, and how to ask a person."""
    asked = request.args.get("page", "")
    onward = next_page.safe(asked, url_for("front.front"))
    return render_template("help/help.html", told=_help.about(asked), next=onward)
