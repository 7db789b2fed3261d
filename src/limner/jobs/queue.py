"""Takes orders, hands them to workers, and tells who waits how they ended. Paints nothing, stores no bytes."""

import asyncio
import secrets
import time
from collections.abc import AsyncGenerator, Awaitable, Sequence
from contextlib import aclosing, suppress

import msgspec
import structlog

from limner.engines.channel import Failed
from limner.engines.engine import Progress
from limner.errors import EngineCrashed, LimnerError, NotFound, QueueFull
from limner.images import ImageRequest, Picture
from limner.jobs.job import Job, Status
from limner.jobs.progress import Board
from limner.jobs.retry import ATTEMPTS
from limner.storage.jobs import JobRow, JobStore
from limner.storage.pictures import PictureRow

MOST_QUEUED = 1000  # jobs
LEASE = 15.0  # seconds that a job stays with a worker that is not heard of
POLL = 2.0  # seconds between looks at what other processes did

log = structlog.get_logger(__name__)


class Queue:
    """The jobs of one store, seen from one process; `most` may wait, and pictures live `lifetime` seconds."""

    def __init__(self, store: JobStore, *, most: int = MOST_QUEUED, lifetime: float | None = None) -> None:
        self._store = store
        self._most = most
        self._lifetime = lifetime
        self._board = Board()
        self._arrived = asyncio.Event()

    async def submit(self, key_id: str | None, request: ImageRequest) -> Job:
        """Keep an order; it will be painted whatever becomes of the caller. Raises QueueFull, StorageError."""
        row = _new_row(key_id, request)
        if not await self._store.insert(row, self._most):
            raise QueueFull
        log.info("job queued", job=row.id)
        self._arrived.set()
        return Job.from_row(row)

    async def get(self, job_id: str) -> Job:
        """The job as it is now. Raises NotFound, StorageError."""
        found = await self._store.get(job_id)
        if found is None:
            raise NotFound("There is no such job.")
        return Job.from_row(*found)

    async def wait(self, job_id: str) -> Job:
        """The job once it has ended, well or badly. Raises NotFound, StorageError."""
        async with aclosing(self.follow(job_id)) as news:
            async for item in news:
                if isinstance(item, Job):
                    return item
        raise NotFound("There is no such job.")

    async def follow(self, job_id: str) -> AsyncGenerator[Progress | Job]:
        """The job's progress, the newest only, and at last the ended job. Raises NotFound, StorageError."""
        with self._board.listen(job_id) as news:
            while True:
                news.clear()
                item = await self._look(job_id)
                yield item
                if isinstance(item, Job):
                    return
                await _set_within(news, POLL)

    async def arrival(self) -> None:
        """Wait until there may be something to claim: an order came in here, or may have come in elsewhere."""
        await _set_within(self._arrived, POLL)
        self._arrived.clear()

    async def claim(self, worker: str) -> Job | None:
        """The oldest waiting job, now this worker's; None when nothing waits."""
        now = time.time()
        row = await self._store.claim(worker, now, now + LEASE)
        if row is None:
            return None
        job = Job.from_row(row)
        log.info("job started", job=job.id, attempt=job.attempt)
        self.post(job, Progress(0.0, "starting"))
        return job

    def post(self, job: Job, progress: Progress) -> None:
        """Tell listeners of this process how far a running job is."""
        self._board.post(job.id, progress)

    def lose(self, job: Job) -> None:
        """The job runs elsewhere now: listeners look for its progress in the store."""
        self._board.forget(job.id)

    async def beat(self, job: Job) -> bool:
        """Prolong the lease and keep the progress; False when the job has been given to another worker."""
        latest = self._board.latest(job.id) or Progress(0.0, "")
        return await self._store.beat(job.claim, time.time() + LEASE, latest.fraction, latest.stage)

    async def complete(self, job: Job, pictures: Sequence[Picture]) -> bool:
        """End a job with its pictures, whose bytes are stored already; False when it was not the worker's any more."""
        now = time.time()
        expires = None if self._lifetime is None else now + self._lifetime
        rows = [_picture_row(job, index, picture, now, expires) for index, picture in enumerate(pictures)]
        return await self._finish(job, Status.COMPLETED, None, rows)

    async def fail(self, job: Job, error: LimnerError) -> bool:
        """End a job with an error; False when it was not the worker's any more."""
        return await self._finish(job, Status.FAILED, _as_json(error), ())

    async def put_back(self, job: Job, *, attempt_counts: bool) -> bool:
        """Let a job be claimed again, next of all; False when it was not the worker's any more."""
        return await self._leave(job, Status.QUEUED, self._store.requeue(job.claim, attempt_counts=attempt_counts))

    async def reap(self) -> None:
        """Take jobs from workers that have not been heard of: they are tried again, or fail."""
        error = EngineCrashed("The server stopped while it made the picture.")
        for row in await self._store.reap(time.time(), ATTEMPTS, _as_json(error)):
            log.warning("job lost its worker", job=row.id, status=row.status, attempt=row.attempt)
            self._board.forget(row.id)
            self._arrived.set()

    async def _look(self, job_id: str) -> Progress | Job:
        """How far a job is, from memory while this process runs it; or the job itself once it has ended."""
        if latest := self._board.latest(job_id):
            return latest
        job = await self.get(job_id)
        return job if job.status.is_final else Progress(job.progress, job.stage)

    async def _finish(self, job: Job, status: Status, error: str | None, pictures: Sequence[PictureRow]) -> bool:
        change = self._store.finish(job.claim, status.value, time.time(), error=error, pictures=pictures)
        return await self._leave(job, status, change)

    async def _leave(self, job: Job, status: Status, change: Awaitable[JobRow | None]) -> bool:
        """Write that a job leaves its worker's hands, then wake whoever cares."""
        try:
            row = await change
        finally:
            self._board.forget(job.id)
        if row is None:
            log.warning("late write of a job refused", job=job.id, attempt=job.attempt)
            return False
        log.info("job left its worker", job=job.id, status=status.value, attempt=job.attempt)
        if status is Status.QUEUED:
            self._arrived.set()
        return True


def _new_row(key_id: str | None, request: ImageRequest) -> JobRow:
    return JobRow(
        id=f"job_{secrets.token_hex(12)}",
        key_id=key_id,
        status=Status.QUEUED.value,
        request=msgspec.json.encode(request).decode(),
        attempt=0,
        worker=None,
        lease=None,
        progress=0.0,
        stage="",
        error=None,
        created=time.time(),
        started=None,
        finished=None,
    )


def _picture_row(job: Job, index: int, picture: Picture, now: float, expires: float | None) -> PictureRow:
    return PictureRow(
        id=secrets.token_hex(16),
        job_id=job.id,
        key_id=job.key_id,
        index=index,
        digest=picture.digest,
        format=picture.format,
        width=picture.size.width,
        height=picture.size.height,
        bytes=len(picture.data),
        seed=picture.seed,
        scene=picture.scene,
        warnings=msgspec.json.encode(picture.warnings).decode(),
        created=now,
        expires=expires,
    )


def _as_json(error: LimnerError) -> str:
    return msgspec.json.encode(Failed.of(error)).decode()


async def _set_within(event: asyncio.Event, seconds: float) -> None:
    with suppress(TimeoutError):  # not wait_for: until Python 3.12 it can swallow a cancellation
        async with asyncio.timeout(seconds):
            await event.wait()
