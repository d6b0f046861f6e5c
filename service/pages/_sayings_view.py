"""What the pages of "Say it like this" show: the list, a form, and who said what before."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from flask import abort, g
from sqlalchemy.orm import Session

from formats.voices.here import missing, voice_for
from formats.voices.respelt import respelt
from formats.voices.said import say as said_as
from formats.voices.script import Utterance
from service.pages._formats import language_choices
from service.pages._heard import Heard, heard
from service.parts import parts
from service.store import sayings
from service.store.sayings import Place
from service.store.tables import SayingVersion
from service.web.authors import Face, authors_for, faces, said_by
from service.web.forms import Faults
from service.web.said import say

WRITTEN, SAID = 100, 300
"""Letters that fit."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the form. `version` is what the person had before them."""

    written: str
    said: str
    language: str
    version: int = 0
    author: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One version of a line, and whose words they are."""

    row: SayingVersion
    author: Face
    typed_by: Face | None
    at: datetime
    from_group: bool = False
    """In the list of a document: a line of its group, which holds here too."""


def address(place: Place) -> dict[str, Any]:
    """Return what addresses of this list name."""
    if place.document_id:
        return {"document_id": place.document_id}
    return {"group_id": place.group_id}


def newest_or_404(place: Place, entry: str) -> SayingVersion:
    """Return what holds for this line of the list, one that was taken out too."""
    with parts().database.read() as session:
        found = sayings.versions_of(session, place, entry)
        session.expunge_all()
    return found[0] if found else abort(404)


def list_of(place: Place) -> dict[str, Any]:
    """Return the lines by language; in a document those of its group that hold here as well."""
    with parts().database.read() as session:
        own = sayings.sayings_of(session, place)
        group = sayings.sayings_of(session, Place(place.group_id)) if place.document_id else ()
        taken = {(row.language, row.written) for row in own}
        lines = _lines(session, own) + [
            Line(one.row, one.author, one.typed_by, one.at, from_group=True)
            for one in _lines(session, group)
            if (one.row.language, one.row.written) not in taken
        ]
        session.expunge_all()
    sections = [
        (choice, [one for one in lines if one.row.language == choice.value])
        for choice in language_choices()
    ]
    return {"sections": [(choice, found) for choice, found in sections if found]}


def history(place: Place, entry: str) -> list[Line]:
    """Return every version of one line, the newest first."""
    with parts().database.read() as session:
        found = _lines(session, sayings.versions_of(session, place, entry))
        session.expunge_all()
    return found


def form(place: Place, typed: Typed, faults: Faults | None, *, hear: bool) -> dict[str, Any]:
    """Return what the form needs, and the sound where the person asked to hear it first."""
    with parts().database.read() as session:
        authors = authors_for(session, place.group_id)
    return {
        "group": g.group,
        "document": g.document,
        "address": address(place),
        "typed": typed,
        "faults": faults,
        "languages": language_choices(),
        "authors": authors,
        "player": _sound(place, typed) if hear else Heard(),
    }


def _sound(place: Place, typed: Typed) -> Heard:
    voice = voice_for(typed.language)
    if not voice:
        return Heard(trouble=say(missing(typed.language)))
    line = respelt(typed.written, typed.said, typed.language)
    words = said_as(typed.written, typed.language, (line,))
    return heard(address(place), (Utterance(typed.written, words, voice, 0.2),))


def _lines(session: Session, rows: Sequence[SayingVersion]) -> list[Line]:
    ids = {one for row in rows for one in (row.author_id, row.entered_by_id)}
    names = faces(session, ids)
    return [Line(row, *said_by(names, row.author_id, row.entered_by_id), row.at) for row in rows]
