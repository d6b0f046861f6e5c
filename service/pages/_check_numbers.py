"""The scores on a page of their own: they take a moment, and nobody has to look at them."""

from functools import lru_cache

from flask import g, render_template

from content.checking.readability import Score, TooLittle, scores
from content.tree import Document
from service.pages._check_card import check_href
from service.pages._check_place import edition_or_404, pages
from service.pages._check_scores import lines
from service.pages._check_shape import measured_of
from service.parts import parts
from service.store import trees
from service.web.access import Who, access


@pages.get("/d/<document_id>/check/scores")
@access(Who.MEMBER)
def numbers(document_id: str) -> str:  # noqa: ARG001 - access has read it
    """Show each score with its scorer, and what it cannot tell."""
    with parts().database.read() as session:
        edition = edition_or_404(session)
        tree = trees.tree_of(session, edition)
    return render_template(
        "check/scores.html",
        document=g.document,
        scores=lines(_scored(tree), measured_of(tree).counts, tree.language),
        back=check_href(edition),
    )


@lru_cache(maxsize=16)
def _scored(tree: Document) -> tuple[Score | TooLittle, ...]:
    return scores(tree)
