"""What a person is told after sending a sentence: saved, both shown, or safe in the box."""

from dataclasses import replace

from flask import flash, g, redirect, render_template, request, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from content.comparing import word_changes
from content.languages import direction_of
from content.translation.align import Row
from content.translation.checks import warnings
from service.actions.review_translation import Outcome
from service.actions.save_translation import Saved
from service.pages import _translate_names as names
from service.pages._translate_form import SentenceForm, draft_place, with_authors
from service.pages._translate_view import Sheet, next_needing, sheet_of
from service.parts import parts
from service.store import people, trees
from service.store.tables import Edition
from service.web import forms
from service.web.forms import Faults


def page(
    edition: Edition,
    sheet: Sheet,
    form: SentenceForm | None,
    *,
    faults: Faults | None = None,
    note: str = "",
) -> str:
    """Return the page of sentences. `note` is said above the box."""
    return render_template(
        "translate/translate.html",
        document=g.document,
        edition=edition,
        sheet=sheet,
        form=form,
        faults=faults,
        note=note,
        names=names,
        direction_of=direction_of,
        saved_key=draft_place(edition.id, request.args.get("saved", "")),
        draft_key=draft_place(edition.id, sheet.opened),
    )


def again(
    session: Session,
    edition: Edition,
    rows: tuple[Row, ...],
    row: Row,
    form: SentenceForm,
    *,
    faults: Faults | None = None,
    note: str = "",
    status: int = 409,
) -> tuple[str, int]:
    """Return the page with the words still in the box."""
    sheet = sheet_of(session, edition, rows, opened=row.segment.id)
    shown = page(edition, sheet, with_authors(session, form), faults=faults, note=note)
    return shown, status


def source_changed(
    session: Session, edition: Edition, rows: tuple[Row, ...], row: Row, form: SentenceForm
) -> tuple[str, int]:
    """Show what changed in the source while the person wrote, with their words in the box."""
    sheet = sheet_of(session, edition, rows, opened=row.segment.id)
    changed = word_changes(form.source, row.segment.text)
    lines = tuple(
        replace(line, was=changed) if line.id == row.segment.id else line for line in sheet.lines
    )
    now = replace(form, source=row.segment.text, operation=forms.new_operation())
    words = _("The first text changed while you wrote. Look at it, then save again.")
    shown = page(edition, replace(sheet, lines=lines), with_authors(session, now), note=words)
    return shown, 409


def taken_out(
    session: Session, edition: Edition, rows: tuple[Row, ...], form: SentenceForm
) -> tuple[str, int]:
    """Say that the sentence is not in the document any more, and show the words."""
    sheet = sheet_of(session, edition, rows)
    shown = render_template(
        "translate/taken_out.html", document=g.document, edition=edition, form=form, sheet=sheet
    )
    return shown, 409


def after_saving(
    edition: Edition, row: Row, form: SentenceForm, saved: Saved
) -> Response | tuple[str, int]:
    """Lead on to the next sentence, or show the page with what stands in the way."""
    with parts().database.read() as session:
        rows = trees.aligned(session, edition)
        if saved.outcome == "saved":
            return _go_on(edition, rows, row, form)
        now = replace(form, operation=forms.new_operation())
        if saved.outcome == "put_away":
            words = _("This document is put away. Your words are kept for you.")
            return again(session, edition, rows, row, now, note=words)
        name = people.names(session, {saved.other_id}).get(saved.other_id, _("Someone"))
        now = replace(now, seen=saved.theirs, theirs=saved.theirs, other=name)
        return again(session, edition, rows, row, now)


def _go_on(edition: Edition, rows: tuple[Row, ...], row: Row, form: SentenceForm) -> Response:
    here = row.segment.id
    flash(_("Your words are saved."))
    noticed = warnings(row.segment.text, form.words, row.segment.language, edition.language)
    if noticed:
        flash(_("There is something to look at again. It stands under the sentence."))
        return redirect(place_of(edition, here, saved=here), 303)
    following = next_needing(rows, here) or here
    return redirect(place_of(edition, following, saved=here), 303)


def place_of(edition: Edition, segment_id: str, *, saved: str = "") -> str:
    """Return the address of a sentence on its page."""
    where = url_for(
        "translate.edition",
        document_id=edition.document_id,
        edition_id=edition.id,
        open=segment_id,
        saved=saved or None,
    )
    return f"{where}#unit-{segment_id}"


def said_of_review(outcome: Outcome) -> str:
    """Return what to tell the person who pressed "I checked this"."""
    match outcome:
        case "checked":
            return _("Thank you. The page says that you checked it.")
        case "own_words":
            return _("You wrote this one. Ask somebody else in the group to check it.")
        case "put_away":
            return _("This document is put away. Bring it back first.")
        case "changed":
            return _("Somebody changed the words meanwhile. Look at them again.")
