"""Who can see what, accessibility, and how to reach us."""

from flask import Blueprint, render_template

from service.web.access import Who, access

pages = Blueprint("about", __name__)


@pages.get("/who-can-see-what")
@access(Who.ANYONE)
def who_sees() -> str:
    """Say who can see what."""
    return render_template("about/who_sees.html")


@pages.get("/accessibility")
@access(Who.ANYONE)
def accessibility() -> str:
    """Say what works for whom, and what does not yet."""
    return render_template("about/accessibility.html")


@pages.get("/contact")
@access(Who.ANYONE)
def contact() -> str:
    """Say how to reach a person."""
    return render_template("about/contact.html")
