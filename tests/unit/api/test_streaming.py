"""Events around work that takes its time."""

import asyncio
from collections.abc import AsyncGenerator
from typing import cast

from limner.api.streaming import KEEP_ALIVE, events_of
from limner.errors import EngineTimeout


async def test_comments_fill_the_time() -> None:
    """First the opening, at last the closing."""
    ready = asyncio.Event()

    async def work() -> bytes:
        await ready.wait()
        return b"done"

    seen: list[bytes] = []
    async for event in events_of(b"open", work, lambda result: [result, b"end"], 0.01):
        seen.append(event)
        if seen.count(KEEP_ALIVE) == 3:
            ready.set()
    assert (seen[0], seen[-2:], seen[1:4]) == (b"open", [b"done", b"end"], [KEEP_ALIVE] * 3)


async def test_an_error_is_the_last_event() -> None:
    """In the envelope, and nothing follows."""

    async def work() -> bytes:
        raise EngineTimeout

    seen = [event async for event in events_of(b"open", work, lambda result: [result], 1.0)]
    assert seen[1].startswith(b'data: {"error":{"message":')
    assert len(seen) == 2


async def test_who_leaves_ends_the_waiting() -> None:
    """No task stays behind."""
    ended = asyncio.Event()

    async def work() -> bytes:
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()
        return b""

    events = cast("AsyncGenerator[bytes]", events_of(b"open", work, lambda result: [result], 0.01))
    assert [await anext(events), await anext(events)] == [b"open", KEEP_ALIVE]
    await events.aclose()
    assert ended.is_set()


async def test_work_that_is_never_asked_for_never_starts() -> None:
    """A caller may leave before the first event."""
    events = cast("AsyncGenerator[bytes]", events_of(b"open", asyncio.Event().wait, lambda _: [], 1.0))
    await events.aclose()
    assert len(asyncio.all_tasks()) == 1
