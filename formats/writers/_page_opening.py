"""How a web page and a book open: a draft says so, what kind it is, title, who, when."""

from collections.abc import Iterator

from content.languages import label
from content.tree import Document
from formats.block_marks import OWN, mark_of
from formats.writers._dates import day_of, written
from formats.writers._html import Html, element, said


def opening(document: Document) -> Html:
    """Return the header with the main heading, the title."""
    own = document.language
    kind = said(label(own, "easy_read")) if document.kind == "easy_read" else Html("")
    return element(
        "header",
        draft_mark(document),
        element("p", kind, class_="kind") if kind else kind,
        element("h1", said(document.title)),
        *(element("p", line, class_="lead") for line in _lead(document)),
        id=mark_of(f"{OWN}title"),
    )


def draft_mark(document: Document) -> Html:
    """Return the line that says that no person has accepted this; nothing where one has."""
    if not document.draft:
        return Html("")
    return element("p", said(label(document.language, "draft")), class_="draft")


def _lead(document: Document) -> Iterator[Html]:
    if document.purpose and document.kind == "standard":
        yield said(document.purpose)
    if document.group:
        yield said(document.group)
    if document.date:
        day = said(written(document.date, document.language))
        yield element("time", day, datetime=document.date) if day_of(document.date) else day
    if document.version:
        yield said(document.version)
