"""Server-sent events: open at once, kept open by comments while the work goes on. Knows no schema."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine, Iterable
from typing import TypeVar

import structlog
from starlette.responses import StreamingResponse

from limner.api.errors import envelope
from limner.errors import LimnerError

KEEP_ALIVE = b": keep-alive\n\n"

T = TypeVar("T")

log = structlog.get_logger(__name__)


def event_stream(events: AsyncIterator[bytes]) -> StreamingResponse:
    """The answer that carries these events through proxies unbuffered."""
    headers = {"cache-control": "no-cache", "x-accel-buffering": "no"}
    return StreamingResponse(events, media_type="text/event-stream", headers=headers)


async def events_of(
    opening: bytes,
    work: Callable[[], Coroutine[None, None, T]],
    closing: Callable[[T], Iterable[bytes]],
    seconds: float,
) -> AsyncIterator[bytes]:
    """First `opening`; then a comment every so many seconds until the work is done; then what `closing` makes of it.

    A failure becomes an error event. A caller that leaves ends the work, which therefore must be mere waiting.
    """
    task = asyncio.create_task(work(), name="wait for pictures")
    try:
        yield opening
        while not task.done():
            if not (await asyncio.wait({task}, timeout=seconds))[0]:
                yield KEEP_ALIVE
        for event in closing(task.result()):
            yield event
    except LimnerError as error:
        yield failure(error)
    except Exception:
        log.exception("stream crashed")
        yield failure(LimnerError("The server had an error while processing your request."))
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


def failure(error: LimnerError) -> bytes:
    """The error as an event: both of OpenAI's SDKs raise it."""
    return b"data: " + envelope(error) + b"\n\n"
