"""In another language: the editions of a document, and each sentence beside its translation."""

from flask import Blueprint, abort, flash, g, redirect, render_template, request, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from content.languages import direction_of
from content.translation.align import Row
from service.actions.keep_draft import drop_draft, keep_draft
from service.actions.review_translation import review_translation
from service.actions.save_translation import Wording, save_translation
from service.actions.start_translation import CannotStart, start_translation
from service.actions.voice import Voice
from service.pages import _translate_answers as answers
from service.pages import _translate_form as sentence_form
from service.pages import _translate_languages, _translate_names, _translate_read, _write_trouble
from service.pages._translate_view import ROWS, sheet_of
from service.parts import parts
from service.store import translations, trees
from service.store.tables import Edition
from service.web import forms
from service.web.access import Who, access
from service.web.authors import voice_from_form

pages = Blueprint("translate", __name__)


@pages.get("/d/<document_id>/languages")
@access(Who.MEMBER)
def translate(document_id: str) -> str:  # noqa: ARG001 - access has read it
    """Show every language of the document, and start one that is not there."""
    with parts().database.read() as session:
        cards = _translate_languages.cards_of(session, g.document)
    return render_template("translate/languages.html", document=g.document, cards=cards)


@pages.post("/d/<document_id>/languages")
@access(Who.MEMBER)
def start(document_id: str) -> Response:
    """Start an edition in another language."""
    kind, language = request.form.get("kind", ""), request.form.get("language", "")
    by = Voice(g.person.id, g.person.id)
    try:
        edition_id = start_translation(
            parts(), document_id, kind, language, by=by, operation=forms.operation()
        )
    except CannotStart:
        flash(_("We could not start this language. Choose one from the list."))
        return redirect(url_for(".translate", document_id=document_id), 303)
    return redirect(url_for(".edition", document_id=document_id, edition_id=edition_id), 303)


@pages.get("/d/<document_id>/languages/<edition_id>")
@access(Who.MEMBER)
def edition(document_id: str, edition_id: str) -> str:  # noqa: ARG001 - access has read it
    """Show the sentences side by side, one of them open."""
    with parts().database.read() as session:
        found = edition_or_404(session, edition_id)
        page = _number(request.args.get("page", ""))
        opened = request.args.get("open", "")
        sheet = sheet_of(session, found, trees.aligned(session, found), opened=opened, page=page)
        line = next((line for line in sheet.lines if line.id == sheet.opened), None)
        form = sentence_form.opened(session, found, line) if line else None
        return answers.page(found, sheet, form)


@pages.post("/d/<document_id>/languages/<edition_id>/<segment_id>")
@access(Who.MEMBER)
def save(
    document_id: str,  # noqa: ARG001 - access has read it
    edition_id: str,
    segment_id: str,
) -> Response | tuple[str, int]:
    """Save one sentence, or show what stands in the way with the words still there."""
    form = sentence_form.sent()
    with parts().database.read() as session:
        found = edition_or_404(session, edition_id)
        rows = trees.aligned(session, found)
        by = voice_from_form(session, g.group.id)
        row = sentence_form.sentence_of_today(rows, segment_id, form)
        if row is None:
            return answers.taken_out(session, found, rows, form)
        if faults := sentence_form.faults_of(form):
            return answers.again(session, found, rows, row, form, faults=faults, status=422)
        if not sentence_form.is_same_source(row.segment, form):
            return answers.source_changed(session, found, rows, row, form)
        offered = translations.remembered(session, g.group.id, found, {row.segment.text})
    try:
        saved = save_translation(
            parts(),
            found.id,
            _wording(row, form, offered.get(row.segment.text, "")),
            by=by,
            operation=form.operation,
            draft_place=sentence_form.draft_place(found.id, segment_id),
        )
    except _write_trouble.TROUBLE as trouble:
        faults, status = _write_trouble.explained(trouble)
        with parts().database.read() as session:
            return answers.again(session, found, rows, row, form, faults=faults, status=status)
    return answers.after_saving(found, row, form, saved)


@pages.post("/d/<document_id>/languages/<edition_id>/<segment_id>/checked")
@access(Who.MEMBER)
def review(document_id: str, edition_id: str, segment_id: str) -> Response:
    """Note that somebody else than the author checked the sentence."""
    with parts().database.read() as session:
        found = edition_or_404(session, edition_id)
        number, row = _row_or_404(session, found, segment_id)
    outcome = review_translation(
        parts(),
        edition_id,
        row,
        forms.words("seen", sentence_form.LONGEST),
        by=Voice(g.person.id, g.person.id),
        operation=forms.operation(),
    )
    flash(answers.said_of_review(outcome))
    page = number // ROWS + 1
    where = url_for(".edition", document_id=document_id, edition_id=edition_id, page=page)
    return redirect(f"{where}#unit-{segment_id}", 303)


@pages.post("/d/<document_id>/languages/<edition_id>/<segment_id>/draft")
@access(Who.MEMBER)
def draft(document_id: str, edition_id: str, segment_id: str) -> Response:  # noqa: ARG001 - access has read it
    """Keep the unsaved words of one sentence."""
    with parts().database.read() as session:
        found = edition_or_404(session, edition_id)
        _row_or_404(session, found, segment_id)
    place = sentence_form.draft_place(edition_id, segment_id)
    keep_draft(parts(), g.person.id, place, sentence_form.sent().words, 0)
    return Response(status=204)


@pages.post("/d/<document_id>/languages/<edition_id>/<segment_id>/drop")
@access(Who.MEMBER)
def drop(document_id: str, edition_id: str, segment_id: str) -> Response:  # noqa: ARG001 - access has read it
    """Forget the unsaved words of one sentence, because the person wants what is saved."""
    with parts().database.read() as session:
        found = edition_or_404(session, edition_id)
        _row_or_404(session, found, segment_id)
    drop_draft(parts(), g.person.id, sentence_form.draft_place(edition_id, segment_id))
    flash(_("The box shows the saved words again."))
    return redirect(answers.place_of(found, segment_id), 303)


@pages.get("/d/<document_id>/languages/<edition_id>/read")
@access(Who.MEMBER)
def read(document_id: str, edition_id: str) -> str:  # noqa: ARG001 - access has read it
    """Show the edition as a reader would see it."""
    with parts().database.read() as session:
        found = edition_or_404(session, edition_id)
        reading = _translate_read.reading_of(session, g.document, found)
    return render_template(
        "translate/read.html",
        document=g.document,
        edition=found,
        reading=reading,
        names=_translate_names,
        reading_side=direction_of(found.language),
    )


def edition_or_404(session: Session, edition_id: str) -> Edition:
    """Return the translated edition of the document in hand; anything else is not found."""
    found = translations.edition_in(session, g.document.id, edition_id) or abort(404)
    session.expunge(found)
    return found


def _row_or_404(session: Session, found: Edition, segment_id: str) -> tuple[int, Row]:
    rows = enumerate(trees.aligned(session, found))
    return next(((at, row) for at, row in rows if row.segment.id == segment_id), None) or abort(404)


def _wording(row: Row, form: sentence_form.SentenceForm, offered: str) -> Wording:
    return Wording(
        segment=row.segment,
        unit_id=row.unit_id,
        target=form.words,
        unsure=form.unsure,
        seen=form.seen,
        from_memory=bool(offered) and form.words == offered and not row.target,
    )


def _number(value: str) -> int:
    return int(value) if value.isascii() and value.isdigit() and len(value) < 6 else 0
