"""Give people more time to answer. Never less: nobody's time to think is taken away."""

from datetime import datetime

from content.coproduction.policies import why_not_move_closing
from service.actions.voice import Voice
from service.parts import Parts
from service.store import events
from service.store.tables import Decision


class CannotMoveClosing(Exception):
    """The closing time stays. The message is for people."""


def give_more_time(parts: Parts, decision_id: str, until: datetime, by: Voice) -> None:
    """Let the decision close at `until` (UTC). Raises CannotMoveClosing."""
    with parts.database.write() as session:
        decision = session.get_one(Decision, decision_id)
        if decision.state not in {"open", "paused"}:
            raise CannotMoveClosing("This question is closed. Ask the group again.")
        if reason := why_not_move_closing(decision.closes_at, until):
            raise CannotMoveClosing(reason)
        decision.closes_at = until
        events.record(
            session,
            "more_time",
            "decision",
            decision.id,
            group_id=decision.group_id,
            document_id=decision.document_id,
            actor_id=by.author_id,
            entered_by_id=by.entered_by_id,
        )
