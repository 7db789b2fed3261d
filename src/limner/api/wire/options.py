"""The picture fields of a request body, at the top level or in a literal `extra_body`, as the dialogue's Wishes."""

from collections.abc import Mapping
from typing import TypeVar

import msgspec

from limner.conversation.sizes import parse_size
from limner.conversation.understand import Wishes
from limner.errors import InvalidRequest
from limner.images import Background, ImageFormat, Quality, Size

QUALITIES: Mapping[str, Quality] = {
    "auto": "auto",
    "low": "low",
    "medium": "medium",
    "high": "high",
    "standard": "medium",  # dall-e's words
    "hd": "high",
    "xhigh": "high",  # the newest models' words
    "max": "high",
}
BACKGROUNDS: Mapping[str, Background] = {"auto": "auto", "opaque": "opaque", "transparent": "transparent"}
OUTPUT_FORMATS: Mapping[str, ImageFormat] = {"png": "png", "jpeg": "jpeg", "jpg": "jpeg", "webp": "webp"}

Choice = TypeVar("Choice", bound=str)


class ImageConfig(msgspec.Struct, frozen=True):
    """OpenRouter's `image_config`."""

    aspect_ratio: str | None = None
    image_size: str | None = None


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """What a caller may ask of the picture itself. `null` is the same as nothing."""

    size: str | None = None
    n: int | None = None
    quality: str | None = None
    background: str | None = None
    output_format: str | None = None
    output_compression: int | None = None
    seed: int | None = None
    negative_prompt: str | None = None
    image_config: ImageConfig | None = None
    aspect_ratio: str | None = None


def overlay(top: Options, below: Options | None) -> Options:
    """The options of both, those of `top` winning one by one."""
    if below is None:
        return top
    values = {name: getattr(top, name) for name in Options.__struct_fields__}
    return Options(**{name: getattr(below, name) if value is None else value for name, value in values.items()})


def wishes(options: Options) -> Wishes:
    """The options as values that are valid. Raises InvalidRequest naming the field."""
    return Wishes(
        size=_size(options),
        n=1 if options.n is None else options.n,
        quality=_choose(options.quality, QUALITIES, "auto", "quality"),
        background=_choose(options.background, BACKGROUNDS, "auto", "background"),
        output_format=_choose(options.output_format, OUTPUT_FORMATS, "png", "output_format"),
        output_compression=100 if options.output_compression is None else options.output_compression,
        seed=options.seed,
        negative_prompt=options.negative_prompt or "",
    )


def _size(options: Options) -> Size | None:
    """`size` wins over `image_config` and `aspect_ratio`."""
    if size := parse_size(options.size or ""):
        return size
    config = options.image_config or ImageConfig()
    param = "image_config" if config.image_size or config.aspect_ratio else "aspect_ratio"
    try:
        return parse_size(config.image_size or "", config.aspect_ratio or options.aspect_ratio or "")
    except InvalidRequest as error:
        raise InvalidRequest(error.message, param=param) from error


def _choose(value: str | None, table: Mapping[str, Choice], default: Choice, param: str) -> Choice:
    if not value:
        return default
    chosen = table.get(value.strip().lower())
    if chosen is None:
        known = ", ".join(f"'{name}'" for name in table)
        raise InvalidRequest(f"Invalid value: '{value[:40]}'. Supported values are: {known}.", param=param)
    return chosen
