"""Deciding by consent: one person, one voice, and no voice for a role.

A decision is made of who is a member and what each said. Whether somebody is a facilitator
or a publisher is not even known here.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Answer(StrEnum):
    """What a person says about the text."""

    HAPPY = "happy"
    CAN_LIVE = "can_live"
    NOT_HAPPY = "not_happy"
    NEED_TO_KNOW = "need_to_know"


_YES = frozenset({Answer.HAPPY, Answer.CAN_LIVE})


@dataclass(frozen=True, slots=True)
class Ballot:
    """What one person said. Not happy: the reason must be there, or ValueError is raised."""

    person: str
    answer: Answer
    because: str = ""

    def __post_init__(self) -> None:
        if self.answer is Answer.NOT_HAPPY and not self.because.strip():
            raise ValueError("a person who is not happy says why")


class State(StrEnum):
    """Where a decision stands."""

    OPEN = "open"
    PAUSED = "paused"
    AGREED = "agreed"
    NOT_AGREED = "not_agreed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """All that an outcome is made of. Ballots in the order they came; a later one counts."""

    members: frozenset[str]
    """Ids of the people who are members now."""
    ballots: tuple[Ballot, ...]
    asked_version: str
    """The text that people were asked about."""
    current_version: str
    closes: datetime
    now: datetime


@dataclass(frozen=True, slots=True)
class Result:
    """How it stands, how many people answered of how many needed, and why not."""

    state: State
    answered: int
    needed: int
    reasons: tuple[str, ...] = ()
    """For the next agenda: what people said, in their words; never who."""


def quorum(members: int) -> int:
    """Return how many must answer: half, rounded up, and at least two. Silence is no consent."""
    return max(2, (members + 1) // 2)


def has_changed(asked_version: str, current_version: str) -> bool:
    """Return whether the text changed since people were asked: then all are asked anew."""
    return asked_version != current_version


def outcome_of(facts: Facts) -> Result:
    """Return how the decision stands.

    It closes at its time, or before once every member is happy or can live with it.
    It is agreed only where enough answered, none is not happy and none needs to know more.
    """
    voices = _voices(facts)
    needed = quorum(len(facts.members))
    against = [ballot for ballot in voices if ballot.answer not in _YES]
    all_agree = len(voices) == len(facts.members) >= needed and not against
    if has_changed(facts.asked_version, facts.current_version):
        return Result(State.PAUSED, len(voices), needed)
    if facts.now < facts.closes and not all_agree:
        return Result(State.OPEN, len(voices), needed)
    if against or len(voices) < needed:
        return Result(State.NOT_AGREED, len(voices), needed, _reasons(against, voices, needed))
    return Result(State.AGREED, len(voices), needed)


def _voices(facts: Facts) -> tuple[Ballot, ...]:
    """Return one ballot a person, the last, of people who are members now."""
    last = {ballot.person: ballot for ballot in facts.ballots}
    return tuple(ballot for person, ballot in last.items() if person in facts.members)


def _reasons(against: Iterable[Ballot], voices: tuple[Ballot, ...], needed: int) -> tuple[str, ...]:
    said = [ballot.because.strip() or "Somebody needs to know more." for ballot in against]
    if len(voices) < needed:
        said.append(f"{needed} people need to answer. {len(voices)} did.")
    return tuple(said)
