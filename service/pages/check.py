"""Check our words: places to look, by what to do. People choose; nothing changes by itself."""

from flask import abort, flash, g, redirect, request
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from service.actions.apply_words import Saved
from service.actions.take_suggestion import take_suggestion, undo_change
from service.pages import (
    _check_keeping,
    _check_numbers,
    _check_one,
    _check_panel,
    _check_parts,
    _check_profile,
)
from service.pages._check_place import back_href, edition_or_404, found, gone, number, pages
from service.parts import parts
from service.store import documents
from service.store.tables import Edition
from service.web import forms
from service.web.access import Who, access
from service.web.authors import voice_from_form

__all__ = [
    "_check_keeping",
    "_check_numbers",
    "_check_one",
    "_check_panel",
    "_check_parts",
    "_check_profile",
    "pages",
]


@pages.post("/d/<document_id>/check/take")
@access(Who.MEMBER)
def take(document_id: str) -> Response:
    """Put the offered words in place of the marked ones."""
    with parts().database.read() as session:
        edition = edition_or_404(session)
        checked, finding = found(session, edition)
        by = voice_from_form(session, g.group.id)
        row = documents.block_of(session, document_id, request.form.get("block", ""))
        version = row.version if row else 0
    choice = number("choice")
    offered = finding.suggestions[choice : choice + 1] if finding else ()
    if finding is None or not version or not offered:
        return gone(edition)
    saved = take_suggestion(
        parts(),
        document_id,
        finding,
        checked.blocks[finding.block_id],
        offered[0],
        base_version=version,
        by=by,
        operation=forms.operation(),
    )
    return _told(edition, finding.block_id, saved)


@pages.post("/d/<document_id>/check/undo")
@access(Who.MEMBER)
def undo(document_id: str) -> Response:
    """Bring back the words from before the last change."""
    with parts().database.read() as session:
        edition = edition_or_404(session)
        by = voice_from_form(session, g.group.id)
        row = documents.block_of(session, document_id, request.form.get("block", ""))
        if row is None or row.edition_id != edition.id:
            abort(404)
        block_id = row.id
    saved = undo_change(
        parts(), document_id, block_id, number("version"), by=by, operation=forms.operation()
    )
    back = saved.is_kept
    flash(_("Your words are back as they were.") if back else _refused(saved))
    return redirect(back_href(edition), 303)


def _told(edition: Edition, block_id: str, saved: Saved) -> Response:
    if not saved.is_kept or saved.outcome == "same":
        flash(_refused(saved))
        return redirect(back_href(edition), 303)
    flash(_("Changed. We keep the old words too."))
    if saved.reopened:
        flash(_("The group was asked about the older words. Ask the group again when ready."))
    more = {"changed": block_id, "version": str(saved.version)}
    return redirect(back_href(edition, **more), 303)


def _refused(saved: Saved) -> str:
    if saved.outcome == "put_away":
        return _("This document is put away. Bring it back first, then write.")
    if saved.outcome == "taken_out":
        return _("Somebody took this part out. Nothing was changed.")
    return _("Somebody changed these words meanwhile. Nothing was changed. Look again.")
