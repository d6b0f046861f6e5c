"""Seats for live streams: a stream holds a thread, so at most half of them, and three a person.

Limits are for each person, never for each address: a day centre is one address. A server learns
late that a page was left, so a page that opens takes the place of the person's oldest one.
"""

import threading
from collections import deque
from dataclasses import dataclass, field

from flask import current_app

from service.parts import parts

EACH = 3


@dataclass(frozen=True, slots=True, eq=False)
class Seat:
    """One stream's place. It is `over` when a newer page of the same person took it."""

    person_id: str
    over: threading.Event = field(default_factory=threading.Event)


class Seats:
    """Hands out at most `total` seats, at most three to one person."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._lock = threading.Lock()
        self._taken = 0
        self._held: dict[str, deque[Seat]] = {}

    def take(self, person_id: str, *, again: bool = False) -> Seat | None:
        """Return a seat for the person; None where there is none: let them ask again.

        `again`: the page was here before. It does not take the place of a newer one.
        """
        with self._lock:
            mine = self._held.get(person_id, deque())
            if self._taken >= self._total or (again and len(mine) >= EACH):
                return None
            if len(mine) >= EACH:
                mine.popleft().over.set()
            seat = Seat(person_id)
            self._held.setdefault(person_id, mine).append(seat)
            self._taken += 1
            return seat

    def leave(self, seat: Seat) -> None:
        """Give a seat back."""
        with self._lock:
            self._taken -= 1
            mine = self._held.get(seat.person_id, deque())
            if seat in mine:
                mine.remove(seat)
            if not mine:
                self._held.pop(seat.person_id, None)


def seats() -> Seats:
    """Return the seats of the application that answers this request."""
    total = max(1, parts().settings.threads // 2)
    found: Seats = current_app.extensions.setdefault("seats", Seats(total))
    return found
