"""The files of what was published, while they are made: how far they are, and trying again."""

from dataclasses import dataclass

from flask import Blueprint, abort, flash, g, redirect, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from service.pages._files_view import File, Shelf, shelves
from service.pages._public_name import public_name
from service.pages._seen import may_see
from service.pages._shelf import files_of
from service.parts import parts
from service.store import publishing, renditions
from service.store.tables import Publication
from service.web import fragments
from service.web.access import Who, access
from service.web.reading import own_name, welsh_first

pages = Blueprint("files", __name__)


@dataclass(frozen=True, slots=True)
class Making:
    """How far the making of a publication's files is."""

    files: tuple[File, ...]

    @property
    def ready(self) -> int:
        """Return how many files are there."""
        return sum(one.state == "ready" for one in self.files)

    @property
    def total(self) -> int:
        """Return how many files were ordered."""
        return sum(bool(one.id) for one in self.files)

    @property
    def going_on(self) -> bool:
        """Return whether anything is still to be made."""
        return any(one.state in {"queued", "making"} for one in self.files)

    @property
    def by_language(self) -> list[tuple[str, tuple[Shelf, ...]]]:
        """Return the files of each language by shelf, Welsh first."""
        codes = welsh_first(one.language for one in self.files)
        return [
            (code, shelves(one for one in self.files if one.language == code)) for code in codes
        ]


@pages.get("/d/<document_id>/files")
@access(Who.MEMBER_OR_PUBLISHER)
def files(document_id: str) -> Response:
    """Show how far the files of the newest publication are. htmx asks for the list alone."""
    with parts().database.read() as session:
        newest = publishing.newest_publication(session, document_id)
        if newest is None and not may_see(g.document):
            abort(404)
        title = g.document.title
        if newest and g.membership is None:
            # While the group finds a new name, a publisher reads the one that is public.
            title = public_name(parts(), session, newest).title
        making = Making(_of(session, newest)) if newest else None
        session.expunge_all()
    return fragments.render(
        "publish/files.html",
        "publish/_files.html",
        say=_("All the files are ready.") if making and not making.going_on else "",
        document=g.document,
        title=title,
        may_see=may_see(g.document),
        publication=newest,
        making=making,
        own_name=own_name,
    )


@pages.post("/d/<document_id>/files/<rendition_id>/again")
@access(Who.MEMBER_OR_PUBLISHER)
def again(document_id: str, rendition_id: str) -> Response:
    """Try to make a file again that did not work."""
    with parts().database.write() as session:
        newest = publishing.newest_publication(session, document_id)
        known = {one.id for one in _of(session, newest)} if newest else set()
        if not rendition_id or rendition_id not in known:
            abort(404)
        once_more = renditions.try_again(session, rendition_id)
    if once_more:
        parts().queue.ring([rendition_id])
        flash(_("We are trying again."))
    return redirect(url_for("files.files", document_id=document_id), 303)


def _of(session: Session, publication: Publication) -> tuple[File, ...]:
    return files_of(parts(), session, publication)
