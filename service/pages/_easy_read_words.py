"""The words of one easy read point in a plain form, with the version they started from."""

from dataclasses import dataclass

from flask import Response as FlaskResponse
from flask import flash, g, render_template, request
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from content.merging import Choice
from service.actions.apply_words import Saved, Wording
from service.actions.ask_about_clash import ask_about_clash
from service.actions.change_point import change_point
from service.actions.keep_draft import keep_draft
from service.pages._easy_read_place import (
    edition_or_404,
    pages,
    point_or_404,
    to_point,
    version,
)
from service.pages._easy_read_view import point_page
from service.parts import parts
from service.store import drafts
from service.store.tables import Block
from service.web import forms
from service.web.access import Who, access
from service.web.authors import Face, authors_for, choosable, faces, voice_from_form

CHOICES: dict[str, Choice] = {"mine": "mine", "theirs": "theirs", "both": "both"}


@dataclass(frozen=True, slots=True)
class Form:
    """What the form holds."""

    words: str
    alt: str
    version: int
    has_alt: bool
    trouble: str = ""
    """Why the words are not in the document, for the top of the page."""


@pages.get("/d/<document_id>/easy-read/<block_id>/words")
@access(Who.MEMBER)
def words(document_id: str, block_id: str) -> str:  # noqa: ARG001 - access has read it
    """Open the point's words in a plain form, with unsaved words where there are any."""
    with parts().database.read() as session:
        block = point_or_404(session, block_id)
        draft = drafts.draft_of(session, g.person.id, block_id)
        text = draft.text if draft else block.text
        base = draft.base_version if draft else block.version
        form = Form(text, block.alt, base, bool(block.picture_id))
        return _page(session, block, form)


@pages.post("/d/<document_id>/easy-read/<block_id>/words/draft")
@access(Who.MEMBER)
def keep_words(document_id: str, block_id: str) -> FlaskResponse:  # noqa: ARG001
    """Keep the unsaved words of one point."""
    with parts().database.read() as session:
        point_or_404(session, block_id)
    keep_draft(parts(), g.person.id, block_id, forms.words("words", 400_000), version())
    return FlaskResponse(status=204)


@pages.post("/d/<document_id>/easy-read/<block_id>/words")
@access(Who.MEMBER)
def save_words(document_id: str, block_id: str) -> Response | tuple[str, int]:
    """Save the words, joined with what others wrote since, or show both and ask."""
    with parts().database.read() as session:
        block = point_or_404(session, block_id)
        by = voice_from_form(session, g.group.id)
        form = _sent(block)
        if not form.words:
            faults = forms.Faults()
            faults.add("words", _("There are no words yet. Write some, or take the point out."))
            return _page(session, block, form, faults), 422
    asked = request.form.get("choice", "")
    if asked == "group":
        return _asked_group(block_id, form)
    saved = change_point(
        parts(),
        document_id,
        block_id,
        Wording(text=form.words, alt=form.alt if form.has_alt else None),
        base_version=form.version,
        by=by,
        operation=forms.operation(),
        choice=CHOICES.get(asked),
    )
    return _answer(block_id, form, saved)


def _answer(block_id: str, form: Form, saved: Saved) -> Response | tuple[str, int]:
    if saved.is_kept:
        flash(_("Your words are saved."))
        return to_point(block_id)
    with parts().database.read() as session:
        block = point_or_404(session, block_id)
        if saved.outcome == "clash":
            return _clash(session, block, form, saved), 409
        if saved.outcome in {"too_long", "full"}:
            faults = forms.Faults()
            faults.add("words", _("That is too long for one point. Make several points of it."))
            return _page(session, block, form, faults), 422
        trouble = _("Somebody took this point out. Your words are still in the box.")
        if saved.outcome == "put_away":
            trouble = _("This document is put away. Your words are still in the box.")
        form = Form(form.words, form.alt, block.version, form.has_alt, trouble)
        return _page(session, block, form), 409


def _asked_group(block_id: str, form: Form) -> Response:
    with parts().database.read() as session:
        by = voice_from_form(session, g.group.id)
    ask_about_clash(
        parts(),
        g.document.id,
        block_id,
        mine=form.words,
        question=_("Which words do we use in this easy read point?"),
        by=by,
        operation=forms.operation(),
    )
    flash(_("We ask the group. Both wordings are kept."))
    return to_point(block_id)


def _sent(block: Block) -> Form:
    alt = forms.words("alt", 2000)[:2000]
    return Form(forms.words("words", 400_000), alt, version(), bool(block.picture_id))


def _page(session: Session, block: Block, form: Form, faults: forms.Faults | None = None) -> str:
    return render_template(
        "easy_read/words.html",
        document=g.document,
        page=point_page(session, edition_or_404(session), block),
        form=form,
        faults=faults,
        authors=choosable(authors_for(session, g.group.id)),
        operation=forms.new_operation(),
    )


def _clash(session: Session, block: Block, form: Form, saved: Saved) -> str:
    other = faces(session, {saved.other_id}).get(saved.other_id, Face("", _("Someone")))
    return render_template(
        "easy_read/clash.html",
        document=g.document,
        block=block,
        mine=saved.mine.text,
        theirs=saved.theirs.text,
        me=Face(g.person.id, g.person.name, g.person.portrait),
        other=other,
        hidden={
            "words": form.words,
            "alt": form.alt,
            "version": form.version,
            "operation": forms.new_operation(),
            "author": request.form.get("author", ""),
        },
    )
