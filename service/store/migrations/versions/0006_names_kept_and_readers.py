"""Names of documents are history too, findings are kept and let go, readers are answered."""

import importlib

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

LIVE = sa.text("withdrawn_at IS NULL")
append_only = importlib.import_module("service.store.migrations.versions.0005_append_only")


def upgrade() -> None:
    """Take the step."""
    op.create_table(
        "document_revision",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("document_id", sa.String(length=32), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("author_id", sa.String(length=32), nullable=False),
        sa.Column("entered_by_id", sa.String(length=32), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["document_id"], ["document.id"], name=op.f("fk_document_revision_document_id")
        ),
        sa.ForeignKeyConstraint(
            ["author_id"], ["person.id"], name=op.f("fk_document_revision_author_id")
        ),
        sa.ForeignKeyConstraint(
            ["entered_by_id"], ["person.id"], name=op.f("fk_document_revision_entered_by_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document_revision")),
    )
    op.create_index(op.f("ix_document_revision_document_id"), "document_revision", ["document_id"])
    append_only.guard("document_revision")
    with op.batch_alter_table("kept_finding") as batch:
        batch.add_column(sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True))
        batch.drop_constraint(op.f("uq_kept_finding_document_id"), type_="unique")
    op.create_index(
        "uq_kept_finding_live",
        "kept_finding",
        ["document_id", "finding_key"],
        unique=True,
        sqlite_where=LIVE,
        postgresql_where=LIVE,
    )
    with op.batch_alter_table("feedback") as batch:
        batch.add_column(sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    """Take it back."""
    with op.batch_alter_table("feedback") as batch:
        batch.drop_column("answered_at")
    op.drop_index("uq_kept_finding_live", "kept_finding")
    op.execute("DELETE FROM kept_finding WHERE withdrawn_at IS NOT NULL")
    with op.batch_alter_table("kept_finding") as batch:
        batch.drop_column("withdrawn_at")
        batch.create_unique_constraint(
            op.f("uq_kept_finding_document_id"), ["document_id", "finding_key"]
        )
    op.drop_table("document_revision")
