"""What host and child say to each other, and how it is framed: four bytes of length, then MessagePack. No pickles."""

import struct
from typing import Final

import msgspec

from limner.errors import EngineError, LimnerError
from limner.images import ImageRequest, Partial, Picture

HEADER: Final = struct.Struct(">I")


class Paint(msgspec.Struct, tag=True, frozen=True):
    """To the child: make these pictures."""

    request: ImageRequest
    references: tuple[bytes, ...]


class Warm(msgspec.Struct, tag=True, frozen=True):
    """To the child: warm up whenever nothing else is to be done."""


class Loaded(msgspec.Struct, tag=True, frozen=True):
    """From the child: the engine is loaded; Paint may come."""


class Warmed(msgspec.Struct, tag=True, frozen=True):
    """From the child: how far the warming is."""

    fraction: float
    stage: str
    done: bool = False


class Reported(msgspec.Struct, tag=True, frozen=True):
    """From the child: how far the painting is."""

    fraction: float
    stage: str


class Sketched(msgspec.Struct, tag=True, frozen=True):
    """From the child: a picture as it looks so far, encoded."""

    partial: Partial


class Painted(msgspec.Struct, tag=True, frozen=True):
    """From the child: all pictures of the order, encoded."""

    pictures: tuple[Picture, ...]


class Failed(msgspec.Struct, tag=True, frozen=True):
    """From the child: the painting failed. An error as data, `kind` is the name of its class."""

    kind: str
    message: str
    param: str | None = None

    @classmethod
    def of(cls, error: LimnerError) -> "Failed":
        return cls(type(error).__name__, error.message, error.param)

    def error(self) -> LimnerError:
        """The error as it was raised; an EngineError when nothing here has its name."""
        return _ERRORS.get(self.kind, EngineError)(self.message, param=self.param)


Order = Paint | Warm
Answer = Loaded | Warmed | Reported | Sketched | Painted | Failed


def _subclasses(kind: type[LimnerError]) -> list[type[LimnerError]]:
    return [kind, *(deeper for one in kind.__subclasses__() for deeper in _subclasses(one))]


_ERRORS: Final = {kind.__name__: kind for kind in _subclasses(LimnerError)}
_encoder = msgspec.msgpack.Encoder()
_orders: msgspec.msgpack.Decoder[Order] = msgspec.msgpack.Decoder(Order)
_answers: msgspec.msgpack.Decoder[Answer] = msgspec.msgpack.Decoder(Answer)


def frame(message: Order | Answer) -> bytes:
    """The message with its length before it."""
    body = _encoder.encode(message)
    return HEADER.pack(len(body)) + body


def read_order(body: bytes) -> Order:
    """A message of the host."""
    return _orders.decode(body)


def read_answer(body: bytes) -> Answer:
    """A message of a child."""
    return _answers.decode(body)
