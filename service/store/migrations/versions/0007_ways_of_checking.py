"""A group chooses how its words are checked; what a draft did is put back stage by stage."""

import importlib

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

append_only = importlib.import_module("service.store.migrations.versions.0005_append_only")


def upgrade() -> None:
    """Take the step."""
    _chosen("own_profile", "group_id", "grp", sa.Column("chosen", sa.Text(), nullable=False))
    _chosen(
        "check_choice",
        "edition_id",
        "edition",
        sa.Column("profile", sa.String(length=32), nullable=False),
    )
    with op.batch_alter_table("block") as batch:
        batch.add_column(sa.Column("without", sa.Text(), nullable=False, server_default=""))


def _chosen(table: str, about: str, target: str, value: sa.Column[str]) -> None:
    """Make a table of what was chosen about something, by whom, and when; it only grows."""
    op.create_table(
        table,
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column(about, sa.String(length=32), nullable=False),
        value,
        sa.Column("author_id", sa.String(length=32), nullable=False),
        sa.Column("entered_by_id", sa.String(length=32), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint([about], [f"{target}.id"], name=op.f(f"fk_{table}_{about}")),
        sa.ForeignKeyConstraint(["author_id"], ["person.id"], name=op.f(f"fk_{table}_author_id")),
        sa.ForeignKeyConstraint(
            ["entered_by_id"], ["person.id"], name=op.f(f"fk_{table}_entered_by_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )
    op.create_index(op.f(f"ix_{table}_{about}"), table, [about])
    append_only.guard(table)


def downgrade() -> None:
    """Take it back."""
    with op.batch_alter_table("block") as batch:
        batch.drop_column("without")
    op.drop_table("check_choice")
    op.drop_table("own_profile")
