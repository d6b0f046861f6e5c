"""A new part: its kinds, its form, and what it becomes."""

from dataclasses import dataclass
from uuid import uuid4

from flask import g, render_template, request
from flask_babel import gettext as _
from sqlalchemy.orm import Session

from content.markup import kind_of, text_from
from content.pasting import blocks_from_text
from content.tree import Heading
from formats.readers import CannotRead
from service.actions.add_blocks import NewBlock, add_blocks
from service.actions.add_picture import About, add_picture
from service.pages import _write_form
from service.pages._write_form import PartForm
from service.parts import parts
from service.store import documents
from service.web import forms
from service.web.authors import voice_from_form
from service.web.limits import UPLOAD
from service.web.said import say

KINDS = ("paragraph", "heading", "list", "table", "picture", "quote")
TITLE = 300
PURPOSE = 2_000


class CannotTake(Exception):
    """The picture cannot be taken. The message is for people."""


@dataclass(frozen=True, slots=True)
class KindCard:
    """A kind of part to choose."""

    value: str
    text: str
    line: str
    icon: str


def kinds() -> list[KindCard]:
    """Return the kinds of part to choose from."""
    return [
        KindCard("paragraph", _("Words"), _("A few sentences."), "pen"),
        KindCard("heading", _("Heading"), _("Says what the next part is about."), "letters"),
        KindCard("list", _("List"), _("One thing on each line."), "easy-read"),
        KindCard("table", _("Table"), _("Rows and columns."), "card"),
        KindCard("picture", _("Picture"), _("A photo or drawing of your own."), "camera"),
        KindCard("quote", _("Somebody’s own words"), _("What a person said."), "comment"),
    ]


def page(session: Session, form: PartForm, faults: forms.Faults | None = None) -> str:
    """Return the form of a new part."""
    shown = _write_form.with_authors(session, form, g.group.id)
    return render_template(
        "write/add.html",
        document=g.document,
        form=shown,
        after=request.values.get("after", ""),
        people_in_it=request.form.get("people", ""),
        consent=forms.words("consent"),
        faults=faults,
    )


def again(form: PartForm, faults: forms.Faults, status: int) -> tuple[str, int]:
    """Return the form with everything still in it, and what stands in the way."""
    with parts().database.read() as session:
        return page(session, form, faults), status


def faults_of(form: PartForm) -> forms.Faults:
    """Return what stands in the way of adding the part."""
    faults = _write_form.faults_of(form)
    if form.kind == "paragraph" and "words" in faults.by_field and form.words:
        del faults.by_field["words"]  # many parts: each is looked at by itself
    if form.kind != "picture":
        return faults
    if not request.files.get("file"):
        faults.add("file", _("Choose a picture from your device."))
    if request.form.get("people") not in {"no", "yes"}:
        faults.add("people", _("Say whether there are people in it."))
    elif request.form.get("people") == "yes" and not forms.words("consent"):
        faults.add("consent", _("Write how the people in it agreed to be shown."))
    return faults


def naming_faults(naming: object) -> forms.Faults:
    """Return what is missing of a title and a purpose line."""
    faults = forms.Faults()
    title, purpose = getattr(naming, "title", ""), getattr(naming, "purpose", "")
    if not purpose:
        faults.add("purpose", _("Write in one sentence what it is for."))
    if not title:
        faults.add("title", _("Give it a name that people will know."))
    if len(title) > TITLE:
        faults.add("title", _("This name is very long. Make it shorter."))
    if len(purpose) > PURPOSE:
        faults.add("purpose", _("This is very long. One sentence is enough."))
    return faults


def added(form: PartForm) -> str:
    """Add what the form holds and return the id of its first block.

    Raises CannotMove, NoRoom or, for a picture, CannotTake.
    """
    with parts().database.read() as session:
        by = voice_from_form(session, g.group.id)
        edition = documents.standard_edition(session, g.document)
        rows = documents.blocks_of(session, edition.id)
        after = _after([row.id for row in rows])
    new = _picture(form) if form.kind == "picture" else _words(form)
    return add_blocks(
        parts(),
        g.document.id,
        after,
        new,
        by=by,
        operation=form.operation,
        place=f"add:{g.document.id}",
    )


def _after(ids: list[str]) -> str:
    wanted = request.form.get("after", "")
    return wanted if wanted in ids else ids[-1] if ids else ""


def _words(form: PartForm) -> list[NewBlock]:
    if form.kind != "paragraph":
        text = " ".join(form.words.split()) if form.kind == "heading" else form.words
        return [NewBlock(kind=form.kind, text=text, level=form.level, caption=form.caption)]
    return paragraphs(form.words)


def paragraphs(words: str) -> list[NewBlock]:
    """Return the parts that the words make: an empty line starts a new one."""
    blocks = blocks_from_text(words, lambda: uuid4().hex)
    if len(blocks) == 1 and kind_of(blocks[0]) == "paragraph":
        return [NewBlock(kind="paragraph", text=text_from(blocks[0]))]
    return [
        NewBlock(
            kind=kind_of(block),
            text=text_from(block),
            level=block.level if isinstance(block, Heading) else 1,
        )
        for block in blocks
    ]


def _picture(form: PartForm) -> list[NewBlock]:
    file = request.files["file"]
    with parts().database.read() as session:
        by = voice_from_form(session, g.group.id)
    about = About(
        alt="" if form.decorative else form.alt,
        consent=forms.words("consent"),
        credit=forms.words("credit")[:300],
    )
    data = file.read(UPLOAD + 1)
    try:
        key = add_picture(parts(), g.group.id, data, file.filename or "", about=about, by=by)
    except CannotRead as refused:
        raise CannotTake(say(str(refused))) from refused
    return [
        NewBlock(
            kind="picture",
            text=form.words,
            picture_id=key,
            alt=about.alt,
            decorative=form.decorative,
        )
    ]
