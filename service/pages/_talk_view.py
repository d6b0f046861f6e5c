"""What the pages of comments and suggestions show."""

from dataclasses import dataclass
from datetime import datetime

from flask import g, render_template, request
from sqlalchemy.orm import Session

from content.comparing import Change, word_changes
from service.pages import _write_form
from service.pages._spoken_view import Heard, heard
from service.pages._this_block import block_or_404
from service.pages._write_view import part_of
from service.parts import parts
from service.store import drafts, speaking, tables, talk
from service.store.tables import Comment
from service.web import forms
from service.web.authors import Face, authors_for, choosable, faces, said_by


@dataclass(frozen=True, slots=True)
class Said:
    """Something a person said: a comment, an outcome or suggested words."""

    id: str
    author: Face
    typed_by: Face | None
    at: datetime
    text: str
    quote: str = ""
    """The words it was about, where they have changed since."""
    why: str = ""
    state: str = "open"
    what: str = "words"
    """Of a suggestion: words, add_after, add_first or take_out."""
    decision: str = ""
    outcomes: tuple["Outcome", ...] = ()
    changes: tuple[Change, ...] = ()
    spoken: Heard | None = None
    """The recording, where it was said aloud."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """You said, we did; or could not, because."""

    author: Face
    typed_by: Face | None
    at: datetime
    we_did: str
    because: str


def page(
    template: str, place: str, block_id: str, words: str = "", faults: forms.Faults | None = None
) -> str:
    """Return the page of comments or of suggestions of one part."""
    with parts().database.read() as session:
        block = block_or_404(session, block_id)
        draft = drafts.draft_of(session, g.person.id, f"{place}:{block_id}")
        kept = draft.text if draft else ""
        return render_template(
            template,
            document=g.document,
            part=part_of(session, g.document, block),
            block=block,
            said=(_comments if place == "comment" else _suggestions)(session, block_id, block.text),
            words=words or kept or (block.text if place == "suggest" else ""),
            kept_at=draft.at if draft and kept and not words else None,
            why=forms.words("why", _write_form.LONGEST),
            we_did=forms.words("we_did", _write_form.LONGEST),
            because=forms.words("because", _write_form.LONGEST),
            authors=choosable(authors_for(session, g.group.id)),
            author=request.form.get("author", g.person.id),
            operation=forms.new_operation(),
            just_saved=request.args.get("saved", ""),
            faults=faults,
        )


def _comments(session: Session, block_id: str, text: str) -> list[Said]:
    rows, outcomes = talk.comments_on(session, block_id), talk.outcomes_on(session, block_id)
    everything: list[Comment | tables.Outcome] = [
        *rows,
        *(one for many in outcomes.values() for one in many),
    ]
    aloud = speaking.spoken_comments(session, block_id)
    shown = dict(zip(aloud, heard(session, list(aloud.values())), strict=True))
    names = faces(
        session, {key for one in everything for key in (one.author_id, one.entered_by_id)}
    )
    return [
        Said(
            row.id,
            *said_by(names, row.author_id, row.entered_by_id),
            row.at,
            row.text,
            quote=row.quote if row.quote != text else "",
            state=row.state,
            outcomes=tuple(
                Outcome(
                    *said_by(names, one.author_id, one.entered_by_id),
                    one.at,
                    one.we_did,
                    one.because,
                )
                for one in outcomes.get(row.id, [])
            ),
            spoken=shown.get(row.id),
        )
        for row in rows
    ]


def _suggestions(session: Session, block_id: str, text: str) -> list[Said]:  # noqa: ARG001 - as for comments
    rows, decisions = (
        talk.suggestions_on(session, block_id),
        talk.decisions_about(session, block_id),
    )
    names = faces(session, {key for row in rows for key in (row.author_id, row.entered_by_id)})
    return [
        Said(
            row.id,
            *said_by(names, row.author_id, row.entered_by_id),
            row.at,
            row.text,
            why=row.why,
            state=row.state,
            what=row.what,
            decision=decisions.get(row.id, ""),
            changes=word_changes("" if row.what.startswith("add") else row.base_text, row.text),
        )
        for row in rows
    ]
