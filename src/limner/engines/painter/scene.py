"""The Scene: all that the painter needs to paint one picture. Versioned JSON; same Scene, same pixels.

Each thing has its own seed, hashed from the scene's seed and the thing's id: adding one thing moves nothing else.
"""

import hashlib
from dataclasses import dataclass
from typing import Literal

import msgspec

from limner.errors import InvalidRequest

SCENE_VERSION = 1

Medium = Literal["photo", "ink", "line", "watercolor"]
Setting = Literal["coast", "street", "mountains", "paper"]
Ground = Literal["rock", "meadow", "snow", "desert", "forest", "lake", "river"]
Time = Literal["dawn", "day", "sunset", "dusk", "night"]
Weather = Literal["clear", "cloudy", "mist", "rain", "storm", "snow"]
Role = Literal["sign", "headline", "caption", "seal", "label"]
Region = Literal["left", "center", "right", "top", "bottom", "auto"]
Relation = Literal["left_of", "right_of", "above", "below", "on", "in", "in_front_of", "behind", "next_to"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Subject:
    """One kind of thing in the picture. `colour` is sRGB `#rrggbb` or empty for the thing's own colours."""

    id: str
    noun: str
    count: int = 1
    colour: str = ""
    scale: float = 1.0  # times the natural size
    place: Region = "auto"


@dataclass(frozen=True, kw_only=True, slots=True)
class Link:
    """A place of one subject relative to another, by their ids."""

    subject: str
    relation: Relation
    object: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Lettering:
    """A string that must appear letter by letter. `colour` as in Subject; `face` a wish such as "script" or empty."""

    string: str
    role: Role
    face: str = ""
    colour: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Scene:
    """One picture. Sizes in pixels, colours sRGB `#rrggbb`; `palette` is empty when the world's own colours serve."""

    width: int
    height: int
    seed: int
    medium: Medium
    setting: Setting
    ground: Ground = "rock"
    time: Time = "day"
    weather: Weather = "clear"
    palette: tuple[str, ...] = ()
    subjects: tuple[Subject, ...] = ()
    links: tuple[Link, ...] = ()
    letterings: tuple[Lettering, ...] = ()
    absent: tuple[str, ...] = ()  # nouns that must not appear, not even as staffage
    transparent: bool = False
    version: int = SCENE_VERSION

    def seed_of(self, thing: str) -> int:
        """A 32-bit seed for the thing with this id, independent of every other thing."""
        return int.from_bytes(hashlib.blake2b(f"{self.seed}/{thing}".encode(), digest_size=4).digest())

    def subject(self, noun: str) -> Subject | None:
        """The first subject of this noun, if the scene has one."""
        return next((subject for subject in self.subjects if subject.noun == noun), None)

    def to_json(self) -> str:
        return msgspec.json.encode(self).decode()

    @classmethod
    def from_json(cls, text: str) -> "Scene":
        """Read a stored Scene. Raises InvalidRequest when it is not one, or of a newer version."""
        try:
            scene = msgspec.json.decode(text, type=cls)
        except msgspec.MsgspecError as error:
            raise InvalidRequest(f"This is not a Limner scene: {error}", param="scene") from error
        if scene.version > SCENE_VERSION:
            raise InvalidRequest(f"The scene has version {scene.version}; this server reads {SCENE_VERSION}.")
        return scene
