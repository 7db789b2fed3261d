"""OpenAI's chat.completion and its chunks as bytes: a picture is a line of markdown. Knows no HTTP."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import msgspec
import pybase64
from msgspec import UNSET, Raw, UnsetType

from limner.images import MEDIA_TYPES, ImageFormat

TILE = 32 * 32  # pixels that count as one completion token
DONE = b"data: [DONE]\n\n"


@dataclass(frozen=True, kw_only=True, slots=True)
class Shown:
    """A finished picture as the answer shows it; `data` is empty unless the caller wants the bytes too."""

    url: str
    format: ImageFormat
    width: int
    height: int
    seed: int
    scene: str = ""
    data: bytes = b""


class Usage(msgspec.Struct, frozen=True):
    """The three integers that clients insist on."""

    prompt_tokens: int
    completion_tokens: int
    total_tokens: int


class About(msgspec.Struct, frozen=True, kw_only=True):
    """The extra field `limner`: what was really used, so that the picture can be made again."""

    job: str
    model: str
    size: str
    seed: int
    warnings: tuple[str, ...] = ()
    seeds: tuple[int, ...] | UnsetType = UNSET
    scene: Raw | UnsetType = UNSET


class Address(msgspec.Struct, frozen=True):
    """A picture's address as spliced JSON: data URLs are megabytes and never pass through an encoder."""

    url: Raw


class AttachedImage(msgspec.Struct, frozen=True, kw_only=True):
    """OpenRouter's element of `message.images`."""

    type: Literal["image_url"] = "image_url"
    image_url: Address
    index: int


class ReplyMessage(msgspec.Struct, frozen=True):
    """The assistant's message, or a stream's delta of it."""

    role: str | UnsetType = UNSET
    content: str | UnsetType = UNSET
    refusal: None | UnsetType = UNSET
    images: list[AttachedImage] | UnsetType = UNSET


class Choice(msgspec.Struct, frozen=True, kw_only=True):
    """The one choice of a whole answer."""

    index: int = 0
    message: ReplyMessage
    logprobs: None = None
    finish_reason: str = "stop"


class ChunkChoice(msgspec.Struct, frozen=True, kw_only=True):
    """The one choice of a chunk."""

    index: int = 0
    delta: ReplyMessage
    finish_reason: str | None = None


class Completion(msgspec.Struct, frozen=True, kw_only=True):
    """A whole answer."""

    id: str
    object: Literal["chat.completion"] = "chat.completion"
    created: int
    model: str
    choices: list[Choice]
    usage: Usage
    limner: About


class Chunk(msgspec.Struct, frozen=True, kw_only=True):
    """A piece of a streamed answer. `usage` is null in all but the last chunk when it was asked for, else absent."""

    id: str
    object: Literal["chat.completion.chunk"] = "chat.completion.chunk"
    created: int
    model: str
    choices: list[ChunkChoice]
    usage: Usage | None | UnsetType = UNSET
    limner: About | UnsetType = UNSET


@dataclass(frozen=True, kw_only=True, slots=True)
class Reply:
    """What every answer to one request shares; `created` is seconds since the epoch, `model` the name asked for."""

    id: str
    created: int
    model: str


def completion(reply: Reply, pictures: Sequence[Shown], about: About, usage: Usage) -> bytes:
    """The whole answer as JSON."""
    images = attached(pictures) or UNSET
    message = ReplyMessage(role="assistant", content=markdown(pictures), refusal=None, images=images)
    return msgspec.json.encode(
        Completion(
            id=reply.id,
            created=reply.created,
            model=reply.model,
            choices=[Choice(message=message)],
            usage=usage,
            limner=about,
        )
    )


def markdown(pictures: Sequence[Shown]) -> str:
    """One line a picture."""
    return "\n".join(f"![image]({picture.url})" for picture in pictures)


def attached(pictures: Sequence[Shown]) -> list[AttachedImage]:
    """The pictures that carry their bytes, as data URLs."""
    return [
        AttachedImage(image_url=Address(_data_url(picture)), index=index)
        for index, picture in enumerate(pictures)
        if picture.data
    ]


def about(job: str, model: str, pictures: Sequence[Shown], warnings: Sequence[str]) -> About:
    """What was really used for these pictures, the first one's scene included."""
    first = pictures[0]
    return About(
        job=job,
        model=model,
        size=f"{first.width}x{first.height}",
        seed=first.seed,
        warnings=tuple(warnings),
        seeds=tuple(picture.seed for picture in pictures) if len(pictures) > 1 else UNSET,
        scene=Raw(first.scene.encode()) if first.scene else UNSET,
    )


def measure(words: str, pictures: Sequence[Shown]) -> Usage:
    """An estimate: four Latin letters or one other character a token in, a tile of 32x32 pixels a token out."""
    latin = sum(character.isascii() for character in words)
    prompt = -(-latin // 4) + len(words) - latin
    painted = sum(-(-picture.width * picture.height // TILE) for picture in pictures)
    return Usage(prompt, painted, prompt + painted)


def _data_url(picture: Shown) -> Raw:
    prefix = f'"data:{MEDIA_TYPES[picture.format]};base64,'.encode()
    return Raw(b"".join((prefix, pybase64.b64encode(picture.data), b'"')))
