"""Questions about decisions, answers and the agenda."""

from collections.abc import Collection, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.store.tables import AgendaItem, Ballot, Decision, Meeting, Suggestion
from service.store.tables.columns import now

LIVE = ("open", "paused")


def decision_of(session: Session, document_id: str, decision_id: str) -> Decision | None:
    """Return the decision where it belongs to the document, None otherwise."""
    found = session.get(Decision, decision_id)
    return found if found is not None and found.document_id == document_id else None


def decisions_of(session: Session, document_id: str) -> Sequence[Decision]:
    """Return the document's decisions, newest first."""
    question = select(Decision).where(Decision.document_id == document_id)
    return session.scalars(question.order_by(Decision.opened_at.desc(), Decision.id)).all()


def open_decision_on(session: Session, document_id: str) -> Decision | None:
    """Return the live decision on the document as a whole, None where there is none."""
    return session.scalar(
        select(Decision)
        .where(
            Decision.document_id == document_id,
            Decision.target == "document",
            Decision.state.in_(LIVE),
        )
        .order_by(Decision.opened_at.desc())
    )


def open_decision_about(session: Session, suggestion_id: str) -> Decision | None:
    """Return the open decision on the suggested words, None where there is none."""
    return session.scalar(
        select(Decision).where(Decision.suggestion_id == suggestion_id, Decision.state == "open")
    )


def questions_about(session: Session, block_ids: Collection[str]) -> dict[str, str]:
    """Return the oldest open question about each of the parts, by the part's id."""
    rows = session.execute(
        select(Suggestion.block_id, Decision.id)
        .join(Decision, Decision.suggestion_id == Suggestion.id)
        .where(Suggestion.block_id.in_(block_ids), Suggestion.what != "translation")
        .where(Decision.state == "open")
        .order_by(Decision.opened_at.desc())
    )
    return {row.block_id: row.id for row in rows}


def questions_about_sentences(session: Session, edition_id: str) -> dict[str, str]:
    """Return the oldest open question about each sentence of a translation.

    By the id of the stored sentence, and by that of the sentence that it says.
    """
    rows = session.execute(
        select(Suggestion.unit_id, Suggestion.segment_id, Decision.id)
        .join(Decision, Decision.suggestion_id == Suggestion.id)
        .where(Suggestion.edition_id == edition_id, Decision.state == "open")
        .order_by(Decision.opened_at.desc())
    )
    return {name: row.id for row in rows for name in (row.unit_id, row.segment_id) if name}


def agreed_decision_on(session: Session, document_id: str) -> Decision | None:
    """Return the newest decision by which the group agreed the document, None where it did not."""
    return session.scalar(
        select(Decision)
        .where(
            Decision.document_id == document_id,
            Decision.target == "document",
            Decision.state == "agreed",
        )
        .order_by(Decision.closed_at.desc())
    )


def live_decisions_in(session: Session, group_id: str) -> Sequence[Decision]:
    """Return the decisions of the group that people can answer now, soonest to close first."""
    question = select(Decision).where(Decision.group_id == group_id, Decision.state == "open")
    return session.scalars(question.order_by(Decision.closes_at)).all()


def open_decision_ids(session: Session) -> Sequence[str]:
    """Return the ids of every open decision whose closing time has passed."""
    question = select(Decision.id).where(Decision.state == "open", Decision.closes_at <= now())
    return session.scalars(question).all()


def live_ballots(session: Session, decision_id: str) -> Sequence[Ballot]:
    """Return the answer that counts for each person, in the order they came."""
    question = select(Ballot).where(Ballot.decision_id == decision_id, Ballot.replaced_at.is_(None))
    return session.scalars(question.order_by(Ballot.at, Ballot.id)).all()


def ballot_of(session: Session, decision_id: str, person_id: str) -> Ballot | None:
    """Return the person's answer that counts, None where they have not answered."""
    return session.scalar(
        select(Ballot).where(
            Ballot.decision_id == decision_id,
            Ballot.person_id == person_id,
            Ballot.replaced_at.is_(None),
        )
    )


def agenda_of(session: Session, group_id: str) -> Sequence[AgendaItem]:
    """Return what the group has still to talk about, in the order it set."""
    question = select(AgendaItem).where(AgendaItem.group_id == group_id, AgendaItem.state == "open")
    return session.scalars(question.order_by(AgendaItem.position, AgendaItem.at)).all()


def next_meeting(session: Session, group_id: str) -> Meeting | None:
    """Return the next meeting that has not ended, None where none is set."""
    return session.scalar(
        select(Meeting)
        .where(Meeting.group_id == group_id, Meeting.ends_at >= now())
        .order_by(Meeting.starts_at)
    )
