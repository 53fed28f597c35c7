"""add a column

Revision ID: ae1027a6acf
Revises: 1975ea83b712
Create Date: 2026-01-08 12:37:27

"""
from alembic import op
import sqlalchemy as sa

revision = "ae1027a6acf"
down_revision = "1975ea83b712"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("account", sa.Column("last_transaction_date", sa.DateTime))


def downgrade() -> None:
    op.drop_column("account", "last_transaction_date")
