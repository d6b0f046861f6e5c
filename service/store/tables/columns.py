"""Kinds of column that every table shares."""

from datetime import UTC, datetime
from typing import Annotated, Any
from uuid import uuid4

from sqlalchemy import DateTime, Dialect, ForeignKey, MetaData, String, Text, TypeDecorator
from sqlalchemy.orm import DeclarativeBase, mapped_column

NAMES = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


def new_id() -> str:
    """Return a new random id of 128 bits as 32 hex digits."""
    return uuid4().hex


def now() -> datetime:
    """Return the time now, in UTC."""
    return datetime.now(UTC)


class UtcDateTime(TypeDecorator[datetime]):
    """A moment in UTC. Both engines give back an aware value; a naive one is refused."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - the signature is SQLAlchemy's
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a time zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:  # noqa: ANN401, ARG002 - the signature is SQLAlchemy's
        if value is None:
            return None
        moment: datetime = value
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


Id = Annotated[str, mapped_column(String(32), primary_key=True, default=new_id)]
Ref = Annotated[str, mapped_column(String(32))]
Sha = Annotated[str, mapped_column(String(64))]
Code = Annotated[str, mapped_column(String(32))]
Words = Annotated[str, mapped_column(Text, default="")]
Moment = Annotated[datetime, mapped_column(UtcDateTime, default=now)]
Later = Annotated[datetime | None, mapped_column(UtcDateTime)]


def ref(target: str, *, index: bool = True, nullable: bool = False) -> Any:  # noqa: ANN401 - what mapped_column returns
    """Return a column that points at the id of another table."""
    return mapped_column(String(32), ForeignKey(f"{target}.id"), index=index, nullable=nullable)


class Row(DeclarativeBase):
    """A row of a table of ours."""

    metadata = MetaData(naming_convention=NAMES)
