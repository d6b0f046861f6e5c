"""What a live page is told: one message for each block that changed, in the order of events.

Nothing here touches the request, and no database session is held while waiting.
"""

import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

from service.live.feed import Bell
from service.live.presence import Presence
from service.parts import Parts
from service.store import events
from service.store.tables import Event

SLICE = 4.0
"""Seconds between looks at who writes where."""
PING = 15.0
LASTS = 600.0
MANY = 200
"""Past so many missed events the page is told to start afresh."""
IN_PLACE = frozenset(
    {
        *("changed", "removed", "put_back", "commented", "answered", "suggested"),
        *("wrote_down", "deleted_sound"),
    }
)
"""What a block on the page can show by itself. Anything else is told in a note."""


@dataclass(frozen=True, slots=True)
class Listener:
    """Who listens to which document, and since which event."""

    document_id: str
    person_id: str
    since: int
    over: threading.Event = field(default_factory=threading.Event)
    """Set when a newer page of the same person took this one's place."""


def messages(parts: Parts, bell: Bell, presence: Presence, listener: Listener) -> Iterator[str]:
    """Yield server-sent events until ten minutes have passed or the listener's place is over.

    The browser then comes again.
    """
    begun = pinged = time.monotonic()
    seq, heard = listener.since, 0
    writers = presence.writers(listener.document_id, listener.person_id)
    yield f"retry: 3000\nid: {seq}\n\n"
    while (now := time.monotonic()) - begun < LASTS and not listener.over.is_set():
        found = _events(parts, listener.document_id, seq)
        seq = found[-1].seq if found else seq
        yield from _told(found, listener)
        before, writers = writers, presence.writers(listener.document_id, listener.person_id)
        moved = {block for block, _ in before.items() ^ writers.items()}
        yield from (_message(f"block-{block}", "writing") for block in sorted(moved))
        if now - pinged >= PING:
            pinged = now
            yield ": still here\n\n"
        heard = bell.wait_past(heard, SLICE)


def _events(parts: Parts, document_id: str, seq: int) -> list[Event]:
    with parts.database.read() as session:
        found = events.since(session, document_id, seq, MANY + 1)
        session.expunge_all()
    return found


def _told(found: list[Event], listener: Listener) -> Iterator[str]:
    if len(found) > MANY:
        yield _message("news", "many", found[-1].seq)
        return
    for event in found:
        if event.object_kind == "block":
            yield _message(f"block-{event.object_id}", event.verb, event.seq)
        if event.verb not in IN_PLACE and listener.person_id != event.actor_id:
            yield _message("news", event.verb, event.seq)


def _message(name: str, data: str, seq: int | None = None) -> str:
    number = f"id: {seq}\n" if seq is not None else ""
    return f"{number}event: {name}\ndata: {data}\n\n"
