"""Real child processes: what they answer, how they die, and what remains."""

import asyncio
import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from limner.engines import host as hosting
from limner.engines.engine import Progress
from limner.engines.host import Host
from limner.errors import EngineCrashed, EngineError, EngineTimeout
from limner.images import Partial, Picture
from tests.integration.conftest import ROOT, order
from tests.integration.trial_engine import SPEC, UNLOADABLE

pytestmark = pytest.mark.integration


def ignore(_news: Progress | Partial) -> None:
    """Nobody listens."""


def is_alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2][0] != "Z"
    except OSError:
        return False


async def begin(host: Host, prompt: str) -> tuple[asyncio.Task[list[Picture]], int]:
    """A request that is being painted, and the process that paints it."""
    begun = asyncio.Event()

    def hear(news: Progress | Partial) -> None:
        if isinstance(news, Progress) and news.fraction:
            begun.set()

    painting = asyncio.create_task(host.generate(order(prompt), [], hear))
    await begun.wait()
    return painting, host.pids()[0]


async def test_pictures_come_back_encoded(host: Host) -> None:
    """The child encodes; the host hears the progress and gets bytes."""
    heard: list[Progress | Partial] = []
    pictures = await host.generate(order("paint", n=2, output_format="jpeg"), [b"reference"], heard.append)
    assert heard == [Progress(0.0, "starting"), Progress(0.1, "begun")]
    assert [picture.data[:3] for picture in pictures] == [b"\xff\xd8\xff"] * 2
    assert pictures[0].seed != pictures[1].seed


async def test_partial_pictures_come_when_asked_for(host: Host) -> None:
    """As many as were asked for, encoded as the picture will be; none unasked, whatever the engine offers."""
    heard: list[Progress | Partial] = []
    await host.generate(order("paint", n=2, partial_images=2, output_format="webp"), [], heard.append)
    partials = [news for news in heard if isinstance(news, Partial)]
    told = [(partial.index, partial.number, partial.stage) for partial in partials]
    assert told == [(0, 0, "sky"), (0, 1, "world"), (1, 0, "sky"), (1, 1, "world")]
    assert all(partial.data[8:12] == b"WEBP" for partial in partials)
    assert (partials[0].width, partials[0].height) == (32, 64)
    heard.clear()
    await host.generate(order("paint"), [], heard.append)
    assert not any(isinstance(news, Partial) for news in heard)


async def test_the_first_child_warms_up_by_itself(host: Host) -> None:
    """Who waits for the warmth hears of its steps."""
    heard: list[Progress] = []
    async with asyncio.timeout(20):
        await host.warmed(heard.append)
    assert heard[-1].fraction == 1.0


async def test_the_status_tells_who_can_paint(host: Host) -> None:
    """Start returns before the child is loaded; loaded and busy are counted."""
    assert host.status().loaded == 0
    painting, _pid = await begin(host, "sleep 0.3")
    assert host.status() == hosting.Status(children=1, loaded=1, busy=1)
    await painting
    assert host.status().busy == 0


async def test_requests_wait_their_turn(host: Host) -> None:
    """More requests than children are all painted."""
    pictures = await asyncio.gather(*(host.generate(order("paint"), [], ignore) for _ in range(5)))
    assert len({found[0].digest for found in pictures}) == 1


async def test_a_dead_child_is_replaced(host: Host) -> None:
    """Its request fails at once, the next one is painted."""
    painting, pid = await begin(host, "sleep 30")
    os.kill(pid, signal.SIGKILL)
    with pytest.raises(EngineCrashed):
        await painting
    assert await host.generate(order("paint"), [], ignore)


async def test_a_child_that_was_dead_before_is_not_the_orders_fault(host: Host) -> None:
    """An order given to a process that has just been killed goes to the next one, without a word."""
    assert await host.generate(order("paint"), [], ignore)
    os.kill(host.pids()[0], signal.SIGKILL)
    assert await host.generate(order("paint"), [], ignore)


async def test_a_child_beyond_the_time_limit_is_killed() -> None:
    """The caller waits no longer than the limit, and the process is gone."""
    host = Host(SPEC, children=1, time_limit=0.5, environment={"PYTHONPATH": ROOT})
    await host.start()
    painting, pid = await begin(host, "sleep 30")
    with pytest.raises(EngineTimeout):
        await painting
    await host.stop()
    assert not is_alive(pid)


async def test_cancelling_stops_the_painting(host: Host) -> None:
    """A cancelled request takes its child along rather than hold up the next."""
    painting, pid = await begin(host, "sleep 30")
    painting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await painting
    assert await host.generate(order("paint"), [], ignore)
    assert not is_alive(pid)


async def test_stopping_leaves_no_process() -> None:
    """Even one that is being started, or is deep in a picture."""
    for pause in (0.0, 0.05, 1.0):
        host = Host(SPEC, children=2, time_limit=20, environment={"PYTHONPATH": ROOT})
        await host.start()
        await asyncio.sleep(pause)
        pids = host.pids()
        await host.stop()
        assert not any(is_alive(pid) for pid in pids)


async def test_an_engine_that_never_loads_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """Requests are refused with a sentence instead of waiting for ever."""
    monkeypatch.setattr(hosting, "HOPELESS", 2)
    host = Host(UNLOADABLE, children=1, time_limit=20, environment={"PYTHONPATH": ROOT})
    await host.start()
    with pytest.raises(EngineError, match="does not start"):
        async with asyncio.timeout(30):
            await host.generate(order("paint"), [], ignore)
    await host.stop()


def test_children_end_with_their_host() -> None:
    """kill -9 of the host leaves no child behind, not even one that is deep in a picture."""
    program = """
        import asyncio
        from limner.engines.host import Host
        from tests.integration.conftest import order
        from tests.integration.trial_engine import SPEC

        async def main():
            host = Host(SPEC, 1, 100, {})
            await host.start()
            begun = lambda progress: print(host.pids()[0], flush=True)
            await host.generate(order("sleep 100"), [], begun)

        asyncio.run(main())
    """
    with subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(program)],
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": ROOT},
    ) as process:
        assert process.stdout
        child = int(process.stdout.readline())
        process.kill()
    deadline = time.monotonic() + 5
    while is_alive(child) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not is_alive(child)
