"""Reference pictures of a request -> digests of stored bytes: inline, hosted here, or fetched. Reads no pixels."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from limner.api.dependencies import Services
from limner.api.links import hosted_id, leads_here
from limner.api.wire.data_urls import decode, is_inline
from limner.codecs.header import inspect
from limner.conversation.references import Reference
from limner.errors import InvalidRequest, NotFound


@dataclass(frozen=True, slots=True)
class Stored:
    """A reference picture in the blobs, with its width and height in pixels."""

    digest: str
    width: int
    height: int


class ReferenceReader:
    """Loads the pictures that one request refers to; `base` is this server's own address."""

    def __init__(self, services: Services, base: str) -> None:
        self._services = services
        self._base = base

    async def store(self, references: Sequence[Reference]) -> tuple[Stored, ...]:
        """The pictures, stored, in order. Raises InvalidRequest naming the reference's place."""
        if len(references) > self._services.limits.references:
            limit = self._services.limits.references
            raise InvalidRequest(f"At most {limit} reference pictures are read.", param=references[limit].path)
        try:
            async with asyncio.TaskGroup() as group:
                tasks = [group.create_task(self._store(reference), name="read reference") for reference in references]
        except ExceptionGroup as failed:
            raise failed.exceptions[0] from None  # one reason is enough for the caller; the others were cancelled
        return tuple(task.result() for task in tasks)

    async def _store(self, reference: Reference) -> Stored:
        try:
            return await self._load(reference.url.strip())
        except (InvalidRequest, NotFound) as error:
            kind = InvalidRequest if isinstance(error, NotFound) else type(error)
            raise kind(error.message, param=reference.path) from error

    async def _load(self, address: str) -> Stored:
        if is_inline(address):
            return await self._keep(await asyncio.to_thread(decode, address, self._services.limits.reference_bytes))
        return await self._hosted(address) or await self._keep(await self._services.fetch(address))

    async def _hosted(self, address: str) -> Stored | None:
        """The picture if it is one of ours; None when the link leads elsewhere. Raises NotFound."""
        picture_id = hosted_id(address)
        if picture_id is None:
            return None
        try:
            picture = await self._services.pictures.get(picture_id)
        except NotFound:
            if leads_here(address, self._base):
                raise
            return None
        return Stored(picture.digest, picture.width, picture.height)

    async def _keep(self, data: bytes) -> Stored:
        header = await asyncio.to_thread(inspect, data)
        return Stored(await self._services.blobs.put(data, f"image/{header.format}"), header.width, header.height)
