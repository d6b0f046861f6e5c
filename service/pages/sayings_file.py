"""Say it like this as a file (W3C PLS): take the list away, and bring one in."""

from flask import Blueprint, abort, flash, g, make_response, redirect, request, url_for
from flask_babel import get_locale, ngettext
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from content.languages import all_languages, base_code
from formats.readers import CannotRead, Lexicon, read_lexicon
from formats.voices.pls import MEDIA_TYPE, pls
from service.actions.bring_sayings import bring_sayings
from service.actions.voice import Voice
from service.actions.write_saying import ListIsFull
from service.pages import _sayings_view
from service.pages._sayings_view import SAID, WRITTEN, Typed
from service.parts import parts
from service.store import sayings
from service.store.sayings import Place, tidy
from service.web import fragments
from service.web.access import Who, access
from service.web.authors import voice_from_form
from service.web.forms import Faults
from service.web.said import say

pages = Blueprint("sayings_file", __name__)
LARGEST = 1_000_000
"""Bytes of a list: two thousand lines are about 0.3 MB."""


@pages.get("/g/<group_id>/sayings/<language>.pls", endpoint="take_away")
@pages.get("/d/<document_id>/sayings/<language>.pls", endpoint="take_away")
@access(Who.MEMBER)
def take_away(language: str, **_place: str) -> Response:
    """Give what holds here as a W3C pronunciation lexicon, for other programs."""
    with parts().database.read() as session:
        found = sayings.spoken(session, _place_here())
    lines = tuple(one for one in found if one.language == language) or abort(404)
    made = make_response(pls(lines, language))
    made.headers["Content-Type"] = MEDIA_TYPE
    made.headers["Content-Disposition"] = f'attachment; filename="say-it-like-this-{language}.pls"'
    return made


@pages.post("/g/<group_id>/sayings/file", endpoint="bring")
@pages.post("/d/<document_id>/sayings/file", endpoint="bring")
@access(Who.MEMBER)
def bring(**_place: str) -> Response:
    """Read a lexicon in the limited process, and put its new lines on the list."""
    file = request.files.get("lexicon")
    data = file.read(LARGEST + 1) if file else b""
    if not data:
        return _refused(_("Choose a file. Its name ends in .pls."))
    if len(data) > LARGEST:
        return _refused(_("This list is too big. A list can have 1 MB."))
    try:
        found = read_lexicon(data)
    except CannotRead as error:
        # What is said of broken or harmful documents sends people to Word: no help with a list.
        ours = error if error.reason.startswith("lexicon") else CannotRead("lexicon")
        return _refused(say(str(ours)))
    return _brought(found)


def _brought(found: Lexicon) -> Response:
    language = base_code(found.lines[0].language) if found.lines else ""
    lines, left_out = _lines(found)
    if not lines:
        return _refused(_("There is no line in this list that we can say. Nothing was changed."))
    if language not in all_languages():
        return _refused(_("This list is in a language that we do not know. Nothing was changed."))
    try:
        new = bring_sayings(parts(), _place_here(), lines, language=language, by=_by())
    except ListIsFull:
        return _refused(
            _(
                "Not all of it fits: a list has %(most)s lines. Nothing was changed.",
                most=sayings.MOST,
            )
        )
    flash(_told(new, len(lines) - new, left_out))
    return redirect(url_for("sayings.sayings", **_sayings_view.address(_place_here())), 303)


def _lines(found: Lexicon) -> tuple[dict[str, str], int]:
    """Return what is written and said, and how many lines are left out.

    Of the same words the first line counts.
    """
    lines: dict[str, str] = {}
    left_out = found.left_out
    for one in found.lines:
        written, said = tidy(one.written), tidy(one.said)
        fits = 0 < len(written) <= WRITTEN and len(said) <= SAID
        if fits and any(char.isalnum() for char in said):
            lines.setdefault(written, said)
        else:
            left_out += 1
    return lines, left_out


def _told(new: int, before: int, left_out: int) -> str:
    if not new and not left_out:
        return _("All of this list was here already. Nothing was changed.")
    told = [ngettext("%(num)s line is new.", "%(num)s lines are new.", new)]
    if before:
        told.append(
            ngettext("%(num)s line stays as it was.", "%(num)s lines stay as they were.", before)
        )
    if left_out:
        told.append(
            ngettext(
                "%(num)s line is left out: we cannot say it.",
                "%(num)s lines are left out: we cannot say them.",
                left_out,
            )
        )
    return " ".join(told)


def _by() -> Voice:
    with parts().database.read() as session:
        return voice_from_form(session, g.group.id)


def _place_here() -> Place:
    return Place(g.group.id, g.document.id if g.document else None)


def _refused(why: str) -> Response:
    here = _place_here()
    blank = Typed("", "", g.document.language if g.document else str(get_locale()))
    return fragments.render(
        "sayings/list.html",
        "sayings/_heard.html",
        status=422,
        **_sayings_view.list_of(here),
        **_sayings_view.form(here, blank, Faults({"lexicon": why}), hear=False),
    )
