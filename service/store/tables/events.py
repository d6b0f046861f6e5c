"""What happened, in order: audit, live feed and outbox in one table. Holds ids, never words."""

from sqlalchemy import BigInteger, Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from service.store.tables.columns import Code, Id, Moment, Row, Sha


class Event(Row):
    """One thing that happened, written in the same transaction as the change itself."""

    __tablename__ = "event"
    seq: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True
    )
    at: Mapped[Moment]
    group_id: Mapped[str | None] = mapped_column(String(32), index=True)
    document_id: Mapped[str | None] = mapped_column(String(32), index=True)
    actor_id: Mapped[str | None] = mapped_column(String(32))
    entered_by_id: Mapped[str | None] = mapped_column(String(32))
    verb: Mapped[Code]
    object_kind: Mapped[Code]
    object_id: Mapped[str] = mapped_column(String(80))
    previous: Mapped[Sha]
    hash: Mapped[Sha]
    """sha256 over the row and the hash before it: a changed past shows."""


class Operation(Row):
    """A form that was sent. The same form twice finds its id here and changes nothing."""

    __tablename__ = "operation"
    id: Mapped[Id]
    person_id: Mapped[str] = mapped_column(String(32))
    result: Mapped[str] = mapped_column(String(200), default="")
    at: Mapped[Moment]
