"""Make it easy read: a draft by machine, then people accept, change or refuse each point."""

from flask import flash, g, render_template, request
from flask_babel import gettext as _
from flask_babel import ngettext
from werkzeug.wrappers import Response

from content.cleaning import MAX_BLOCK
from service.actions.add_point import add_point
from service.actions.draft_easy_read import draft_again, draft_easy_read, draft_missing
from service.actions.keep_stale_point import keep_stale_point
from service.pages import (
    _easy_read_pictures,
    _easy_read_point,
    _easy_read_stages,
    _easy_read_words,
)
from service.pages._easy_read_overview import overview_of
from service.pages._easy_read_place import (
    drafting,
    edition_or_404,
    pages,
    point_or_404,
    to_overview,
    to_point,
)
from service.parts import parts
from service.store import documents, easy_read
from service.web import forms
from service.web.access import Who, access
from service.web.authors import authors_for, choosable, voice_from_form

__all__ = [
    "_easy_read_pictures",
    "_easy_read_point",
    "_easy_read_stages",
    "_easy_read_words",
    "pages",
]
LONG = 3000
"""Words of a document from which drafting takes long enough to say so."""


@pages.get("/d/<document_id>/easy-read")
@access(Who.MEMBER)
def overview(document_id: str) -> str:  # noqa: ARG001 - access has read it
    """Show every point with its state, or what drafting will do where there is no draft yet."""
    with parts().database.read() as session:
        edition = easy_read.easy_read_edition(session, g.document)
        if edition is None:
            return _start()
        return render_template(
            "easy_read/overview.html",
            document=g.document,
            overview=overview_of(session, edition),
            edition=edition,
            operation=forms.new_operation(),
        )


@pages.post("/d/<document_id>/easy-read")
@access(Who.MEMBER)
def draft(document_id: str) -> Response | tuple[str, int]:
    """Draft the easy read. Nothing of it counts until a person keeps it."""
    with parts().database.read() as session:
        by = voice_from_form(session, g.group.id)
        source = documents.standard_edition(session, g.document)
        empty = not documents.blocks_of(session, source.id)
    if empty:
        faults = forms.Faults()
        faults.add("", _("There are no words to start from yet. Write the first line."))
        return _start(faults), 422
    draft_easy_read(parts(), document_id, drafting(), by=by)
    flash(_("The draft is ready. Nobody has checked it yet."))
    return to_overview()


@pages.post("/d/<document_id>/easy-read/more")
@access(Who.MEMBER)
def more(document_id: str) -> Response:
    """Draft points for sentences that have none yet."""
    with parts().database.read() as session:
        edition_or_404(session)
        by = voice_from_form(session, g.group.id)
    count = draft_missing(parts(), document_id, drafting(), by=by)
    said = ngettext("%(num)s new point is drafted.", "%(num)s new points are drafted.", count)
    flash(said if count else _("Every sentence has a point already."))
    return to_overview()


@pages.post("/d/<document_id>/easy-read/<block_id>/stale")
@access(Who.MEMBER)
def stale(document_id: str, block_id: str) -> Response:
    """Keep a point whose first words changed, or draft it again from the words of today."""
    with parts().database.read() as session:
        point_or_404(session, block_id)
        by = voice_from_form(session, g.group.id)
    if request.form.get("choice") == "again":
        draft_again(parts(), document_id, block_id, drafting(), by=by)
        flash(_("We drafted it again. The old point is at the end of this page."))
        return to_overview()
    keep_stale_point(parts(), document_id, block_id, by=by, operation=forms.operation())
    flash(_("We keep your point. It goes with the new words now."))
    return to_point(block_id)


@pages.get("/d/<document_id>/easy-read/add")
@access(Who.MEMBER)
def add_form(document_id: str) -> str:  # noqa: ARG001 - access has read it
    """Ask for the words of a new point."""
    return _add_page("")


@pages.post("/d/<document_id>/easy-read/add")
@access(Who.MEMBER)
def add(document_id: str) -> Response | tuple[str, int]:
    """Add a point that a person wrote, after another one."""
    words, faults = forms.words("words", 400_000), forms.Faults()
    if not words:
        faults.add("words", _("There are no words yet. Write one to three short lines."))
    if len(words) > MAX_BLOCK:
        faults.add("words", _("That is too long for one point. Make several points of it."))
    if faults:
        return _add_page(words, faults), 422
    with parts().database.read() as session:
        edition_or_404(session)
        by = voice_from_form(session, g.group.id)
        after = request.form.get("after", "")
        after = after if easy_read.point_of(session, g.document, after) else "end"
    made = add_point(parts(), document_id, after, words, by=by, operation=forms.operation())
    flash(_("Your point is in. Choose a picture for it now, or no picture."))
    return to_point(made)


def _start(faults: forms.Faults | None = None) -> str:
    with parts().database.read() as session:
        authors = choosable(authors_for(session, g.group.id))
        source = documents.standard_edition(session, g.document)
        words = sum(len(row.text.split()) for row in documents.blocks_of(session, source.id))
    return render_template(
        "easy_read/start.html",
        document=g.document,
        long=words > LONG,
        faults=faults,
        authors=authors,
        operation=forms.new_operation(),
    )


def _add_page(words: str, faults: forms.Faults | None = None) -> str:
    with parts().database.read() as session:
        edition_or_404(session)
        authors = choosable(authors_for(session, g.group.id))
    return render_template(
        "easy_read/add.html",
        document=g.document,
        words=words,
        faults=faults,
        authors=authors,
        after=request.values.get("after", "")[:32],
        operation=forms.new_operation(),
    )
