"""The passport of each file: which rules a machine tried, what passed, who tried it."""

from dataclasses import dataclass

from flask import Blueprint, abort, render_template
from sqlalchemy.orm import Session

from service.pages._files_view import File
from service.pages._shelf import files_of
from service.parts import parts
from service.store import published, renditions
from service.store.publishing import trees_of
from service.store.tables import Document
from service.web.access import Who, access
from service.web.reading import own_name

pages = Blueprint("passport", __name__)


@dataclass(frozen=True, slots=True)
class Line:
    """One rule. `status`: pass, fail or "needs a person"."""

    rule: str
    status: str
    tool: str
    words: str


@dataclass(frozen=True, slots=True)
class Passport:
    """One made file and what can be proven about it."""

    file: File
    lines: tuple[Line, ...]

    @property
    def passed(self) -> int:
        """Return how many rules passed."""
        return sum(line.status == "pass" for line in self.lines)


@pages.get("/p/<document_id>/<int:number>/passport")
@access(Who.ANYONE)
def passport(document_id: str, number: int) -> str:
    """Show the passports of every file of a publication."""
    if number > 2**31:
        abort(404)
    with parts().database.read() as session:
        found = published.publication_numbered(session, document_id, number) or abort(404)
        return render_template(
            "public/passport.html",
            document=session.get_one(Document, document_id),
            publication=found,
            passports=_passports(session, found.id, files_of(parts(), session, found)),
            own_name=own_name,
        )


def _passports(
    session: Session, publication_id: str, files: tuple[File, ...]
) -> tuple[Passport, ...]:
    keys = [tree.tree_key for tree in trees_of(session, publication_id)]
    rows = {row.id: row.passport for row in renditions.renditions_of(session, keys)}
    return tuple(
        Passport(one, tuple(Line(**line) for line in rows.get(one.id, ())))
        for one in files
        if one.state == "ready"
    )
