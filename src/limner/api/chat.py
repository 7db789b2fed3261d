"""POST /v1/chat/completions: a dialogue in, pictures as markdown links out, whole or as a stream."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from limner.api.authentication import authenticate
from limner.api.bodies import parse, read_json
from limner.api.catalogue import Model
from limner.api.dependencies import Services
from limner.api.links import base_url, link
from limner.api.references import ReferenceReader, Stored
from limner.api.streaming import event_stream, events_of
from limner.api.wire.chat import ChatBody, dialogue
from limner.api.wire.chunks import Chunks
from limner.api.wire.completion import About, Reply, Shown, Usage, about, completion, measure
from limner.conversation.sizes import DEFAULT_SIZE, size_like
from limner.conversation.understand import Understanding, understand
from limner.images import ImageRequest, Size, draw_seed
from limner.jobs.job import Job
from limner.storage.pictures import PictureRow


@dataclass(frozen=True, slots=True)
class _Order:
    """A job that was taken, and how its caller wants to hear of it. Small: it lives as long as the job waits."""

    job: Job
    reply: Reply
    base: str
    stream: bool
    wants_usage: bool
    wants_images: bool


@dataclass(frozen=True, slots=True)
class _Result:
    """What a finished job tells its caller."""

    pictures: Sequence[Shown]
    about: About
    usage: Usage


class Chat:
    """The chat route: read, understand, submit, answer."""

    def __init__(self, services: Services) -> None:
        self._services = services

    async def create(self, request: Request) -> Response:
        """Paint what the last user message asks for."""
        order = await self._take(request)
        if order.stream:
            return self._stream(order)
        result = await self._result(order)
        answer = completion(order.reply, result.pictures, result.about, result.usage)
        return Response(answer, media_type="application/json")

    def _stream(self, order: _Order) -> Response:
        chunks = Chunks(order.reply, include_usage=order.wants_usage)
        events = events_of(
            chunks.opening(),
            partial(self._result, order),
            lambda result: chunks.closing(result.pictures, result.about, result.usage),
            self._services.limits.keep_alive,
        )
        return event_stream(events)

    async def _take(self, request: Request) -> _Order:
        """Read and submit. The body, with megabytes of pictures perhaps, is let go before anything waits."""
        key = await authenticate(request, self._services.keys)
        body, understanding = await read_json(request, partial(_read, limit=self._services.limits.messages))
        base = base_url(request, self._services.public_url)
        models = self._services.models
        model = models.default if body.model is None else models.find(body.model)
        references = await ReferenceReader(self._services, base).store(understanding.references)
        job = await self._services.queue.submit(key.id, _image_request(model, understanding, references))
        return _Order(
            job=job,
            reply=Reply(id=f"chatcmpl-{job.id}", created=int(time.time()), model=body.model or model.name),
            base=base,
            stream=bool(body.stream),
            wants_usage=body.wants_usage,
            wants_images=body.wants_images,
        )

    async def _result(self, order: _Order) -> _Result:
        job = await self._services.queue.wait(order.job.id)
        if job.error is not None:
            raise job.error
        pictures = [await self._show(picture, order) for picture in job.pictures]
        request = job.request
        return _Result(
            pictures,
            about(job.id, request.model, pictures, job.warnings),
            measure(f"{request.style}\n{request.prompt}", pictures),
        )

    async def _show(self, picture: PictureRow, order: _Order) -> Shown:
        return Shown(
            url=link(order.base, picture),
            format=picture.format,
            width=picture.width,
            height=picture.height,
            seed=picture.seed,
            scene=picture.scene,
            data=await self._services.blobs.get(picture.digest) if order.wants_images else b"",
        )


def _read(data: bytes, *, limit: int) -> tuple[ChatBody, Understanding]:
    body = parse(data, ChatBody)
    return body, understand(dialogue(body, limit), explicit=body.wishes)


def _image_request(model: Model, understanding: Understanding, references: Sequence[Stored]) -> ImageRequest:
    wishes = understanding.wishes
    return ImageRequest(
        model=model.name,
        prompt=understanding.prompt,
        style=understanding.style,
        negative_prompt=wishes.negative_prompt,
        size=understanding.size or _size_of_first(references),
        seed=draw_seed() if wishes.seed is None else wishes.seed,
        n=wishes.n,
        quality=wishes.quality,
        background=wishes.background,
        output_format=wishes.output_format,
        output_compression=wishes.output_compression,
        references=tuple(reference.digest for reference in references),
        warnings=understanding.warnings,
    )


def _size_of_first(references: Sequence[Stored]) -> Size:
    return size_like(references[0].width, references[0].height) if references else DEFAULT_SIZE
