"""Put back what the computer did to a sentence, one thing after the other, or do it again."""

from flask import flash, g, request
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from service.actions.put_back_stage import Redrafted, do_stage_again, put_back_stage
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


def _told(done: Redrafted, words: str) -> str:
    if done == "not_a_draft":
        return _("A person has worked on these words. The computer does not change them.")
    if done == "source_changed":
        return _("The words changed meanwhile. Nothing was changed. Look again.")
    return words
