"""Check our words: places to look at, one at a time. People choose; nothing changes by itself."""

from flask import Blueprint, abort, flash, g, redirect, render_template, request
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from content.checking import Finding
from content.words import WordBank
from service.actions.add_word_from_finding import add_word_from_finding
from service.actions.apply_words import Saved
from service.actions.keep_finding import ask_again, keep_finding
from service.actions.take_suggestion import take_suggestion, undo_change
from service.pages import _check_scores
from service.pages._check_view import (
    Checked,
    check_href,
    checked_edition,
    edition_asked,
    finding_of,
    page_of,
    title_of,
)
from service.parts import parts
from service.store import documents
from service.store.tables import Edition
from service.web import forms
from service.web.access import Who, access
from service.web.authors import authors_for, choosable, voice_from_form

pages = Blueprint("check", __name__)
LONGEST_TERM = 200


@pages.get("/d/<document_id>/check")
@access(Who.MEMBER)
def check(document_id: str) -> str:  # noqa: ARG001 - access has read it
    """Show one finding, or all of them as a list, worst first."""
    with parts().database.read() as session:
        edition = _edition(session)
        page = page_of(session, g.document, edition, number("at"), every="all" in request.args)
        changed = documents.block_of(session, g.document.id, request.args.get("changed", ""))
        undo = changed if changed is not None and changed.version == number("version") else None
        return render_template(
            "check/check.html",
            document=g.document,
            page=page,
            scores=_check_scores.lines(page.shape.scores, page.shape.counts, page.tree.language),
            undo=undo,
            href=lambda at=0, **more: check_href(edition, at, **more),
            every="all" in request.args,
            authors=choosable(authors_for(session, g.group.id)),
            operation=forms.new_operation(),
        )


@pages.post("/d/<document_id>/check/take")
@access(Who.MEMBER)
def take(document_id: str) -> Response:
    """Put the offered words in place of the marked ones."""
    with parts().database.read() as session:
        edition = _edition(session)
        checked, finding = _found(session, edition)
        by = voice_from_form(session, g.group.id)
        row = documents.block_of(session, document_id, request.form.get("block", ""))
        version = row.version if row else 0
    choice = number("choice")
    offered = finding.suggestions[choice : choice + 1] if finding else ()
    if finding is None or not version or not offered:
        return _gone(edition)
    saved = take_suggestion(
        parts(),
        document_id,
        finding,
        checked.blocks[finding.block_id],
        offered[0],
        base_version=version,
        by=by,
        operation=forms.operation(),
    )
    return _told(edition, finding.block_id, saved)


@pages.post("/d/<document_id>/check/undo")
@access(Who.MEMBER)
def undo(document_id: str) -> Response:
    """Bring back the words from before the last change."""
    with parts().database.read() as session:
        edition = _edition(session)
        by = voice_from_form(session, g.group.id)
        row = documents.block_of(session, document_id, request.form.get("block", ""))
        if row is None or row.edition_id != edition.id:
            abort(404)
        block_id = row.id
    saved = undo_change(
        parts(), document_id, block_id, number("version"), by=by, operation=forms.operation()
    )
    back = saved.is_kept
    flash(_("Your words are back as they were.") if back else _refused(saved))
    return redirect(check_href(edition, number("at")), 303)


@pages.get("/d/<document_id>/check/keep")
@access(Who.MEMBER)
def keep_form(document_id: str) -> str | Response:  # noqa: ARG001 - access has read it
    """Ask why the words stay as they are."""
    with parts().database.read() as session:
        edition = _edition(session)
        _checked, finding = _found(session, edition)
        return _ask("check/keep.html", session, edition, finding) if finding else _gone(edition)


@pages.post("/d/<document_id>/check/keep")
@access(Who.MEMBER)
def keep(document_id: str) -> Response:
    """Keep the words as they are; the check does not ask again."""
    with parts().database.read() as session:
        edition = _edition(session)
        _checked, finding = _found(session, edition)
        by = voice_from_form(session, g.group.id)
    if finding is None:
        return _gone(edition)
    keep_finding(parts(), document_id, finding.key, forms.words("reason", 2000)[:2000], by=by)
    flash(_("We keep your words. We will not ask again."))
    return redirect(check_href(edition, number("at")), 303)


