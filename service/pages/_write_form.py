"""The form of one part: what it holds when it opens, and what comes back in it."""

from dataclasses import dataclass, replace
from datetime import datetime

from flask import g, request
from flask_babel import gettext as _
from sqlalchemy.orm import Session

from content.cleaning import MAX_BLOCK
from service.actions.add_blocks import PartTooLong
from service.actions.apply_words import Wording
from service.store import drafts
from service.store.tables import Block
from service.web import forms
from service.web.authors import Author, authors_for, choosable

LONGEST = 4_000_000
"""Characters that are read from a box, so that even far too many come back to their writer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartForm:
    """What the form of a part shows."""

    kind: str
    words: str = ""
    alt: str = ""
    caption: str = ""
    level: int = 1
    header: bool = True
    decorative: bool = False
    version: int = 0
    operation: str = ""
    authors: tuple[Author, ...] = ()
    author: str = ""
    kept_at: datetime | None = None
    """When unsaved words were kept that the form shows now."""

    @property
    def rows(self) -> int:
        """Return the lines of the box, by how much is in it."""
        if self.kind == "heading":
            return 1
        return 3 if len(self.words) < 300 else 6 if len(self.words) < 900 else 10

    @property
    def wording(self) -> Wording:
        """Return what the person wrote, as the action takes it."""
        return Wording(
            text=self.words,
            alt=self.alt if self.kind == "picture" else None,
            caption=self.caption if self.kind == "table" else None,
            level=self.level if self.kind == "heading" else None,
            decorative=self.decorative if self.kind == "picture" else None,
        )


def opened(session: Session, block: Block, group_id: str) -> PartForm:
    """Return the form over the block as it stands, or with the person's unsaved words in it."""
    form = PartForm(
        kind=block.kind,
        words=block.text,
        alt=block.alt,
        caption=block.caption,
        level=block.level,
        header=block.header,
        decorative=block.decorative,
        version=block.version,
        operation=forms.new_operation(),
        authors=choosable(authors_for(session, group_id)),
        author=g.person.id,
    )
    draft = drafts.draft_of(session, g.person.id, block.id)
    if draft is None or draft.text == block.text:
        return form
    return replace(form, words=draft.text, version=draft.base_version, kept_at=draft.at)


def empty(session: Session, kind: str, group_id: str, place: str) -> PartForm:
    """Return the form of a new part, with the person's unsaved words in it."""
    draft = drafts.draft_of(session, g.person.id, place)
    return PartForm(
        kind=kind,
        words=draft.text if draft else "",
        operation=forms.new_operation(),
        authors=choosable(authors_for(session, group_id)),
        author=g.person.id,
        kept_at=draft.at if draft and draft.text else None,
    )


def sent(kind: str, authors: tuple[Author, ...] = ()) -> PartForm:
    """Return what came with the request, cleaned, with nothing cut off."""
    return PartForm(
        kind=kind,
        words=forms.words("words", LONGEST),
        alt=forms.words("alt", LONGEST),
        caption=forms.words("caption", LONGEST),
        level=number("level", 1, 1, 5),
        header="header" in request.form,
        decorative="decorative" in request.form,
        version=number("version", 0, 0, 2_000_000_000),
        operation=forms.operation(),
        authors=authors,
        author=request.form.get("author", g.person.id),
    )


def number(name: str, fallback: int, least: int, most: int) -> int:
    """Return a whole number of the form or the address; `fallback` for anything else."""
    value = request.values.get(name, "")
    if not value.isascii() or not value.isdigit() or len(value) > 12:
        return fallback
    return min(max(int(value), least), most)


def faults_of(form: PartForm) -> forms.Faults:
    """Return what stands in the way of saving."""
    faults = forms.Faults()
    if form.kind == "picture":
        if not form.alt and not form.decorative:
            faults.add("alt", _("Say in words what the picture shows, or tick the box below."))
    elif not form.words:
        faults.add("words", _("There are no words yet. Write some, or leave it as it was."))
    for name, text in (("words", form.words), ("alt", form.alt), ("caption", form.caption)):
        if len(text) > MAX_BLOCK:
            faults.add(name, too_long())
    return faults


def too_long() -> str:
    """Return what to do with more words than one part can hold."""
    return str(_("One part can hold 20,000 letters. Make it two parts. Your words are still here."))


def no_room(refused: Exception) -> str:
    """Return what to do where a part, or else the document, would be too long."""
    return too_long() if isinstance(refused, PartTooLong) else document_full()


def document_full() -> str:
    """Return what to do with more words than one document can hold."""
    return str(_("A document can hold 200,000 words. Start a second one for the rest."))


def with_authors(session: Session, form: PartForm, group_id: str) -> PartForm:
    """Return the form with the people whose words it may bring, to show it again."""
    return replace(form, authors=choosable(authors_for(session, group_id)))
