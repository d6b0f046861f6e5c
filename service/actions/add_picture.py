"""Bring a group's own photo or drawing in: drawn anew, so that nothing hides in the file."""

from dataclasses import dataclass

from formats.readers import read_picture
from service.actions.voice import Voice
from service.parts import Parts
from service.store.tables import Picture


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What people say about a picture."""

    alt: str
    consent: str = ""
    """How the people in it agreed; "" where nobody is in it."""
    credit: str = ""


def add_picture(
    parts: Parts, group_id: str, data: bytes, name: str, *, about: About, by: Voice
) -> str:
    """Keep the picture for the group and return its id. Raises CannotRead."""
    safe = read_picture(data, name)
    key = parts.files.put(safe.data)
    with parts.database.write() as session:
        picture = Picture(
            group_id=group_id,
            key=key,
            media_type=safe.media_type,
            alt=about.alt,
            credit=about.credit,
            source="photo",
            consent=about.consent,
            created_by_id=by.author_id,
        )
        session.add(picture)
        session.flush()
        return picture.id
