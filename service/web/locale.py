"""The language of the interface: English or Welsh, chosen by the person, kept on the device."""

from datetime import date, datetime

from babel.dates import format_date, format_time
from flask import Flask, Response, g, request
from flask_babel import Babel, get_locale
from flask_babel import gettext as _

from service.web.wall_clock import here

LOCALES = ("en", "cy")
COOKIE = "language"


def init(app: Flask) -> None:
    """Choose the language of each page and put it into templates."""
    app.config["BABEL_TRANSLATION_DIRECTORIES"] = "locales"
    Babel(app, locale_selector=chosen)
    app.context_processor(_names)
    app.template_filter("day")(day)
    app.template_filter("clock")(clock)
    app.after_request(_say_language)


def chosen() -> str:
    """Return "en" or "cy": the device's choice, the person's, or the browser's."""
    asked = request.cookies.get(COOKIE, "")
    if asked in LOCALES:
        return asked
    person = g.get("person")
    if person is not None and person.language in LOCALES:
        return str(person.language)
    return request.accept_languages.best_match(LOCALES) or "en"


def day(when: date | datetime) -> str:
    """Return a date in full, such as "Friday 4 December 2026", in the page's language."""
    shown = here(when) if isinstance(when, datetime) else when
    return format_date(shown, "EEEE d MMMM y", locale=str(get_locale()))


def clock(when: datetime) -> str:
    """Return a time of day such as "2 pm" or "10.42 am", in the page's language."""
    locale, when = str(get_locale()), here(when)
    if locale == "cy":
        return format_time(when, "H.mm", locale="cy")
    half = _("am") if when.hour < 12 else _("pm")
    hour = when.hour % 12 or 12
    return f"{hour}.{when.minute:02d} {half}" if when.minute else f"{hour} {half}"


def _names() -> dict[str, object]:
    locale = str(get_locale())
    return {
        "locale": locale,
        "other_locale": "en" if locale == "cy" else "cy",
        "path_here": request.full_path.rstrip("?") if request.method == "GET" else request.path,
    }


def _say_language(response: Response) -> Response:
    response.headers.setdefault("Content-Language", str(get_locale() or "en"))
    response.headers.add("Vary", "Accept-Language, Cookie")
    return response
