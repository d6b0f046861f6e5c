"""Voices that an organisation brings: hear them, bring another, take one away."""

from flask import Blueprint, abort, flash, g, redirect, url_for
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from formats.voices.brought import brought, remove
from service.pages._brought_sent import CannotBring, brought_in
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
    if voice_id not in {one.id for one in brought()}:
        abort(404)
    return send_sound(voice_id, name)


@pages.post("/publisher/voices/<voice_id>/remove")
@access(Who.ANY_PUBLISHER)
def take_away(voice_id: str) -> Response:
    """Take a voice away that this organisation brought."""
    if voice_id not in {one.id for one in brought() if one.brought_by in g.publishes_for}:
        abort(404)
    remove(voice_id)
    flash(_("The voice is gone. Recordings that were made with it stay."))
    return redirect(url_for(".voices"), 303)
