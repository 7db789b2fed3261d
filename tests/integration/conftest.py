"""A real database, a real folder and real child processes for each test."""

import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from limner.engines.host import Host
from limner.images import ImageRequest, Size
from limner.jobs.queue import Queue
from limner.jobs.worker import Worker
from limner.storage.blobs import Blobs, LocalBlobs
from limner.storage.database import Database
from limner.storage.jobs import JobStore, open_job_store
from tests.integration.trial_engine import SPEC

_TOP = Path(__file__).parent.parent.parent
ROOT = f"{_TOP / 'src'}{os.pathsep}{_TOP}"  # where children find this Limner and the trial engine


def order(prompt: str, **fields: object) -> ImageRequest:
    """A small request for the trial engine."""
    return ImageRequest(model="trial", prompt=prompt, size=Size(256, 256), seed=7, **fields)  # type: ignore[arg-type]


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    database = await Database.open(f"sqlite+aiosqlite:///{tmp_path / 'limner.db'}")
    yield database
    await database.close()


@pytest.fixture
async def store(database: Database) -> AsyncIterator[JobStore]:
    store = open_job_store(database)
    yield store
    await store.close()


@pytest.fixture
def blobs(tmp_path: Path) -> Blobs:
    return LocalBlobs(tmp_path / "pictures")


@pytest.fixture
async def host() -> AsyncIterator[Host]:
    host = Host(SPEC, children=1, time_limit=20.0, environment={"PYTHONPATH": ROOT})
    await host.start()
    yield host
    await host.stop()


@pytest.fixture
def queue(store: JobStore) -> Queue:
    return Queue(store)


@pytest.fixture
async def worker(queue: Queue, host: Host, blobs: Blobs) -> AsyncIterator[Worker]:
    worker = Worker(queue, host, blobs)
    worker.start()
    yield worker
    await worker.stop()
