"""Size, colours and language, kept on the device and, for a person, with the person."""

from datetime import timedelta

from flask import Blueprint, flash, g, make_response, redirect, render_template, request, url_for
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from service.actions.change_me import remember_display, remember_language
from service.parts import parts
from service.web import display as shown
from service.web import locale, next_page
from service.web.access import Who, access

pages = Blueprint("display", __name__)
A_YEAR = int(timedelta(days=365).total_seconds())


@pages.get("/size")
@access(Who.ANYONE)
def size() -> str:
    """Show the choices of size, colours and spacing, on this very page as a sample."""
    onward = next_page.safe(request.args.get("next", ""), url_for("front.front"))
    return render_template("display/size.html", next=onward, sizes=shown.SIZES)


@pages.post("/size")
@access(Who.ANYONE)
def save() -> Response:
    """Keep the choices and show the page in them."""
    form = request.form
    chosen = shown.made_from(form.get("theme", ""), form.get("size", ""), form.get("spacing", ""))
    if g.person:
        remember_display(
            parts(),
            g.person.id,
            theme=chosen.theme,
            text_size=chosen.size,
            spacing=chosen.spacing,
        )
    flash(_("Saved on this device. You can change it at any time."))
    onward = next_page.safe(form.get("next", ""), url_for("front.front"))
    return _remembered(redirect(url_for("display.size", next=onward), 303), chosen.cookie())


@pages.post("/language")
@access(Who.ANYONE)
def language() -> Response:
    """Change the language of the pages and stay on the page."""
    chosen = request.form.get("locale", "")
    onward = next_page.safe(request.form.get("next", ""), url_for("front.front"))
    response = redirect(onward, 303)
    if chosen not in locale.LOCALES:
        return response
    if g.person:
        remember_language(parts(), g.person.id, chosen)
    return _remembered(response, chosen, locale.COOKIE)


def _remembered(response: Response, value: str, name: str = shown.COOKIE) -> Response:
    made = make_response(response)
    made.set_cookie(
        name,
        value,
        max_age=A_YEAR,
        secure=parts().settings.https,
        httponly=True,
        samesite="Lax",
    )
    return made
