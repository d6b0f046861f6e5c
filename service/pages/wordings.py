"""How a group says things: what drafts learned from it, to read, change, take out and take away."""

import csv
import io
import re

from flask import (
    Blueprint,
    Response,
    abort,
    flash,
    g,
    make_response,
    redirect,
    render_template,
    request,
    url_for,
)
from flask_babel import get_locale
from flask_babel import gettext as _
from werkzeug.wrappers import Response as AnyResponse

from service.actions.learn_wording import (
    LONGEST,
    TermIsThere,
    change_wording,
    take_out_wording,
    write_wording,
)
from service.actions.voice import Voice
from service.pages._formats import language_choices
from service.parts import parts
from service.store import word_bank, wordings
from service.web.access import Who, access, me
from service.web.forms import Faults, words

pages = Blueprint("wordings", __name__)


@pages.get("/g/<group_id>/how-we-say-it")
@access(Who.MEMBER)
def how(group_id: str) -> Response:
    """Show the wordings that drafts use, those seen once, and a form to add one."""
    return _page(group_id)


@pages.post("/g/<group_id>/how-we-say-it")
@access(Who.MEMBER)
def add(group_id: str) -> Response | AnyResponse:
    """Add a wording by hand."""
    typed = {"term": _line("term").lower(), "words": _line("words"), "language": words("language")}
    known = {choice.value for choice in language_choices()}
    typed["language"] = typed["language"] if typed["language"] in known else str(get_locale())
    faults = _faults(**{name: typed[name] for name in ("term", "words")})
    if not faults:
        try:
            write_wording(parts(), group_id, **typed, by=_me())
        except TermIsThere:
            faults.add("term", _("You say something else for this already. Change it below."))
    if faults:
        return _page(group_id, 422, faults=faults, typed=typed)
    flash(_("Saved. The next draft says it like this."))
    return _back(group_id)


@pages.post("/g/<group_id>/how-we-say-it/<wording_id>")
@access(Who.MEMBER)
def change(group_id: str, wording_id: str) -> Response | AnyResponse:
    """Put other words in place of the term, or say that drafts are to use these."""
    found = _found_or_404(group_id, wording_id)
    new = _line("words") or found
    if len(new) > LONGEST:
        flash(_("Write it shorter. %(most)s letters fit here.", most=LONGEST))
        return _back(group_id)
    change_wording(parts(), wording_id, new, by=_me())
    flash(_("Saved. The next draft says it like this."))
    return _back(group_id)


@pages.post("/g/<group_id>/how-we-say-it/<wording_id>/out")
@access(Who.MEMBER)
def take_out(group_id: str, wording_id: str) -> AnyResponse:
    """Take a wording out. Drafts do not learn it again by themselves."""
    _found_or_404(group_id, wording_id)
    take_out_wording(parts(), wording_id, by=_me())
    flash(_("Taken out. Drafts do not use it any more."))
    return _back(group_id)


@pages.get("/g/<group_id>/our-words.csv")
@access(Who.MEMBER)
def take_away(group_id: str) -> Response:
    """Give the group's word bank and wordings as a table that any office program opens."""
    out = io.StringIO()
    rows = csv.writer(out)
    rows.writerow(("kind", "language", "term", "words", "times"))
    with parts().database.read() as session:
        for word in word_bank.words_of(session, group_id):
            rows.writerow(("meaning", word.language, _safe(word.term), _safe(word.meaning), ""))
        for each in wordings.wordings_of(session, group_id):
            kind = "keep" if each.words == each.term else "say"
            rows.writerow((kind, each.language, _safe(each.term), _safe(each.words), each.times))
    made = make_response("\ufeff" + out.getvalue())
    made.headers["Content-Type"] = "text/csv; charset=utf-8"
    made.headers["Content-Disposition"] = 'attachment; filename="our-words.csv"'
    return made


def _safe(cell: str) -> str:
    """Return the cell so that no office program runs it: a formula begins with = + - @."""
    return f"'{cell}" if re.match(r"[=+\-@\t\r]", cell) else cell


def _line(name: str) -> str:
    return " ".join(words(name).split())


def _me() -> Voice:
    return Voice(me().id, me().id)


def _back(group_id: str) -> AnyResponse:
    return redirect(url_for("wordings.how", group_id=group_id), 303)


def _found_or_404(group_id: str, wording_id: str) -> str:
    """Return the words of the group's wording."""
    with parts().database.read() as session:
        found = wordings.wording_in(session, group_id, wording_id)
        return found.words if found else abort(404)


def _faults(term: str, words: str) -> Faults:
    faults = Faults()
    if not term:
        faults.add("term", _("Write the word that drafts use."))
    if not words:
        faults.add("words", _("Write what your group says."))
    for name, text in (("term", term), ("words", words)):
        if len(text) > LONGEST:
            faults.add(name, _("Write it shorter. %(most)s letters fit here.", most=LONGEST))
    return faults


def _page(group_id: str, status: int = 200, **more: object) -> Response:
    with parts().database.read() as session:
        found = wordings.wordings_of(session, group_id)
        session.expunge_all()
    page = render_template(
        "wordings/how.html",
        used=[each for each in found if wordings.in_use(each)],
        seen=[each for each in found if not wordings.in_use(each)],
        languages=language_choices(),
        open=request.args.get("change", ""),
        group=g.group,
        **more,
    )
    return make_response(page, status)
