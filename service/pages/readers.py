"""What readers tell the group: they need another form, or it was clear or not. No names."""

from typing import TypeAlias

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from service.actions.hear_reader import Heard, TooMany, hear_reader
from service.pages._public_name import PublicName, public_name
from service.parts import parts
from service.store import publishing
from service.store.attempts import network_of
from service.store.tables import Document, Group, Publication
from service.web import forms
from service.web.access import Who, access
from service.web.forms import Faults

pages = Blueprint("readers", __name__)
Page: TypeAlias = Response | str | tuple[str, int]
LONGEST = 2_000


@pages.get("/p/<document_id>/another-form")
@access(Who.ANYONE)
def another_form(document_id: str) -> Page:
    """Let a reader ask for sign language, paper, a CD or anything else."""
    return _page("public/another_form.html", document_id, Faults(), 200)


@pages.post("/p/<document_id>/another-form")
@access(Who.ANYONE)
def ask(document_id: str) -> Page:
    """Tell the group which form a reader needs and how to reach them."""
    words, contact, faults = forms.words("words", LONGEST), forms.words("contact", 400), Faults()
    if not words:
        faults.add("words", _("Say which form you need."))
    if not contact:
        faults.add("contact", _("We need this to send your copy."))
    _short(faults, words, contact)
    question = _("A reader asks for another form: %(words)s", words=words)
    heard = Heard(kind="another_form", words=words, contact=contact, question=question)
    said = _("We have your question. The group will answer.")
    return _heard("public/another_form.html", document_id, heard, faults, said)


@pages.get("/p/<document_id>/clear")
@access(Who.ANYONE)
def clear(document_id: str) -> Page:
    """Ask whether it was clear."""
    return _page("public/clear.html", document_id, Faults(), 200)


@pages.post("/p/<document_id>/clear")
@access(Who.ANYONE)
def was_clear(document_id: str) -> Page:
    """Tell the group whether it was clear. A plain yes needs no talking about."""
    answer, words, faults = request.form.get("answer", ""), forms.words("words", LONGEST), Faults()
    questions = {
        "yes": _("A reader found it clear."),
        "some": _("A reader found only some of it clear."),
        "no": _("A reader did not find it clear."),
    }
    if answer not in questions:
        faults.add("answer", _("Choose one of the three answers."))
    _short(faults, words, "")
    question = " ".join((questions.get(answer, ""), words)).strip()
    heard = Heard(
        kind="clear",
        answer=answer,
        words=words,
        question="" if answer == "yes" and not words else question,
    )
    said = _("Thank you. The people who wrote it will read your answer.")
    return _heard("public/clear.html", document_id, heard, faults, said)


def _short(faults: Faults, words: str, contact: str) -> None:
    if len(words) > LONGEST:
        faults.add("words", _("That is too long. Say it in fewer words."))
    if len(contact) > 400:
        faults.add("contact", _("That is too long. Say it in fewer words."))


def _heard(page: str, document_id: str, heard: Heard, faults: Faults, said: str) -> Page:
    publication, _name, _group = _found(document_id)
    if not faults:
        try:
            network = network_of(request.remote_addr or "")
            hear_reader(parts(), publication.id, heard, network, forms.operation())
        except TooMany:
            faults.add("words", _("A lot came from your place today. Phone or write to us."))
    if faults:
        return _page(page, document_id, faults, 422)
    flash(said)
    return redirect(url_for("public.document", document_id=document_id), 303)


def _page(page: str, document_id: str, faults: Faults, status: int) -> Page:
    publication, name, group = _found(document_id)
    made = render_template(
        page,
        publication=publication,
        name=name,
        group=group,
        faults=faults,
        typed={name: forms.words(name, LONGEST) for name in ("words", "contact", "answer")},
        operation=forms.new_operation(),
    )
    return made, status


def _found(document_id: str) -> tuple[Publication, PublicName, Group]:
    with parts().database.read() as session:
        publication = publishing.newest_publication(session, document_id) or abort(404)
        name = public_name(parts(), session, publication)
        group = session.get_one(Group, session.get_one(Document, document_id).group_id)
        session.expunge_all()
    return publication, name, group
