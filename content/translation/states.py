"""The states of a translated sentence."""

from enum import StrEnum


class State(StrEnum):
    """How far the translation of one sentence has come."""

    EMPTY = "empty"
    DRAFT = "draft"
    """Made by a machine or from memory: no person has read it."""
    NEEDS_WORK = "needs_work"
    """A person was not sure."""
    TRANSLATED = "translated"
    REVIEWED = "reviewed"
    STALE = "stale"
    """The source changed since. Always worked out, never stored."""


def may_publish(state: State) -> bool:
    """Return whether a person stands behind the words and they are up to date."""
    return state in {State.TRANSLATED, State.REVIEWED}
