"""The panel: all that was found, by what to do about it, with the shape of the words beside."""

from flask import g, redirect, render_template, request
from flask_babel import ngettext
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from service.pages import _check_memory
from service.pages._check_card import check_href
from service.pages._check_place import edition_or_404, number, pages
from service.pages._check_shape import shape_of
from service.pages._check_since import since_last_time
from service.pages._check_view import page_of
from service.parts import parts
from service.store import documents
from service.store.tables import Block
from service.web import forms, fragments
from service.web.access import Who, access
from service.web.authors import authors_for, choosable


@pages.get("/d/<document_id>/check")
@access(Who.MEMBER)
def check(document_id: str) -> str:  # noqa: ARG001 - access has read it
    """Show what was found by what to do about it, or all of one group."""
    with parts().database.read() as session:
        edition = edition_or_404(session)
        page = page_of(session, g.document, edition)
        shape = shape_of(page.checked, None)
        groups = page.groups(request.args.get("show", ""))
        show = request.args.get("show", "") if groups else ""
        kept = frozenset(each.key for each in page.kept)
        return render_template(
            "check/check.html",
            document=g.document,
            page=page,
            groups=groups or page.groups(),
            show=show,
            shape=shape,
            since=since_last_time(session, g.document, edition, page.checked, kept),
            undo=undo_of(session),
            here=_check_memory.place_in(page),
            href=lambda at=0, **more: check_href(edition, at, **more),
            authors=choosable(authors_for(session, g.group.id)),
            operation=forms.new_operation(),
        )


@pages.get("/d/<document_id>/check/closely")
@access(Who.MEMBER)
def closely(document_id: str) -> Response:  # noqa: ARG001 - access has read it
    """Say whether the close reading is done. `seen`: how many findings the page shows.

    What is new is not put into the page: nothing jumps while somebody reads.
    """
    with parts().database.read() as session:
        edition = edition_or_404(session)
        if not fragments.is_fragment():
            return redirect(check_href(edition), 303)
        page = page_of(session, g.document, edition)
    new = max(page.total - number("seen"), 0)
    return fragments.render(
        "check/_closely.html",
        "check/_closely.html",
        checked=page.checked,
        document=g.document,
        edition=edition,
        seen=number("seen"),
        new=new,
        href=lambda at=0, **more: check_href(edition, at, **more),
        say=_more(new) if new and page.checked.depth != "reading" else "",
    )


def undo_of(session: Session) -> Block | None:
    """Return the part that was changed by the last press, where it still stands like that."""
    changed = documents.block_of(session, g.document.id, request.args.get("changed", ""))
    return changed if changed is not None and changed.version == number("version") else None


def _more(new: int) -> str:
    return ngettext("We found %(num)s more thing.", "We found %(num)s more things.", new)
