"""The pictures offered beside a point, and what a person chose from them."""

from dataclasses import dataclass

from flask import g, url_for
from sqlalchemy.orm import Session

from content.languages import base_code
from content.pictures import PictureEntry
from service.actions._pictures import NoPicture, Offered, Own, PictureChoice
from service.pages._easy_read_place import catalogue
from service.pages._easy_read_view import Row, Shown
from service.store import history
from service.store.tables import Block

OFFERED = 5


@dataclass(frozen=True, slots=True)
class Choice:
    """What the picker shows. `chosen` is "" until a person chose."""

    pictures: tuple[Shown, ...]
    chosen: str


def offered(session: Session, block: Block, row: Row, language: str) -> Choice:
    """Return the picture that a person chose before, then the offered ones: five in all."""
    entries = catalogue().offer(" ".join(row.lines), language)
    now = history.picture_of_group(session, g.group.id, block.picture_id or "")
    others = tuple(
        shown_entry(entry, language) for entry in entries if now is None or entry.id != now.source
    )
    if row.picture is None:
        return Choice(others[:OFFERED], "none" if block.state == "kept" else "")
    return Choice((row.picture, *others)[:OFFERED], row.picture.key)


def chosen_picture(session: Session, value: str) -> PictureChoice | None:
    """Return what the form's value means; None for nothing, and for anybody else's picture."""
    if value == "none":
        return NoPicture()
    if value.startswith("own-"):
        found = history.picture_of_group(session, g.group.id, value.removeprefix("own-"))
        return Own(found.id) if found else None
    entry = catalogue().get(value)
    return Offered(entry) if entry else None


def shown_entry(entry: PictureEntry, language: str) -> Shown:
    """Return a picture of the catalogue as pages show it."""
    url = url_for("easy_read.offered_picture", entry_id=entry.id)
    return Shown(entry.id, url, entry.alt_in(base_code(language)))
