"""What the translation page shows: each sentence beside its translation, in reading order."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from flask import g
from markupsafe import Markup
from sqlalchemy.orm import Session

from content.comparing import Change, word_changes
from content.inline import runs_from
from content.translation.align import Row
from content.translation.checks import warnings
from content.translation.states import State, may_publish
from content.tree import Paragraph
from service.pages._translate_names import place_words, state_words
from service.store import deciding, translations
from service.store.tables import Edition, TranslationUnit
from service.web.authors import Face, faces
from service.web.said import say
from service.web.words import block_html

ROWS = 40
"""Sentences on one page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One sentence beside its translation."""

    id: str
    source: str
    source_html: Markup
    source_lang: str
    place: str
    is_heading: bool
    state: str
    state_words: str
    target: str = ""
    """What is saved, or what memory offers where nothing is."""
    target_html: Markup = field(default=Markup())
    saved: str = ""
    """What is saved."""
    was: tuple[Change, ...] = ()
    """What changed in the source since it was translated."""
    warnings: tuple[str, ...] = ()
    from_memory: bool = False
    can_check: bool = False
    """Somebody else wrote it, and nobody checked it yet."""
    unsure: bool = False
    asked: str = ""
    """An open question to the group about other words for it, "" for none."""

    @property
    def rows(self) -> int:
        """Return how many lines the box needs."""
        return 2 if len(self.source) < 110 else 3 if len(self.source) < 300 else 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A page of sentences, and how far the whole edition is."""

    lines: tuple[Line, ...]
    page: int
    pages: int
    ready: int
    total: int
    opened: str = ""
    """The sentence in the person's hands."""
    next: str = ""
    """The next one after it that needs somebody."""


@dataclass(frozen=True, slots=True)
class _Known:
    """What all lines of a page are made from."""

    edition: Edition
    units: Mapping[str, TranslationUnit]
    people: Mapping[str, Face]
    headings: frozenset[str]
    memory: Mapping[str, str]
    asked: Mapping[str, str]
    """Open questions to the group, by sentence."""


def sheet_of(
    session: Session, edition: Edition, rows: Sequence[Row], *, opened: str = "", page: int = 0
) -> Sheet:
    """Return the page that holds the opened sentence, or page `page`, counted from 1.

    Where neither is given, the first sentence of the page that needs somebody is opened.
    """
    ids = [row.segment.id for row in rows]
    pages = max(1, -(-len(rows) // ROWS))
    page = ids.index(opened) // ROWS + 1 if opened in ids else min(max(page, 1), pages)
    shown = rows[(page - 1) * ROWS : page * ROWS]
    if opened not in ids:
        opened = next_needing(shown, "", around=False)
    return Sheet(
        lines=lines_of(session, edition, shown),
        page=page,
        pages=pages,
        ready=sum(may_publish(row.state) for row in rows),
        total=len(rows),
        opened=opened,
        next=next_needing(rows, opened),
    )


def next_needing(rows: Sequence[Row], after: str, *, around: bool = True) -> str:
    """Return the next sentence that has no finished translation, "" where all have one."""
    ids = [row.segment.id for row in rows]
    at = ids.index(after) + 1 if after in ids else 0
    following = [*rows[at:], *(rows[:at] if around else ())]
    waiting = (row.segment.id for row in following if not may_publish(row.state))
    return next((found for found in waiting if found != after), "")


def lines_of(session: Session, edition: Edition, rows: Sequence[Row]) -> tuple[Line, ...]:
    """Return these sentences as the page shows them, in a handful of questions."""
    units = translations.units_of(session, edition.id)
    shown = [units[row.unit_id] for row in rows if row.unit_id in units]
    ids = {key for unit in shown for key in (unit.author_id, unit.entered_by_id)}
    ids |= {unit.reviewed_by_id for unit in shown if unit.reviewed_by_id}
    kinds = translations.block_kinds(session, str(edition.source_id))
    known = _Known(
        edition,
        units,
        faces(session, ids),
        frozenset(block for block, kind in kinds.items() if kind == "heading"),
        translations.remembered(
            session, g.group.id, edition, {row.segment.text for row in rows if not row.target}
        ),
        deciding.questions_about_sentences(session, edition.id),
    )
    return tuple(_line(row, known) for row in rows)


def html_of(text: str, *, strong: bool = False) -> Markup:
    """Return a sentence with its bold words and links, escaped; all of it bold if `strong`."""
    runs = runs_from(text)
    looks = tuple(replace(run, bold=True) for run in runs) if strong else runs
    return block_html(Paragraph(id="", runs=looks))


def _line(row: Row, known: _Known) -> Line:
    segment, unit = row.segment, known.units.get(row.unit_id)
    offered = "" if row.target else known.memory.get(segment.text, "")
    state = State.DRAFT if offered else row.state
    target = offered or row.target
    said = _said(row, unit, known, state, memory=bool(offered))
    return replace(
        said,
        target=target,
        target_html=html_of(target, strong=said.is_heading),
        from_memory=bool(offered),
        was=word_changes(row.source_then, segment.text) if row.source_then else (),
        warnings=_warnings(row, known.edition.language),
        asked=known.asked.get(row.unit_id) or known.asked.get(segment.id, ""),
        can_check=row.state is State.TRANSLATED and unit is not None and _is_others(unit),
    )


def _said(
    row: Row, unit: TranslationUnit | None, known: _Known, state: State, *, memory: bool
) -> Line:
    segment = row.segment
    is_heading = segment.block_id in known.headings or segment.place == "title"
    author = _name(known, unit.author_id if unit else None)
    typed = unit.entered_by_id if unit and unit.entered_by_id != unit.author_id else None
    return Line(
        id=segment.id,
        source=segment.text,
        source_html=html_of(segment.text, strong=is_heading),
        source_lang=segment.language,
        place=place_words(segment.place),
        is_heading=is_heading,
        saved=row.target,
        state=state.value,
        state_words=state_words(
            state,
            name=author,
            checker=_name(known, unit.reviewed_by_id if unit else None),
            typed=_name(known, typed),
            memory=memory or (unit is not None and unit.made_by == "memory"),
        ),
        unsure=row.state is State.NEEDS_WORK,
    )


def _warnings(row: Row, language: str) -> tuple[str, ...]:
    """Return what to look at again; what somebody else checked is not asked about again."""
    if row.state is State.REVIEWED:
        return ()
    found = warnings(row.segment.text, row.target, row.segment.language, language)
    return tuple(say(words) for words in found)


def _is_others(unit: TranslationUnit) -> bool:
    return unit.author_id != str(g.person.id)


def _name(known: _Known, person_id: str | None) -> str:
    found = known.people.get(person_id or "")
    return found.name if found else ""
