"""Save one sentence in another language, or show both where somebody else saved meanwhile."""

from dataclasses import dataclass
from typing import Literal

from sqlalchemy.orm import Session

from content.segments import Segment
from content.translation.states import State
from service.actions._translated import is_put_away, put_words, tell
from service.actions.once import done, result_of, sending
from service.actions.voice import Voice
from service.parts import Parts
from service.store import drafts, translations
from service.store.tables import TranslationUnit


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """What a person wrote for one sentence."""

    segment: Segment
    """The sentence as it is today: its words are kept with the translation."""
    unit_id: str = ""
    """The translation that page and sentence were brought together by, "" for none."""
    target: str
    unsure: bool = False
    """The person wants somebody to look again."""
    seen: str = ""
    """The saved translation that the person started from."""
    from_memory: bool = False
    """The words are those that memory offered, unchanged."""


@dataclass(frozen=True, slots=True)
class Saved:
    """What became of the words. Those that did not get in stay as the person's draft."""

    outcome: Literal["saved", "clash", "put_away"]
    theirs: str = ""
    """What somebody else saved meanwhile."""
    other_id: str = ""


def save_translation(
    parts: Parts,
    edition_id: str,
    wording: Wording,
    *,
    by: Voice,
    operation: str,
    draft_place: str = "",
) -> Saved:
    """Put the words in, with a revision and an event. The same sending counts once."""
    words = (wording.segment.id, wording.seen, wording.target, wording.unsure)
    key = sending(operation, by, edition_id, *words)
    with parts.database.write() as session:
        if result_of(session, key) is not None:
            return Saved("saved")
        found = translations.unit_at(session, edition_id, wording.segment.id, wording.unit_id)
        refused = _why_not(session, edition_id, found, wording)
        if refused is not None:
            drafts.put_draft(session, by.entered_by_id, draft_place, wording.target, 0)
            return refused
        unit = found or TranslationUnit(edition_id=edition_id)
        _put(session, unit, wording, by)
        tell(session, "translated", unit, by)
        drafts.drop_draft(session, by.entered_by_id, draft_place)
        done(session, key, by, unit.id)
        return Saved("saved")


def _why_not(
    session: Session, edition_id: str, unit: TranslationUnit | None, wording: Wording
) -> Saved | None:
    if is_put_away(session, edition_id):
        return Saved("put_away")
    saved = unit.target if unit else ""
    if unit is None or saved in {wording.seen, wording.target}:
        return None
    return Saved("clash", saved, unit.author_id)


def _put(session: Session, unit: TranslationUnit, wording: Wording, by: Voice) -> None:
    unit.segment_id, unit.block_id = wording.segment.id, wording.segment.block_id
    unit.place, unit.source_text = wording.segment.place, wording.segment.text
    unit.target = wording.target
    unit.state = State.NEEDS_WORK if wording.unsure else State.TRANSLATED
    unit.made_by = "memory" if wording.from_memory else "person"
    put_words(session, unit, by)
