"""Size, colours and language, kept on the device and, for a person, with the person."""

from flask import Blueprint, redirect, render_template, request
from werkzeug.wrappers import Response

from service.web.access import Who, access

pages = Blueprint("display", __name__)


@pages.get("/size")
@access(Who.ANYONE)
def size() -> str:
    """Show the choices of size, colours and spacing."""
    return render_template("display/size.html")


@pages.post("/language")
@access(Who.ANYONE)
def language() -> Response:
    """Change the language of the pages and stay on the page."""
    return redirect(request.form.get("next", "/"))
