"""Say it like this: how a group, or one document, wants written words to be said."""

from typing import TypeAlias

from flask import Blueprint, flash, g, redirect, request, url_for
from flask_babel import get_locale
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from content.languages import all_languages
from service.actions.take_out_saying import take_out_saying
from service.actions.voice import Voice
from service.actions.write_saying import ListIsFull, SaidOtherwise, write_saying
from service.pages import _sayings_view
from service.pages._sayings_view import SAID, WRITTEN, Typed
from service.parts import parts
from service.store.sayings import Place, tidy
from service.web import fragments
from service.web.access import Who, access
from service.web.authors import voice_from_form, why_not_for
from service.web.forms import Faults, words

pages = Blueprint("sayings", __name__)
Page: TypeAlias = Response


@pages.get("/g/<group_id>/sayings", endpoint="sayings")
@pages.get("/d/<document_id>/sayings", endpoint="sayings")
@access(Who.MEMBER)
def every(**_place: str) -> Page:
    """Show the list and a form to add a line."""
    return _list(_blank())


@pages.post("/g/<group_id>/sayings", endpoint="add")
@pages.post("/d/<document_id>/sayings", endpoint="add")
@access(Who.MEMBER)
def add(**_place: str) -> Page:
    """Add a line, or let the person hear it before they do."""
    typed = _typed()
    faults = _faults(typed)
    if faults:
        return _list(typed, faults)
    if "play" in request.form:
        return _list(typed, hear=True)
    try:
        _write(typed)
    except SaidOtherwise as other:
        faults.add(
            "written",
            _("You say “%(said)s” for this already. You can change it below.", said=other.said),
        )
    except ListIsFull:
        faults.add("written", _("The list is full. Take a line out first."))
    if faults:
        return _list(typed, faults)
    flash(_("Saved. New recordings say it like this."))
    return _back()


@pages.get("/g/<group_id>/sayings/<entry>", endpoint="one")
@pages.get("/d/<document_id>/sayings/<entry>", endpoint="one")
@access(Who.MEMBER)
def one(entry: str, **_place: str) -> Page:
    """Show one line to change it, and who said what before."""
    last = _sayings_view.newest_or_404(_place_here(), entry)
    return _one(entry, Typed(last.written, last.said, last.language, last.version))


@pages.post("/g/<group_id>/sayings/<entry>", endpoint="change")
@pages.post("/d/<document_id>/sayings/<entry>", endpoint="change")
@access(Who.MEMBER)
def change(entry: str, **_place: str) -> Page:
    """Say it another way. Where somebody else was faster, both are shown."""
    last = _sayings_view.newest_or_404(_place_here(), entry)
    typed = _typed(last.written, last.language)
    faults = _faults(typed)
    if faults:
        return _one(entry, typed, faults)
    if "play" in request.form:
        return _one(entry, typed, hear=True)
    try:
        _write(typed)
    except SaidOtherwise as other:
        now = Typed(typed.written, typed.said, typed.language, other.version, typed.author)
        faults.add("said", _changed_meanwhile(other.said))
        return _one(entry, now, faults)
    except ListIsFull:
        faults.add("said", _("The list is full. Take a line out first."))
        return _one(entry, typed, faults)
    flash(_("Saved. New recordings say it like this."))
    return _back()


@pages.post("/g/<group_id>/sayings/<entry>/out", endpoint="take_out")
@pages.post("/d/<document_id>/sayings/<entry>/out", endpoint="take_out")
@access(Who.MEMBER)
def take_out(entry: str, **_place: str) -> Page:
    """Take a line out of the list. What people said stays in its history."""
    _sayings_view.newest_or_404(_place_here(), entry)
    take_out_saying(parts(), _place_here(), entry, by=_by())
    flash(_("Taken out. Write it again to bring it back."))
    return _back()


def _place_here() -> Place:
    return Place(g.group.id, g.document.id if g.document else None)


def _by() -> Voice:
    with parts().database.read() as session:
        return voice_from_form(session, g.group.id)


def _blank() -> Typed:
    language = g.document.language if g.document else str(get_locale())
    return Typed(tidy(request.args.get("written", ""))[:WRITTEN], "", language)


def _typed(written: str = "", language: str = "") -> Typed:
    language = language or words("language", 10)
    seen = request.form.get("version", "")
    return Typed(
        written=written or tidy(words("written", WRITTEN + 1)),
        said=tidy(words("said", SAID + 1)),
        language=language if language in all_languages() else _blank().language,
        version=int(seen) if seen.isdecimal() and len(seen) < 9 else 0,
        author=request.form.get("author", ""),
    )


def _faults(typed: Typed) -> Faults:
    faults = Faults()
    if not typed.written:
        faults.add("written", _("Write the words as they stand in the text."))
    if not any(char.isalnum() for char in typed.said):
        faults.add("said", _("Write how it sounds, in plain letters."))
    for name, text, most in (("written", typed.written, WRITTEN), ("said", typed.said, SAID)):
        if len(text) > most:
            faults.add(name, _("Write it shorter. %(most)s letters fit here.", most=most))
    with parts().database.read() as session:
        if refused := why_not_for(session, g.group.id):
            faults.add("author", refused)
    return faults


def _changed_meanwhile(said: str) -> str:
    if not said:
        return _("Somebody took it out while you wrote. Save again to bring it back.")
    return _(
        "Somebody changed it while you wrote. It says “%(said)s” now. "
        "Save again to use your words.",
        said=said,
    )


def _write(typed: Typed) -> None:
    write_saying(
        parts(),
        _place_here(),
        written=typed.written,
        said=typed.said,
        language=typed.language,
        by=_by(),
        seen=typed.version,
    )


def _back() -> Page:
    return redirect(url_for("sayings.sayings", **_sayings_view.address(_place_here())), 303)


def _list(typed: Typed, faults: Faults | None = None, *, hear: bool = False) -> Page:
    return fragments.render(
        "sayings/list.html",
        "sayings/_heard.html",
        status=422 if faults else 200,
        **_sayings_view.list_of(_place_here()),
        **_sayings_view.form(_place_here(), typed, faults, hear=hear),
    )


def _one(entry: str, typed: Typed, faults: Faults | None = None, *, hear: bool = False) -> Page:
    return fragments.render(
        "sayings/one.html",
        "sayings/_heard.html",
        status=422 if faults else 200,
        entry=entry,
        lines=_sayings_view.history(_place_here(), entry),
        **_sayings_view.form(_place_here(), typed, faults, hear=hear),
    )
