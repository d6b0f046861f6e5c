"""Close a decision when the rule says so. Nobody closes it alone: see `content.coproduction`."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from content.coproduction import documents as moves
from content.coproduction.decisions import Answer, Ballot, Facts, Result, State, outcome_of
from service.actions.apply_suggestion import apply_suggestion
from service.actions.open_decision import words_key
from service.parts import Parts
from service.store import deciding, events, people
from service.store.tables import AgendaItem, Decision, Document, Suggestion
from service.store.tables.columns import now


def close_due_decisions(parts: Parts) -> int:
    """Settle every decision whose time is up. Returns how many were looked at."""
    with parts.database.read() as session:
        due = deciding.open_decision_ids(session)
    for decision_id in due:
        with parts.database.write() as session:
            settle(parts, session, session.get_one(Decision, decision_id))
    return len(due)


def standing(parts: Parts, session: Session, decision: Decision) -> Result:
    """Return how the decision stands now: who answered is counted, what they are is not."""
    document = session.get_one(Document, decision.document_id)
    current = (
        words_key(parts, session, document) if decision.target == "document" else decision.tree_key
    )
    ballots = deciding.live_ballots(session, decision.id)
    return outcome_of(
        Facts(
            members=frozenset(
                person.id for person in people.members_of(session, decision.group_id)
            ),
            ballots=tuple(
                Ballot(ballot.person_id, Answer(ballot.answer), ballot.because)
                for ballot in ballots
            ),
            asked_version=decision.tree_key,
            current_version=current,
            closes=decision.closes_at,
            now=now(),
        )
    )


def settle(parts: Parts, session: Session, decision: Decision) -> State:
    """Bring the decision to where it stands, inside the open transaction, with what follows."""
    if decision.state != "open":
        return State(decision.state)
    result = standing(parts, session, decision)
    if result.state is State.OPEN:
        return result.state
    decision.state = result.state.value
    if result.state is State.PAUSED:
        _back_to_writing(session, decision)
    else:
        decision.closed_at = now()
        _follow(session, decision, result)
    events.record(
        session,
        result.state.value,
        "decision",
        decision.id,
        group_id=decision.group_id,
        document_id=decision.document_id,
    )
    return result.state


def _back_to_writing(session: Session, decision: Decision) -> None:
    """The words are not those that people were asked about, so they are being written still."""
    document = session.get_one(Document, decision.document_id)
    if document.state == moves.State.DECIDING:
        document.state = moves.move(moves.State.DECIDING, moves.Act.WRITE)


def _follow(session: Session, decision: Decision, result: Result) -> None:
    agreed = result.state is State.AGREED
    if decision.suggestion_id:
        suggestion = session.get_one(Suggestion, decision.suggestion_id)
        suggestion.state = "agreed" if agreed else "not_agreed"
        if agreed:
            apply_suggestion(session, suggestion)
    else:
        document = session.get_one(Document, decision.document_id)
        act = moves.Act.AGREE if agreed else moves.Act.NOT_AGREE
        document.state = moves.move(moves.State(document.state), act)
    if not agreed:
        _table(session, decision, result.reasons)


def _table(session: Session, decision: Decision, reasons: Sequence[str]) -> None:
    """Put what is not settled on the next agenda, with what people said."""
    session.add(
        AgendaItem(
            group_id=decision.group_id,
            document_id=decision.document_id,
            source_kind=decision.target,
            source_id=decision.suggestion_id or decision.id,
            question="\n".join(reasons),
        )
    )
