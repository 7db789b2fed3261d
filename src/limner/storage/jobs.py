"""The job table: the seam, and SQLite behind one writer. Knows rows and fences, not what a status means to callers."""

import sqlite3
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Protocol

from limner.errors import ConfigurationError
from limner.storage.database import Database
from limner.storage.pictures import PictureRow
from limner.storage.queries import load_queries
from limner.storage.writer import Writer


@dataclass(frozen=True, kw_only=True, slots=True)
class JobRow:
    """A job as the table has it. Times are seconds since the epoch; `request` and `error` are JSON."""

    id: str
    key_id: str | None
    status: str
    request: str
    attempt: int
    worker: str | None
    lease: float | None
    progress: float
    stage: str
    error: str | None
    created: float
    started: float | None
    finished: float | None


@dataclass(frozen=True, slots=True)
class Claim:
    """Who owns a running job: a write under any other claim is refused."""

    id: str
    worker: str
    attempt: int


class JobStore(Protocol):
    """The hot path of jobs: every write is on disk when it returns. All methods raise StorageError."""

    async def insert(self, row: JobRow, most: int) -> bool:
        """Add a waiting job; False when `most` wait already."""

    async def get(self, job_id: str) -> tuple[JobRow, list[PictureRow]] | None:
        """A job and its pictures in order."""

    async def claim(self, worker: str, now: float, lease: float) -> JobRow | None:
        """The oldest waiting job, now the worker's until `lease`."""

    async def beat(self, claim: Claim, lease: float, progress: float, stage: str) -> bool:
        """Prolong the lease; False when the job is no longer the claimant's."""

    async def finish(
        self, claim: Claim, status: str, now: float, *, error: str | None = None, pictures: Sequence[PictureRow] = ()
    ) -> JobRow | None:
        """End a job and keep its pictures in one transaction; None when it is no longer the claimant's."""

    async def requeue(self, claim: Claim, *, attempt_counts: bool) -> JobRow | None:
        """Put a job back in the queue; None when it is no longer the claimant's."""

    async def reap(self, now: float, attempts: int, error: str) -> list[JobRow]:
        """Take jobs from owners whose lease is over: back to the queue, or failed after so many attempts."""

    async def count(self, status: str) -> int:
        """How many jobs have this status."""

    async def close(self) -> None:
        """Finish what waits and let go of the database."""


class SqliteJobStore:
    """Jobs in a SQLite file, written by one thread with group commit."""

    def __init__(self, path: Path) -> None:
        self._sql = load_queries("jobs.sql")
        self._writer = Writer(path)
        self._writer.start()

    @property
    def commits(self) -> int:
        """Commits so far: fewer than writes where several shared one."""
        return self._writer.commits

    async def close(self) -> None:
        await self._writer.close()

    async def insert(self, row: JobRow, most: int) -> bool:
        return bool(await self._rows("insert", asdict(row) | {"most": most}))

    async def get(self, job_id: str) -> tuple[JobRow, list[PictureRow]] | None:
        def work(connection: sqlite3.Connection) -> tuple[JobRow, list[PictureRow]] | None:
            found = connection.execute(self._sql["get"], {"id": job_id}).fetchone()
            kept = connection.execute(self._sql["pictures_of"], {"job_id": job_id}).fetchall()
            return (_job(found), [_picture(row) for row in kept]) if found else None

        return await self._writer.run(work)

    async def claim(self, worker: str, now: float, lease: float) -> JobRow | None:
        return _first(await self._rows("claim", {"worker": worker, "now": now, "lease": lease}))

    async def beat(self, claim: Claim, lease: float, progress: float, stage: str) -> bool:
        values = asdict(claim) | {"lease": lease, "progress": progress, "stage": stage}
        return bool(await self._rows("beat", values))

    async def finish(
        self, claim: Claim, status: str, now: float, *, error: str | None = None, pictures: Sequence[PictureRow] = ()
    ) -> JobRow | None:
        values = asdict(claim) | {"status": status, "now": now, "error": error, "progress": float(error is None)}

        def work(connection: sqlite3.Connection) -> JobRow | None:
            found = connection.execute(self._sql["finish"], values).fetchone()
            if found:
                connection.executemany(self._sql["keep_picture"], [asdict(picture) for picture in pictures])
            return _job(found) if found else None

        return await self._writer.run(work)

    async def requeue(self, claim: Claim, *, attempt_counts: bool) -> JobRow | None:
        return _first(await self._rows("requeue", asdict(claim) | {"attempt_kept": int(attempt_counts)}))

    async def reap(self, now: float, attempts: int, error: str) -> list[JobRow]:
        values = {"now": now, "attempts": attempts, "error": error}

        def work(connection: sqlite3.Connection) -> list[JobRow]:
            moved = [connection.execute(self._sql[name], values).fetchall() for name in ("reclaim", "abandon")]
            return [_job(row) for rows in moved for row in rows]

        return await self._writer.run(work)

    async def count(self, status: str) -> int:
        return int((await self._rows("count", {"status": status}))[0][0])

    async def _rows(self, name: str, values: dict[str, str | int | float | None]) -> list[sqlite3.Row]:
        return await self._writer.run(lambda connection: connection.execute(self._sql[name], values).fetchall())


def open_job_store(database: Database) -> JobStore:
    """The job store of an open, migrated database. Raises ConfigurationError."""
    if database.url.get_backend_name() == "sqlite":
        return SqliteJobStore(Path(database.url.database or ""))
    raise ConfigurationError("Jobs are kept in SQLite only, so far: write sqlite+aiosqlite:///FILE.")


def _job(row: sqlite3.Row) -> JobRow:
    return JobRow(**{field.name: row[field.name] for field in fields(JobRow)})


def _picture(row: sqlite3.Row) -> PictureRow:
    return PictureRow(**{field.name: row[field.name] for field in fields(PictureRow)})


def _first(rows: list[sqlite3.Row]) -> JobRow | None:
    return _job(rows[0]) if rows else None
