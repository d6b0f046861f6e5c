"""Keep words as they are, or put a hard word in the group's word bank."""

from flask import flash, g, redirect, render_template, request
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from content.checking import Finding
from content.cleaning import MAX_BLOCK
from content.words import WordBank
from service.actions.add_word import WordIsThere, add_word
from service.actions.keep_finding import ask_again, keep_finding
from service.actions.voice import Voice
from service.pages._check_card import check_href, title_of
from service.pages._check_place import back_href, edition_or_404, found, gone, number, pages
from service.parts import parts
from service.store.tables import Edition
from service.web import forms
from service.web.access import Who, access
from service.web.authors import authors_for, choosable, voice_from_form

LONGEST_TERM = 200


@pages.get("/d/<document_id>/check/keep")
@access(Who.MEMBER)
def keep_form(document_id: str) -> str | Response:  # noqa: ARG001 - access has read it
    """Ask why the words stay as they are."""
    with parts().database.read() as session:
        edition = edition_or_404(session)
        _checked, finding = found(session, edition)
        return _ask("check/keep.html", session, edition, finding) if finding else gone(edition)


@pages.post("/d/<document_id>/check/keep")
@access(Who.MEMBER)
def keep(document_id: str) -> Response:
    """Keep the words as they are; the check does not ask again."""
    with parts().database.read() as session:
        edition = edition_or_404(session)
        _checked, finding = found(session, edition)
        by = voice_from_form(session, g.group.id)
    if finding is None:
        return gone(edition)
    keep_finding(parts(), document_id, finding.key, forms.words("reason", MAX_BLOCK), by=by)
    flash(_("We keep your words. We will not ask again."))
    return redirect(back_href(edition), 303)


@pages.post("/d/<document_id>/check/again")
@access(Who.MEMBER)
def again(document_id: str) -> Response:
    """Let the check ask again about words that were kept."""
    with parts().database.read() as session:
        edition = edition_or_404(session)
        by = voice_from_form(session, g.group.id)
    ask_again(parts(), document_id, request.form.get("key", "")[:200], by=by)
    flash(_("We will ask about these words again."))
    return redirect(check_href(edition, _anchor="kept"), 303)


@pages.get("/d/<document_id>/check/word")
@access(Who.MEMBER)
def word_form(document_id: str) -> str | Response:  # noqa: ARG001 - access has read it
    """Ask what the hard word means, with the built-in meaning as a start."""
    with parts().database.read() as session:
        edition = edition_or_404(session)
        _checked, finding = found(session, edition)
        if finding is None or not finding.words:
            return gone(edition)
        bank = WordBank(edition.language)
        known = bank.meaning(finding.words)
        term = known.term if known else finding.words
        return _ask(
            "check/word.html",
            session,
            edition,
            finding,
            term=term,
            meaning=known.text if known else "",
        )


@pages.post("/d/<document_id>/check/word")
@access(Who.MEMBER)
def word(document_id: str) -> Response | tuple[str, int]:  # noqa: ARG001 - access has read it
    """Put the word in the group's word bank."""
    term, meaning = forms.words("term", 1000), forms.words("meaning", 2001)
    faults = forms.Faults()
    if not term or len(term) > LONGEST_TERM:
        faults.add("term", _("Write the hard word. It can have 200 letters."))
    if not meaning or len(meaning) > 2000:
        faults.add("meaning", _("Write what it means, in a short sentence."))
    with parts().database.read() as session:
        edition = edition_or_404(session)
        by = voice_from_form(session, g.group.id)
    if not faults:
        faults = _put_in(term, meaning, edition.language, by)
    if faults:
        told = {"term": term, "meaning": meaning, "faults": faults}
        with parts().database.read() as session:
            return _ask("check/word.html", session, edition, None, **told), 422
    flash(_("“%(term)s” is in your word bank now.", term=term))
    return redirect(back_href(edition), 303)


def _put_in(term: str, meaning: str, language: str, by: Voice) -> forms.Faults:
    faults = forms.Faults()
    try:
        add_word(parts(), g.group.id, term=term, meaning=meaning, language=language, by=by)
    except WordIsThere:
        faults.add("term", _("This word is in the bank already."))
    return faults


def _ask(
    template: str, session: Session, edition: Edition, finding: Finding | None, **more: object
) -> str:
    key, block = request.values.get("key", "")[:200], request.values.get("block", "")[:32]
    return render_template(
        template,
        document=g.document,
        edition=edition,
        finding=finding,
        title=title_of(finding.check) if finding else "",
        hidden={
            "key": key,
            "block": block,
            "at": number("at"),
            "edition": edition.id,
            "show": request.values.get("show", "")[:32],
        },
        back=back_href(edition),
        authors=choosable(authors_for(session, g.group.id)),
        **more,
    )
