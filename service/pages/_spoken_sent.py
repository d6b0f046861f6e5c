"""The form that brings a recording: how it is shown, and what becomes of what came with it."""

from collections.abc import Callable

from flask import g, jsonify, make_response, redirect, render_template, request, url_for
from flask_babel import gettext as _
from sqlalchemy.exc import OperationalError
from werkzeug.exceptions import RequestEntityTooLarge
from werkzeug.wrappers import Response

from content.coproduction.documents import CannotMove
from formats.readers import CannotRead, SafeSound, read_sound
from service.actions.voice import Voice
from service.pages._this_block import block_or_404
from service.pages._write_view import part_of
from service.parts import parts
from service.web import forms, limits
from service.web.authors import authors_for, choosable, voice_from_form
from service.web.said import say
from service.web.security import RECORDING_HEADERS


class CannotTake(Exception):
    """The recording cannot be kept. The message is for people, `status` for the browser."""

    def __init__(self, message: str, status: int = 422) -> None:
        super().__init__(message)
        self.status = status


def page(block_id: str, trouble: CannotTake | None = None) -> Response:
    """Return the page on which people record, about the block or, for "", a new part."""
    faults = forms.Faults({"sound": str(trouble)}) if trouble else None
    where = {"document_id": g.document.id} | ({"block_id": block_id} if block_id else {})
    with parts().database.read() as session:
        block = block_or_404(session, block_id) if block_id else None
        html = render_template(
            "speaking/speak.html",
            document=g.document,
            part=part_of(session, g.document, block) if block else None,
            action=url_for("speaking.say_comment" if block else "speaking.say_part", **where),
            back=url_for("talk.comments" if block else "write.document", **where),
            after=request.args.get("after", ""),
            authors=choosable(authors_for(session, g.group.id)),
            author=g.person.id,
            operation=forms.new_operation(),
            faults=faults,
        )
    response = make_response(html, trouble.status if trouble else 200)
    response.headers.update(RECORDING_HEADERS)
    return response


def answer(
    block_id: str, keep: Callable[[SafeSound, Voice], str], where: Callable[[str], str]
) -> Response:
    """Keep the recording that came, and lead on to where it can be heard; or say why not.

    The script is answered in JSON, as it still holds the recording: nothing is lost.
    """
    try:
        sound = _sound()
        with parts().database.read() as session:
            by = voice_from_form(session, g.group.id)
        goal = where(_kept(keep, sound, by))
    except CannotTake as trouble:
        if not _by_script():
            return page(block_id, trouble)
        return make_response(jsonify(trouble=str(trouble)), trouble.status)
    return jsonify(where=goal) if _by_script() else redirect(goal, 303)


def _sound() -> SafeSound:
    limits.let_sound_in()
    try:
        file = request.files.get("sound")
    except RequestEntityTooLarge as large:
        raise CannotTake(say(str(CannotRead("sound_big"))), 413) from large
    if file is None or not file.filename:
        raise CannotTake(_("Record something, or choose a sound file."))
    try:
        return read_sound(file.read(limits.SOUND + 1))
    except CannotRead as refused:
        raise CannotTake(say(str(refused))) from refused


def _kept(keep: Callable[[SafeSound, Voice], str], sound: SafeSound, by: Voice) -> str:
    try:
        return keep(sound, by)
    except CannotMove as refused:
        raise CannotTake(say(str(refused)), 409) from refused
    except (OSError, OperationalError) as trouble:
        raise CannotTake(_("We cannot keep it just now. Try again in a minute."), 503) from trouble


def _by_script() -> bool:
    return request.accept_mimetypes.best == "application/json"
