"""What a person sees after sending words: the document again, or the box with their words in it."""

from flask import g, redirect, render_template, request, url_for
from sqlalchemy.orm import Session

from service.actions.apply_words import Saved
from service.live.presence import presence
from service.pages import _write_answers, _write_form
from service.pages._this_block import block_or_404
from service.pages._write_view import sheet_of
from service.parts import parts
from service.web.forms import Faults
from service.web.fragments import Answer


def answer(block_id: str, form: _write_form.PartForm, saved: Saved) -> Answer:
    """Return what the person sees after sending their words."""
    if saved.is_kept:
        presence().gone(g.document.id, block_id, g.person.id)
        with parts().database.read() as session:
            _write_answers.say_saved(session, saved)
        where = url_for("write.document", document_id=g.document.id, saved=block_id)
        return redirect(f"{where}#block-{block_id}", 303)
    if saved.outcome in {"too_long", "full"}:
        faults = Faults()
        full = saved.outcome == "full"
        faults.add("words", _write_form.document_full() if full else _write_form.too_long())
        return again(block_id, form, faults, 422)
    with parts().database.read() as session:
        return _write_answers.not_saved(session, block_or_404(session, block_id), form, saved)


def again(
    block_id: str, form: _write_form.PartForm, faults: Faults, status: int
) -> tuple[str, int]:
    """Return the page with the words still in the box, and what stands in the way."""
    with parts().database.read() as session:
        block = block_or_404(session, block_id)
        page = render_template(
            "write/write.html",
            document=g.document,
            editing=block.id,
            form=_write_form.with_authors(session, form, str(g.group.id)),
            faults=faults,
            **sheet_page(session),
        )
    return page, status


def sheet_page(session: Session) -> dict[str, object]:
    """Return what the page of the whole document shows."""
    return {"sheet": sheet_of(session, g.document), "just_saved": request.args.get("saved", "")}
