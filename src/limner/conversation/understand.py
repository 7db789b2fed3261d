"""A dialogue -> what to paint: prompt, standing style, size, references. Pure: fetches, stores and paints nothing."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from limner.conversation.messages import Message, TextPart
from limner.conversation.references import Reference, newest_answer, references_in, without_links
from limner.conversation.sizes import size_of
from limner.errors import InvalidRequest
from limner.images import MAX_PROMPT, Background, ImageFormat, Quality, Size

MAX_REFERENCES = 16
EDITS_ANEW = (
    "Editing over several turns is not available yet: the earlier picture is passed as a reference, "
    "and the new one is painted from the words of the last message."
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Wishes:
    """What the request's own fields ask for; they win over words. `None` leaves the choice to words and defaults."""

    size: Size | None = None
    n: int = 1
    quality: Quality = "auto"
    background: Background = "auto"
    output_format: ImageFormat = "png"
    output_compression: int = 100
    seed: int | None = None
    negative_prompt: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Understanding:
    """What a dialogue asks for, ready to become an ImageRequest once its references are loaded.

    `size` is None when neither fields nor words tell it: then it follows the first reference.
    """

    prompt: str
    style: str
    size: Size | None
    wishes: Wishes
    references: tuple[Reference, ...] = ()
    warnings: tuple[str, ...] = field(default=())


def understand(messages: Sequence[Message], *, explicit: Wishes) -> Understanding:
    """Read a dialogue: the last user message is the instruction, system and developer text a standing style.

    Earlier turns are not read, except for the newest picture of the assistant when the user brings none.
    Raises InvalidRequest naming `messages`, `messages[i].content…` or `size`.
    """
    if not messages:
        raise InvalidRequest("messages is empty: say what to paint.", param="messages")
    index = _last_user(messages)
    prompt = _prompt_of(messages[index], index)
    style = "\n".join(message.text.strip() for message in messages if message.role in {"system", "developer"}).strip()
    references = references_in(messages[index], index)
    if len(references) > MAX_REFERENCES:
        raise InvalidRequest(
            f"{len(references)} reference pictures: at most {MAX_REFERENCES}.", param=references[MAX_REFERENCES].path
        )
    earlier = None if references else newest_answer(messages[:index])
    return Understanding(
        prompt=prompt,
        style=style,
        size=explicit.size or _size_in_words(prompt, style),
        wishes=explicit,
        references=(earlier,) if earlier else references,
        warnings=(EDITS_ANEW,) if earlier else (),
    )


def _last_user(messages: Sequence[Message]) -> int:
    for index in range(len(messages) - 1, -1, -1):
        if messages[index].role == "user":
            return index
    raise InvalidRequest("There is no user message: say what to paint.", param="messages")


def _prompt_of(message: Message, index: int) -> str:
    """The words of the instruction. Raises InvalidRequest when there are none, or too many."""
    place = f"messages[{index}].content"
    if not message.parts:
        raise InvalidRequest("The message is empty: say what to paint.", param=place)
    texts = [without_links(part.text) for part in message.parts if isinstance(part, TextPart)]
    prompt = "\n".join(text for text in texts if text)
    if not prompt:
        raise InvalidRequest(
            "The message has no words: say what to paint or to change.", param=_place_of_text(message, place)
        )
    if len(prompt) > MAX_PROMPT:
        raise InvalidRequest(
            f"The prompt has {len(prompt)} characters: at most {MAX_PROMPT} are read.",
            param=_place_of_text(message, place),
        )
    return prompt


def _place_of_text(message: Message, place: str) -> str:
    if message.plain:
        return place
    number = next((number for number, part in enumerate(message.parts) if isinstance(part, TextPart)), None)
    return place if number is None else f"{place}[{number}].text"


def _size_in_words(prompt: str, style: str) -> Size | None:
    words = size_of(prompt) or (size_of(style) if style else None)
    return words.size if words else None
