"""What a person is told after sending words: saved, joined, both shown, or safe outside."""

from flask import flash, g, render_template
from flask_babel import gettext as _
from sqlalchemy.orm import Session

from service.actions.apply_words import Saved
from service.pages._write_form import PartForm
from service.store import history, people
from service.store.tables import Block
from service.web import forms
from service.web.authors import Face, faces


def say_saved(session: Session, saved: Saved) -> None:
    """Tell on the next page that the words are saved, and what that changed."""
    if saved.outcome == "joined" and saved.other_id:
        name = people.names(session, {saved.other_id}).get(saved.other_id, "")
        flash(_("Saved, joined with %(name)s’s words.", name=name))
    else:
        flash(_("Your words are saved."))
    if saved.reopened:
        flash(_("The group was asked about the older words. Ask the group again when ready."))


def not_saved(session: Session, block: Block, form: PartForm, saved: Saved) -> tuple[str, int]:
    """Return the page for words that are kept but not in the document: 409."""
    if saved.outcome == "clash":
        return clash(session, block, form, saved)
    return taken_out(session, block, form, put_away=saved.outcome == "put_away")


def clash(session: Session, block: Block, form: PartForm, saved: Saved) -> tuple[str, int]:
    """Show both wordings, the same size, with nothing chosen."""
    other = faces(session, {saved.other_id}).get(saved.other_id, Face("", _("Someone")))
    hidden = {
        "version": form.version,
        "seen": saved.version,
        "operation": forms.new_operation(),
        "words": form.words,
        "alt": form.alt,
        "caption": form.caption,
        "level": form.level,
        "author": form.author,
        "joined": saved.mine.text,
    } | ({"decorative": "yes"} if form.decorative else {})
    page = render_template(
        "write/clash.html",
        document=g.document,
        block=block,
        saved=saved,
        me=Face(g.person.id, g.person.name, g.person.portrait),
        other=other,
        hidden=hidden,
    )
    return page, 409


def taken_out(
    session: Session, block: Block, form: PartForm, *, put_away: bool = False
) -> tuple[str, int]:
    """Say that the part is not in the document any more, and that the words are safe."""
    newest = history.newest_revision(session, block.id)
    names = people.names(session, {newest.author_id} if newest else set())
    page = render_template(
        "write/taken_out.html",
        document=g.document,
        block=block,
        form=form,
        put_away=put_away,
        who=next(iter(names.values()), _("Someone")),
        operation=forms.new_operation(),
    )
    return page, 409
