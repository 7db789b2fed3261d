"""A dialogue as frozen values: messages made of text and picture parts. Knows neither HTTP nor what the words mean."""

from dataclasses import dataclass
from typing import Literal

Role = Literal["system", "developer", "user", "assistant", "tool"]


@dataclass(frozen=True, slots=True)
class TextPart:
    """Words."""

    text: str


@dataclass(frozen=True, slots=True)
class ImagePart:
    """A picture by its address: http(s) link, data URL, or a path on this server."""

    url: str


Part = TextPart | ImagePart


@dataclass(frozen=True, slots=True)
class Message:
    """One turn. `parts` keeps the client's order and positions; a plain string is one TextPart and `plain` is true."""

    role: Role
    parts: tuple[Part, ...]
    plain: bool = False

    @property
    def text(self) -> str:
        """All words of the message, one part a line."""
        return "\n".join(part.text for part in self.parts if isinstance(part, TextPart))


def say(role: Role, text: str) -> Message:
    """A message whose content is one plain string."""
    return Message(role, (TextPart(text),), plain=True)
