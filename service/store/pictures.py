"""Questions about the pictures of a group."""

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from service.store.tables import Picture


def ids_of(session: Session, group_id: str, keys: Collection[str]) -> dict[str, str]:
    """Return the ids of the group's pictures by the sha256 of their bytes."""
    question = select(Picture.key, Picture.id).where(
        Picture.group_id == group_id, Picture.key.in_(keys)
    )
    return {row.key: row.id for row in session.execute(question)}
