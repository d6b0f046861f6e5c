"""The computer voices of a group's languages: people who speak one say if it can be understood."""

from flask import Blueprint, flash, g, redirect, request, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from content.languages import base_code, get, label
from formats.voices.script import Utterance
from service.actions.check_voice import ANSWERS, check_voice
from service.pages._heard import Heard, heard
from service.pages._listened import VoiceState, voice_of
from service.parts import parts
from service.store import documents, voice_checks
from service.web import fragments
from service.web.access import Who, access
from service.web.authors import authors_for, voice_from_form, why_not_for
from service.web.forms import Faults
from service.web.reading import language_name, own_name

pages = Blueprint("voices", __name__)


@pages.get("/g/<group_id>/voices")
@access(Who.MEMBER)
def voices(group_id: str) -> Response:  # noqa: ARG001 - access has read it
    """Show the voice of each language that the group writes in; `play` is the one to hear."""
    return _page()


@pages.post("/g/<group_id>/voices")
@access(Who.MEMBER)
def check(group_id: str) -> Response:
    """Keep what a person who speaks the language says about its voice."""
    faults, answer = Faults(), ANSWERS.get(request.form.get("answer", ""))
    language, voice = request.form.get("language", ""), request.form.get("voice", "")
    with parts().database.read() as session:
        known = {(one.language, one.voice) for one in _states(session, group_id)}
        by, refused = voice_from_form(session, group_id), why_not_for(session, group_id)
    if refused:
        faults.add("author", refused)
    if (language, voice) not in known or answer is None:
        faults.add("voices", _("The voice changed meanwhile. Listen to it again first."))
    if faults or answer is None:
        return _page(faults)
    check_voice(parts(), group_id, language=language, voice=voice, answer=answer, by=by)
    flash(_("Thank you. New recordings say what you said about the voice."))
    return redirect(url_for("voices.voices", group_id=group_id), 303)


def _page(faults: Faults | None = None) -> Response:
    with parts().database.read() as session:
        states = _states(session, g.group.id)
        authors = authors_for(session, g.group.id)
    playing = request.args.get("play", "")
    return fragments.render(
        "voices/voices.html",
        "listen/_player.html",
        status=422 if faults else 200,
        group=g.group,
        states=states,
        authors=authors,
        own_name=own_name,
        language_name=language_name,
        playing=playing,
        player=_sample(states, playing),
        faults=faults,
    )


def _states(session: Session, group_id: str) -> list[VoiceState]:
    """Return the voices to check, in the order of their languages' names."""
    written = documents.languages_of(session, group_id)
    answered = (language for language, _voice in voice_checks.answers(session, group_id))
    codes = {base_code(code) for code in (*written, *answered, "cy")}
    found = (voice_of(session, g.group, code) for code in sorted(codes, key=own_name))
    return [one for one in found if one is not None and one.needs_speaker]


def _sample(states: list[VoiceState], playing: str) -> Heard:
    """Return the sound of a sentence that stands in every recording of the language."""
    state = next((one for one in states if one.language == playing), None)
    known = get(playing)
    if state is None or known is None:
        return Heard()
    words = label(playing, "computer_voice") if known.labels else known.own_name
    return heard({"group_id": g.group.id}, (Utterance(words, words, state.voice, 0.2),))
