"""Alembic's entry: applies the versions on the connection that storage/migrate.py (or a developer) hands over."""

from alembic import context

from limner.storage.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
)
context.run_migrations()
