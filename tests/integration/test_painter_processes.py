"""The painter in child processes: the same request gives the same bytes in any of them, also after a restart."""

import os
import signal
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from limner.engines.host import Host
from limner.engines.painter.spec import SPEC
from limner.images import ImageRequest, Quality, Size
from tests.integration.conftest import ROOT

ORDERS: tuple[tuple[str, Quality], ...] = (
    ("a lighthouse on a cliff in a storm, oil painting", "auto"),
    ('a rainy street at night with a neon sign reading "OPEN"', "low"),
    ("ink wash mountains and a river", "high"),
    ("three red apples and a teapot on a wooden table", "auto"),
    ("watercolor of a lavender field at dawn", "auto"),
    ("cat sticker", "auto"),
)

pytestmark = [pytest.mark.integration, pytest.mark.pictures, pytest.mark.timeout(900)]


@asynccontextmanager
async def painter(cache: Path) -> AsyncIterator[Host]:
    folder = cache / SPEC.name / SPEC.cache_key
    environment = {**SPEC.environment, "PYTHONPATH": ROOT, "NUMBA_CACHE_DIR": str(folder)}
    host = Host(SPEC, children=1, time_limit=240.0, environment=environment)
    await host.start()
    try:
        yield host
    finally:
        await host.stop()


async def digests(host: Host, orders: Sequence[tuple[str, Quality]]) -> dict[str, str]:
    """What each prompt comes to, at 272x256 pixels."""
    found = {}
    for prompt, quality in orders:
        request = ImageRequest(model="m", prompt=prompt, size=Size(272, 256), seed=5, quality=quality)
        (picture,) = await host.generate(request, [], lambda _news: None)
        found[prompt] = picture.digest
    return found


async def test_the_same_bytes_in_every_process(kernel_cache: Path) -> None:
    """In one process, in the one that replaces it after a kill, and in another server's, in another order."""
    async with painter(kernel_cache) as first, painter(kernel_cache) as second:
        before = await digests(first, ORDERS)
        assert len(set(before.values())) == len(ORDERS)
        os.kill(first.pids()[0], signal.SIGKILL)
        assert await digests(first, ORDERS) == before
        assert await digests(second, ORDERS[::-1]) == before
