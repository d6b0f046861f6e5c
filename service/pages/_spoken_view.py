"""What pages show of a recording: who speaks, how long, who wrote it down, and what can be done."""

from dataclasses import dataclass
from datetime import datetime

from flask import g, url_for
from flask_babel import gettext as _
from flask_babel import ngettext
from sqlalchemy.orm import Session

from service.store import drafts
from service.store.speaking import waits
from service.store.tables import Spoken
from service.web.authors import Face, faces, said_by, voice_for, voice_to_clear


@dataclass(frozen=True, slots=True)
class Heard:
    """One recording."""

    id: str
    what: str
    """comment or part."""
    author: Face
    sent_by: Face | None
    """Who sent it, where that is somebody else."""
    at: datetime
    length: str
    """In words, such as "1 minute 5 seconds"."""
    sound: str
    """Where it can be heard; "" once it was deleted."""
    waits: bool
    """It can be heard, and nobody has written it down."""
    mine: bool
    """The person here spoke it, or supports who did: they may write it down."""
    may_delete: bool
    written_by: Face | None
    written_at: datetime | None
    deleted_by: Face | None
    deleted_at: datetime | None
    part_id: str
    draft: str
    """What the person here has begun to write down."""


def heard(session: Session, rows: list[Spoken]) -> list[Heard]:
    """Return the recordings as pages show them."""
    ids = {key for row in rows for key in _people(row) if key}
    names = faces(session, ids)
    return [_heard(session, row, names) for row in rows]


def place(spoken_id: str) -> str:
    """Return the name under which unsaved words of a written version are kept."""
    return f"spoken:{spoken_id}"


def _people(row: Spoken) -> tuple[str | None, ...]:
    return row.author_id, row.entered_by_id, row.written_by_id, row.deleted_by_id


def _heard(session: Session, row: Spoken, names: dict[str, Face]) -> Heard:
    mine = voice_for(session, g.group.id, row.author_id) is not None
    draft = drafts.draft_of(session, g.person.id, place(row.id)) if mine and waits(row) else None
    return Heard(
        row.id,
        row.what,
        *said_by(names, row.author_id, row.entered_by_id),
        row.at,
        length(row.seconds),
        _address(row) if row.key else "",
        waits(row),
        mine,
        voice_to_clear(session, g.group.id, row.author_id) is not None,
        names.get(row.written_by_id or ""),
        row.written_at,
        names.get(row.deleted_by_id or ""),
        row.deleted_at,
        row.part_id or "",
        draft.text if draft else "",
    )


def _address(row: Spoken) -> str:
    return url_for("speaking.sound", document_id=row.document_id, spoken_id=row.id)


def length(seconds: int) -> str:
    """Return a length of time in words."""
    minutes, rest = divmod(seconds, 60)
    short = str(ngettext("%(num)s second", "%(num)s seconds", rest))
    if not minutes:
        return short
    long = str(ngettext("%(num)s minute", "%(num)s minutes", minutes))
    return str(_("%(minutes)s and %(seconds)s", minutes=long, seconds=short)) if rest else long
