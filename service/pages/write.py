"""Writing: the document as it reads, and one part at a time in a plain form."""

from flask import Blueprint, flash, g, redirect, render_template, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from service.actions.keep_draft import drop_draft, keep_draft
from service.actions.save_block import save_block
from service.live.presence import presence
from service.pages import _write_answers, _write_form, _write_links, _write_sent, _write_trouble
from service.pages._this_block import block_or_404
from service.pages._write_sent import sheet_page
from service.pages._write_view import part_of
from service.parts import parts
from service.store import history, people
from service.store.tables import Block
from service.web import fragments
from service.web.access import Who, access
from service.web.authors import voice_from_form
from service.web.fragments import Answer

pages = Blueprint("write", __name__)
pages.app_context_processor(_write_links.context)


@pages.get("/d/<document_id>")
@access(Who.MEMBER)
def document(document_id: str) -> str:  # noqa: ARG001 - access has read it
    """Show the document as it reads, with Edit, Comment and Suggest under each part."""
    with parts().database.read() as session:
        return render_template("write/write.html", document=g.document, **sheet_page(session))


@pages.get("/d/<document_id>/b/<block_id>")
@access(Who.MEMBER)
def part(document_id: str, block_id: str) -> Response:
    """Show one part: to htmx by itself, to anybody else in its document."""
    with parts().database.read() as session:
        block = block_or_404(session, block_id)
        if not fragments.is_fragment():
            return redirect(url_for(".document", document_id=document_id) + f"#block-{block_id}")
        shown = part_of(session, g.document, block)
        who = _who_changed(session, block)
        words = _("%(name)s changed a part.", name=who) if who and announces(session) else ""
    return fragments.render(
        "write/_part.html", "write/_part.html", say=words, part=shown, document=g.document
    )


@pages.get("/d/<document_id>/b/<block_id>/note")
@access(Who.MEMBER)
def note(document_id: str, block_id: str) -> Response:  # noqa: ARG001 - access has read it
    """Say beside the part in somebody's hands that another person changed it meanwhile."""
    with parts().database.read() as session:
        block = block_or_404(session, block_id)
        version = _write_form.number("version", 0, 0, 2_000_000_000)
        who = _who_changed(session, block) if block.version > version else ""
        preference = people.preference_of(session, g.person.id)
        quiet = preference is not None and preference.announce == "off"
    words = _("%(name)s changed this part. Your words are safe.", name=who) if who else ""
    name = "write/_note.html"
    return fragments.render(name, name, say="" if quiet else words, words=words)


@pages.get("/d/<document_id>/b/<block_id>/edit")
@access(Who.MEMBER)
def edit(document_id: str, block_id: str) -> Answer:
    """Open one part in a plain form, with the person's unsaved words where there are any."""
    with parts().database.read() as session:
        block = block_or_404(session, block_id)
        if block.removed_at is not None:
            return _write_answers.taken_out(
                session, block, _write_form.opened(session, block, _g())
            )
        form = _write_form.opened(session, block, g.group.id)
        presence().here(document_id, block_id, g.person.id)
        return _edit_page(session, block, form)


@pages.post("/d/<document_id>/b/<block_id>/edit")
@access(Who.MEMBER)
def save(document_id: str, block_id: str) -> Answer:
    """Save the words, joined with what others wrote since, or show both and ask."""
    with parts().database.read() as session:
        block = block_or_404(session, block_id)
        by = voice_from_form(session, g.group.id)
        form = _write_form.sent(block.kind)
    if faults := _write_form.faults_of(form):
        return _write_sent.again(block_id, form, faults, 422)
    try:
        saved = save_block(
            parts(),
            document_id,
            block_id,
            form.wording,
            base_version=form.version,
            by=by,
            operation=form.operation,
        )
    except _write_trouble.TROUBLE as trouble:
        return _write_sent.again(block_id, form, *_write_trouble.explained(trouble))
    return _write_sent.answer(block_id, form, saved)


@pages.post("/d/<document_id>/b/<block_id>/draft")
@access(Who.MEMBER)
def draft(document_id: str, block_id: str) -> Response:
    """Keep the unsaved words of one part."""
    with parts().database.read() as session:
        block_or_404(session, block_id)
    form = _write_form.sent("paragraph")
    keep_draft(parts(), g.person.id, block_id, form.words, form.version)
    presence().here(document_id, block_id, g.person.id)
    return Response(status=204)


@pages.post("/d/<document_id>/b/<block_id>/drop")
@access(Who.MEMBER)
def drop(document_id: str, block_id: str) -> Response:
    """Forget the unsaved words, because the person wants the words of the document."""
    drop_draft(parts(), g.person.id, block_id)
    presence().gone(document_id, block_id, g.person.id)
    flash(_("The box shows the words of the document again."))
    return redirect(url_for(".edit", document_id=document_id, block_id=block_id), 303)


def announces(session: Session) -> bool:
    """Return whether the person wants to be told of changes in all parts."""
    preference = people.preference_of(session, g.person.id)
    return preference is not None and preference.announce == "all"


def _g() -> str:
    return str(g.group.id)


def _edit_page(session: Session, block: Block, form: _write_form.PartForm) -> str:
    return render_template(
        "write/write.html", document=g.document, editing=block.id, form=form, **sheet_page(session)
    )


def _who_changed(session: Session, block: Block) -> str:
    newest = history.newest_revision(session, block.id)
    if newest is None or newest.author_id == g.person.id:
        return ""
    return people.names(session, {newest.author_id}).get(newest.author_id, "")
