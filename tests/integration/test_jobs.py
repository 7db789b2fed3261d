"""Jobs from submission to their end, with a real database, folder and child process."""

import asyncio
import os
import signal
from dataclasses import replace
from pathlib import Path

import pytest

from limner.engines.engine import Progress
from limner.engines.host import Host
from limner.errors import EngineCrashed, EngineError, EngineTimeout, InvalidImage, NotFound, QueueFull, StorageError
from limner.jobs import worker as working
from limner.jobs.job import Job, Status
from limner.jobs.queue import Queue
from limner.jobs.worker import Worker
from limner.storage.blobs import Blobs
from limner.storage.database import Database
from limner.storage.jobs import JobStore
from limner.storage.pictures import Pictures
from tests.integration.conftest import order

pytestmark = pytest.mark.integration


async def test_a_job_is_painted_and_kept(queue: Queue, worker: Worker, blobs: Blobs, database: Database) -> None:
    """The ended job carries its pictures, whose rows and bytes can be fetched."""
    submitted = await queue.submit(None, order("paint", n=2, warnings=("size was rounded",)))
    job = await queue.wait(submitted.id)
    assert (job.status, job.error, job.attempt, job.progress) == (Status.COMPLETED, None, 1, 1.0)
    assert job.warnings == ("size was rounded", "paint")
    assert [picture.index for picture in job.pictures] == [0, 1]
    assert await Pictures(database).get(job.pictures[0].id) == job.pictures[0]
    assert len(await blobs.get(job.pictures[0].digest)) == job.pictures[0].bytes


async def test_references_reach_the_engine(queue: Queue, worker: Worker, blobs: Blobs) -> None:
    """The worker loads the stored reference pictures."""
    digest = await blobs.put(b"a picture", "image/png")
    plain = await queue.wait((await queue.submit(None, order("paint"))).id)
    referring = await queue.wait((await queue.submit(None, order("paint", references=(digest,)))).id)
    assert plain.pictures[0].digest != referring.pictures[0].digest


async def test_a_missing_reference_fails_the_job(queue: Queue, worker: Worker) -> None:
    """A job whose reference is gone says so."""
    job = await queue.wait((await queue.submit(None, order("paint", references=("0" * 64,)))).id)
    assert isinstance(job.error, NotFound)


async def test_who_listens_hears_the_progress_and_the_end(queue: Queue, worker: Worker) -> None:
    """Following a job gives its progress and, last, the ended job."""
    submitted = await queue.submit(None, order("sleep 0.2"))
    news = [item async for item in queue.follow(submitted.id)]
    assert Progress(0.1, "begun") in news
    assert isinstance(news[-1], Job)
    assert news[-1].status is Status.COMPLETED


async def test_a_caller_that_hangs_up_does_not_stop_the_job(queue: Queue, worker: Worker) -> None:
    """Many wait for one job; cancelling one of them changes nothing for the others."""
    submitted = await queue.submit(None, order("sleep 0.3"))
    leaving = asyncio.create_task(queue.wait(submitted.id))
    staying = [asyncio.create_task(queue.wait(submitted.id)) for _ in range(3)]
    await asyncio.sleep(0.05)
    leaving.cancel()
    assert {(await task).status for task in staying} == {Status.COMPLETED}


async def test_a_crash_is_tried_once_more(queue: Queue, worker: Worker, tmp_path: Path) -> None:
    """A process that dies mid-picture is started again, and the job with it."""
    job = await queue.wait((await queue.submit(None, order(f"crash-once {tmp_path / 'crashed'}"))).id)
    assert (job.status, job.attempt) == (Status.COMPLETED, 2)


async def test_a_second_crash_fails_the_job(queue: Queue, worker: Worker) -> None:
    """A job that takes its process down twice fails, and the next job is painted."""
    job = await queue.wait((await queue.submit(None, order("crash"))).id)
    assert (job.status, job.attempt) == (Status.FAILED, 2)
    assert isinstance(job.error, EngineCrashed)
    assert (await queue.wait((await queue.submit(None, order("paint"))).id)).status is Status.COMPLETED


async def test_a_killed_child_is_tried_once_more(queue: Queue, worker: Worker, host: Host) -> None:
    """kill -9 of the child that paints costs its caller only time."""
    submitted = await queue.submit(None, order("sleep 1"))
    async for item in queue.follow(submitted.id):
        if item == Progress(0.1, "begun"):
            break
    os.kill(host.pids()[0], signal.SIGKILL)
    job = await queue.wait(submitted.id)
    assert (job.status, job.attempt) == (Status.COMPLETED, 2)


