"""One finding at a time, with the way to the next and back."""

from flask import g, make_response, redirect, render_template
from werkzeug.wrappers import Response

from service.pages import _check_memory
from service.pages._check_card import check_href
from service.pages._check_panel import undo_of
from service.pages._check_place import edition_or_404, number, pages
from service.pages._check_shape import shape_of
from service.pages._check_view import page_of
from service.parts import parts
from service.web import forms
from service.web.access import Who, access
from service.web.authors import authors_for, choosable


@pages.get("/d/<document_id>/check/one")
@access(Who.MEMBER)
def one(document_id: str) -> Response:  # noqa: ARG001 - access has read it
    """Show one finding; the last one where the number is past it."""
    with parts().database.read() as session:
        edition = edition_or_404(session)
        page = page_of(session, g.document, edition)
        at = min(max(number("at"), 1), page.total)
        undo = undo_of(session)
        if not at and undo is None:
            return redirect(check_href(edition), 303)
        shown = render_template(
            "check/one.html",
            document=g.document,
            page=page,
            card=page.card(at) if at else None,
            shape=shape_of(page.checked, page.open[at - 1] if at else None),
            undo=undo,
            href=lambda at=0, **more: check_href(edition, at, **more),
            authors=choosable(authors_for(session, g.group.id)),
            operation=forms.new_operation(),
        )
    answer = make_response(shown)
    return _check_memory.remember(answer, page, at) if at else answer