@pages.post("/d/<document_id>/check/again")
@access(Who.MEMBER)
def again(document_id: str) -> Response:
    """Let the check ask again about words that were kept."""
    with parts().database.read() as session:
        edition = _edition(session)
        by = voice_from_form(session, g.group.id)
    ask_again(parts(), document_id, request.form.get("key", "")[:200], by=by)
    flash(_("We will ask about these words again."))
    return redirect(check_href(edition), 303)


@pages.get("/d/<document_id>/check/word")
@access(Who.MEMBER)
def word_form(document_id: str) -> str | Response:  # noqa: ARG001 - access has read it
    """Ask what the hard word means, with the built-in meaning as a start."""
    with parts().database.read() as session:
        edition = _edition(session)
        _checked, finding = _found(session, edition)
        if finding is None or not finding.words:
            return _gone(edition)
        bank = WordBank(edition.language)
        known = bank.meaning(finding.words)
        term = known.term if known else finding.words
        return _ask(
            "check/word.html",
            session,
            edition,
            finding,
            term=term,
            meaning=known.text if known else "",
        )


@pages.post("/d/<document_id>/check/word")
@access(Who.MEMBER)
def word(document_id: str) -> Response | tuple[str, int]:  # noqa: ARG001 - access has read it
    """Put the word in the group's word bank."""
    term, meaning = forms.words("term", 1000), forms.words("meaning", 2001)
    faults = forms.Faults()
    if not term or len(term) > LONGEST_TERM:
        faults.add("term", _("Write the hard word. It can have 200 letters."))
    if not meaning or len(meaning) > 2000:
        faults.add("meaning", _("Write what it means, in a short sentence."))
    with parts().database.read() as session:
        edition = _edition(session)
        by = voice_from_form(session, g.group.id)
        if faults:
            told = {"term": term, "meaning": meaning, "faults": faults}
            return _ask("check/word.html", session, edition, None, **told), 422
    add_word_from_finding(parts(), g.group.id, edition.language, term, meaning, by=by)
    flash(_("“%(term)s” is in your word bank now.", term=term))
    return redirect(check_href(edition, number("at")), 303)


def number(name: str) -> int:
    """Return a small whole number of the form or the address, 0 for anything else."""
    value = request.values.get(name, "")
    return int(value) if value.isascii() and value.isdigit() and len(value) < 10 else 0


def _edition(session: Session) -> Edition:
    asked = request.values.get("edition", "")
    edition = edition_asked(session, g.document, asked) or abort(404)
    # It is read again after the session has ended.
    session.expunge(edition)
    return edition


def _found(session: Session, edition: Edition) -> tuple[Checked, Finding | None]:
    checked = checked_edition(session, g.document, edition)
    key, block = request.values.get("key", ""), request.values.get("block", "")
    return checked, finding_of(checked, key, block)


def _ask(
    template: str, session: Session, edition: Edition, finding: Finding | None, **more: object
) -> str:
    key, block = request.values.get("key", "")[:200], request.values.get("block", "")[:32]
    return render_template(
        template,
        document=g.document,
        edition=edition,
        finding=finding,
        title=title_of(finding.check) if finding else "",
        hidden={"key": key, "block": block, "at": number("at"), "edition": edition.id},
        back=check_href(edition, number("at")),
        authors=choosable(authors_for(session, g.group.id)),
        **more,
    )


def _told(edition: Edition, block_id: str, saved: Saved) -> Response:
    if not saved.is_kept or saved.outcome == "same":
        flash(_refused(saved))
        return redirect(check_href(edition, number("at")), 303)
    flash(_("Changed. We keep the old words too."))
    if saved.reopened:
        flash(_("The group was asked about the older words. Ask the group again when ready."))
    more = {"changed": block_id, "version": str(saved.version)}
    return redirect(check_href(edition, number("at"), **more), 303)


def _refused(saved: Saved) -> str:
    if saved.outcome == "put_away":
        return _("This document is put away. Bring it back first, then write.")
    if saved.outcome == "taken_out":
        return _("Somebody took this part out. Nothing was changed.")
    return _("Somebody changed these words meanwhile. Nothing was changed. Look again.")


def _gone(edition: Edition) -> Response:
    flash(_("These words have changed since you looked. Here is what we find now."))
    return redirect(check_href(edition, number("at")), 303)
