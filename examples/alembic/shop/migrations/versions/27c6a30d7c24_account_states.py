"""account states

Revision ID: 27c6a30d7c24
Revises: ae1027a6acf
Create Date: 2026-01-09 09:12:01

"""
from alembic import op
from sqlalchemy.dialects import postgresql
import sqlalchemy as sa

revision = "27c6a30d7c24"
down_revision = "ae1027a6acf"
branch_labels = None
depends_on = None

state = postgresql.ENUM("open", "closed", name="account_state")


def upgrade() -> None:
    state.create(op.get_bind())
    op.add_column("account", sa.Column("state", state, nullable=False, server_default="open"))


def downgrade() -> None:
    op.drop_column("account", "state")
    # Without this line, which many forget, the type stays and the next upgrade fails.
    state.drop(op.get_bind())
