"""Runs an engine in child processes: a crash, a leak or an endless loop stays there. Knows no job and no storage."""

import asyncio
import os
from collections.abc import Coroutine, Mapping, Sequence
from dataclasses import dataclass

import structlog

from limner.engines.channel import Failed, Paint
from limner.engines.engine import EngineSpec, OnNews, OnProgress, Progress
from limner.engines.process import EngineProcess, NeverBegun
from limner.errors import EngineCrashed, EngineError, EngineTimeout
from limner.images import ImageRequest, Picture

FIRST_PAUSE = 0.1  # seconds before a child that died is started again; doubled while it does not even load
LONGEST_PAUSE = 30.0  # seconds
HOPELESS = 4  # starts in a row that failed, after which requests are refused instead of waiting
MOST_THREADS = 4  # of one child: more cores help a single picture little, and children share them

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Status:
    """How the children are: `loaded` can paint, `busy` of them do."""

    children: int
    loaded: int
    busy: int


class Host:
    """A number of child processes with the same engine, each painting one request at a time."""

    def __init__(self, spec: EngineSpec, children: int, time_limit: float, environment: Mapping[str, str]) -> None:
        self.spec = spec
        self.children = children
        self._time_limit = time_limit
        self._environment = {**os.environ, **_few_threads(), **environment}
        self._failed_starts = 0
        self._loaded: set[EngineProcess] = set()
        self._idle: list[EngineProcess] = []
        self._changed = asyncio.Condition()
        self._warm_turn = asyncio.Lock()
        self._is_warm = False
        self._watchers: list[OnProgress] = []
        self._supervisors: list[asyncio.Task[None]] = []

    async def start(self) -> None:
        """Start the children; returns at once, they load meanwhile."""
        self._supervisors = [
            asyncio.create_task(self._supervise(), name=f"{self.spec.name} child {number + 1}")
            for number in range(self.children)
        ]

    async def stop(self) -> None:
        """End every child; running requests fail with EngineCrashed."""
        for supervisor in self._supervisors:
            supervisor.cancel()
        await asyncio.gather(*self._supervisors, return_exceptions=True)
        self._supervisors.clear()

    def status(self) -> Status:
        """How many children can paint, and how many do."""
        alive = [child for child in self._loaded if not child.ended.is_set()]
        return Status(self.children, len(alive), sum(child.busy for child in alive))

    def pids(self) -> list[int]:
        """The process ids of the loaded children."""
        return [child.pid for child in self._loaded if not child.ended.is_set()]

    async def warmed(self, on_progress: OnProgress) -> None:
        """Wait until the first child is warm, hearing of the progress. Raises EngineError when none starts."""
        self._watchers.append(on_progress)
        async with self._changed:
            await self._changed.wait_for(lambda: self._is_warm or self._is_hopeless())
        if not self._is_warm:
            raise self._hopelessness()

    async def generate(self, request: ImageRequest, references: Sequence[bytes], on_news: OnNews) -> list[Picture]:
        """Have the request painted by the next free child, hearing of progress and partials. Cancelling stops it.

        Raises EngineCrashed (the child died), EngineTimeout, EngineError (no child can be started), and whatever
        error of ours the engine raises.
        """
        order = Paint(request, tuple(references))
        for _ in range(self.children + 1):
            try:
                return await self._paint_with(await self._free_child(), order, on_news)
            except NeverBegun:
                log.info("engine process was dead before its order", engine=self.spec.name)
        raise EngineCrashed

    async def _paint_with(self, child: EngineProcess, order: Paint, on_news: OnNews) -> list[Picture]:
        try:
            async with asyncio.timeout(self._time_limit):
                answer = await child.paint(order, on_news)
            await self._offer(child)
        except TimeoutError as error:
            child.kill()
            raise EngineTimeout(f"The picture took longer than {self._time_limit:g} seconds.") from error
        except asyncio.CancelledError:
            child.kill()
            raise
        if isinstance(answer, Failed):
            raise answer.error()
        return list(answer.pictures)

    async def _offer(self, child: EngineProcess) -> None:
        async with self._changed:
            self._idle.append(child)
            self._changed.notify_all()  # notify() would be lost on a waiter that is cancelled at this moment

    async def _free_child(self) -> EngineProcess:
        """Wait for a child; one that is warming up would only come to the order after its present step."""
        async with self._changed:
            await self._changed.wait_for(lambda: self._any_idle() or self._is_hopeless())
            if not self._idle:
                raise self._hopelessness()
            child = min(self._idle, key=lambda child: child.warming)
            self._idle.remove(child)
            return child

    def _any_idle(self) -> bool:
        self._idle = [child for child in self._idle if not child.ended.is_set()]
        return bool(self._idle)

    def _is_hopeless(self) -> bool:
        return self._failed_starts >= HOPELESS * self.children and not self._loaded

    def _hopelessness(self) -> EngineError:
        return EngineError(f"The engine {self.spec.name!r} does not start. The server's log says more.")

    async def _supervise(self) -> None:
        """Keep one child alive, for ever."""
        pause = FIRST_PAUSE
        while True:
            loaded = await self._live_once()
            pause = FIRST_PAUSE if loaded else min(pause * 2, LONGEST_PAUSE)
            await self._count_start(loaded)
            await asyncio.sleep(pause)

    async def _live_once(self) -> bool:
        """One child from birth to death; False when it did not load."""
        try:
            child = await self._spawn()
        except OSError:
            log.exception("engine process could not be started", engine=self.spec.name)
            return False
        try:
            loaded = await self._employ(child)
        finally:
            self._loaded.discard(child)
            await _to_the_end(child.end())
        log.warning("engine process died", engine=self.spec.name, status=child.status, loaded=loaded)
        return loaded

    async def _spawn(self) -> EngineProcess:
        """A new child. When cancelled, it is awaited and ended: half born, nobody could end it."""
        spawning = asyncio.create_task(EngineProcess.spawn(self.spec.factory, self._environment), name="spawn a child")
        try:
            return await asyncio.shield(spawning)
        except asyncio.CancelledError:
            await (await spawning).end()
            raise

    async def _count_start(self, loaded: bool) -> None:
        async with self._changed:
            self._failed_starts = 0 if loaded else self._failed_starts + 1
            self._changed.notify_all()

    async def _employ(self, child: EngineProcess) -> bool:
        """Offer the child to requests until its death, and let it warm up in turn; False when it did not load."""
        if not await child.loaded():
            return False
        self._loaded.add(child)
        await self._offer(child)
        warming = asyncio.create_task(self._warm(child), name="warm a child")
        try:
            await child.ended.wait()
        finally:
            warming.cancel()
            await asyncio.gather(warming, return_exceptions=True)
        return True

    async def _warm(self, child: EngineProcess) -> None:
        """One child at a time: the first fills the caches that the others find."""
        async with self._warm_turn:
            if not await child.warm(self._tell):
                return
        async with self._changed:
            self._is_warm = True
            self._changed.notify_all()

    def _tell(self, progress: Progress) -> None:
        for watcher in self._watchers:
            watcher(progress)


async def _to_the_end(work: Coroutine[None, None, None]) -> None:
    """Finish the work, and only then give way to a cancellation."""
    task = asyncio.ensure_future(work)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await task
        raise


def _few_threads() -> dict[str, str]:
    """How many threads the libraries of a child may use."""
    threads = str(min(os.cpu_count() or 1, MOST_THREADS))
    return dict.fromkeys(("NUMBA_NUM_THREADS", "OMP_NUM_THREADS", "OPENCV_FOR_THREADS_NUM"), threads)
