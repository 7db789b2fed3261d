"""Which pictures a dialogue refers to: parts and links, in order, with their places in the request. Fetches nothing."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from limner.conversation.messages import ImagePart, Message, TextPart

_STOP = r"\s()<>\"'，。；（）"
_ENDING = re.compile(r"\.(?:png|jpe?g|webp)(?:[?#].*)?$", re.IGNORECASE)
_MARKS = ("://", "](", "ata:", "ATA:")  # every picture link holds one of them; most prompts hold none
_REST = rf"(?-i:[^{_STOP}]+)"  # case does not matter here, and ignoring it would take ten times as long
_LINK = re.compile(
    rf"""
      !\[[^\]\n]{{0,400}}\]\(\s*<?(?P<picture>(?:https?://|data:image/|/?images/){_REST})>?(?:\s+"[^"\n]{{0,200}}")?\s*\)
    | \[[^\]\n]{{0,400}}\]\(\s*<?(?P<link>(?:https?://|data:image/){_REST})>?\s*\)
    | (?P<data>data:image/[\w.+-]{{1,40}};base64,(?-i:[A-Za-z0-9+/=_%-]+))
    | <?(?P<bare>https?://{_REST})>?
    """,
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Reference:
    """A picture somebody refers to: its address, and where the request holds it (for error messages)."""

    url: str
    path: str


def references_in(message: Message, index: int) -> tuple[Reference, ...]:
    """The pictures of message `index`: image parts, markdown pictures, bare links and data URLs, in order."""
    return tuple(
        reference
        for number, part in enumerate(message.parts)
        for reference in _references_of_part(part, _path(message, index, number))
    )


def newest_answer(messages: Sequence[Message]) -> Reference | None:
    """The last picture of the newest assistant message that holds one; older messages are never read."""
    for index in range(len(messages) - 1, -1, -1):
        if messages[index].role == "assistant":
            found = references_in(messages[index], index)
            if found:
                return found[-1]
    return None


def without_links(text: str) -> str:
    """The text with picture links cut out; other links stay."""
    kept, end = [], 0
    for start, stop, _ in _links(text):
        kept.append(text[end:start])
        end = stop
    return re.sub(r"[ \t]{2,}", " ", " ".join([*kept, text[end:]])).strip() if kept else text.strip()


def _references_of_part(part: TextPart | ImagePart, path: str) -> Iterator[Reference]:
    if isinstance(part, ImagePart):
        yield Reference(part.url, f"{path}.image_url.url")
        return
    place = path if path.endswith(".content") else f"{path}.text"
    for _, _, url in _links(part.text):
        yield Reference(url, place)


def _links(text: str) -> Iterator[tuple[int, int, str]]:
    """The picture links in a text: start, end, address. A link that was not written as a picture must end like one."""
    if not any(mark in text for mark in _MARKS):
        return
    for match in _LINK.finditer(text):
        kind = match.lastgroup or ""
        url = match[kind].rstrip(".,;:!?")
        if kind in {"picture", "data"} or url.startswith("data:") or _ENDING.search(url):
            yield match.start(), match.end() - (len(match[kind]) - len(url) if kind == "bare" else 0), url


def _path(message: Message, index: int, number: int) -> str:
    return f"messages[{index}].content" if message.plain else f"messages[{index}].content[{number}]"
