"""A real SQLite file: migrations, the job table's fences, group commit."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import asdict, replace
from pathlib import Path

import pytest
import sqlalchemy
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from limner.errors import ConfigurationError, NotFound, StorageError
from limner.jobs.job import MOVES, Status
from limner.storage.database import Database, newest_version
from limner.storage.jobs import Claim, JobRow, SqliteJobStore, open_job_store
from limner.storage.pictures import PictureRow, Pictures
from limner.storage.tables import jobs, metadata
from limner.storage.upgrade import configuration

pytestmark = pytest.mark.integration

ROW = JobRow(
    id="job_1",
    key_id=None,
    status="queued",
    request="{}",
    attempt=0,
    worker=None,
    lease=None,
    progress=0.0,
    stage="",
    error=None,
    created=1.0,
    started=None,
    finished=None,
)
PICTURE = PictureRow(
    id="picture_1",
    job_id="job_1",
    key_id=None,
    index=0,
    digest="d" * 64,
    format="png",
    width=512,
    height=256,
    bytes=9,
    seed=2**53 - 1,
    scene="{}",
    warnings="[]",
    created=2.0,
    expires=None,
)
OURS = Claim("job_1", "us", 1)


@pytest.fixture
async def store(database: Database) -> AsyncIterator[SqliteJobStore]:
    store = open_job_store(database)
    assert isinstance(store, SqliteJobStore)
    yield store
    await store.close()


async def test_the_migrations_lead_to_the_tables(database: Database) -> None:
    """The path and the present are the same schema."""
    async with database.read() as connection:
        difference = await connection.run_sync(
            lambda sync: compare_metadata(MigrationContext.configure(sync, opts={"compare_type": True}), metadata)
        )
        head = await connection.run_sync(
            lambda sync: ScriptDirectory.from_config(configuration(sync)).get_current_head()
        )
    assert difference == []
    assert head == newest_version()


async def test_a_database_opens_again_with_what_it_had(tmp_path: Path) -> None:
    """The second opening migrates nothing and loses nothing; two at once do not collide."""
    url = f"sqlite+aiosqlite:///{tmp_path / 'new' / 'limner.db'}"
    for database in await asyncio.gather(Database.open(url), Database.open(url)):
        await database.close()
    database = await Database.open(url)
    await database.ping()
    async with database.read() as connection:
        assert (await connection.execute(sqlalchemy.text("pragma journal_mode"))).scalar() == "wal"
        assert (await connection.execute(sqlalchemy.text("pragma foreign_keys"))).scalar() == 1
    await database.close()


async def test_a_database_of_a_newer_program_is_left_alone(database: Database) -> None:
    """An older program says so instead of guessing at tables it does not know."""
    async with database.write() as connection:
        await connection.execute(sqlalchemy.text("update alembic_version set version_num = '9999'"))
    with pytest.raises(ConfigurationError, match="newer"):
        await Database.open(str(database.url))


@pytest.mark.parametrize("url", ["", "nonsense", "mysql://localhost/limner", "sqlite+aiosqlite://", "sqlite:///x.db"])
async def test_databases_nobody_reads_are_refused(url: str) -> None:
    """The message says what to write instead."""
    with pytest.raises(ConfigurationError, match="sqlite"):
        await Database.open(url)


async def test_a_file_that_is_no_database_is_an_error(tmp_path: Path) -> None:
    """Storage errors carry no SQL."""
    (tmp_path / "limner.db").write_bytes(b"not a database" * 100)
    with pytest.raises(StorageError, match="DatabaseError"):
        await Database.open(f"sqlite+aiosqlite:///{tmp_path / 'limner.db'}")


async def test_jobs_are_claimed_once_and_in_order(store: SqliteJobStore) -> None:
    """Twenty workers at once get twenty different jobs, the oldest first."""
    for number in range(20):
        assert await store.insert(replace(ROW, id=f"job_{number}", created=float(number)), most=100)
    claimed = await asyncio.gather(*(store.claim(f"worker {number}", 0.0, 9.0) for number in range(21)))
    assert [row.id for row in claimed if row] == [f"job_{number}" for number in range(20)]


async def test_many_submissions_share_commits(store: SqliteJobStore) -> None:
    """Two hundred concurrent jobs cost far fewer syncs of the disk."""
    await asyncio.gather(*(store.insert(replace(ROW, id=f"job_{number}"), most=1000) for number in range(200)))
    assert await store.count("queued") == 200
    assert store.commits < 50


async def test_no_more_wait_than_may(store: SqliteJobStore) -> None:
    """Concurrent submissions cannot slip past the limit together."""
    kept = await asyncio.gather(*(store.insert(replace(ROW, id=f"job_{number}"), most=3) for number in range(9)))
    assert sum(kept) == 3


async def test_a_finished_job_has_its_pictures(store: SqliteJobStore, database: Database) -> None:
    """Row and pictures appear together."""
    await store.insert(ROW, most=9)
    await store.claim("us", 5.0, 9.0)
    row = await store.finish(OURS, "completed", 7.0, pictures=[PICTURE])
    assert row == replace(ROW, status="completed", attempt=1, worker="us", progress=1.0, started=5.0, finished=7.0)
    assert await store.get("job_1") == (row, [PICTURE])
    assert await Pictures(database).get("picture_1") == PICTURE


async def test_an_expired_picture_is_not_found(store: SqliteJobStore, database: Database) -> None:
    """Neither is one that never was."""
    await store.insert(ROW, most=9)
    await store.claim("us", 5.0, 9.0)
    await store.finish(OURS, "completed", 7.0, pictures=[replace(PICTURE, expires=time.time() - 1)])
    for name in ("picture_1", "picture_2"):
        with pytest.raises(NotFound):
            await Pictures(database).get(name)


@pytest.mark.parametrize("claim", [Claim("job_1", "them", 1), Claim("job_1", "us", 0), Claim("job_2", "us", 1)])
async def test_a_late_write_is_refused(store: SqliteJobStore, claim: Claim) -> None:
    """Who does not own the job by worker and attempt changes nothing, and leaves no picture."""
    await store.insert(ROW, most=9)
    claimed = await store.claim("us", 5.0, 9.0)
    assert await store.finish(claim, "completed", 7.0, pictures=[PICTURE]) is None
    assert await store.requeue(claim, attempt_counts=True) is None
    assert not await store.beat(claim, 99.0, 0.5, "late")
    assert await store.get("job_1") == (claimed, [])


async def test_expired_leases_are_reaped(store: SqliteJobStore) -> None:
    """A first lost attempt goes back to the queue, a last one fails, a fresh lease stays."""
    for name in ("job_1", "job_2", "job_3"):
        await store.insert(replace(ROW, id=name), most=9)
    await store.claim("dead", 0.0, lease=10.0)
    await store.requeue(Claim("job_1", "dead", 1), attempt_counts=True)
    await store.claim("dead", 0.0, lease=10.0)
    await store.claim("dead", 0.0, lease=10.0)
    await store.claim("alive", 0.0, lease=99.0)
    reaped = await store.reap(50.0, attempts=2, error="{}")
    assert {(row.id, row.status, row.attempt) for row in reaped} == {("job_1", "failed", 2), ("job_2", "queued", 1)}
    assert await store.count("running") == 1


async def test_a_handed_back_job_keeps_its_attempts(store: SqliteJobStore) -> None:
    """It goes before younger jobs, as if it had not been begun."""
    await store.insert(ROW, most=9)
    await store.insert(replace(ROW, id="job_2", created=2.0), most=9)
    await store.claim("us", 0.0, 9.0)
    row = await store.requeue(OURS, attempt_counts=False)
    assert row == replace(ROW, started=0.0)
    claimed = await store.claim("them", 1.0, 9.0)
    assert claimed
    assert (claimed.id, claimed.attempt) == ("job_1", 1)


@pytest.mark.parametrize("status", list(Status))
async def test_the_statements_make_the_legal_moves_only(
    store: SqliteJobStore, database: Database, status: Status
) -> None:
    """From each status, what the SQL can do is what the table of moves allows."""
    changes: list[Callable[[], Awaitable[object]]] = [
        lambda: store.claim("us", 0.0, 9.0),
        lambda: store.finish(OURS, "completed", 7.0),
        lambda: store.finish(OURS, "failed", 7.0, error="{}"),
        lambda: store.requeue(OURS, attempt_counts=True),
        lambda: store.requeue(OURS, attempt_counts=False),
        lambda: store.reap(99.0, attempts=1, error="{}"),
        lambda: store.reap(99.0, attempts=2, error="{}"),
    ]
    before = replace(ROW, status=status.value, worker="us", attempt=1, lease=9.0)
    reached = set()
    for change in changes:
        async with database.write() as connection:
            await connection.execute(sqlalchemy.delete(jobs))
            await connection.execute(sqlalchemy.insert(jobs).values(asdict(before)))
        await change()
        found = await store.get("job_1")
        assert found
        reached.add(Status(found[0].status))
    assert reached - {status} == MOVES[status]
