"""Files that a person has just checked: in memory only, theirs alone, for half an hour.

Nothing of them is written to disk. So the very same file can be brought into a group with one
press, and the result is still there after a look at another page.
"""

import time
from collections import OrderedDict
from dataclasses import dataclass
from threading import Lock
from uuid import uuid4

from flask import current_app

from formats.access import Report
from service.web.limits import MEGABYTE

SECONDS = 30 * 60
MOST_EACH = 3
"""Results kept of one person; their oldest goes first."""
MOST_BYTES = 60 * MEGABYTE
_KEY = "just-checked"


@dataclass(frozen=True, slots=True)
class JustChecked:
    """A file and what was found in it."""

    id: str
    person_id: str
    name: str
    report: Report
    data: bytes
    """The file itself; empty where it cannot be brought into a group."""
    until: float


class Shelf:
    """What was just checked, the oldest first."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._most_bytes = most_bytes
        self._held: OrderedDict[str, JustChecked] = OrderedDict()
        self._lock = Lock()

    def put(self, person_id: str, name: str, report: Report, data: bytes) -> str:
        """Keep it and return its id."""
        until = time.monotonic() + SECONDS
        new = JustChecked(uuid4().hex, person_id, name, report, data, until)
        with self._lock:
            self._held[new.id] = new
            self._make_room(person_id)
        return new.id

    def get(self, check_id: str, person_id: str) -> JustChecked | None:
        """Return what this person checked under this id; None where it is gone or not theirs."""
        with self._lock:
            self._make_room(person_id)
            found = self._held.get(check_id)
        return found if found is not None and found.person_id == person_id else None

    def _make_room(self, person_id: str) -> None:
        now = time.monotonic()
        theirs = [key for key, one in self._held.items() if one.person_id == person_id]
        gone = [key for key, one in self._held.items() if one.until <= now]
        for key in {*gone, *theirs[:-MOST_EACH]}:
            del self._held[key]
        while sum(len(one.data) for one in self._held.values()) > self._most_bytes:
            self._held.popitem(last=False)


def shelf() -> Shelf:
    """Return the shelf of the application that answers this request."""
    found: Shelf = current_app.extensions.setdefault(_KEY, Shelf())
    return found
