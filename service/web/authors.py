"""Whose words a form brings: the person's own, or those of somebody they support.

The author is the person who says it; who typed it is always the one at the keyboard, and
both names are shown. Nobody becomes anybody else.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from flask import g, request
from flask_babel import gettext as _
from sqlalchemy.orm import Session

from service.actions.voice import Voice
from service.store import people


@dataclass(frozen=True, slots=True)
class Author:
    """Somebody whose words these may be, as a form offers them."""

    value: str
    text: str


def authors_for(session: Session, group_id: str) -> tuple[Author, ...]:
    """Return whose words the person may type here, themselves first; one where they support no one.

    Show a choice only where there is more than one.
    """
    supported = people.supported_by(session, g.person.id, group_id)
    found = (g.person, *supported)
    return tuple(Author(person.id, person.name) for person in found)


def author_from_form(session: Session, group_id: str) -> str:
    """Return the id of the form's author. Anybody not supported any more: the person's own id.

    Words are then kept as those of who typed them, never as somebody's who did not agree.
    """
    wanted = request.form.get("author", "")
    allowed = {author.value for author in authors_for(session, group_id)}
    return wanted if wanted in allowed else str(g.person.id)


def why_not_for(session: Session, group_id: str) -> str:
    """Say why the form cannot speak for whom it names; "" where it can.

    Words stay with who typed them then. An answer must not: it would stand as their own.
    """
    wanted = request.form.get("author", "")
    if not wanted or wanted == author_from_form(session, group_id):
        return ""
    return _("You do not support this person now. Nothing was sent.")


def voice_from_form(session: Session, group_id: str) -> Voice:
    """Return whose words the form brings and who typed them."""
    return Voice(author_from_form(session, group_id), str(g.person.id))


def voice_for(session: Session, group_id: str, author_id: str) -> Voice | None:
    """Return the voice in which the person here may speak for the author; None where they may not.

    For what is the author's alone: they may themselves, and those who support them.
    """
    allowed = {author.value for author in authors_for(session, group_id)}
    return Voice(author_id, str(g.person.id)) if author_id in allowed else None


def voice_to_clear(session: Session, group_id: str, author_id: str) -> Voice | None:
    """Return the voice in which the person here may take away what the author leaves; or None.

    Whoever may speak for the author may. Where the author has left the group, and so cannot
    come in themselves, the facilitator does it when they ask.
    """
    has_left = not people.is_member(session, group_id, author_id)
    if has_left and g.membership is not None and g.membership.facilitator:
        return Voice(author_id, str(g.person.id))
    return voice_for(session, group_id, author_id)


@dataclass(frozen=True, slots=True)
class Face:
    """A person as pages show them: always with the name."""

    id: str
    name: str
    portrait: str = ""

    @property
    def initials(self) -> str:
        """Return the first letters of at most two names."""
        return "".join(part[0] for part in self.name.split()[:2]).upper()


def faces(session: Session, ids: set[str]) -> dict[str, Face]:
    """Return these people by id."""
    found = people.people_with(session, ids)
    return {one.id: Face(one.id, one.name, one.portrait) for one in found}


def said_by(names: dict[str, Face], author_id: str, entered_by_id: str) -> tuple[Face, Face | None]:
    """Return whose words they are, and who typed them where that is somebody else."""
    unknown = Face("", "")
    author = names.get(author_id, unknown)
    typed = names.get(entered_by_id, unknown) if entered_by_id != author_id else None
    return author, typed


def choosable(authors: Sequence[Author]) -> tuple[Author, ...]:
    """Return the authors to offer: none where there is nothing to choose."""
    return tuple(authors) if len(authors) > 1 else ()
