"""The picture packs of this service: what was imported, as the catalogue wants it."""

import json

from sqlalchemy import select
from sqlalchemy.orm import Session

from content.pictures import Pack, PictureEntry, pack_entries
from service.store.files import Files
from service.store.tables import PicturePack


def packs(session: Session) -> tuple[Pack, ...]:
    """Return the imported packs, in the order of their names."""
    rows = session.scalars(select(PicturePack).order_by(PicturePack.code))
    return tuple(Pack(row.code, row.credit, json.loads(row.pictures)) for row in rows)


def state(session: Session) -> tuple[str, ...]:
    """Return a mark that changes whenever a pack is imported: the id of each import."""
    return tuple(session.scalars(select(PicturePack.id).order_by(PicturePack.code)))


def pictures(session: Session, files: Files) -> tuple[PictureEntry, ...]:
    """Return every picture of the packs that may be offered. A missing file is left out."""
    return tuple(
        entry
        for pack in packs(session)
        for entry in pack_entries(
            pack, {key: files.get(key) for key in pack.pictures.values() if files.has(key)}
        )
    )
