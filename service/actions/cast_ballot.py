"""Say what you think: one person, one voice, changeable until the close."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from content.coproduction.decisions import Answer
from service.actions.close_decision import settle
from service.actions.voice import Voice
from service.parts import Parts
from service.store import deciding, events, people
from service.store.tables import Ballot, Decision
from service.store.tables.columns import now


class CannotAnswer(Exception):
    """The answer was not taken. The message is for people."""


@dataclass(frozen=True, slots=True)
class Said:
    """What a person says to a question."""

    voice: Voice
    answer: Answer
    because: str


def cast_ballot(parts: Parts, decision_id: str, said: Said) -> None:
    """Note the person's answer in place of an earlier one, which is kept as replaced.

    The answer that stands already, sent again, changes nothing. Raises CannotAnswer where the
    decision is closed or paused, the person is no member, or a reason is missing.
    """
    with parts.database.write() as session:
        if _stands(session, decision_id, said):
            return
        decision = session.get_one(Decision, decision_id)
        _check(session, decision, said)
        _replace(session, decision_id, said)
        # The event tells that somebody answered, not what: answers are read on the page only.
        events.record(
            session,
            "answered",
            "decision",
            decision.id,
            group_id=decision.group_id,
            document_id=decision.document_id,
            actor_id=said.voice.author_id,
            entered_by_id=said.voice.entered_by_id,
        )
        session.flush()
        settle(parts, session, decision)


def _stands(session: Session, decision_id: str, said: Said) -> bool:
    found = deciding.ballot_of(session, decision_id, said.voice.author_id)
    return found is not None and (
        (found.answer, found.because, found.entered_by_id)
        == (said.answer.value, said.because, said.voice.entered_by_id)
    )


def _replace(session: Session, decision_id: str, said: Said) -> None:
    earlier = deciding.ballot_of(session, decision_id, said.voice.author_id)
    if earlier is not None:
        earlier.replaced_at = now()
        session.flush()
    session.add(
        Ballot(
            decision_id=decision_id,
            person_id=said.voice.author_id,
            entered_by_id=said.voice.entered_by_id,
            answer=said.answer.value,
            because=said.because,
        )
    )


def _check(session: Session, decision: Decision, said: Said) -> None:
    if not people.is_member(session, decision.group_id, said.voice.author_id):
        raise CannotAnswer("Only members of the group answer this.")
    if decision.state == "paused":
        raise CannotAnswer("The words changed. Wait until the group is asked again.")
    if decision.state != "open" or now() >= decision.closes_at:
        raise CannotAnswer("This question is closed. Your words are still in the box.")
    if said.answer is Answer.NOT_HAPPY and not said.because.strip():
        raise CannotAnswer("Say why you are not happy. It helps the group to mend it.")
