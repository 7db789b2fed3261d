"""The child process: loads one engine and does what the host says, until the host is gone. Encodes the pictures itself.

Started as `python -m limner.engines.child FACTORY FD`; it shares nothing with the web process but one socket.
"""

import hashlib
import importlib
import logging
import os
import select
import signal
import socket
import sys
import threading
from collections import Counter
from collections.abc import Iterator

from limner.codecs.encode import encode
from limner.codecs.metadata import Metadata
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
    read_order,
)
from limner.engines.engine import Engine, Finished, Preview, Progress
from limner.errors import EngineError, LimnerError
from limner.images import ImageRequest, Partial, Picture, Size

NICENESS = 5  # painting gives way to answering: the web process must not wait for a core

log = logging.getLogger(__name__)


class HostGone(Exception):
    """The host closed its end: there is nobody left to paint for."""


class Line:
    """The child's end of the socket, blocking."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection

    def send(self, answer: Answer) -> None:
        """Send one message. Raises HostGone."""
        try:
            self._connection.sendall(frame(answer))
        except OSError as error:
            raise HostGone from error

    def waiting(self) -> bool:
        """Whether an order (or the end) can be read without waiting."""
        return bool(select.select([self._connection], [], [], 0)[0])

    def receive(self) -> Order:
        """Wait for an order. Raises HostGone."""
        (length,) = HEADER.unpack(self._exactly(HEADER.size))
        return read_order(self._exactly(length))

    def _exactly(self, count: int) -> bytes:
        data = bytearray(count)
        view = memoryview(data)
        while view:
            try:
                got = self._connection.recv_into(view)
            except OSError as error:
                raise HostGone from error
            if not got:
                raise HostGone
            view = view[got:]
        return bytes(data)


def run(engine: Engine, line: Line) -> None:
    """Do what the host says; warm the engine between orders. Returns never but by HostGone."""
    warming: Iterator[Progress] | None = None
    while True:
        if warming is not None and not line.waiting():
            warming = _warm_on(warming, line)
            continue
        order = line.receive()
        if isinstance(order, Warm):
            warming = engine.warm()
        else:
            _answer(engine, order, line)


def _warm_on(warming: Iterator[Progress], line: Line) -> Iterator[Progress] | None:
    try:
        step = next(warming, None)
    except Exception:  # a child that cannot warm up can still paint, or say why it cannot
        log.exception("warming failed")
        step = None
    line.send(Warmed(step.fraction, step.stage) if step else Warmed(1.0, "warm", done=True))
    return warming if step else None


def _answer(engine: Engine, order: Paint, line: Line) -> None:
    line.send(Reported(0.0, "starting"))  # from here on, a death is the order's own crash
    try:
        line.send(Painted(tuple(_pictures(engine, order, line))))
    except HostGone:
        raise
    except LimnerError as error:
        line.send(Failed.of(error))
    except Exception:  # the outermost loop: whatever an engine does, the host gets an answer
        log.exception("painting failed")
        line.send(Failed.of(EngineError("The engine failed on this request. The server's log says more.")))


def _pictures(engine: Engine, order: Paint, line: Line) -> Iterator[Picture]:
    request = order.request
    told: Counter[int] = Counter()
    for event in engine.generate(request, order.references):
        match event:
            case Finished():
                yield _encoded(event, request)
            case Preview(index=index):
                if told[index] < request.partial_images:
                    line.send(Sketched(_sketched(event, told[index], request)))
                    told[index] += 1
            case Progress(fraction, stage):
                line.send(Reported(fraction, stage))


def _sketched(preview: Preview, number: int, request: ImageRequest) -> Partial:
    height, width = preview.pixels.shape[:2]
    metadata = _metadata(request, request.seed_of(preview.index), "")
    return Partial(
        index=preview.index,
        number=number,
        stage=preview.stage,
        data=encode(preview.pixels, request.output_format, request.output_compression, metadata),
        format=request.output_format,
        width=width,
        height=height,
    )


def _metadata(request: ImageRequest, seed: int, scene: str) -> Metadata:
    digest = hashlib.sha256(request.prompt.encode()).hexdigest()
    return Metadata(model=request.model, seed=seed, prompt_digest=digest, scene=scene)


def _encoded(finished: Finished, request: ImageRequest) -> Picture:
    height, width = finished.pixels.shape[:2]
    metadata = _metadata(request, finished.seed, finished.scene)
    return Picture(
        data=encode(finished.pixels, request.output_format, request.output_compression, metadata),
        format=request.output_format,
        size=Size(width, height),
        seed=finished.seed,
        scene=finished.scene,
        warnings=finished.warnings,
        svg=finished.svg,
    )


def main() -> None:
    """Load the engine and serve the host."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the host, which closes the socket
    os.nice(NICENESS)
    factory, descriptor = sys.argv[1], int(sys.argv[2])
    connection = socket.socket(fileno=descriptor)
    threading.Thread(target=_end_with_host, args=(connection.fileno(),), name="end with host", daemon=True).start()
    line = Line(connection)
    module, _, name = factory.partition(":")
    engine: Engine = getattr(importlib.import_module(module), name)()
    engine.load()
    try:
        line.send(Loaded())
        run(engine, line)
    except HostGone:
        engine.close()


def _end_with_host(descriptor: int) -> None:
    """Wait until the other end of the socket is closed, then end: an engine deep in a picture would not notice."""
    poll = select.poll()
    poll.register(descriptor, 0)  # nothing but the hang-up, which is always reported
    poll.poll()
    os._exit(0)


if __name__ == "__main__":
    main()
