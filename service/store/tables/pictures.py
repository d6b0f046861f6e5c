"""Picture packs that the operator imported, for every group of this service."""

from sqlalchemy.orm import Mapped, mapped_column

from service.store.tables.columns import Code, Id, Moment, Row, Words


class PicturePack(Row):
    """A pack as it was imported. `code` is unique: importing it again takes its place."""

    __tablename__ = "picture_pack"
    id: Mapped[Id]
    code: Mapped[Code] = mapped_column(unique=True)
    """As the concept list calls it: "mulberry"."""
    name: Mapped[Words]
    licence: Mapped[Words]
    credit: Mapped[Words]
    pictures: Mapped[Words]
    """JSON: name in the pack -> sha256 of the stored file."""
    imported_at: Mapped[Moment]
