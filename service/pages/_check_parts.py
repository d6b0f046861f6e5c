"""The shape of a document part by part: the picture, and beside it the same in words."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from flask import g, render_template, url_for

from content.checking.shape import DocumentShape
from content.checking.shape import shape as shape_of
from content.tree import Block, Heading, language_of, texts
from service.pages._check_card import Checked, check_href, edit_href
from service.pages._check_place import edition_or_404, number, pages
from service.pages._check_rules import in_locale
from service.pages._check_shape import Bar, bars_of, hard_words
from service.pages._check_view import checked_edition
from service.parts import parts
from service.store.tables import Edition
from service.web.access import Who, access

ONE_PAGE = 60
"""Parts on one page."""
FIRST_WORDS = 8


@dataclass(frozen=True, slots=True)
class Part:
    """One paragraph, list or point: where it is, and how it is made."""

    heading: str
    """The heading that it opens; "" where it goes on."""
    first_words: str
    language: str
    href: str
    bars: tuple[Bar, ...]
    told: str
    """How long its sentences are, in words."""
    hard: tuple[str, ...]
    """The words that people may not know, each once."""


@pages.get("/d/<document_id>/check/shape")
@access(Who.MEMBER)
def shape(document_id: str) -> str:  # noqa: ARG001 - access has read it
    """Show each part of the document as a picture and in words."""
    with parts().database.read() as session:
        edition = edition_or_404(session)
        checked = checked_edition(session, g.document, edition)
        whole = shape_of(checked.tree, checked.findings, checked.rules.profile)
        every = tuple(_parts(checked, whole, edition))
    last = max((len(every) - 1) // ONE_PAGE, 0)
    page = min(number("page"), last)
    return render_template(
        "check/shape.html",
        document=g.document,
        edition=edition,
        parts=every[page * ONE_PAGE : (page + 1) * ONE_PAGE],
        limit=whole.limit,
        told=in_locale(whole.words),
        before=_page_href(edition, page - 1) if page else "",
        after=_page_href(edition, page + 1) if page < last else "",
        back=check_href(edition),
    )


def _page_href(edition: Edition, page: int) -> str:
    document_id = edition.document_id
    return url_for(".shape", document_id=document_id, edition=edition.id, page=page or None)


def _parts(checked: Checked, whole: DocumentShape, edition: Edition) -> Iterator[Part]:
    bars: dict[str, list[Bar]] = defaultdict(list)
    hard: dict[str, list[str]] = defaultdict(list)
    for bar in bars_of(checked):
        bars[bar.block_id].append(bar)
    for each in hard_words(checked.findings):
        hard[each.block_id].append(each.words)
    told = {each.block_id: in_locale(each.words) for each in whole.paragraphs}
    heading = ""
    for block in checked.tree.blocks:
        if isinstance(block, Heading):
            heading = _first_words(block)
        elif block.id in bars:
            yield Part(
                heading,
                _first_words(block),
                language_of(block, checked.tree),
                edit_href(edition, block.id),
                tuple(bars[block.id]),
                told.get(block.id, ""),
                tuple(dict.fromkeys(hard[block.id])),
            )
            heading = ""


def _first_words(block: Block) -> str:
    words = " ".join(texts(block)).split()
    return " ".join(words[:FIRST_WORDS]) + (" …" if len(words) > FIRST_WORDS else "")
