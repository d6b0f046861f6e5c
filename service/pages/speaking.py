"""Speaking instead of writing: record, listen again, send; and the sound, while it is kept."""

from flask import Blueprint, abort, flash, g, render_template, request, url_for
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from formats.readers import SafeSound
from service.actions.speak_comment import speak_comment
from service.actions.speak_part import speak_part
from service.actions.voice import Voice
from service.pages import _spoken_sent
from service.pages._spoken_view import heard
from service.pages._this_block import block_or_404
from service.parts import parts
from service.store import documents, speaking
from service.web import downloads, forms
from service.web.access import Who, access

pages = Blueprint("speaking", __name__)


@pages.get("/d/<document_id>/b/<block_id>/speak")
@access(Who.MEMBER)
def comment(document_id: str, block_id: str) -> Response:  # noqa: ARG001 - access has read it
    """Show where a comment on the part can be spoken."""
    return _spoken_sent.page(block_id)


@pages.post("/d/<document_id>/b/<block_id>/speak")
@access(Who.MEMBER)
def say_comment(document_id: str, block_id: str) -> Response:
    """Keep a spoken comment on the part."""
    with parts().database.read() as session:
        block_or_404(session, block_id)

    def keep(sound: SafeSound, by: Voice) -> str:
        operation = forms.operation()
        return speak_comment(parts(), document_id, block_id, sound, by=by, operation=operation)

    def where(made: str) -> str:
        flash(_("Your comment is here for everyone in the group."))
        return url_for("talk.comments", document_id=document_id, block_id=block_id) + (
            f"#comment-{made}"
        )

    return _spoken_sent.answer(block_id, keep, where)


@pages.get("/d/<document_id>/speak")
@access(Who.MEMBER)
def part(document_id: str) -> Response:  # noqa: ARG001 - access has read it
    """Show where a new part can be spoken."""
    return _spoken_sent.page("")


@pages.post("/d/<document_id>/speak")
@access(Who.MEMBER)
def say_part(document_id: str) -> Response:
    """Keep a spoken part beside the document, until it is written down."""

    def keep(sound: SafeSound, by: Voice) -> str:
        operation = forms.operation()
        return speak_part(parts(), document_id, _after(), sound, by=by, operation=operation)

    def where(made: str) -> str:
        flash(_("What you said is here for everyone in the group."))
        return url_for(".spoken", document_id=document_id) + f"#spoken-{made}"

    return _spoken_sent.answer("", keep, where)


@pages.get("/d/<document_id>/spoken")
@access(Who.MEMBER)
def spoken(document_id: str) -> str:
    """Show the parts that people spoke: those that wait to be written down come first."""
    with parts().database.read() as session:
        rows = speaking.spoken_parts(session, document_id)
        shown = heard(session, sorted(rows, key=lambda row: not speaking.waits(row)))
        return render_template("speaking/spoken.html", document=g.document, spoken=shown)


@pages.get("/d/<document_id>/spoken/<spoken_id>/sound")
@access(Who.MEMBER)
def sound(document_id: str, spoken_id: str) -> Response:
    """Send the sound, or the piece of it that a player asks for; as a file for `?save=yes`."""
    with parts().database.read() as session:
        row = speaking.spoken_in(session, document_id, spoken_id)
        key = row.key if row else ""
    try:
        data = parts().files.get(key)
    except KeyError:
        abort(404)
    name = f"{_('Recording')}.mp3"
    return downloads.send_private(data, "audio/mpeg", name, save="save" in request.args)


def _after() -> str:
    """Return the part that the new one shall follow, "" where the form names none."""
    with parts().database.read() as session:
        edition = documents.standard_edition(session, g.document)
        ids = {block.id for block in documents.blocks_of(session, edition.id)}
    wanted = request.form.get("after", "")
    return wanted if wanted in ids else ""
