"""Runs an engine in child processes: a crash, a leak or an endless loop stays there. Knows no job and no storage."""

import asyncio
import contextlib
import os
import socket
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import structlog

from limner.engines.channel import (
    HEADER,
    Answer,
    Failed,
    Loaded,
    Order,
    Paint,
    Painted,
    Reported,
    Warm,
    Warmed,
    frame,
    read_answer,
)
from limner.engines.engine import EngineSpec, Progress
from limner.errors import EngineCrashed, EngineTimeout
from limner.images import ImageRequest, Picture

FIRST_PAUSE = 0.1  # seconds before a child that died is started again; doubled while it does not even load
LONGEST_PAUSE = 30.0  # seconds

OnProgress = Callable[[Progress], None]

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
        self._environment = {**os.environ, **environment}
        self._loaded: set[_Child] = set()
        self._idle: list[_Child] = []
        self._freed = asyncio.Condition()
        self._warm_turn = asyncio.Lock()
        self._first_warm = asyncio.Event()
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

    async def warmed(self, on_progress: OnProgress) -> None:
        """Wait until the first child is warm, hearing of the progress."""
        self._watchers.append(on_progress)
        await self._first_warm.wait()

    async def generate(
        self, request: ImageRequest, references: Sequence[bytes], on_progress: OnProgress
    ) -> list[Picture]:
        """Have the request painted by the next free child. Cancelling stops it.

        Raises EngineCrashed (the child died), EngineTimeout, and whatever error of ours the engine raises.
        """
        child = await self._free_child()
        try:
            async with asyncio.timeout(self._time_limit):
                answer = await child.paint(Paint(request, tuple(references)), on_progress)
        except TimeoutError as error:
            child.kill()
            raise EngineTimeout(f"The picture took longer than {self._time_limit:g} seconds.") from error
        except asyncio.CancelledError:
            child.kill()
            raise
        await self._offer(child)
        if isinstance(answer, Failed):
            raise answer.error()
        return list(answer.pictures)

    async def _offer(self, child: "_Child") -> None:
        async with self._freed:
            self._idle.append(child)
            self._freed.notify()

    async def _free_child(self) -> "_Child":
        """Wait for a child; one that is warming up would only come to the order after its present step."""
        async with self._freed:
            await self._freed.wait_for(self._any_idle)
            child = min(self._idle, key=lambda child: child.warming)
            self._idle.remove(child)
            return child

    def _any_idle(self) -> bool:
        self._idle = [child for child in self._idle if not child.ended.is_set()]
        return bool(self._idle)

    async def _supervise(self) -> None:
        """Keep one child alive, for ever."""
        pause = FIRST_PAUSE
        while True:
            child = await _Child.spawn(self.spec.factory, self._environment)
            try:
                loaded = await self._employ(child)
            finally:
                self._loaded.discard(child)
                await child.end()
            pause = FIRST_PAUSE if loaded else min(pause * 2, LONGEST_PAUSE)
            log.warning("engine process died", engine=self.spec.name, status=child.status, restart_in=pause)
            await asyncio.sleep(pause)

    async def _employ(self, child: "_Child") -> bool:
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
            with contextlib.suppress(asyncio.CancelledError):
                await warming
        return True

    async def _warm(self, child: "_Child") -> None:
        """One child at a time: the first fills the caches that the others find."""
        async with self._warm_turn:
            if await child.warm(self._tell):
                self._first_warm.set()

    def _tell(self, progress: Progress) -> None:
        for watcher in self._watchers:
            watcher(progress)


class _Child:
    """One child process and the host's end of its socket."""

    def __init__(
        self, process: asyncio.subprocess.Process, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self._process = process
        self._reader = reader
        self._writer = writer
        self._answer: asyncio.Future[Painted | Failed] | None = None
        self._loaded = asyncio.Event()
        self._warm = asyncio.Event()
        self._on_progress: OnProgress = _ignore
        self._on_warmth: OnProgress = _ignore
        self.ended = asyncio.Event()
        self._listener = asyncio.create_task(self._listen(), name=f"listen to process {process.pid}")

    @classmethod
    async def spawn(cls, factory: str, environment: Mapping[str, str]) -> "_Child":
        """Start a process with an engine."""
        ours, theirs = socket.socketpair()
        with theirs:
            process = await asyncio.create_subprocess_exec(
                sys.executable,
                *("-m", "limner.engines.child", factory, str(theirs.fileno())),
                stdin=asyncio.subprocess.DEVNULL,
                pass_fds=[theirs.fileno()],
                env=environment,
                start_new_session=True,
            )
        reader, writer = await asyncio.open_unix_connection(sock=ours)
        return cls(process, reader, writer)

    @property
    def busy(self) -> bool:
        return self._answer is not None

    @property
    def warming(self) -> bool:
        return self._on_warmth is not _ignore and not self._warm.is_set()

    @property
    def status(self) -> int | None:
        """The exit status, or minus the signal that killed it."""
        return self._process.returncode

    async def loaded(self) -> bool:
        """Wait until the engine is loaded; False when the process died before."""
        await _first_of(self._loaded, self.ended)
        return not self.ended.is_set()

    async def warm(self, on_progress: OnProgress) -> bool:
        """Have the engine warm up between orders, and wait for it; False when the process died before."""
        self._on_warmth = on_progress
        self._send(Warm())
        await _first_of(self._warm, self.ended)
        return not self.ended.is_set()

    async def paint(self, order: Paint, on_progress: OnProgress) -> Painted | Failed:
        """Have one order painted. Raises EngineCrashed when the process dies."""
        self._answer = asyncio.get_running_loop().create_future()
        self._on_progress = on_progress
        try:
            if self.ended.is_set():
                raise EngineCrashed
            self._send(order)
            return await self._answer
        finally:
            self._answer = None
            self._on_progress = _ignore

    def kill(self) -> None:
        """End the process now, whatever it does."""
        self.ended.set()
        with contextlib.suppress(ProcessLookupError):
            self._process.kill()

    async def end(self) -> None:
        """Close the socket, which idle engines take for the end, and make sure of it."""
        self._writer.close()
        self.kill()
        await self._process.wait()
        await self._listener

    def _send(self, order: Order) -> None:
        self._writer.write(frame(order))

    async def _listen(self) -> None:
        try:
            while True:
                (length,) = HEADER.unpack(await self._reader.readexactly(HEADER.size))
                self._heed(read_answer(await self._reader.readexactly(length)))
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            self.ended.set()
            if self._answer is not None and not self._answer.done():
                self._answer.set_exception(EngineCrashed())

    def _heed(self, answer: Answer) -> None:
        match answer:
            case Loaded():
                self._loaded.set()
            case Warmed(fraction, stage, done):
                self._on_warmth(Progress(fraction, stage))
                if done:
                    self._warm.set()
            case Reported(fraction, stage):
                self._on_progress(Progress(fraction, stage))
            case Painted() | Failed():
                if self._answer is not None and not self._answer.done():
                    self._answer.set_result(answer)


def _ignore(_progress: Progress) -> None:
    """Nobody listens."""


async def _first_of(*events: asyncio.Event) -> None:
    waits = [asyncio.create_task(event.wait(), name="wait for a child") for event in events]
    try:
        await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for wait in waits:
            wait.cancel()
