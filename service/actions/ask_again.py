"""Ask the group again about other words for a part, after the part changed under the question."""

from sqlalchemy.orm import Session

from service.actions.open_decision import open_suggestion_decision
from service.actions.voice import Voice
from service.parts import Parts
from service.store import deciding, events, translations
from service.store.tables import Decision, Suggestion, TranslationUnit
from service.store.tables.columns import now


class CannotAskAgain(Exception):
    """It was not asked again. The message is for people."""


def ask_again(parts: Parts, decision_id: str, by: Voice) -> str:
    """End the paused question and open it anew for everyone. Returns the new decision's id.

    Answers to the old question do not carry over: people answered other words.
    Asked twice, the second person is led to the question that is open.
    """
    with parts.database.write() as session:
        old = session.get_one(Decision, decision_id)
        if old.suggestion_id is None:
            raise CannotAskAgain("Ask the group about the whole document.")
        if live := deciding.open_decision_about(session, old.suggestion_id):
            return live.id
        if old.state != "paused":
            raise CannotAskAgain("This question is closed. Suggest the words again.")
        old.state, old.closed_at = "not_agreed", now()
        suggestion = session.get_one(Suggestion, old.suggestion_id)
        _beside_words_of_today(session, suggestion)
        decision = open_suggestion_decision(session, parts, suggestion)
        events.record(
            session,
            "asked_again",
            "decision",
            decision.id,
            group_id=old.group_id,
            document_id=old.document_id,
            actor_id=by.author_id,
            entered_by_id=by.entered_by_id,
        )
        return decision.id


def _beside_words_of_today(session: Session, suggestion: Suggestion) -> None:
    """Ask about a translated sentence beside what stands there now: two are never joined."""
    unit = session.get(TranslationUnit, suggestion.unit_id) or translations.unit_at(
        session, suggestion.edition_id, suggestion.segment_id
    )
    if suggestion.what == "translation" and unit is not None:
        suggestion.unit_id, suggestion.base_text = unit.id, unit.target
