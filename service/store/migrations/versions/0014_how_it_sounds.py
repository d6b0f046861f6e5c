"""How a group wants its texts to sound: what is said, which pictures, which voices are checked."""

import importlib

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

append_only = importlib.import_module("service.store.migrations.versions.0005_append_only")


def upgrade() -> None:
    """Take the step."""
    op.create_table(
        "saying_version",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("group_id", sa.String(length=32), nullable=False),
        sa.Column("document_id", sa.String(length=32), nullable=True),
        sa.Column("entry", sa.String(length=32), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=32), nullable=False),
        sa.Column("written", sa.String(length=200), nullable=False),
        sa.Column("said", sa.Text(), nullable=False),
        sa.Column("taken_out", sa.Boolean(), nullable=False),
        sa.Column("author_id", sa.String(length=32), nullable=False),
        sa.Column("entered_by_id", sa.String(length=32), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        *_points("saying_version", document_id="document", group_id="grp"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saying_version")),
        sa.UniqueConstraint("entry", "version", name=op.f("uq_saying_version_entry")),
    )
    op.create_table(
        "voice_check",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("group_id", sa.String(length=32), nullable=False),
        sa.Column("language", sa.String(length=32), nullable=False),
        sa.Column("voice", sa.String(length=200), nullable=False),
        sa.Column("answer", sa.String(length=32), nullable=False),
        sa.Column("author_id", sa.String(length=32), nullable=False),
        sa.Column("entered_by_id", sa.String(length=32), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        *_points("voice_check", group_id="grp"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_voice_check")),
    )
    for table, column in (
        ("saying_version", "group_id"),
        ("saying_version", "document_id"),
        ("voice_check", "group_id"),
    ):
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column])
    append_only.guard("saying_version")
    append_only.guard("voice_check")
    with op.batch_alter_table("block") as batch:
        batch.add_column(
            sa.Column("picture_said", sa.Boolean(), nullable=False, server_default=sa.false())
        )


def _points(table: str, **targets: str) -> list[sa.ForeignKeyConstraint]:
    people = {"author_id": "person", "entered_by_id": "person"}
    return [
        sa.ForeignKeyConstraint([column], [f"{target}.id"], name=op.f(f"fk_{table}_{column}"))
        for column, target in {**targets, **people}.items()
    ]


def downgrade() -> None:
    """Take it back."""
    with op.batch_alter_table("block") as batch:
        batch.drop_column("picture_said")
    op.drop_table("voice_check")
    op.drop_table("saying_version")
