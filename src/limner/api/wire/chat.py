"""`POST /v1/chat/completions` as clients send it: JSON bytes -> a dialogue and the caller's wishes. Knows no HTTP."""

from typing import Literal

import msgspec

from limner.api.wire.options import Options, overlay, wishes
from limner.conversation.messages import ImagePart, Message, Part, Role, TextPart
from limner.conversation.understand import Wishes
from limner.errors import InvalidRequest
from limner.images import MAX_PROMPT

MAX_TEMPERATURE = 2.0
MAX_TEXT = 4 * MAX_PROMPT  # characters of a message, links included; the prompt itself is measured when they are cut

_TEXTS = frozenset({"text", "input_text", "output_text"})
_PICTURES = frozenset({"image_url", "input_image", "image"})
_NOTHING = TextPart("")  # keeps the place of a part that says nothing to a painter


class ImageUrl(msgspec.Struct, frozen=True):
    """The address of a picture: a link or a data URL."""

    url: str | None = None


class ContentPart(msgspec.Struct, frozen=True):
    """One part of a message. Parts without `type` (vLLM's) are told by their field."""

    type: str | None = None
    text: str | None = None
    image_url: ImageUrl | str | None = None
    image: str | None = None
    refusal: str | None = None


class ChatMessage(msgspec.Struct, frozen=True):
    """One message. `images` is where some clients send a picture of ours back."""

    role: Literal["system", "developer", "user", "assistant", "tool", "function"]
    content: str | list[ContentPart] | None = None
    images: list[ContentPart] | None = None


class StreamOptions(msgspec.Struct, frozen=True):
    """How to stream."""

    include_usage: bool | None = None


class ChatBody(Options, frozen=True, kw_only=True):
    """The request body. Every other field of OpenAI's is accepted and ignored."""

    model: str | None = None
    messages: list[ChatMessage] | None = None
    stream: bool | None = None
    stream_options: StreamOptions | None = None
    temperature: float | None = None
    modalities: list[str] | None = None
    extra_body: Options | None = None

    @property
    def wants_usage(self) -> bool:
        """Whether a stream ends with its usage."""
        return bool(self.stream_options and self.stream_options.include_usage)

    @property
    def wants_images(self) -> bool:
        """Whether the answer also carries the pictures themselves, as OpenRouter's clients read them."""
        return "image" in (self.modalities or ())

    @property
    def wishes(self) -> Wishes:
        """What the fields ask of the picture. Raises InvalidRequest naming the field."""
        return wishes(overlay(self, self.extra_body))


def dialogue(body: ChatBody, limit: int) -> tuple[Message, ...]:
    """The messages as values, at most `limit` of them. Raises InvalidRequest naming the place."""
    _check_temperature(body.temperature)
    if body.messages is None:
        raise InvalidRequest("Missing required parameter: 'messages'.", param="messages")
    if not body.messages:
        raise InvalidRequest("Invalid 'messages': empty array. Say what to paint.", param="messages")
    if len(body.messages) > limit:
        raise InvalidRequest(
            f"Invalid 'messages': array too long. At most {limit} messages are read, but got {len(body.messages)}.",
            param="messages",
        )
    messages = tuple(_message(message, f"messages[{index}]") for index, message in enumerate(body.messages))
    for index, message in enumerate(messages):
        _check_length(message, f"messages[{index}].content")
    return messages


def _check_temperature(temperature: float | None) -> None:
    if temperature is not None and not 0 <= temperature <= MAX_TEMPERATURE:
        raise InvalidRequest(
            f"Invalid 'temperature': expected a value from 0 to 2, but got {temperature:g}.", param="temperature"
        )


def _check_length(message: Message, path: str) -> None:
    """Refuse floods of words before anything searches them; pictures inside the text may be long."""
    if message.role in {"assistant", "tool"}:
        return
    for part in message.parts:
        if isinstance(part, TextPart) and len(part.text) > MAX_TEXT and "data:image/" not in part.text:
            raise InvalidRequest(
                f"The text has {len(part.text)} characters: at most {MAX_PROMPT} are read.", param=path
            )


def _message(message: ChatMessage, path: str) -> Message:
    role: Role = "tool" if message.role == "function" else message.role
    if isinstance(message.content, str) and not message.images:
        return Message(role, (TextPart(message.content),), plain=True)
    parts: list[Part] = []
    if isinstance(message.content, str):
        parts.append(TextPart(message.content))
    elif message.content is not None:
        parts.extend(_part(part, role, f"{path}.content[{index}]") for index, part in enumerate(message.content))
    elif role != "assistant":
        raise InvalidRequest(f"Missing required parameter: '{path}.content'.", param=f"{path}.content")
    parts.extend(_part(part, role, f"{path}.images[{index}]") for index, part in enumerate(message.images or ()))
    return Message(role, tuple(parts))


def _part(part: ContentPart, role: Role, path: str) -> Part:
    kind = part.type or _told_by_field(part)
    if kind in _TEXTS:
        return TextPart(_required(part.text, f"{path}.text"))
    if kind in _PICTURES:
        return ImagePart(_address(part, path))
    if role == "user":
        raise InvalidRequest(
            f"Invalid value: '{kind[:40]}'. Supported values are: 'text' and 'image_url'.", param=f"{path}.type"
        )
    return _NOTHING


def _told_by_field(part: ContentPart) -> str:
    return "text" if part.text is not None else "image_url" if part.image_url or part.image else ""


def _address(part: ContentPart, path: str) -> str:
    if isinstance(part.image_url, str) or (part.image_url is None and part.image):
        return _required(part.image_url or part.image, f"{path}.image_url")
    if part.image_url is None:
        return _required(None, f"{path}.image_url")
    return _required(part.image_url.url, f"{path}.image_url.url").strip()


def _required(value: str | None, path: str) -> str:
    if value is None:
        raise InvalidRequest(f"Missing required parameter: '{path}'.", param=path)
    return value
