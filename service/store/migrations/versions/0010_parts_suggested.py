"""The group can be asked about a new part, and about taking one out, not only about other words."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Take the step."""
    with op.batch_alter_table("suggestion") as batch:
        batch.add_column(
            sa.Column("what", sa.String(length=32), nullable=False, server_default="words")
        )
        batch.add_column(sa.Column("kind", sa.String(length=32), nullable=False, server_default=""))
        batch.add_column(sa.Column("level", sa.Integer(), nullable=False, server_default="1"))


def downgrade() -> None:
    """Take it back."""
    with op.batch_alter_table("suggestion") as batch:
        batch.drop_column("level")
        batch.drop_column("kind")
        batch.drop_column("what")
