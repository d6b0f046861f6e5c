"""A sound to play in its place on a page, or in plain words why there is none."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from flask import abort, send_file, url_for
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from formats.voices.script import Utterance
from service.parts import parts
from service.speaking import CannotHear
from service.web.access import me

DAY = 24 * 3600
"""Seconds that a browser keeps a sound: its name changes with what is said."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What stands where somebody pressed "Play": the address of the sound, or a sentence."""

    href: str = ""
    trouble: str = ""
    said: str = ""
    """The words that the voice says."""


def heard(
    place: dict[str, Any], spoken: Sequence[Utterance], sent_by: str = "listen.sound"
) -> Heard:
    """Return the sound of the words. `place` is the group or the document that it is for.

    `sent_by` is the view that sends the sound to those who may hear it.
    """
    scope = next(iter(place.values()))
    said = " ".join(each.said for each in spoken)
    try:
        name = parts().speaking.sound(scope, spoken, me().id)
    except CannotHear as refused:
        return Heard(trouble=_why(refused.why), said=said)
    return Heard(href=url_for(sent_by, name=name, **place), said=said)


def send_sound(scope: str, name: str) -> Response:
    """Send a sound that was made a moment ago, whole or the part that a player asks for."""
    path = parts().speaking.path(scope, name) or abort(404)
    response = send_file(path, mimetype="audio/wav", conditional=True, etag=name, max_age=DAY)
    response.headers["Cache-Control"] = f"private, max-age={DAY}, immutable"
    return response


def _why(why: str) -> str:
    words = {
        "too_long": _("This sentence is too long to play here. Make two sentences of it."),
        "too_often": _("That was a lot at once. Wait a minute, then play it again."),
        "busy": _("Other people are listening just now. Play it again in a moment."),
        "no_voice": _("The voice did not work. Try again later. Nothing is lost."),
    }
    return words[why]
