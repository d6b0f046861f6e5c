"""Keep unsaved words, so that a person can stop at any time."""

from service.parts import Parts
from service.store import drafts


def keep_draft(parts: Parts, person_id: str, place: str, text: str, base_version: int) -> None:
    """Keep the words of this place durably, in the place of the person's earlier ones."""
    with parts.database.write() as session:
        drafts.put_draft(session, person_id, place, text, base_version)


def drop_draft(parts: Parts, person_id: str, place: str) -> None:
    """Forget the unsaved words of this place, because the person asked for it."""
    with parts.database.write() as session:
        drafts.drop_draft(session, person_id, place)
