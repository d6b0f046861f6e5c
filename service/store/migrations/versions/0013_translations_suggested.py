"""The group can be asked about other words for one sentence of a translation."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

ADDED = ("edition_id", "segment_id", "unit_id", "source_text")


def upgrade() -> None:
    """Take the step."""
    with op.batch_alter_table("suggestion") as batch:
        for name in ADDED:
            kind = {"segment_id": sa.String(length=120), "source_text": sa.Text()}
            shape = kind.get(name, sa.String(length=32))
            batch.add_column(sa.Column(name, shape, nullable=False, server_default=""))


def downgrade() -> None:
    """Take it back."""
    with op.batch_alter_table("suggestion") as batch:
        for name in reversed(ADDED):
            batch.drop_column(name)
