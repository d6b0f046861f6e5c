"""Runs the migrations in the database that `service.store.schema` hands over."""

from typing import Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext

from service.store.engine import WRITE
from service.store.tables import Row
from service.store.tables.columns import UtcDateTime

database = context.config.attributes["database"]
tables = context.config.attributes.get("tables")


def shown(kind: str, thing: object, _context: AutogenContext) -> str | Literal[False]:
    """Write a moment as the plain column type, so that old steps need none of our code."""
    return (
        "sa.DateTime(timezone=True)" if kind == "type" and isinstance(thing, UtcDateTime) else False
    )


def wanted(name: str | None, kind: str, _parents: object) -> bool:
    """Keep a step to the tables it was asked for."""
    return not tables or kind != "table" or name in tables


def wanted_object(
    _thing: object, name: str | None, kind: str, _reflected: bool, _other: object
) -> bool:
    """Keep a step to the tables it was asked for."""
    return not tables or kind != "table" or name in tables


with database.engine.connect().execution_options(**{WRITE: True}) as connection:
    context.configure(
        connection=connection,
        target_metadata=Row.metadata,
        render_as_batch=True,
        render_item=shown,
        include_name=wanted,
        include_object=wanted_object,
    )
    with context.begin_transaction():
        context.run_migrations()
    connection.commit()
