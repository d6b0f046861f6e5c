"""Append only: the database itself refuses to change or delete history.

On SQLite a later step that rebuilds one of these tables (`batch_alter_table` with a changed
column) drops its triggers with the old table: run `guard` for it again in that step.
"""

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

TABLES = ("event", "revision", "translation_revision", "frozen_tree")
FUNCTION = """
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$
"""


def upgrade() -> None:
    """Take the step."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute(FUNCTION)
    for table in TABLES:
        guard(table)


def guard(table: str) -> None:
    """Refuse every UPDATE and DELETE of the table's rows."""
    if op.get_bind().dialect.name == "postgresql":
        for verb, each in (("update or delete", "row"), ("truncate", "statement")):
            op.execute(
                f"CREATE TRIGGER {table}_{verb.split()[0]} BEFORE {verb.upper()} ON {table} "
                f"FOR EACH {each.upper()} EXECUTE FUNCTION refuse_change()"
            )
        return
    for verb in ("update", "delete"):
        op.execute(
            f"CREATE TRIGGER {table}_{verb} BEFORE {verb.upper()} ON {table} "
            f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
        )


def downgrade() -> None:
    """Take it back."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION refuse_change() CASCADE")
        return
    for table in TABLES:
        for verb in ("update", "delete"):
            op.execute(f"DROP TRIGGER {table}_{verb}")
