"""Other words that the group is asked about, and where they would stand."""

from dataclasses import dataclass

from flask import url_for
from sqlalchemy.orm import Session

from content.comparing import Change, word_changes
from service.store import people, translations
from service.store.tables import Block, Decision, Edition, Suggestion


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where the part stands that other words are for."""

    href: str
    kind: str
    """standard, easy_read or translation."""
    language: str
    changed: bool
    """Whether it is not as it was when the words were suggested."""
    source: str = ""
    """The sentence that a translation says."""
    source_language: str = ""


@dataclass(frozen=True, slots=True)
class OtherWords:
    """Other words for one part: what stood when they were suggested, and what changes."""

    what: str
    """words, add_after, add_first, take_out or translation."""
    place: Place
    old: str
    new: str
    changes: tuple[Change, ...]
    why: str
    by: str
    typed_by: str
    put_in: bool


def other_words(session: Session, decision: Decision) -> OtherWords | None:
    """Return what was suggested, None where the question is about the whole document."""
    if decision.suggestion_id is None:
        return None
    suggestion = session.get_one(Suggestion, decision.suggestion_id)
    names = people.names(session, {suggestion.author_id, suggestion.entered_by_id})
    typed = suggestion.entered_by_id != suggestion.author_id
    added = suggestion.what.startswith("add")
    return OtherWords(
        what=suggestion.what,
        place=_place(session, suggestion),
        old=suggestion.base_text,
        new=suggestion.text,
        changes=word_changes("" if added else suggestion.base_text, suggestion.text),
        why=suggestion.why,
        by=names.get(suggestion.author_id, ""),
        typed_by=names.get(suggestion.entered_by_id, "") if typed else "",
        put_in=suggestion.state == "agreed",
    )


def _place(session: Session, suggestion: Suggestion) -> Place:
    if suggestion.what == "translation":
        return _sentence(session, suggestion)
    block = session.get_one(Block, suggestion.block_id)
    edition = session.get_one(Edition, block.edition_id)
    here, easy = suggestion.document_id, edition.kind == "easy_read"
    return Place(
        href=url_for("easy_read.point", document_id=here, block_id=block.id)
        if easy
        else url_for("write.document", document_id=here, _anchor=f"block-{block.id}"),
        kind=edition.kind,
        language=block.language or edition.language,
        changed=not suggestion.what.startswith("add") and block.version != suggestion.base_version,
    )


def _sentence(session: Session, suggestion: Suggestion) -> Place:
    edition = session.get_one(Edition, suggestion.edition_id)
    source = session.get_one(Edition, edition.source_id)
    unit = translations.unit_at(
        session, edition.id, suggestion.segment_id, unit_id=suggestion.unit_id
    )
    return Place(
        href=url_for(
            "translate.edition",
            document_id=suggestion.document_id,
            edition_id=edition.id,
            open=suggestion.segment_id,
            _anchor=f"unit-{suggestion.segment_id}",
        ),
        kind="translation",
        language=edition.language,
        changed=(unit.target if unit else "") != suggestion.base_text,
        source=suggestion.source_text,
        source_language=source.language,
    )
