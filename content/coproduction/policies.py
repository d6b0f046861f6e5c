"""Does the state of things allow it? Each rule returns "" or, in plain words, why not yet."""

from datetime import datetime

from content.coproduction.documents import Act, CannotMove, State, move


def why_not_publish(
    state: State, *, agreed_version: str, current_version: str, unreviewed: int
) -> str:
    """Say why a document cannot be published. `unreviewed`: pieces only a machine has made."""
    try:
        move(state, Act.PUBLISH)
    except CannotMove as refused:
        return str(refused)
    if not agreed_version or agreed_version != current_version:
        return "The words changed after the group agreed. Ask the group again."
    if unreviewed:
        return "A computer made some of the words. A person needs to check them first."
    return ""


def why_not_decline(state: State, reason: str) -> str:
    """Say why a publisher cannot decline: the group is owed a written reason."""
    try:
        move(state, Act.DECLINE)
    except CannotMove as refused:
        return str(refused)
    return "" if reason.strip() else "Write the reason. The group will read it."


def why_not_close_comment(we_did: str, because: str = "") -> str:
    """Say why a comment cannot close: it ends in what was done, or why it could not be."""
    if we_did.strip() or because.strip():
        return ""
    return "Write what the group did, or why it could not. Then you can close the comment."


def why_not_move_closing(closes: datetime, wanted: datetime) -> str:
    """Say why a decision's closing time cannot move there: more time is fine, less is not."""
    return "" if wanted >= closes else "You can give people more time, not less."
