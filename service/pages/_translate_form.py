"""The form of one sentence: what it holds when it opens, and what comes back in it."""

import hashlib
from dataclasses import dataclass, replace

from flask import g, request
from flask_babel import gettext as _
from sqlalchemy.orm import Session

from content.cleaning import MAX_BLOCK, clean
from content.segments import Segment
from content.translation.align import Row, Unit, aligned
from content.translation.states import State
from service.pages._translate_view import Line
from service.store import drafts
from service.store.tables import Edition
from service.web import forms
from service.web.authors import Author, authors_for, choosable

LONGEST = 4_000_000
"""Characters that are read from a box, so that even far too many come back to their writer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceForm:
    """What the form of a sentence shows."""

    words: str = ""
    seen: str = ""
    """The saved translation that the person started from."""
    source: str = ""
    """The source that the person had before them."""
    unsure: bool = False
    operation: str = ""
    authors: tuple[Author, ...] = ()
    author: str = ""
    is_draft: bool = False
    """The words are unsaved ones from before."""
    theirs: str = ""
    """What somebody else saved meanwhile."""
    other: str = ""
    """Who that was."""


def opened(session: Session, edition: Edition, line: Line) -> SentenceForm:
    """Return the form over what is saved, offered or kept unsaved."""
    draft = drafts.draft_of(session, g.person.id, draft_place(edition.id, line.id))
    form = SentenceForm(
        words=draft.text if draft and draft.text else line.target,
        seen=line.saved,
        source=line.source,
        unsure=line.unsure,
        operation=forms.new_operation(),
        author=g.person.id,
        is_draft=bool(draft and draft.text and draft.text != line.saved),
    )
    return with_authors(session, form)


def sent() -> SentenceForm:
    """Return what came with the request, cleaned, with nothing cut off."""
    return SentenceForm(
        words=_one_line(forms.words("words", LONGEST)),
        seen=forms.words("seen", LONGEST),
        source=clean(request.form.get("source", "")[:LONGEST]).strip(),
        unsure="unsure" in request.form,
        operation=forms.operation(),
        author=request.form.get("author", g.person.id),
    )


def with_authors(session: Session, form: SentenceForm) -> SentenceForm:
    """Return the form with the people whose words it may bring."""
    return replace(form, authors=choosable(authors_for(session, g.group.id)))


def faults_of(form: SentenceForm) -> forms.Faults:
    """Return what stands in the way of saving."""
    faults = forms.Faults()
    if not form.words:
        faults.add("words", _("There are no words yet. Write some, or leave it as it was."))
    elif len(form.words) > MAX_BLOCK:
        faults.add("words", _("This is very long for one sentence. Your words are still here."))
    return faults


def sentence_of_today(rows: tuple[Row, ...], segment_id: str, form: SentenceForm) -> Row | None:
    """Return the sentence of the form, changed or moved since; None where it is gone."""
    here = next((row for row in rows if row.segment.id == segment_id), None)
    if here is not None or not form.source:
        return here
    block_id = segment_id.partition(".")[0]
    was = Unit(segment_id, block_id, form.source, form.words or "-", State.TRANSLATED)
    found = aligned([row.segment for row in rows], (was,))
    return next((now for now, then in zip(rows, found, strict=True) if then.target), None)


def is_same_source(segment: Segment, form: SentenceForm) -> bool:
    """Return whether the person saw the source as it is today."""
    return not form.source or clean(segment.text).strip() == form.source


def draft_place(edition_id: str, segment_id: str) -> str:
    """Return the name under which unsaved words of a sentence are kept."""
    return "translate:" + hashlib.sha256(f"{edition_id} {segment_id}".encode()).hexdigest()[:40]


def _one_line(words: str) -> str:
    """A sentence has no line of its own to end: a new line would break titles and cells."""
    return " ".join(words.split())
