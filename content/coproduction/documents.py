"""The states of a document and the one table of how it moves between them."""

from enum import StrEnum


class State(StrEnum):
    """Where a document stands."""

    BLANK = "blank"
    WRITING = "writing"
    DECIDING = "deciding"
    AGREED = "agreed"
    PUBLISHED = "published"
    ARCHIVED = "archived"


class Act(StrEnum):
    """What moves a document."""

    WRITE = "write"
    ASK = "ask"
    """Ask the group whether it agrees."""
    AGREE = "agree"
    """The group's decision closed and it agreed: no person does this alone."""
    NOT_AGREE = "not_agree"
    PUBLISH = "publish"
    DECLINE = "decline"
    """The publisher says no, with a written reason; what is agreed stays agreed."""
    ARCHIVE = "archive"
    BRING_BACK = "bring_back"


_MOVES: dict[tuple[State, Act], State] = {
    (State.BLANK, Act.WRITE): State.WRITING,
    (State.WRITING, Act.WRITE): State.WRITING,
    (State.DECIDING, Act.WRITE): State.WRITING,
    (State.AGREED, Act.WRITE): State.WRITING,
    (State.PUBLISHED, Act.WRITE): State.WRITING,
    (State.WRITING, Act.ASK): State.DECIDING,
    (State.DECIDING, Act.AGREE): State.AGREED,
    (State.DECIDING, Act.NOT_AGREE): State.WRITING,
    (State.AGREED, Act.PUBLISH): State.PUBLISHED,
    # Again, when another edition of the same words is ready.
    (State.PUBLISHED, Act.PUBLISH): State.PUBLISHED,
    (State.AGREED, Act.DECLINE): State.AGREED,
    (State.ARCHIVED, Act.BRING_BACK): State.WRITING,
    **{(state, Act.ARCHIVE): State.ARCHIVED for state in State if state != State.ARCHIVED},
}
_REASONS: dict[Act, str] = {
    Act.WRITE: "This document is put away. Bring it back first, then write.",
    Act.ASK: "There is nothing new to agree. Write first, then ask the group.",
    Act.AGREE: "The group has not been asked yet. Ask the group first.",
    Act.NOT_AGREE: "The group has not been asked yet. Ask the group first.",
    Act.PUBLISH: "The group has not agreed these words yet. Ask the group first.",
    Act.DECLINE: "There are no agreed words to decline.",
    Act.ARCHIVE: "This document is put away already.",
    Act.BRING_BACK: "This document is not put away.",
}


class CannotMove(Exception):
    """The document's state does not allow it. The message is for people."""


def move(state: State, act: Act) -> State:
    """Return the state after the act. Raises CannotMove with the reason in plain words."""
    if (after := _MOVES.get((state, act))) is None:
        raise CannotMove(_REASONS[act])
    return after


def can_move(state: State, act: Act) -> bool:
    """Return whether the act is open in this state."""
    return (state, act) in _MOVES
