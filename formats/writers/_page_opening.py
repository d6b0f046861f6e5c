"""How a web page and a book open: a draft says so, what kind it is, title, who, when."""

from collections.abc import Iterator

from content.languages import label
from content.tree import Document
from formats.block_marks import OWN, mark_of
from formats.writers._added import Added
from formats.writers._dates import day_of, written
from formats.writers._html import Html, element, said


def opening(document: Document, added: Added | None = None) -> Html:
    """Return the header with the main heading, the title; with a voice, all that it says first."""
    title = added.first("title") if added else None
    kind = label(document.language, "easy_read") if document.kind == "easy_read" else ""
    return element(
        "header",
        draft_mark(document, added),
        _line(kind, "kind", added) if kind else Html(""),
        element("h1", said(document.title), id=title),
        *_lead(document, added),
        added.rest("title") if added else Html(""),
        id=mark_of(f"{OWN}title"),
    )


def draft_mark(document: Document, added: Added | None = None) -> Html:
    """Return the line that says that no person has accepted this; nothing where one has."""
    return _line(label(document.language, "draft"), "draft", added) if document.draft else Html("")


def _lead(document: Document, added: Added | None) -> Iterator[Html]:
    purpose = document.purpose if document.kind == "standard" else ""
    day = written(document.date, document.language)
    for line in (purpose, document.group):
        if line:
            yield _line(line, "lead", added)
    if document.date:
        moment = document.date if day_of(document.date) else ""
        yield _line(day, "lead", added, moment)
    if document.version:
        yield _line(document.version, "lead", added)


def _line(words: str, look: str, added: Added | None, moment: str = "") -> Html:
    """Return one line, which lights up while the voice says it."""
    shown = element("time", said(words), datetime=moment) if moment else said(words)
    return element("p", shown, class_=look, id=added.words("title", words) if added else None)
