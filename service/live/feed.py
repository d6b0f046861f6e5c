"""The bell: one thread a process looks for new events and wakes the waiting streams."""

import threading
import time

from flask import Flask

from service.parts import Parts
from service.store import events

POLL_SECONDS = 0.3


class Bell:
    """Lets many streams wait for the next event with one question to the database."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._changed = threading.Condition()
        self._seq = 0
        self._waiting = 0
        self._thread: threading.Thread | None = None

    def wait_past(self, seq: int, seconds: float) -> int:
        """Return the newest event number as soon as it is past `seq`, or after `seconds`."""
        self._start()
        with self._changed:
            self._waiting += 1
            self._changed.wait_for(lambda: self._seq > seq, timeout=seconds)
            self._waiting -= 1
            return self._seq

    def _start(self) -> None:
        with self._changed:
            if self._thread is None or not self._thread.is_alive():
                self._thread = threading.Thread(target=self._look, name="bell", daemon=True)
                self._thread.start()

    def _look(self) -> None:
        while True:
            time.sleep(POLL_SECONDS)
            if not self._waiting:
                continue
            with self._parts.database.read() as session:
                seq = events.last_seq(session)
            with self._changed:
                if seq > self._seq:
                    self._seq = seq
                    self._changed.notify_all()


def init(app: Flask) -> None:
    """Give the application its bell."""
    app.extensions["bell"] = Bell(app.extensions["sharethepen"])
