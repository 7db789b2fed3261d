"""One engine process as its host sees it: starts it, talks with it, notices its end. Decides nothing."""

import asyncio
import contextlib
import socket
import sys
from collections.abc import Mapping

from limner.engines.channel import (
    HEADER,
    Answer,
    Failed,
    Loaded,
    Order,
    Paint,
    Painted,
    Reported,
    Sketched,
    Warm,
    Warmed,
    frame,
    read_answer,
)
from limner.engines.engine import OnNews, OnProgress, Progress
from limner.errors import EngineCrashed
from limner.images import Partial

STDERR = 2  # file descriptor
CHUNK = 256 * 1024  # bytes that are written at once


class NeverBegun(Exception):
    """The process died before it came to the order, which is not to blame."""


class EngineProcess:
    """One child process and the host's end of its socket."""

    def __init__(
        self, process: asyncio.subprocess.Process, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self._process = process
        self._reader = reader
        self._writer = writer
        self._answer: asyncio.Future[Painted | Failed] | None = None
        self._has_begun = False
        self._loaded = asyncio.Event()
        self._warm = asyncio.Event()
        self._on_news: OnNews = _ignore
        self._on_warmth: OnProgress = _ignore
        self.ended = asyncio.Event()
        self._listener = asyncio.create_task(self._listen(), name=f"listen to process {process.pid}")

    @classmethod
    async def spawn(cls, factory: str, environment: Mapping[str, str]) -> "EngineProcess":
        """Start a process with an engine."""
        ours, theirs = socket.socketpair()
        with theirs:
            process = await asyncio.create_subprocess_exec(
                sys.executable,
                *("-m", "limner.engines.child", factory, str(theirs.fileno())),
                stdin=asyncio.subprocess.DEVNULL,
                stdout=STDERR,  # stdout is for what a person asked for
                pass_fds=[theirs.fileno()],
                env=environment,
                start_new_session=True,
            )
        reader, writer = await asyncio.open_unix_connection(sock=ours)
        return cls(process, reader, writer)

    @property
    def pid(self) -> int:
        return self._process.pid

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
        await self._send(Warm())
        await _first_of(self._warm, self.ended)
        return not self.ended.is_set()

    async def paint(self, order: Paint, on_news: OnNews) -> Painted | Failed:
        """Have one order painted. Raises EngineCrashed when the process dies, NeverBegun when it was dead before."""
        self._answer = asyncio.get_running_loop().create_future()
        self._has_begun = False
        self._on_news = on_news
        try:
            if self.ended.is_set():
                raise NeverBegun
            await self._send(order)
            return await self._answer
        finally:
            self._answer = None
            self._on_news = _ignore

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

    async def _send(self, order: Order) -> None:
        """Write an order, megabytes of references little by little: the loop has others to serve."""
        data = memoryview(await asyncio.to_thread(frame, order))
        with contextlib.suppress(ConnectionError):  # a process that is gone shows by its end
            for start in range(0, len(data), CHUNK):
                self._writer.write(data[start : start + CHUNK])
                await self._writer.drain()

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
                self._answer.set_exception(EngineCrashed() if self._has_begun else NeverBegun())

    def _heed(self, answer: Answer) -> None:
        match answer:
            case Loaded():
                self._loaded.set()
            case Warmed(fraction, stage, done):
                self._on_warmth(Progress(fraction, stage))
                if done:
                    self._warm.set()
            case Reported(fraction, stage):
                self._has_begun = True
                self._on_news(Progress(fraction, stage))
            case Sketched(partial):
                self._on_news(partial)
            case Painted() | Failed():
                if self._answer is not None and not self._answer.done():
                    self._answer.set_result(answer)


def _ignore(_news: Progress | Partial) -> None:
    """Nobody listens."""


async def _first_of(*events: asyncio.Event) -> None:
    waits = [asyncio.create_task(event.wait(), name="wait for a child") for event in events]
    try:
        await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for wait in waits:
            wait.cancel()
