"""Deciding together: ask the group, say what you think, see what came of it."""

from datetime import date, time, timedelta
from typing import TypeAlias

from flask import Blueprint, abort, flash, g, redirect, render_template, request, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from content.coproduction import documents as moves
from content.coproduction.decisions import Answer
from service.actions.ask_again import CannotAskAgain, ask_again
from service.actions.cast_ballot import CannotAnswer, Said, cast_ballot
from service.actions.give_more_time import CannotMoveClosing, give_more_time
from service.actions.open_decision import open_document_decision
from service.actions.voice import Voice
from service.pages import _decide_view
from service.pages._reading import for_group
from service.parts import parts
from service.store import deciding, documents, trees
from service.store.tables import Decision
from service.web import forms
from service.web.access import Who, access
from service.web.authors import voice_from_form, why_not_for
from service.web.forms import Faults
from service.web.reading import shown
from service.web.said import say
from service.web.wall_clock import at, here

pages = Blueprint("decide", __name__)
Page: TypeAlias = Response | str | tuple[str, int]
ANSWERS = {card: Answer(answer) for answer, card in _decide_view.CARDS.items()}
LONGEST = 4_000
EVENING = time(17, 0)
"""When a decision closes on the day that a facilitator names."""


@pages.get("/d/<document_id>/decide")
@access(Who.MEMBER)
def ask(document_id: str) -> Page:
    """Show the words once more before the group is asked; go to the question that is open."""
    with parts().database.read() as session:
        live = deciding.open_decision_on(session, document_id)
        if live is not None and live.state == "open":
            return redirect(_to(document_id, live.id))
        return _ask_page(session, Faults(), 200)


@pages.post("/d/<document_id>/decide")
@access(Who.MEMBER)
def asked(document_id: str) -> Page:
    """Ask the group. Asked twice, the question is the same one."""
    faults = Faults()
    with parts().database.read() as session:
        by = voice_from_form(session, g.group.id)
    question = forms.words("question", LONGEST)
    if len(question) > LONGEST:
        faults.add("question", _("That is too long. Ask in fewer words."))
    else:
        try:
            made = open_document_decision(parts(), document_id, question, by)
        except moves.CannotMove as refused:
            faults.add("question", say(str(refused)))
        else:
            flash(_("We asked the group. Everyone can answer now."))
            return redirect(_to(document_id, made), 303)
    with parts().database.read() as session:
        return _ask_page(session, faults, 422)


@pages.get("/d/<document_id>/decisions/<decision_id>")
@access(Who.MEMBER)
def decision(document_id: str, decision_id: str) -> Page:  # noqa: ARG001 - access has read it
    """Show the question, the words it is about, and how to answer or what came of it."""
    with parts().database.read() as session:
        return _page(session, _found(session, decision_id), Faults(), 200)


@pages.post("/d/<document_id>/decisions/<decision_id>")
@access(Who.MEMBER)
def answer(document_id: str, decision_id: str) -> Page:
    """Take the person's answer. It can be changed until the close."""
    with parts().database.read() as session:
        _found(session, decision_id)
        by = voice_from_form(session, g.group.id)
        refused = why_not_for(session, g.group.id)
    if faults := Faults({"author": refused}) if refused else _take(decision_id, by):
        with parts().database.read() as session:
            return _page(session, _found(session, decision_id), faults, 422)
    flash(_("We have your answer. You can change it until the question closes."))
    return redirect(_to(document_id, decision_id), 303)


@pages.post("/d/<document_id>/decisions/<decision_id>/time")
@access(Who.FACILITATOR)
def more_time(document_id: str, decision_id: str) -> Page:
    """Give people more time, never less."""
    faults = Faults()
    with parts().database.read() as session:
        _found(session, decision_id)
    try:
        day = date.fromisoformat(forms.words("until", 10))
        until = at(day, EVENING)
        give_more_time(parts(), decision_id, until, Voice(g.person.id, g.person.id))
    except ValueError:
        faults.add("until", _("Write the day like 2026-12-04."))
    except CannotMoveClosing as refused:
        faults.add("until", say(str(refused)))
    if faults:
        with parts().database.read() as session:
            return _page(session, _found(session, decision_id), faults, 422)
    flash(_("Everyone has more time now."))
    return redirect(_to(document_id, decision_id), 303)


@pages.post("/d/<document_id>/decisions/<decision_id>/again")
@access(Who.MEMBER)
def again(document_id: str, decision_id: str) -> Response:
    """Ask the group again about other words for a part, after the part changed."""
    with parts().database.read() as session:
        _found(session, decision_id)
        by = voice_from_form(session, g.group.id)
    try:
        made = ask_again(parts(), decision_id, by)
    except CannotAskAgain as refused:
        flash(say(str(refused)))
        made = decision_id
    else:
        flash(_("We asked the group again. Everyone can answer anew."))
    return redirect(_to(document_id, made), 303)


def _take(decision_id: str, by: Voice) -> Faults:
    faults = Faults()
    chosen, because = ANSWERS.get(request.form.get("answer", "")), forms.words("because", LONGEST)
    if chosen is None:
        faults.add("answer", _("Choose one of the four answers."))
    if len(because) > LONGEST:
        faults.add("because", _("That is too long. Say it in fewer words."))
    if chosen is None or faults:
        return faults
    try:
        cast_ballot(parts(), decision_id, Said(by, chosen, because))
    except CannotAnswer as refused:
        faults.add("because", say(str(refused)))
    return faults


def _found(session: Session, decision_id: str) -> Decision:
    return deciding.decision_of(session, g.document.id, decision_id) or abort(404)


def _to(document_id: str, decision_id: str) -> str:
    return url_for("decide.decision", document_id=document_id, decision_id=decision_id)


def _page(session: Session, found: Decision, faults: Faults, status: int) -> Page:
    shown_page = render_template(
        "decide/decision.html",
        asked=_decide_view.asked(parts(), session, found),
        document=g.document,
        faults=faults,
        typed={name: forms.words(name, LONGEST) for name in ("answer", "because", "author")},
        operation=forms.new_operation(),
        facilitator=g.membership.facilitator,
        later=here(found.closes_at + timedelta(days=7)).date().isoformat(),
    )
    return shown_page, status


def _ask_page(session: Session, faults: Faults, status: int) -> Page:
    document = g.document
    tree = trees.words_of(session, documents.standard_edition(session, document))
    earlier = deciding.decisions_of(session, document.id)
    shown_page = render_template(
        "decide/ask.html",
        document=document,
        group=g.group,
        words=shown(tree, for_group(session, tree, document.id, g.group.id)),
        can_ask=moves.can_move(moves.State(document.state), moves.Act.ASK),
        earlier=[one for one in earlier if one.target == "document"],
        others=[one for one in earlier if one.target != "document" and one.state == "open"],
        faults=faults,
        typed=forms.words("question", LONGEST),
    )
    return shown_page, status
