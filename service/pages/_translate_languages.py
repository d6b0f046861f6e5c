"""What the page of languages shows: every language, its editions and how far they are."""

from collections.abc import Sequence
from dataclasses import dataclass

from flask_babel import gettext as _
from flask_babel import ngettext
from sqlalchemy.orm import Session

from content import languages
from content.translation.align import Row
from content.translation.states import State, may_publish
from service.pages._translate_names import language_name, own_name, welsh_first
from service.store import documents, trees
from service.store.tables import Document, Edition


@dataclass(frozen=True, slots=True)
class EditionLine:
    """One edition of a language, or the place where one can start."""

    kind: str
    edition_id: str = ""
    state: str = ""
    """ring, pen, swap or tick: the shape beside the words."""
    words: str = ""
    count: str = ""


@dataclass(frozen=True, slots=True)
class LanguageCard:
    """One language of the document."""

    code: str
    own_name: str
    name: str
    is_source: bool
    editions: tuple[EditionLine, ...]
    is_started: bool


def cards_of(session: Session, document: Document) -> tuple[LanguageCard, ...]:
    """Return the languages of the document first, Welsh before all, then those to start."""
    editions = documents.editions_of(session, document.id)
    here = {edition.language for edition in editions}
    known = set(languages.all_languages())
    order = [*welsh_first(list(here)), *welsh_first(list(known - here))]
    return tuple(_card(session, document, editions, code) for code in order)


def progress(rows: Sequence[Row]) -> tuple[str, str]:
    """Return shape and words for how far an edition is."""
    states = {row.state for row in rows}
    if states <= {State.EMPTY}:
        return "ring", _("Not started")
    if State.STALE in states:
        return "swap", _("The first text changed. Look again.")
    if not all(map(may_publish, states)):
        return "pen", _("We are working on it")
    if State.TRANSLATED in states:
        return "eye", _("All translated. Somebody needs to check it.")
    return "tick", _("All translated and checked")


def count_words(rows: Sequence[Row]) -> str:
    """Return how many sentences are ready, in words."""
    ready = sum(may_publish(row.state) for row in rows)
    return ngettext(
        "%(ready)s of %(num)s sentence is ready.",
        "%(ready)s of %(num)s sentences are ready.",
        len(rows),
        ready=ready,
    )


def _card(
    session: Session, document: Document, editions: Sequence[Edition], code: str
) -> LanguageCard:
    of_kind = {edition.kind: edition for edition in editions if edition.language == code}
    sources = {edition.kind for edition in editions if edition.language == document.language}
    is_source = code == document.language
    lines = tuple(
        _line(session, kind, of_kind.get(kind), is_source=is_source)
        for kind in ("standard", "easy_read")
        if kind in of_kind or (kind in sources and not is_source)
    )
    return LanguageCard(code, own_name(code), language_name(code), is_source, lines, bool(of_kind))


def _line(session: Session, kind: str, edition: Edition | None, *, is_source: bool) -> EditionLine:
    if edition is None or is_source:
        return EditionLine(kind, edition.id if edition else "")
    rows = trees.aligned(session, edition)
    return EditionLine(kind, edition.id, *progress(rows), count_words(rows))
