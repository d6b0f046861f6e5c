"""May this person? The one table of who may do what.

Whether the state of a document allows it is another question: see `policies`.
No action lets one person accept a change or a decision: there is none to grant.
"""

from collections.abc import Iterable
from enum import StrEnum


class Role(StrEnum):
    """What a person is to a group. A person can be several; they add up."""

    MEMBER = "member"
    FACILITATOR = "facilitator"
    """Always a member as well: the flag adds care for the process, no say on words."""
    PUBLISHER = "publisher"
    SUPPORTER = "supporter"
    """Acts for one member, with both names shown: what is done counts as that member's."""
    STRANGER = "stranger"


class Action(StrEnum):
    """What somebody may want to do."""

    READ_PUBLISHED = "read_published"
    READ_DRAFT = "read_draft"
    START_DOCUMENT = "start_document"
    WRITE = "write"
    COMMENT = "comment"
    SUGGEST = "suggest"
    ANSWER_COMMENT = "answer_comment"
    TRANSLATE = "translate"
    OPEN_DECISION = "open_decision"
    VOTE = "vote"
    ADD_TO_AGENDA = "add_to_agenda"
    INVITE = "invite"
    SET_DATES = "set_dates"
    ORDER_AGENDA = "order_agenda"
    FOLD_POST = "fold_post"
    READ_AGREED = "read_agreed"
    PUBLISH = "publish"
    DECLINE = "decline"


_ANYBODY = frozenset({Action.READ_PUBLISHED})
_SUPPORTED = _ANYBODY | {
    Action.READ_DRAFT,
    Action.READ_AGREED,
    Action.START_DOCUMENT,
    Action.WRITE,
    Action.COMMENT,
    Action.SUGGEST,
    Action.ANSWER_COMMENT,
    Action.TRANSLATE,
    Action.OPEN_DECISION,
    Action.VOTE,
    Action.ADD_TO_AGENDA,
}
_ALLOWED: dict[Role, frozenset[Action]] = {
    Role.STRANGER: _ANYBODY,
    Role.SUPPORTER: _SUPPORTED,
    Role.MEMBER: _SUPPORTED | {Action.INVITE},
    Role.FACILITATOR: _ANYBODY | {Action.SET_DATES, Action.ORDER_AGENDA, Action.FOLD_POST},
    Role.PUBLISHER: _ANYBODY | {Action.READ_AGREED, Action.PUBLISH, Action.DECLINE},
}


def may(roles: Iterable[Role], action: Action) -> bool:
    """Return whether a person with these roles may do it; nobody at all counts as a stranger."""
    return action in _ANYBODY or any(action in _ALLOWED[role] for role in roles)
