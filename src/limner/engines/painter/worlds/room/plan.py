"""What a room is: its size, surfaces, openings, furnishing and lamps. Built with the window on the left.

It knows neither light nor camera; `Site` is what furnishing may know of the room it stands in.
"""

from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from limner.engines.painter.gbuffer import GROUND
from limner.engines.painter.models.catalogue import CATALOGUE
from limner.engines.painter.models.wish import Wish
from limner.engines.painter.scene import Scene
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.solid import Model, Point, moved, turned
from limner.engines.painter.tone import RGB

Side = Literal["left", "right", "back"]
CEILING, BACK, LEFT, RIGHT, FURNITURE = 3, 4, 5, 6, 7  # ids; plants are FOLIAGE, rugs and floor GROUND
WARM: RGB = (1.0, 0.70, 0.42)


@dataclass(frozen=True, slots=True)
class Opening:
    """A hole in a wall: from (first, low) to (last, high) metres, where first and last are x or z along the wall."""

    wall: Side
    first: float
    last: float
    low: float
    high: float
    across: int = 2  # panes side by side
    up: int = 2
    curtain: str = ""  # a colour


@dataclass(frozen=True, slots=True)
class Piece:
    """Furnishing that can be left out: what it is called, the model in place, its id."""

    noun: str
    model: Model
    key: int = FURNITURE


@dataclass(frozen=True, slots=True)
class Glow:
    """A lamp that is lit after dark: place, colour, relative power."""

    place: Point
    power: float = 1.0
    colour: RGB = WARM
    always: bool = False


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Plan:
    """All of a room but its light."""

    floor: Material
    wall: Material
    back: Material | None = None
    ceiling: Material = Material(colour=rgb("#efece6"), gloss=0.03)
    openings: tuple[Opening, ...] = ()
    pieces: tuple[Piece, ...] = ()
    lamps: tuple[Glow, ...] = ()
    polish: float = 0.05
    skirting: str = "#f1eee8"
    roofed: bool = True
    door: float | None = None  # metres along the right wall
    calm: tuple[float, float, float, float] | None = None  # on the back wall: x, y to x, y


@dataclass(frozen=True, slots=True, eq=False)
class Site:
    """The room while it is furnished: metres, seed, and which nouns may stand in it."""

    scene: Scene
    width: float
    depth: float
    height: float

    @property
    def half(self) -> float:
        return self.width / 2

    @property
    def night(self) -> bool:
        return self.scene.time in ("dusk", "night")

    def rng(self, name: str) -> np.random.Generator:
        return np.random.default_rng(self.scene.seed_of(f"room {name}"))

    def wants(self, noun: str) -> bool:
        """Whether the room may place such a thing itself: not when it is forbidden or the scene's own subject."""
        taken = {*self.scene.absent, *(subject.noun for subject in self.scene.subjects)}
        taken |= {"painting", "picture"} if taken & {"painting", "picture"} else set()
        return not any(noun in word.split() or word == noun for word in taken)

    def model(self, noun: str, *, colour: str = "", copy: int = 0, traits: tuple[str, ...] = ()) -> Model:
        """A thing of the catalogue at its origin."""
        wish = Wish(
            noun=noun, seed=self.scene.seed_of(f"room {noun} {copy}"), colour=colour, traits=traits, night=self.night
        )
        return CATALOGUE[noun].build(wish)

    def piece(self, noun: str, at: Point, *, turn: float = 0.0, colour: str = "", copy: int = 0) -> Piece:
        """A thing of the catalogue in its place; `turn` as in Solid.turned."""
        key = {"rug": GROUND, "houseplant": 8}.get(noun, FURNITURE)
        return Piece(noun, moved(turned(self.model(noun, colour=colour, copy=copy), turn), *at), key)


def boards(code: str, *, size: float = 0.14) -> Material:
    """A floor of boards of this colour."""
    red, green, blue = rgb(code)
    return Material(
        colour=(red, green, blue), second=(red * 0.72, green * 0.69, blue * 0.66), grain="planks", size=size, gloss=0.4,
        bump=0.02,
    )  # fmt: skip


def paint(code: str) -> Material:
    """Painted plaster."""
    return replace(MATERIALS["plaster"].tinted(code), second=rgb(code), bump=0.0, gloss=0.03)


def tiled(code: str, size: float, joint: str = "#b9b5ad") -> Material:
    """Square tiles."""
    return Material(colour=rgb(code), second=rgb(joint), grain="tiles", size=size, gloss=0.6, bump=0.0)


FLOORS: dict[str, Material] = {  # by the word for what things stand on
    "carpet": MATERIALS["wool"].tinted("#b3a48e"),
    "checkered": Material(colour=rgb("#e6e2d8"), second=rgb("#3a3836"), grain="checks", size=0.5, gloss=0.6),
    "concrete": replace(MATERIALS["concrete"], gloss=0.25, bump=0.02),
    "marble": replace(MATERIALS["marble"], size=1.4),
    "stone": replace(MATERIALS["stone"], size=0.7, gloss=0.15),
    "tile": tiled("#d3ccbf", 0.4),
    "tiles": tiled("#d3ccbf", 0.4),
    "wood": boards("#a9825c"),
    "wooden": boards("#a9825c"),
}
