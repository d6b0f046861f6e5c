"""Listen before you publish: hear each sentence, choose what pictures say, say that you did."""

from dataclasses import dataclass
from typing import Any

from flask import Blueprint, abort, flash, g, redirect, request, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from formats.voices.here import missing
from service.actions.say_picture import say_picture
from service.actions.sign_off import sign_off
from service.pages import _editions, _listened
from service.pages._heard import Heard, heard, send_sound
from service.pages._listen_view import Sentence, sentences
from service.parts import parts
from service.store import documents, sounding, trees
from service.store.tables import Edition
from service.web import fragments
from service.web.access import Who, access
from service.web.authors import authors_for, voice_from_form, why_not_for
from service.web.forms import Faults
from service.web.reading import own_name
from service.web.said import say

pages = Blueprint("listen", __name__)
A_PAGE = 60
"""Sentences on one page: a long text has more pages, not a slower one."""


@pages.get("/d/<document_id>/listen")
@access(Who.MEMBER)
def start(document_id: str) -> Response:
    """Go to the edition that people write in."""
    with parts().database.read() as session:
        first = documents.standard_edition(session, g.document).id
    return redirect(url_for("listen.listen", document_id=document_id, edition_id=first), 303)


@pages.get("/d/<document_id>/listen/<edition_id>")
@access(Who.MEMBER)
def listen(document_id: str, edition_id: str) -> Response:
    """Show every sentence and what will be said; `play` is the one to hear now."""
    return _page(document_id, edition_id)


@pages.post("/d/<document_id>/listen/<edition_id>/heard")
@access(Who.MEMBER)
def sign(document_id: str, edition_id: str) -> Response:
    """Note that the person listened to the edition as it is said now."""
    with parts().database.read() as session:
        _edition_or_404(session, edition_id)
        by, refused = voice_from_form(session, g.group.id), why_not_for(session, g.group.id)
    if refused:
        faults = Faults()
        faults.add("author", refused)
        return _page(document_id, edition_id, faults)
    sign_off(parts(), edition_id, by, "heard")
    flash(_("Thank you. Your name stands with it now."))
    return _back(document_id, edition_id, "we-listened")


@pages.post("/d/<document_id>/listen/<edition_id>/picture/<block_id>")
@access(Who.MEMBER)
def picture(document_id: str, edition_id: str, block_id: str) -> Response:
    """Choose whether recordings say what a picture shows."""
    with parts().database.read() as session:
        _edition_or_404(session, edition_id)
        block = documents.block_of(session, document_id, block_id) or abort(404)
        if block.picture_id is None or block.removed_at is not None:
            abort(404)
        by = voice_from_form(session, g.group.id)
    said = request.form.get("said") == "yes"
    say_picture(parts(), document_id, block_id, said=said, by=by)
    told = _("Saved. Recordings say this picture."), _("Saved. Recordings leave this picture out.")
    flash(told[0] if said else told[1])
    return _back(document_id, edition_id, f"picture-{block_id}")


@pages.get("/d/<document_id>/sound/<name>.wav", endpoint="sound")
@pages.get("/g/<group_id>/sound/<name>.wav", endpoint="sound")
@access(Who.MEMBER)
def sound(name: str, document_id: str = "", group_id: str = "") -> Response:
    """Return a sound that somebody of the group has just asked for."""
    return send_sound(document_id or group_id, name)


@dataclass(frozen=True, slots=True)
class Other:
    """An edition to listen to instead."""

    href: str
    name: str
    own_name: str
    language: str
    here: bool


def _page(document_id: str, edition_id: str, faults: Faults | None = None) -> Response:
    with parts().database.read() as session:
        edition = _edition_or_404(session, edition_id)
        tree = sounding.as_it_is_heard(session, edition, trees.tree_of(session, edition))
        every = () if missing(tree.language) else sentences(tree)
        playing = request.args.get("play", "")
        return fragments.render(
            "listen/listen.html",
            "listen/_player.html",
            status=422 if faults else 200,
            document=g.document,
            edition=edition,
            kind=_editions.kind_name(edition.kind),
            tree=tree,
            no_voice=say(missing(tree.language)),
            voice=_listened.voice_of(session, g.group, tree.language),
            editions=_others(session, document_id, edition_id),
            playing=playing,
            player=_player(document_id, every, playing),
            listened=_listened.listened(session, edition, tree),
            authors=authors_for(session, g.group.id),
            author=request.form.get("author", ""),
            faults=faults,
            **_pages(every),
        )


def _pages(every: tuple[Sentence, ...]) -> dict[str, Any]:
    last = max(1, -(-len(every) // A_PAGE))
    asked = request.args.get("page", "1")
    number = min(int(asked), last) if asked.isdecimal() and len(asked) < 6 else 1
    number = max(1, number)
    shown = every[(number - 1) * A_PAGE : number * A_PAGE]
    return {"sentences": shown, "at_page": number, "last_page": last}


def _player(document_id: str, every: tuple[Sentence, ...], playing: str) -> Heard:
    if not playing:
        return Heard()
    wanted = next((one for one in every if one.key == playing), None)
    if wanted is None:
        return Heard(trouble=_("These words changed. Open this page again to hear them."))
    return heard({"document_id": document_id}, wanted.spoken)


def _others(session: Session, document_id: str, here: str) -> tuple[Other, ...]:
    found = sorted(
        documents.editions_of(session, document_id),
        key=lambda one: (one.language != "cy", one.language, one.kind),
    )
    return tuple(
        Other(
            url_for("listen.listen", document_id=document_id, edition_id=one.id),
            _editions.kind_name(one.kind),
            own_name(one.language),
            one.language,
            one.id == here,
        )
        for one in found
    )


def _edition_or_404(session: Session, edition_id: str) -> Edition:
    edition = session.get(Edition, edition_id)
    if edition is None or edition.document_id != g.document.id:
        abort(404)
    return edition


def _back(document_id: str, edition_id: str, place: str) -> Response:
    here = url_for(
        "listen.listen",
        document_id=document_id,
        edition_id=edition_id,
        page=request.form.get("page") or None,
    )
    return redirect(f"{here}#{place}", 303)
