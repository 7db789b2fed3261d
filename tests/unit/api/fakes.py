"""Services in memory: one key, one instant painter, pictures that are a few bytes."""

import asyncio
import hashlib
import io
from collections.abc import Callable
from dataclasses import dataclass, field

from PIL import Image

from limner.api.catalogue import Catalogue, Model
from limner.api.dependencies import Limits, Services
from limner.engines.engine import Capabilities
from limner.errors import InvalidRequest, LimnerError, NotFound, Unauthenticated
from limner.images import ImageFormat, ImageRequest

SECRET = "sk-test"


@dataclass(frozen=True)
class FakeKey:
    id: str = "key_test"


@dataclass(frozen=True)
class FakePicture:
    id: str
    digest: str
    format: ImageFormat
    width: int
    height: int
    seed: int
    scene: str = ""


@dataclass(frozen=True)
class FakeJob:
    id: str
    request: ImageRequest
    pictures: tuple[FakePicture, ...] = ()
    warnings: tuple[str, ...] = ()
    error: LimnerError | None = None


class FakeKeys:
    async def verify(self, secret: str) -> FakeKey:
        if secret != SECRET:
            raise Unauthenticated
        return FakeKey()


class FakeBlobs:
    def __init__(self) -> None:
        self.data: dict[str, bytes] = {}

    async def put(self, data: bytes, media_type: str) -> str:
        digest = hashlib.sha256(data).hexdigest()
        self.data[digest] = data
        return digest

    async def get(self, digest: str) -> bytes:
        return self.data[digest]


class FakePictures:
    def __init__(self) -> None:
        self.rows: dict[str, FakePicture] = {}

    async def get(self, picture_id: str) -> FakePicture:
        if picture_id not in self.rows:
            raise NotFound("There is no such picture.")
        return self.rows[picture_id]


@dataclass
class FakeQueue:
    """Paints at once, or as `behave` says; keeps what it was asked."""

    pictures: FakePictures
    blobs: FakeBlobs
    behave: Callable[[FakeJob], None] | None = None
    delay: float = 0.0
    scene: str = '{"version":1}'
    requests: list[ImageRequest] = field(default_factory=list)
    jobs: dict[str, FakeJob] = field(default_factory=dict)
    refusal: LimnerError | None = None

    async def submit(self, key_id: str, request: ImageRequest) -> FakeJob:
        if self.refusal is not None:
            raise self.refusal
        self.requests.append(request)
        job = FakeJob(f"job{len(self.requests):05d}", request)
        self.jobs[job.id] = job
        return job

    async def wait(self, job_id: str) -> FakeJob:
        await asyncio.sleep(self.delay)
        job = self.jobs[job_id]
        if self.behave is not None:
            self.behave(job)
        painted = [await self._paint(job, index) for index in range(job.request.n)]
        return FakeJob(job.id, job.request, tuple(painted), job.request.warnings)

    async def _paint(self, job: FakeJob, index: int) -> FakePicture:
        request = job.request
        data = picture_bytes(request.output_format)
        digest = await self.blobs.put(data, "image/png")
        row = FakePicture(
            f"img_{job.id}_{index}",
            digest,
            request.output_format,
            request.size.width,
            request.size.height,
            request.seed_of(index),
            self.scene,
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


def picture_bytes(format: ImageFormat = "png", size: tuple[int, int] = (8, 6)) -> bytes:
    """A small picture."""
    buffer = io.BytesIO()
    Image.new("RGB", size, (200, 80, 40)).save(buffer, format.upper())
    return buffer.getvalue()
