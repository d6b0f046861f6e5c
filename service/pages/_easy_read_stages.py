"""Put back what the computer did to a sentence, or do it again; take or refuse its offers."""

from flask import flash, g, redirect, request, url_for
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from content.coproduction.documents import CannotMove
from service.actions.place_point import place_point, refuse_placing
from service.actions.put_back_stage import Redrafted, do_stage_again, put_back_stage
from service.actions.voice import Voice
from service.pages._easy_read_changes import STAGES
from service.pages._easy_read_place import drafting, pages, point_or_404, to_point
from service.parts import parts
from service.web.access import Who, access
from service.web.authors import voice_from_form


@pages.post("/d/<document_id>/easy-read/<block_id>/stage")
@access(Who.MEMBER)
def stage(document_id: str, block_id: str) -> Response:
    """Put one thing back, or let the computer do it again; the words change at once."""
    with parts().database.read() as session:
        point_or_404(session, block_id)
        by = voice_from_form(session, g.group.id)
    put_back, again = request.form.get("put_back", "")[:32], request.form.get("again", "")[:32]
    if put_back in STAGES:
        done = put_back_stage(parts(), document_id, block_id, put_back, drafting(), by=by)
        flash(_told(done, _("Put back. Nobody has checked the point yet.")))
    elif again in STAGES:
        done = do_stage_again(parts(), document_id, block_id, again, drafting(), by=by)
        flash(_told(done, _("Done again. Nobody has checked the point yet.")))
    return to_point(block_id)


@pages.post("/d/<document_id>/easy-read/<block_id>/offer")
@access(Who.MEMBER)
def offer(document_id: str, block_id: str) -> Response:
    """Put the sentence where the computer offers to, or leave it where it is."""
    with parts().database.read() as session:
        point_or_404(session, block_id)
        by = voice_from_form(session, g.group.id)
    if request.form.get("choice") == "no":
        refuse_placing(parts(), block_id)
        flash(_("It stays where it is. We will not ask again."))
    else:
        flash(_move(document_id, block_id, by))
    where = url_for(".overview", document_id=document_id)
    return redirect(f"{where}#point-{block_id}", 303)


def _move(document_id: str, block_id: str, by: Voice) -> str:
    try:
        moved = place_point(parts(), document_id, block_id, by=by)
    except CannotMove:
        return _("This document is put away. Bring it back first, then write.")
    return _("The point has moved.") if moved else _("The point stays where it is.")


def _told(done: Redrafted, words: str) -> str:
    if done == "not_a_draft":
        return _("A person has worked on these words. The computer does not change them.")
    if done == "source_changed":
        return _("The words changed meanwhile. Nothing was changed. Look again.")
    return words
