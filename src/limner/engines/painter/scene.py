"""The Scene: all that the painter needs to paint one picture. Versioned JSON; same Scene, same pixels.

Each thing has its own seed, hashed from the scene's seed and the thing's id: adding one thing moves nothing else.
"""

import hashlib
from dataclasses import dataclass
from typing import Literal

import msgspec

from limner.errors import InvalidRequest

SCENE_VERSION = 1

Medium = Literal[
    "photo", "cinematic", "monochrome", "vintage", "ink", "watercolor", "oil", "pencil", "charcoal", "line", "one_line",
    "flat", "isometric", "pixel", "paper_cut", "low_poly", "ukiyo_e", "stained_glass", "anime", "neon", "poster",
    "sticker", "icon", "pattern",
]  # fmt: skip
Setting = Literal[
    "coast", "sea", "mountains", "hills", "forest", "street", "skyline", "village", "harbour", "room", "tabletop",
    "stage", "underwater", "space", "studio", "paper",
]  # fmt: skip
Ground = Literal[  # what covers the land of a world out of doors
    "rock", "meadow", "snow", "desert", "forest", "lake", "river", "volcano", "lavender", "wheat", "vineyard",
    "flowers", "savanna", "pine", "birch", "broadleaf", "rainforest", "bamboo", "sand", "reef", "moon", "planet",
]  # fmt: skip
Room = Literal[
    "living_room", "kitchen", "bedroom", "bathroom", "office", "classroom", "laboratory", "library", "cafe", "workshop",
    "gallery", "hall", "balcony",
]  # fmt: skip
Time = Literal["dawn", "morning", "day", "noon", "golden_hour", "sunset", "dusk", "night"]
Season = Literal["spring", "summer", "autumn", "winter"]
Weather = Literal["clear", "cloudy", "mist", "rain", "storm", "snow"]
Wonder = Literal["aurora", "milky_way", "rainbow", "lightning", "fireworks", "shooting_star"]  # seen in the sky
Framing = Literal["close", "normal", "wide"]
Detail = Literal["low", "medium", "high"]
Role = Literal["sign", "headline", "caption", "seal", "label", "bubble"]
Region = Literal["left", "center", "right", "top", "bottom", "auto"]
Relation = Literal[
    "left_of", "right_of", "above", "below", "on", "in", "in_front_of", "behind", "next_to", "between", "around",
    "holding", "riding", "under",
]  # fmt: skip
Pattern = Literal["", "striped", "checked", "dotted"]


@dataclass(frozen=True, kw_only=True, slots=True)
class PartWish:
    """A wish for one part of a thing: "a blue lid" of a teapot. `colour` as in Subject, `material` a word or empty."""

    name: str
    colour: str = ""
    material: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Subject:
    """One kind of thing in the picture. Colours are sRGB `#rrggbb` or empty for the thing's own colours.

    `material` is a noun such as "wood" or "glass"; `pose` a word such as "sitting", "sleeping", "flying"; `traits` are
    other adjectives that a model may know ("old", "happy", "broken").
    """

    id: str
    noun: str
    count: int = 1
    colour: str = ""
    scale: float = 1.0  # times the natural size
    place: Region = "auto"
    material: str = ""
    pose: str = ""
    pattern: Pattern = ""
    second: str = ""  # the pattern's other colour
    traits: tuple[str, ...] = ()
    parts: tuple[PartWish, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Link:
    """A place of one subject relative to another, by their ids; `other` is the second neighbour of "between"."""

    subject: str
    relation: Relation
    object: str
    other: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Lettering:
    """A string that must appear letter by letter. `colour` as in Subject; `face` a wish such as "script" or empty.

    `target` is the id of the subject that bears or says it; `icon` a noun whose figure is printed with it there.
    """

    string: str
    role: Role
    face: str = ""
    colour: str = ""
    target: str = ""
    icon: str = ""


Source = Literal["model", "relief", "placeholder", "world", "figure", "glyph"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Shown:
    """How a subject was drawn: a solid model, a figure given relief, a placeholder, a part of the world, or on paper.

    `box` is left, top, right, bottom as shares of the picture; empty when the world drew it.
    """

    id: str
    noun: str
    source: Source
    count: int
    box: tuple[float, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Scene:
    """One picture. Sizes in pixels, colours sRGB `#rrggbb`; `palette` is empty when the world's own colours serve."""

    width: int
    height: int
    seed: int
    medium: Medium
    setting: Setting
    ground: Ground = "rock"
    room: Room = "living_room"
    surface: str = ""  # the material of the table or floor that things stand on, a word such as "wood" or "marble"
    time: Time = "day"
    season: Season = "summer"
    weather: Weather = "clear"
    wonders: tuple[Wonder, ...] = ()
    framing: Framing = "normal"
    detail: Detail = "medium"  # how finely it is painted; the composition does not depend on it
    palette: tuple[str, ...] = ()
    subjects: tuple[Subject, ...] = ()
    links: tuple[Link, ...] = ()
    letterings: tuple[Lettering, ...] = ()
    document: str = ""  # the kind of printed matter, as "train ticket" or "menu", or empty
    absent: tuple[str, ...] = ()  # nouns that must not appear, not even as staffage
    transparent: bool = False
    shown: tuple[Shown, ...] = ()  # written when it has been painted; painting does not read it
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
