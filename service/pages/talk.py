"""What people say about a part: comments that end in an outcome, and suggested other words."""

from flask import Blueprint, abort, flash, g, redirect, url_for
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from content.cleaning import MAX_BLOCK
from service.actions.add_comment import add_comment
from service.actions.answer_comment import answer_comment
from service.actions.keep_draft import keep_draft
from service.actions.suggest_words import suggest_words
from service.pages import _talk_view, _write_form, _write_trouble
from service.pages._this_block import block_or_404
from service.parts import parts
from service.store import talk
from service.web import forms
from service.web.access import Who, access
from service.web.authors import voice_from_form
from service.web.fragments import Answer

pages = Blueprint("talk", __name__)
PLACES = {"comment", "suggest"}


@pages.get("/d/<document_id>/b/<block_id>/comments")
@access(Who.MEMBER)
def comments(document_id: str, block_id: str) -> Answer:  # noqa: ARG001 - access has read it
    """Show what was said about the part and what came of it, and a box to say more."""
    return _talk_view.page("talk/comments.html", "comment", block_id), 200


@pages.post("/d/<document_id>/b/<block_id>/comments")
@access(Who.MEMBER)
def say(document_id: str, block_id: str) -> Answer:
    """Keep a comment on the part."""
    words, faults = _words("words", _("Write what you want to say."))
    with parts().database.read() as session:
        block_or_404(session, block_id)
        by = voice_from_form(session, g.group.id)
    if faults:
        return _talk_view.page("talk/comments.html", "comment", block_id, words, faults), 422
    try:
        add_comment(parts(), document_id, block_id, words, by=by, operation=forms.operation())
    except _write_trouble.TROUBLE as trouble:
        faults, status = _write_trouble.explained(trouble)
        return _talk_view.page("talk/comments.html", "comment", block_id, words, faults), status
    flash(_("Your comment is here for everyone in the group."))
    return _back("talk.comments", block_id, f"comment-{block_id}")


@pages.post("/d/<document_id>/comments/<comment_id>/answer")
@access(Who.MEMBER)
def answer(document_id: str, comment_id: str) -> Answer:
    """Close a comment with what the group did, or why it could not."""
    with parts().database.read() as session:
        comment = talk.comment_in(session, document_id, comment_id) or abort(404)
        by, block_id = voice_from_form(session, g.group.id), comment.block_id
    (we_did, faults), (because, more) = _words("we_did"), _words("because")
    refused = (
        faults.get("we_did")
        or more.get("because")
        or answer_comment(
            parts(), comment_id, we_did=we_did, because=because, by=by, operation=forms.operation()
        )
    )
    if refused:
        faults = forms.Faults({f"we_did-{comment_id}": refused})
        return _talk_view.page("talk/comments.html", "comment", block_id, faults=faults), 422
    flash(_("The answer is kept. Everyone can read it."))
    return _back("talk.comments", block_id)


@pages.get("/d/<document_id>/b/<block_id>/suggest")
@access(Who.MEMBER)
def suggest(document_id: str, block_id: str) -> Answer:  # noqa: ARG001 - access has read it
    """Show the other words suggested for the part, and a box to suggest some."""
    return _talk_view.page("talk/suggest.html", "suggest", block_id), 200


@pages.post("/d/<document_id>/b/<block_id>/suggest")
@access(Who.MEMBER)
def put_to_group(document_id: str, block_id: str) -> Answer:  # noqa: ARG001 - access has read it
    """Keep the suggested words and ask the group about them."""
    words, faults = _words("words", _("Write the other words."))
    with parts().database.read() as session:
        is_same = words == block_or_404(session, block_id).text
        by = voice_from_form(session, g.group.id)
    why, too_long = _words("why")
    if too_long:
        faults.add("why", too_long.get("why"))
    if is_same:
        faults.add("words", _("These are the same words. Change them, then send."))
    if faults:
        return _talk_view.page("talk/suggest.html", "suggest", block_id, words, faults), 422
    operation = forms.operation()
    try:
        suggest_words(parts(), block_id, text=words, why=why, by=by, operation=operation)
    except _write_trouble.TROUBLE as trouble:
        faults, status = _write_trouble.explained(trouble)
        return _talk_view.page("talk/suggest.html", "suggest", block_id, words, faults), status
    flash(_("We ask the group. The old words stay until the group agrees."))
    return _back("talk.suggest", block_id, f"suggest-{block_id}")


@pages.post("/d/<document_id>/b/<block_id>/<place>/draft")
@access(Who.MEMBER)
def draft(document_id: str, block_id: str, place: str) -> Response:  # noqa: ARG001 - access has read it
    """Keep unsaved words of a comment or a suggestion."""
    with parts().database.read() as session:
        block_or_404(session, block_id)
    if place not in PLACES:
        abort(404)
    words = forms.words("words", _write_form.LONGEST)
    keep_draft(parts(), g.person.id, f"{place}:{block_id}", words, 0)
    return Response(status=204)


def _words(name: str, missing: str = "") -> tuple[str, forms.Faults]:
    words, faults = forms.words(name, _write_form.LONGEST), forms.Faults()
    if missing and not words:
        faults.add(name, missing)
    if len(words) > MAX_BLOCK:
        faults.add(name, _write_form.too_long())
    return words, faults


def _back(endpoint: str, block_id: str, saved: str = "") -> Response:
    where = {"document_id": g.document.id, "block_id": block_id}
    if saved:
        where["saved"] = saved
    return redirect(url_for(endpoint, **where), 303)