async def test_errors_of_the_engine_arrive_as_themselves(queue: Queue, worker: Worker) -> None:
    """An error of ours keeps its class, words and parameter, and is not tried again."""
    job = await queue.wait((await queue.submit(None, order("refuse Too blurred."))).id)
    assert isinstance(job.error, InvalidImage)
    assert (job.error.message, job.error.param, job.attempt) == ("Too blurred.", "image", 1)


async def test_foreign_errors_leak_nothing(queue: Queue, worker: Worker) -> None:
    """What else an engine raises becomes a safe sentence."""
    job = await queue.wait((await queue.submit(None, order("fail"))).id)
    assert type(job.error) is EngineError
    assert "secret" not in job.error.message


async def test_the_time_limit_fails_the_job(queue: Queue, blobs: Blobs, host: Host) -> None:
    """A picture beyond the time limit is given up at once, without a second try."""
    host._time_limit = 0.2
    worker = Worker(queue, host, blobs)
    worker.start()
    job = await queue.wait((await queue.submit(None, order("sleep 30"))).id)
    await worker.stop()
    assert isinstance(job.error, EngineTimeout)
    assert job.attempt == 1


async def test_stopping_hands_a_running_job_back(queue: Queue, host: Host, blobs: Blobs) -> None:
    """What a stopping worker has not finished goes back to the queue, and the try does not count."""
    worker = Worker(queue, host, blobs)
    worker.start()
    submitted = await queue.submit(None, order("sleep 30"))
    async for item in queue.follow(submitted.id):
        if item == Progress(0.1, "begun"):
            break
    await worker.stop()
    job = await queue.get(submitted.id)
    assert (job.status, job.attempt, job.worker) == (Status.QUEUED, 0, None)


async def test_stopping_with_grace_lets_a_running_job_finish(queue: Queue, host: Host, blobs: Blobs) -> None:
    """Given time, a stopping worker finishes what it has begun."""
    worker = Worker(queue, host, blobs)
    worker.start()
    submitted = await queue.submit(None, order("sleep 0.3"))
    async for item in queue.follow(submitted.id):
        if item == Progress(0.1, "begun"):
            break
    await worker.stop(grace=10)
    assert (await queue.get(submitted.id)).status is Status.COMPLETED


async def test_stopping_in_the_middle_of_a_claim_loses_nothing(queue: Queue, host: Host, blobs: Blobs) -> None:
    """A job claimed in the moment of stopping is not left to a worker that is gone."""
    submitted = await queue.submit(None, order("paint"))
    worker = Worker(queue, host, blobs)
    worker.start()
    for _ in range(3):
        await asyncio.sleep(0)
    await worker.stop()
    assert (await queue.get(submitted.id)).status is Status.QUEUED


async def test_a_row_that_nobody_can_read_stops_no_other(
    queue: Queue, worker: Worker, store: JobStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A request written by another version is logged; the worker goes on to the next job."""
    monkeypatch.setattr(working, "PAUSE", 0.01)
    template = await store.get((await queue.submit(None, order("paint"))).id)
    assert template
    waiting = replace(template[0], status="queued", attempt=0, created=0.0)
    await store.insert(replace(waiting, id="job_unreadable", request='{"prompt": 7}'), most=9)
    readable = await queue.submit(None, order("paint"))
    assert (await queue.wait(readable.id)).status is Status.COMPLETED


async def test_an_unknown_key_has_no_jobs(queue: Queue) -> None:
    """The database refuses it, and the refusal is an error of ours."""
    with pytest.raises(StorageError):
        await queue.submit("key_unknown", order("paint"))


async def test_a_full_queue_refuses(store: JobStore) -> None:
    """One more than may wait is refused."""
    queue = Queue(store, most=2)
    await queue.submit(None, order("paint"))
    await queue.submit(None, order("paint"))
    with pytest.raises(QueueFull):
        await queue.submit(None, order("paint"))


async def test_nobody_waits_for_a_job_that_is_not_there(queue: Queue) -> None:
    """An unknown job is an error, not a long wait."""
    with pytest.raises(NotFound):
        await queue.wait("job_unknown")
