"""Looks every few seconds for work that was left behind, and for decisions whose time is up."""

import logging
import threading

from sqlalchemy.exc import SQLAlchemyError

from service.actions.close_decision import close_due_decisions
from service.jobs.queue import BROKEN, Queue
from service.parts import Parts
from service.store import renditions

SECONDS = 5.0
HALF_WRITTEN = 3600.0
"""Seconds after which nobody writes a file any more."""
log = logging.getLogger("sharethepen.worker")


class Sweeper:
    """A thread that rings again for whatever should be made and is not being made."""

    def __init__(self, parts: Parts, queue: Queue) -> None:
        self._parts = parts
        self._queue = queue
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._look, name="sweeper", daemon=True)

    def start(self) -> None:
        """Begin to look."""
        self._thread.start()

    def stop(self) -> None:
        """Stop looking."""
        self._stop.set()
        self._thread.join(timeout=SECONDS)

    def sweep(self) -> None:
        """Look once."""
        with self._parts.database.write() as session:
            renditions.give_up(session, "We tried three times. It did not work.")
        with self._parts.database.read() as session:
            due = renditions.due(session)
        # Ring only into an empty queue: what waits there will be answered anyway.
        if due and not self._queue.waiting():
            self._queue.ring(due)
        close_due_decisions(self._parts)
        self._parts.files.sweep(HALF_WRITTEN)

    def _look(self) -> None:
        while not self._stop.wait(SECONDS if self._swept() else SECONDS * 2):
            pass

    def _swept(self) -> bool:
        try:
            self.sweep()
        except (SQLAlchemyError, TimeoutError, OSError, *BROKEN) as error:
            log.warning("sweep failed: %s", type(error).__name__)
            return False
        return True
