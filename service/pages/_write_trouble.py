"""When the words cannot be kept just now: the page comes back with them, and says what to do."""

from flask_babel import gettext as _
from sqlalchemy.exc import OperationalError

from service.web.forms import Faults

TROUBLE = (OSError, OperationalError)


def explained(trouble: Exception) -> tuple[Faults, int]:
    """Return what to tell the person, and the status: no room, or too busy."""
    faults = Faults()
    said = str(getattr(trouble, "orig", trouble)).lower()
    if isinstance(trouble, TimeoutError) or "lock" in said:
        faults.add("words", _("Many people save just now. Wait a moment, then save again."))
        return faults, 503
    faults.add(
        "words",
        _("The computer is full, so this is not saved yet. Copy your words to be sure."),
    )
    return faults, 507
