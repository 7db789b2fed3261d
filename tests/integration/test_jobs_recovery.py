"""Jobs survive the death of the whole process, and several processes share one database."""

import asyncio
import os
import subprocess
import sys
import textwrap
from collections.abc import Sequence
from pathlib import Path

import pytest

from limner.engines.engine import OnNews
from limner.engines.host import Host
from limner.images import ImageRequest, Picture
from limner.jobs import queue as queueing
from limner.jobs import worker as working
from limner.jobs.job import Status
from limner.jobs.queue import Queue
from limner.jobs.worker import Worker
from limner.storage.blobs import Blobs
from limner.storage.jobs import Claim, JobStore
from tests.integration.conftest import ROOT, order

pytestmark = pytest.mark.integration

SERVER = """
    import asyncio, sys
    from pathlib import Path
    from limner.engines.engine import Progress
    from limner.engines.host import Host
    from limner.jobs import queue as queueing
    from limner.jobs.worker import Worker
    from limner.storage.blobs import LocalBlobs
    from limner.storage.database import Database
    from limner.storage.jobs import open_job_store
    from tests.integration.conftest import order
    from tests.integration.trial_engine import SPEC

    async def main(folder, prompt):
        queueing.LEASE = 0.5
        database = await Database.open(f"sqlite+aiosqlite:///{folder / 'limner.db'}")
        queue = queueing.Queue(open_job_store(database))
        host = Host(SPEC, 1, 100, {})
        await host.start()
        worker = Worker(queue, host, LocalBlobs(folder / "pictures"))
        worker.start()
        job = await queue.submit(None, order(prompt))
        async for news in queue.follow(job.id):
            if news == Progress(0.1, "begun"):
                print(job.id, flush=True)

    asyncio.run(main(Path(sys.argv[1]), sys.argv[2]))
"""


def start_and_kill(folder: Path, prompt: str) -> str:
    """Run a whole server until it paints a job, then kill -9; the job's id."""
    command = [sys.executable, "-c", textwrap.dedent(SERVER), str(folder), prompt]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=os.environ | {"PYTHONPATH": ROOT}) as process:
        assert process.stdout
        job_id = next(line for line in process.stdout if line.startswith(b"job_"))  # the log is in between
        process.kill()
    return job_id.decode().strip()


async def test_a_job_resumes_after_the_process_was_killed(
    tmp_path: Path, queue: Queue, host: Host, blobs: Blobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The next process takes the job over when its lease has run out, and finishes it."""
    monkeypatch.setattr(working, "REAP", 0.1)
    job_id = await asyncio.to_thread(start_and_kill, tmp_path, "sleep 1.5")
    assert (await queue.get(job_id)).status is Status.RUNNING
    worker = Worker(queue, host, blobs)
    worker.start()
    job = await queue.wait(job_id)
    await worker.stop()
    assert (job.status, job.attempt, len(job.pictures)) == (Status.COMPLETED, 2, 1)


class SlowPainter:
    """A host without processes that never comes to an end, and tells when it was stopped."""

    children = 1

    def __init__(self) -> None:
        self.begun = asyncio.Event()
        self.stopped = asyncio.Event()

    async def generate(self, request: ImageRequest, references: Sequence[bytes], on_news: OnNews) -> list[Picture]:
        self.begun.set()
        try:
            await asyncio.sleep(60)
        finally:
            self.stopped.set()
        return []


async def test_a_worker_that_lost_its_job_stops(
    store: JobStore, queue: Queue, blobs: Blobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A worker whose job was given to another gives up painting and writes nothing more."""
    monkeypatch.setattr(working, "BEAT", 0.05)
    painter = SlowPainter()
    worker = Worker(queue, painter, blobs)
    worker.start()
    submitted = await queue.submit(None, order("paint"))
    await painter.begun.wait()
    await store.requeue(Claim(submitted.id, worker.name, 1), attempt_counts=True)
    await store.claim("thief", now=0.0, lease=9e9)
    await painter.stopped.wait()
    await worker.stop()
    job = await queue.get(submitted.id)
    assert (job.status, job.worker, job.attempt) == (Status.RUNNING, "thief", 2)


async def test_a_job_of_another_process_is_heard_of(
    store: JobStore, worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A queue that shares only the database sees the job end, by a slow look."""
    monkeypatch.setattr(queueing, "POLL", 0.1)
    elsewhere = Queue(store)
    submitted = await elsewhere.submit(None, order("paint"))
    assert (await elsewhere.wait(submitted.id)).status is Status.COMPLETED
