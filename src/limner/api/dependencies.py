"""What the routes need from the rest of the house, as one frozen value of small seams. Builds nothing."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from limner.accounts.keys import Key
from limner.api.catalogue import Catalogue
from limner.images import ImageRequest
from limner.jobs.job import Job
from limner.storage.blobs import Blobs
from limner.storage.pictures import PictureRow

MEBIBYTE = 1024 * 1024

Ping = Callable[[], Awaitable[object]]
"""Raises when the thing it asks is not ready."""


class Keys(Protocol):
    """The register of API keys."""

    async def verify(self, secret: str) -> Key:
        """The key of this secret. Raises Unauthenticated."""


class Pictures(Protocol):
    """The finished pictures, by their unguessable ids."""

    async def get(self, picture_id: str) -> PictureRow:
        """Raises NotFound when there is none, or no longer."""


class Queue(Protocol):
    """Takes orders; every one is kept and painted whether or not the caller stays."""

    async def submit(self, key_id: str | None, request: ImageRequest) -> Job:
        """Raises QueueFull."""

    async def wait(self, job_id: str) -> Job:
        """The job once it has ended, well or badly."""


class Fetch(Protocol):
    """Fetches a reference picture over http(s), safely. Raises InvalidRequest."""

    async def __call__(self, url: str) -> bytes: ...


@dataclass(frozen=True, slots=True)
class Limits:
    """What one request may ask."""

    body_bytes: int = 64 * MEBIBYTE
    messages: int = 512
    references: int = 16
    reference_bytes: int = 20 * MEBIBYTE
    keep_alive: float = 10.0
    """Seconds between the comments that keep a stream open."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Services:
    """Everything the routes use, built by the composition root."""

    keys: Keys
    queue: Queue
    pictures: Pictures
    blobs: Blobs
    models: Catalogue
    fetch: Fetch
    pings: Mapping[str, Ping] = field(default_factory=dict)
    public_url: str = ""
    limits: Limits = Limits()
