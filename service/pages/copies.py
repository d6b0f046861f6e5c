"""My copies: every published document of my groups, in my own form first."""

from dataclasses import dataclass

from flask import Blueprint, render_template
from sqlalchemy.orm import Session

from content.coproduction.preferences import Preference
from service.pages._chosen import of_row, own_first
from service.pages._files_view import File, Shelf, shelves
from service.pages._public_name import PublicName, public_name
from service.pages._shelf import files_of
from service.parts import parts
from service.store import documents, people, publishing
from service.store.tables import Group, Publication
from service.web.access import Who, access, me

pages = Blueprint("copies", __name__)


@dataclass(frozen=True, slots=True)
class Copy:
    """A published document as this person gets it."""

    publication: Publication
    name: PublicName
    group: Group
    own: File | None
    others: tuple[Shelf, ...]
    """Every other file there is."""
    writes: bool
    """Whether the person is a member of the group: only members bring a changed copy back."""


@pages.get("/me/copies")
@access(Who.SIGNED_IN)
def mine() -> str:
    """List what is published, each in the person's own form with one press."""
    with parts().database.read() as session:
        row = people.preference_of(session, me().id)
        wanted = of_row(row) if row else Preference()
        copies = _copies(session, wanted)
        return render_template(
            "copies/mine.html",
            copies=copies,
            chosen=bool(row and row.formats),
        )


def _copies(session: Session, wanted: Preference) -> list[Copy]:
    groups = {
        group.id: group
        for group in (
            *people.groups_of(session, me().id),
            *people.groups_published_by(session, me().id),
        )
    }
    own = {group.id for group in people.groups_of(session, me().id)}
    found = [
        _copy(session, group, newest, wanted, writes=group.id in own)
        for group in groups.values()
        for document in documents.documents_of(session, group.id)
        if (newest := publishing.newest_publication(session, document.id)) is not None
    ]
    return sorted(found, key=lambda one: one.publication.at, reverse=True)


def _copy(
    session: Session,
    group: Group,
    newest: Publication,
    wanted: Preference,
    *,
    writes: bool,
) -> Copy:
    files = own_first([one for one in files_of(parts(), session, newest) if one.id], wanted)
    own = files[0] if files else None
    name = public_name(parts(), session, newest)
    return Copy(newest, name, group, own, shelves(files[1:]), writes)
