"""Claims jobs, has them painted and kept, and ends them. Knows no engine from inside and no caller."""

import asyncio
import os
import secrets
import socket
from collections.abc import Coroutine, Iterable, Sequence
from typing import Any, Protocol

import structlog

from limner.engines.engine import OnNews, Progress
from limner.errors import EngineError, LimnerError
from limner.images import MEDIA_TYPES, ImageRequest, Partial, Picture
from limner.jobs.job import Job
from limner.jobs.queue import LEASE, Queue
from limner.jobs.retry import is_tried_again
from limner.storage.blobs import Blobs

BEAT = LEASE / 5  # seconds between signs of life
REAP = LEASE / 3  # seconds between looks for jobs of dead workers
PAUSE = 1.0  # seconds of rest after the storage failed
GRACE = 0.0  # seconds that running jobs get at the end, before they are handed back

log = structlog.get_logger(__name__)


class Painter(Protocol):
    """What a worker needs of an engine host."""

    @property
    def children(self) -> int:
        """How many requests are painted at a time."""

    async def generate(self, request: ImageRequest, references: Sequence[bytes], on_news: OnNews) -> list[Picture]:
        """The pictures. Raises LimnerError."""


class Worker:
    """Works on as many jobs at a time as its host has children."""

    def __init__(self, queue: Queue, host: Painter, blobs: Blobs) -> None:
        self.name = f"{socket.gethostname()[:40]}-{os.getpid()}-{secrets.token_hex(4)}"
        self._queue = queue
        self._host = host
        self._blobs = blobs
        self._loops: list[asyncio.Task[None]] = []
        self._running: set[asyncio.Task[None]] = set()

    def start(self) -> None:
        """Begin to claim."""
        self._loops = [
            asyncio.create_task(self._claim_for_ever(), name="claim jobs"),
            asyncio.create_task(self._reap_for_ever(), name="reap jobs of dead workers"),
        ]

    async def stop(self, grace: float = GRACE) -> None:
        """Claim no more; let running jobs finish for `grace` seconds, and hand the others back to the queue."""
        await _cancel(self._loops)
        if self._running:
            await asyncio.wait(self._running, timeout=grace)
        await _cancel(self._running)

    async def _claim_for_ever(self) -> None:
        free = asyncio.Semaphore(self._host.children)
        while True:
            await free.acquire()
            job = await self._next_job()
            task = asyncio.create_task(self._run(job), name=f"run {job.id}")
            self._running.add(task)
            task.add_done_callback(self._running.discard)
            task.add_done_callback(lambda _: free.release())

    async def _next_job(self) -> Job:
        while True:
            try:
                job = await self._claim()
            except Exception:  # whatever one row or moment does, claiming goes on
                log.exception("no job could be claimed")
                await asyncio.sleep(PAUSE)
                continue
            if job:
                return job
            await self._queue.arrival()

    async def _claim(self) -> Job | None:
        """A job if one waits. When cancelled, a job that is being claimed at this moment goes back."""
        claiming = asyncio.create_task(self._queue.claim(self.name), name="claim a job")
        try:
            return await asyncio.shield(claiming)
        except asyncio.CancelledError:
            if job := await claiming:
                await self._queue.put_back(job, attempt_counts=False)
            raise

    async def _reap_for_ever(self) -> None:
        while True:
            try:
                await self._queue.reap()
            except Exception:  # whatever one moment does, reaping goes on
                log.exception("jobs could not be reaped")
            await asyncio.sleep(REAP)

    async def _run(self, job: Job) -> None:
        """One job from claim to end: whatever happens, it ends, is tried again, or goes back."""
        try:
            pictures = await self._make_while_owned(job)
            await self._queue.complete(job, pictures)
        except asyncio.CancelledError:
            await self._conclude(self._queue.put_back(job, attempt_counts=False), job)
            raise
        except _LeaseLost:
            log.warning("job was given to another worker", job=job.id, attempt=job.attempt)
            self._queue.lose(job)
        except LimnerError as error:
            await self._end_badly(job, error)
        except Exception:  # the outermost loop of a job: its caller gets a safe sentence, the log the rest
            log.exception("job failed unexpectedly", job=job.id)
            await self._end_badly(job, EngineError())

    async def _make_while_owned(self, job: Job) -> list[Picture]:
        """Make the pictures; stop when the lease is lost, for another worker makes them then."""
        making = asyncio.create_task(self._make(job), name=f"make {job.id}")
        beating = asyncio.create_task(self._beat(job), name=f"beat for {job.id}")
        try:
            await asyncio.wait({making, beating}, return_when=asyncio.FIRST_COMPLETED)
            if making.done():
                return making.result()
            raise _LeaseLost
        finally:
            await _cancel({making, beating})

    async def _make(self, job: Job) -> list[Picture]:
        """Paint the pictures and keep their bytes: durable before any row tells of them."""
        references = [await self._blobs.get(digest) for digest in job.request.references]

        def on_news(news: Progress | Partial) -> None:
            if isinstance(news, Progress):  # nobody listens for partials yet
                self._queue.post(job, news)

        pictures = await self._host.generate(job.request, references, on_news)
        for picture in pictures:
            await self._blobs.put(picture.data, MEDIA_TYPES[picture.format])
        return pictures

    async def _beat(self, job: Job) -> None:
        """Prolong the lease until it is lost."""
        while True:
            await asyncio.sleep(BEAT)
            try:
                if not await self._queue.beat(job):
                    return
            except LimnerError as error:
                log.error("lease could not be prolonged", job=job.id, error=error.message)

    async def _end_badly(self, job: Job, error: LimnerError) -> None:
        again = is_tried_again(error, job.attempt)
        log.warning("job met an error", job=job.id, error=type(error).__name__, attempt=job.attempt, again=again)
        change = self._queue.put_back(job, attempt_counts=True) if again else self._queue.fail(job, error)
        await self._conclude(change, job)

    async def _conclude(self, change: Coroutine[Any, Any, bool], job: Job) -> None:
        """Write how the job left; where that fails too, its lease will end and another worker takes it."""
        try:
            await change
        except LimnerError as error:
            log.error("end of a job could not be written", job=job.id, error=error.message)


class _LeaseLost(Exception):
    """The job belongs to another worker now."""


async def _cancel(tasks: Iterable[asyncio.Task[Any]]) -> None:
    waiting = list(tasks)
    for task in waiting:
        task.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)
