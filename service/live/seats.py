"""Seats for live streams: a stream holds a thread, so at most half of them, and three a person.

Limits are for each person, never for each address: a day centre is one address.
"""

import threading
from collections import Counter

from flask import current_app

from service.parts import parts

EACH = 3


class Seats:
    """Hands out at most `total` seats, at most three to one person."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._lock = threading.Lock()
        self._taken: Counter[str] = Counter()

    def take(self, person_id: str) -> bool:
        """Take a seat for the person. Returns False where there is none: let them ask again."""
        with self._lock:
            if self._taken.total() >= self._total or self._taken[person_id] >= EACH:
                return False
            self._taken[person_id] += 1
            return True

    def leave(self, person_id: str) -> None:
        """Give the person's seat back."""
        with self._lock:
            self._taken[person_id] -= 1
            self._taken += Counter()


def seats() -> Seats:
    """Return the seats of the application that answers this request."""
    total = max(1, parts().settings.threads // 2)
    found: Seats = current_app.extensions.setdefault("seats", Seats(total))
    return found
