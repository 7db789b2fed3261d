"""Services in memory: one key, one instant painter, pictures that are a few bytes."""

import asyncio
import hashlib
import io
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from PIL import Image

from limner.accounts.keys import Key
from limner.api.catalogue import Catalogue, Model
from limner.api.dependencies import Limits, Services
from limner.engines.engine import Capabilities
from limner.errors import InvalidRequest, LimnerError, NotFound, Unauthenticated
from limner.images import ImageFormat, ImageRequest
from limner.jobs.job import Job, Status
from limner.storage.pictures import PictureRow

SECRET = "sk-test"


class FakeKeys:
    async def verify(self, secret: str) -> Key:
        if secret != SECRET:
            raise Unauthenticated
        return Key(id="key_test", name="test", hint="test", created=0.0)


class FakeBlobs:
    def __init__(self) -> None:
        self.data: dict[str, bytes] = {}

    async def put(self, data: bytes, media_type: str) -> str:
        digest = hashlib.sha256(data).hexdigest()
        self.data[digest] = data
        return digest

    async def get(self, digest: str) -> bytes:
        return self.data[digest]

    async def exists(self, digest: str) -> bool:
        return digest in self.data

    async def delete(self, digest: str) -> None:
        self.data.pop(digest, None)

    async def ping(self) -> None:
        pass


class FakePictures:
    def __init__(self) -> None:
        self.rows: dict[str, PictureRow] = {}

    async def get(self, picture_id: str) -> PictureRow:
        if picture_id not in self.rows:
            raise NotFound("There is no such picture.")
        return self.rows[picture_id]


@dataclass
class FakeQueue:
    """Paints at once, or as `behave` says; keeps what it was asked."""

    pictures: FakePictures
    blobs: FakeBlobs
    behave: Callable[[Job], None] | None = None
    delay: float = 0.0
    scene: str = '{"version":1}'
    requests: list[ImageRequest] = field(default_factory=list)
    jobs: dict[str, Job] = field(default_factory=dict)
    refusal: LimnerError | None = None

    async def submit(self, key_id: str | None, request: ImageRequest) -> Job:
        if self.refusal is not None:
            raise self.refusal
        self.requests.append(request)
        job = make_job(f"job{len(self.requests):05d}", request)
        self.jobs[job.id] = job
        return job

    async def wait(self, job_id: str) -> Job:
        await asyncio.sleep(self.delay)
        job = self.jobs[job_id]
        if self.behave is not None:
            self.behave(job)
        painted = [await self._paint(job, index) for index in range(job.request.n)]
        return replace(job, status=Status.COMPLETED, pictures=tuple(painted))

    async def _paint(self, job: Job, index: int) -> PictureRow:
        request = job.request
        data = picture_bytes(request.output_format)
        digest = await self.blobs.put(data, "image/png")
        row = PictureRow(
            id=f"img_{job.id}_{index}",
            job_id=job.id,
            key_id=job.key_id,
            index=index,
            digest=digest,
            format=request.output_format,
            width=request.size.width,
            height=request.size.height,
            bytes=len(data),
            seed=request.seed_of(index),
            scene=self.scene,
            warnings="[]",
            created=0.0,
            expires=None,
        )
        self.pictures.rows[row.id] = row
        return row


class FakeFetch:
    """Links by their text; any other is refused."""

    def __init__(self) -> None:
        self.data: dict[str, bytes] = {}

    async def __call__(self, url: str) -> bytes:
        if url not in self.data:
            raise InvalidRequest("The picture could not be fetched.")
        return self.data[url]


@dataclass(frozen=True)
class World:
    """The fakes behind a Services value, for tests that look or meddle."""

    services: Services
    queue: FakeQueue
    blobs: FakeBlobs
    pictures: FakePictures
    fetch: FakeFetch


def make_world(*, limits: Limits | None = None, public_url: str = "") -> World:
    blobs, pictures, fetch = FakeBlobs(), FakePictures(), FakeFetch()
    queue = FakeQueue(pictures, blobs)
    capabilities = Capabilities(description="A test engine.", references=True)
    models = Catalogue([Model(name="gpt-image-2-all", aliases=("limner", "dall-e-3"), capabilities=capabilities)])
    services = Services(
        keys=FakeKeys(),
        queue=queue,
        pictures=pictures,
        blobs=blobs,
        models=models,
        fetch=fetch,
        public_url=public_url,
        limits=limits or Limits(),
    )
    return World(services, queue, blobs, pictures, fetch)


def make_job(job_id: str, request: ImageRequest) -> Job:
    """A job as the queue takes it."""
    return Job(
        id=job_id,
        key_id="key_test",
        status=Status.QUEUED,
        request=request,
        attempt=0,
        worker=None,
        progress=0.0,
        stage="",
        error=None,
        pictures=(),
        created=0.0,
        started=None,
        finished=None,
    )


def picture_bytes(format: ImageFormat = "png", size: tuple[int, int] = (8, 6)) -> bytes:
    """A small picture."""
    buffer = io.BytesIO()
    Image.new("RGB", size, (200, 80, 40)).save(buffer, format.upper())
    return buffer.getvalue()
