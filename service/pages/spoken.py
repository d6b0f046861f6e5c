"""What the person who spoke may do, or who supports them: write it down, or delete the sound."""

from collections.abc import Callable
from typing import TypeAlias

from flask import Blueprint, abort, flash, g, redirect, render_template, request, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from content.cleaning import MAX_BLOCK
from content.coproduction.documents import CannotMove
from service.actions.add_blocks import NoRoom
from service.actions.delete_sound import delete_sound
from service.actions.keep_draft import keep_draft
from service.actions.voice import Voice
from service.actions.write_down import write_down_comment, write_down_part
from service.pages import _write_add, _write_form, _write_trouble
from service.pages._spoken_view import heard, place
from service.parts import parts
from service.store import speaking
from service.store.tables import Comment, Spoken
from service.web import forms
from service.web.access import Who, access
from service.web.authors import voice_for, voice_to_clear
from service.web.fragments import Answer
from service.web.said import say

pages = Blueprint("spoken", __name__)
Rule: TypeAlias = Callable[[Session, str, str], Voice | None]
"""Gives the voice in which the person here may act for the author."""


@pages.get("/d/<document_id>/spoken/<spoken_id>")
@access(Who.MEMBER)
def one(document_id: str, spoken_id: str) -> Answer:
    """Show one recording, with a box for its words where they are not written down yet."""
    return _page("speaking/write_down.html", document_id, spoken_id), 200


@pages.post("/d/<document_id>/spoken/<spoken_id>")
@access(Who.MEMBER)
def write_down(document_id: str, spoken_id: str) -> Answer:
    """Keep the written version."""
    row, by, back = _for_speaker(document_id, spoken_id)
    if by is None:
        return redirect(back, 303)
    words, faults, status = forms.words("words", _write_form.LONGEST), forms.Faults(), 422
    if not words:
        faults.add("words", _("Write what you hear. Then press the button."))
    elif row.what == "comment" and len(words) > MAX_BLOCK:
        faults.add("words", _write_form.too_long())
    else:
        faults, status = _written(row, words, by)
    if faults:
        return _page("speaking/write_down.html", document_id, spoken_id, words, faults), status
    flash(_("The words are written down. The sound stays with them."))
    return redirect(back, 303)


def _written(row: Spoken, words: str, by: Voice) -> tuple[forms.Faults, int]:
    """Write it down, and return what stands in the way, with its status."""
    faults = forms.Faults()
    try:
        if row.what == "comment":
            first = write_down_comment(parts(), row.id, words, by=by)
        else:
            first = write_down_part(parts(), row.id, _write_add.paragraphs(words), by=by)
    except (CannotMove, NoRoom) as refused:
        faults.add("words", say(str(refused)) or _write_form.no_room(refused))
        return faults, 409
    except _write_trouble.TROUBLE as trouble:
        return _write_trouble.explained(trouble)
    if not first:
        faults.add("words", _("It was written down or deleted meanwhile. Copy your words first."))
    return faults, 409


@pages.post("/d/<document_id>/spoken/<spoken_id>/draft")
@access(Who.MEMBER)
def draft(document_id: str, spoken_id: str) -> Response:
    """Keep unsaved words of a written version."""
    _row, by, _back = _for_speaker(document_id, spoken_id)
    if by is not None:
        words = forms.words("words", _write_form.LONGEST)
        keep_draft(parts(), g.person.id, place(spoken_id), words, 0)
    return Response(status=204)


@pages.get("/d/<document_id>/spoken/<spoken_id>/delete")
@access(Who.MEMBER)
def ask(document_id: str, spoken_id: str) -> Answer:
    """Ask whether the sound shall go, because it cannot come back."""
    return _page("speaking/delete.html", document_id, spoken_id), 200


@pages.post("/d/<document_id>/spoken/<spoken_id>/delete")
@access(Who.MEMBER)
def delete(document_id: str, spoken_id: str) -> Response:
    """Delete the sound at once."""
    _row, by, back = _for_speaker(document_id, spoken_id, voice_to_clear)
    if by is not None:
        delete_sound(parts(), spoken_id, words_too="words_too" in request.form, by=by)
        flash(_("The sound is deleted. Nobody can hear it any more."))
    return redirect(back, 303)


def _for_speaker(
    document_id: str, spoken_id: str, rule: Rule = voice_for
) -> tuple[Spoken, Voice | None, str]:
    """Return the recording, the voice to act in, and where it is shown.

    There is no voice for anybody but the speaker and who supports them; they are told so.
    """
    with parts().database.read() as session:
        row = speaking.spoken_in(session, document_id, spoken_id) or abort(404)
        by = rule(session, g.group.id, row.author_id)
        back = _back(session, row)
        session.expunge_all()
    if by is None:
        flash(_("Only the person who spoke can do this, or who supports them."))
    return row, by, back


def _back(session: Session, row: Spoken) -> str:
    if row.comment_id:
        block_id = session.get_one(Comment, row.comment_id).block_id
        where = url_for("talk.comments", document_id=row.document_id, block_id=block_id)
        return f"{where}#comment-{row.comment_id}"
    return url_for("speaking.spoken", document_id=row.document_id) + f"#spoken-{row.id}"


def _page(
    template: str,
    document_id: str,
    spoken_id: str,
    words: str = "",
    faults: forms.Faults | None = None,
) -> str:
    with parts().database.read() as session:
        row = speaking.spoken_in(session, document_id, spoken_id) or abort(404)
        (shown,) = heard(session, [row])
        return render_template(
            template,
            document=g.document,
            one=shown,
            words=words or shown.draft,
            back=_back(session, row),
            faults=faults,
        )
