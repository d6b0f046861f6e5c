"""Two people changed the same words: the person chooses, or asks the group."""

from flask import Blueprint, flash, g, redirect, request, url_for
from flask_babel import gettext as _

from content.merging import Choice
from service.actions.ask_about_clash import ask_about_clash
from service.actions.save_block import save_block
from service.actions.voice import Voice
from service.pages import _write_form, _write_sent, _write_trouble
from service.pages._this_block import block_or_404
from service.parts import parts
from service.web import forms
from service.web.access import Who, access
from service.web.authors import voice_from_form
from service.web.fragments import Answer

pages = Blueprint("settling", __name__)
CHOICES: dict[str, Choice] = {"mine": "mine", "theirs": "theirs", "both": "both"}


@pages.post("/d/<document_id>/b/<block_id>/settle")
@access(Who.MEMBER)
def settle(document_id: str, block_id: str) -> Answer:
    """Put in what the person chose; show both again where a third person wrote meanwhile."""
    with parts().database.read() as session:
        block = block_or_404(session, block_id)
        by = voice_from_form(session, g.group.id)
        form = _write_form.sent(block.kind)
    if request.form.get("choice") == "group":
        return _asked(document_id, block_id, form, by)
    choice = CHOICES.get(request.form.get("choice", ""))
    try:
        saved = save_block(
            parts(),
            document_id,
            block_id,
            form.wording,
            base_version=form.version,
            by=by,
            operation=form.operation,
            choice=choice,
            seen=_write_form.number("seen", 0, 0, 2**31),
        )
    except _write_trouble.TROUBLE as trouble:
        return _write_sent.again(block_id, form, *_write_trouble.explained(trouble))
    return _write_sent.answer(block_id, form, saved)


def _asked(document_id: str, block_id: str, form: _write_form.PartForm, by: Voice) -> Answer:
    mine = forms.words("joined", _write_form.LONGEST) or form.words
    ask_about_clash(
        parts(),
        document_id,
        block_id,
        mine=mine,
        question=_("Two of us changed the same words. Which words do we want?"),
        by=by,
        operation=form.operation,
    )
    flash(_("We asked the group. Both wordings are kept until the group decides."))
    return redirect(url_for("talk.suggest", document_id=document_id, block_id=block_id), 303)
