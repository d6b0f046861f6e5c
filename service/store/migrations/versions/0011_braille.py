"""How a person wants their braille: its grade, and the size of the page."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

USUAL = {"braille_grade": "2", "braille_cells": "40", "braille_lines": "25"}


def upgrade() -> None:
    """Take the step."""
    with op.batch_alter_table("preference") as batch:
        for name, value in USUAL.items():
            batch.add_column(sa.Column(name, sa.Integer(), nullable=False, server_default=value))


def downgrade() -> None:
    """Take it back."""
    with op.batch_alter_table("preference") as batch:
        for name in USUAL:
            batch.drop_column(name)
