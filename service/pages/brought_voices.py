"""Voices that an organisation brings: hear them, bring another, take one away."""

from flask import Blueprint, abort, flash, g, redirect, request, url_for
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from formats.voices.brought import Brought, brought_for, remove
from service.pages._brought_sent import CannotBring, brought_in, with_another_speaker
from service.pages._brought_view import page
from service.pages._heard import send_sound
from service.web.access import Who, access

pages = Blueprint("brought_voices", __name__)


@pages.get("/publisher/voices")
@access(Who.ANY_PUBLISHER)
def voices() -> Response:
    """List the brought voices; `play` is the one to hear."""
    return page()


@pages.post("/publisher/voices")
@access(Who.ANY_PUBLISHER)
def bring() -> Response:
    """Take in a voice: checked, tried in the limited child, and kept only if it speaks."""
    try:
        about = brought_in()
    except CannotBring as refused:
        return page(refused.faults, refused.status, readable=refused.readable)
    flash(_("The voice speaks. New recordings in its language use it."))
    return redirect(url_for(".voices", _anchor=f"voice-{about.id}"), 303)


@pages.get("/publisher/voices/<voice_id>/sound/<name>.wav")
@access(Who.ANY_PUBLISHER)
def sound(voice_id: str, name: str) -> Response:
    """Return the test sentence that somebody has just asked for."""
    _voice_or_404(voice_id)
    return send_sound(voice_id, name)


@pages.post("/publisher/voices/<voice_id>/remove")
@access(Who.ANY_PUBLISHER)
def take_away(voice_id: str) -> Response:
    """Take a voice away that this organisation brought."""
    remove(_own_or_404(voice_id).id)
    flash(_("The voice is gone. Recordings that were made with it stay."))
    return redirect(url_for(".voices"), 303)


@pages.post("/publisher/voices/<voice_id>/speaker")
@access(Who.ANY_PUBLISHER)
def speaker(voice_id: str) -> Response:
    """Let another speaker of the voice read, once that one has said the test sentence."""
    about = _own_or_404(voice_id)
    wanted = request.form.get("speaker", "")
    number = int(wanted) if wanted.isdecimal() and len(wanted) < 5 else 0
    if number not in range(len(about.speakers)):
        abort(404)
    if number != about.speaker:
        try:
            about = with_another_speaker(about, number)
        except CannotBring as refused:
            return page(refused.faults, refused.status)
    flash(_("New recordings use this speaker."))
    return redirect(url_for(".voices", _anchor=f"voice-{about.id}"), 303)


def _voice_or_404(voice_id: str) -> Brought:
    found = (one for one in brought_for(g.publishes_for) if one.id == voice_id)
    return next(found, None) or abort(404)


def _own_or_404(voice_id: str) -> Brought:
    about = _voice_or_404(voice_id)
    return about if about.brought_by in g.publishes_for else abort(404)
