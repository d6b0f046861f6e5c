"""A group's word bank: hard words and what they mean, in plain words."""

from flask import (
    Blueprint,
    Response,
    abort,
    flash,
    g,
    make_response,
    redirect,
    render_template,
    url_for,
)
from flask_babel import get_locale
from flask_babel import gettext as _
from werkzeug.wrappers import Response as AnyResponse

from service.actions.add_word import WordIsThere, add_word, change_word, take_out_word
from service.actions.voice import Voice
from service.pages._formats import language_choices
from service.parts import parts
from service.store import word_bank
from service.store.tables import WordEntry
from service.web.access import Who, access, me
from service.web.forms import Faults, words

pages = Blueprint("words", __name__)
TERM, MEANING = 100, 500


@pages.get("/g/<group_id>/words")
@access(Who.MEMBER)
def bank(group_id: str) -> Response:
    """Show the words, and a form to add one."""
    return _page(group_id)


@pages.post("/g/<group_id>/words")
@access(Who.MEMBER)
def add(group_id: str) -> Response | AnyResponse:
    """Add a word."""
    typed = {"term": _term(), "meaning": words("meaning"), "language": words("language", 10)}
    known = {choice.value for choice in language_choices()}
    typed["language"] = typed["language"] if typed["language"] in known else str(get_locale())
    faults = _faults(typed["term"], typed["meaning"])
    if not faults:
        try:
            add_word(parts(), group_id, **typed, by=Voice(me().id, me().id))
        except WordIsThere:
            faults.add("term", _("This word is in the bank already. You can change it below."))
    if faults:
        return _page(group_id, 422, faults=faults, typed=typed)
    flash(_("Saved. Documents explain this word now."))
    return redirect(url_for("words.bank", group_id=group_id), 303)


@pages.get("/g/<group_id>/words/<word_id>")
@access(Who.MEMBER)
def word(group_id: str, word_id: str) -> Response:
    """Show one word to change it."""
    found = _found(group_id, word_id)
    return _one(found, found.term, found.meaning)


@pages.post("/g/<group_id>/words/<word_id>")
@access(Who.MEMBER)
def change(group_id: str, word_id: str) -> Response | AnyResponse:
    """Change a word or its meaning."""
    found, term, meaning = _found(group_id, word_id), _term(), words("meaning")
    faults = _faults(term, meaning)
    if not faults:
        try:
            change_word(parts(), word_id, term=term, meaning=meaning, by=Voice(me().id, me().id))
        except WordIsThere:
            faults.add("term", _("This word is in the bank already."))
    if faults:
        return _one(found, term, meaning, faults)
    flash(_("Saved. Documents explain this word now."))
    return redirect(url_for("words.bank", group_id=group_id), 303)


@pages.post("/g/<group_id>/words/<word_id>/out")
@access(Who.MEMBER)
def take_out(group_id: str, word_id: str) -> AnyResponse:
    """Take a word out of the bank."""
    _found(group_id, word_id)
    take_out_word(parts(), word_id, Voice(me().id, me().id))
    flash(_("The word is out of the bank. Add it again to bring it back."))
    return redirect(url_for("words.bank", group_id=group_id), 303)


def _term() -> str:
    return " ".join(words("term").split())


def _found(group_id: str, word_id: str) -> WordEntry:
    with parts().database.read() as session:
        found = word_bank.word_in(session, group_id, word_id)
        session.expunge_all()
    return found or abort(404)


def _faults(term: str, meaning: str) -> Faults:
    faults = Faults()
    if not term:
        faults.add("term", _("Write the hard word."))
    if not meaning:
        faults.add("meaning", _("Write what it means, as you would say it to a friend."))
    for name, text, most in (("term", term, TERM), ("meaning", meaning, MEANING)):
        if len(text) > most:
            faults.add(name, _("Write it shorter. %(most)s letters fit here.", most=most))
    return faults


def _page(group_id: str, status: int = 200, **more: object) -> Response:
    with parts().database.read() as session:
        found = word_bank.words_of(session, group_id)
        session.expunge_all()
    choices = language_choices()
    sections = [
        (choice, [word for word in found if word.language == choice.value]) for choice in choices
    ]
    page = render_template("words/bank.html", sections=sections, languages=choices, **more)
    return make_response(page, status)


def _one(found: WordEntry, term: str, meaning: str, faults: Faults | None = None) -> Response:
    page = render_template(
        "words/word.html", word=found, term=term, meaning=meaning, faults=faults, group=g.group
    )
    return make_response(page, 422 if faults else 200)
