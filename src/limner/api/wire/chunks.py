"""A chat answer as server-sent events: role, content, pictures, finish, usage, [DONE]. Knows when nothing is sent."""

from collections.abc import Iterator, Sequence

import msgspec
from msgspec import UNSET, UnsetType

from limner.api.wire.completion import (
    DONE,
    About,
    Chunk,
    ChunkChoice,
    Reply,
    ReplyMessage,
    Shown,
    Usage,
    attached,
    markdown,
)


class Chunks:
    """Builds the events of one stream. With `include_usage` every chunk says `usage: null` until the last one."""

    def __init__(self, reply: Reply, *, include_usage: bool) -> None:
        self._reply = reply
        self._include_usage = include_usage

    def opening(self) -> bytes:
        """The role, sent before anything is painted."""
        return self._chunk(ReplyMessage(role="assistant", content=""))

    def closing(self, pictures: Sequence[Shown], about: About, usage: Usage) -> Iterator[bytes]:
        """Everything that follows when the pictures are there.

        The markdown is whole in one chunk and never shares it with the pictures' bytes: clients parse each chunk alone.
        """
        yield self._chunk(ReplyMessage(content=markdown(pictures)))
        if images := attached(pictures):
            yield self._chunk(ReplyMessage(images=images))
        yield self._chunk(ReplyMessage(), finish="stop", about=about)
        if self._include_usage:
            yield self._event([], usage=usage)
        yield DONE

    def _chunk(self, delta: ReplyMessage, finish: str | None = None, about: About | UnsetType = UNSET) -> bytes:
        choice = ChunkChoice(delta=delta, finish_reason=finish)
        return self._event([choice], usage=None if self._include_usage else UNSET, about=about)

    def _event(
        self, choices: list[ChunkChoice], *, usage: Usage | None | UnsetType, about: About | UnsetType = UNSET
    ) -> bytes:
        reply = self._reply
        chunk = Chunk(id=reply.id, created=reply.created, model=reply.model, choices=choices, usage=usage, limner=about)
        return b"data: " + msgspec.json.encode(chunk) + b"\n\n"
