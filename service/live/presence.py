"""Who writes where now: a soft sign, never a lock, forgotten after two minutes.

Kept in memory only. Nothing of it is stored, so it can never be counted or held against anyone.
"""

import threading
import time

from flask import current_app

SECONDS = 120


class Presence:
    """Remembers for two minutes which person opened or typed in which block."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._seen: dict[str, dict[tuple[str, str], float]] = {}

    def here(self, document_id: str, block_id: str, person_id: str) -> None:
        """Note that the person writes in the block now."""
        with self._lock:
            self._seen.setdefault(document_id, {})[block_id, person_id] = time.monotonic()

    def gone(self, document_id: str, block_id: str, person_id: str) -> None:
        """Note that the person saved, or left the block."""
        with self._lock:
            self._seen.get(document_id, {}).pop((block_id, person_id), None)

    def writers(self, document_id: str, but: str) -> dict[str, str]:
        """Return who writes by block, one person a block, leaving out the person `but`."""
        limit = time.monotonic() - SECONDS
        with self._lock:
            seen = self._seen.get(document_id, {})
            for key in [key for key, at in seen.items() if at < limit]:
                del seen[key]
            if not seen:
                self._seen.pop(document_id, None)
            return {block: person for block, person in seen if person != but}


def presence() -> Presence:
    """Return the presence of the application that answers this request."""
    found: Presence = current_app.extensions.setdefault("presence", Presence())
    return found
