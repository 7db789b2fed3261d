"""Opens the database by its URL and keeps its pool. Knows no table but Alembic's own, and none of the rows."""

import importlib
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Self

import sqlalchemy
from sqlalchemy import URL, Connection, event, text
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from limner.errors import ConfigurationError, StorageError

BUSY_TIMEOUT = 10_000  # milliseconds that a writer waits for another process
DIALECTS = ("sqlite+aiosqlite", "postgresql+asyncpg")
VERSIONS = Path(__file__).parent / "migrations" / "versions"


class Database:
    """One pool of connections to a database whose tables are up to date."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    @classmethod
    async def open(cls, url: str) -> Self:
        """Connect and migrate. Raises ConfigurationError (a URL nobody reads here), StorageError."""
        database = cls(_engine(_parsed(url)))
        try:
            await database._migrate()
        except BaseException:
            await database.close()
            raise
        return database

    @property
    def url(self) -> URL:
        return self._engine.url

    async def close(self) -> None:
        """Give every connection back."""
        await self._engine.dispose()

    async def ping(self) -> None:
        """Raise StorageError when the database does not answer."""
        async with self.read() as connection:
            await connection.execute(text("select 1"))

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """A connection whose transaction is rolled back at the end."""
        with _storage_errors():
            async with self._engine.connect() as connection:
                yield connection

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        """A connection whose transaction is committed at the end, or rolled back by an exception."""
        with _storage_errors():
            async with self._engine.connect() as connection:
                await connection.execution_options(limner_begin="BEGIN IMMEDIATE")
                async with connection.begin():
                    yield connection

    async def _migrate(self) -> None:
        async with self.read() as connection:
            version = await connection.run_sync(_version)
        if version == newest_version():
            return
        if version is not None and version > newest_version():
            raise ConfigurationError("The database was written by a newer Limner: install that one, or take a backup.")
        upgrade = importlib.import_module("limner.storage.upgrade").upgrade
        async with self.write() as connection:
            await connection.run_sync(upgrade)


def newest_version() -> str:
    """The newest migration that this program brings along, read from the file names."""
    return max(path.name for path in VERSIONS.glob("[0-9]*.py")).partition("_")[0]


def _version(connection: Connection) -> str | None:
    if not sqlalchemy.inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("select version_num from alembic_version")).scalar()


def _parsed(url: str) -> URL:
    try:
        parsed = sqlalchemy.make_url(url)
    except ArgumentError as error:
        raise ConfigurationError("The database URL cannot be read: write sqlite+aiosqlite:///FILE.") from error
    if parsed.drivername not in DIALECTS:
        raise ConfigurationError(
            f"Databases of the kind {parsed.drivername!r} are not supported: {' or '.join(DIALECTS)}."
        )
    if parsed.get_backend_name() == "sqlite" and not parsed.database:
        raise ConfigurationError("SQLite needs a file: write sqlite+aiosqlite:///FILE.")
    return parsed


def _engine(url: URL) -> AsyncEngine:
    if url.get_backend_name() == "sqlite":
        return _sqlite_engine(url)
    return create_async_engine(url, pool_pre_ping=True)


def _sqlite_engine(url: URL) -> AsyncEngine:
    try:
        Path(url.database or "").absolute().parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(f"The folder of {url.database} cannot be made: {error.strerror}.") from error
    engine = create_async_engine(url, connect_args={"timeout": BUSY_TIMEOUT / 1000})
    event.listen(engine.sync_engine, "connect", _prepare_sqlite)
    event.listen(engine.sync_engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: DBAPIConnection, _record: ConnectionPoolEntry) -> None:
    connection.isolation_level = None  # the driver would begin late, after DDL; _begin_sqlite begins instead
    cursor = connection.cursor()
    for pragma in ("journal_mode = wal", "synchronous = full", "foreign_keys = on"):
        cursor.execute(f"pragma {pragma}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get("limner_begin", "BEGIN"))


@contextmanager
def _storage_errors() -> Iterator[None]:
    try:
        yield
    except SQLAlchemyError as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        raise StorageError(f"The database failed: {type(cause).__name__}.") from error
