"""What a scene wishes of one thing, as a builder of models reads it. It builds nothing itself."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from limner.engines.painter.scene import Pattern, Scene, Subject
from limner.engines.painter.solids.material import MATERIALS, Grain, Material, rgb
from limner.engines.painter.solids.solid import Model

Manner = Literal["stands", "lies", "floats", "flies", "hangs", "swims", "spread"]
_GRAINS: dict[Pattern, Grain] = {"striped": "stripes", "checked": "checks", "dotted": "dots"}
_WHITE = "#f2efe8"


@dataclass(frozen=True, kw_only=True, slots=True)
class Wish:
    """A Subject without place and number; `seed` is this very copy's own, `night` when its lamps are lit."""

    noun: str
    seed: int = 1
    colour: str = ""
    second: str = ""
    pattern: Pattern = ""
    material: str = ""
    pose: str = ""
    traits: tuple[str, ...] = ()
    parts: tuple[tuple[str, str, str], ...] = ()  # name, colour, material
    night: bool = False
    words: str = ""  # lines that stand on it
    ink: str = ""  # sRGB `#rrggbb` of the words, or empty
    icon: str = ""  # a noun whose figure stands with the words

    @classmethod
    def of(cls, scene: Scene, subject: Subject, copy: int = 0) -> "Wish":
        """The wish for one copy of a subject."""
        borne = [lettering for lettering in scene.letterings if lettering.target == subject.id]
        return cls(
            noun=subject.noun, seed=scene.seed_of(f"{subject.id}/{copy}"), colour=subject.colour, second=subject.second,
            pattern=subject.pattern, material=subject.material, pose=subject.pose, traits=subject.traits,
            parts=tuple((part.name, part.colour, part.material) for part in subject.parts),
            night=scene.time in ("dusk", "night"), words="\n".join(lettering.string for lettering in borne),
            ink=next((lettering.colour for lettering in borne if lettering.colour), ""),
            icon=next((lettering.icon for lettering in borne if lettering.icon), ""),
        )  # fmt: skip

    def body(self, default: Material, *, size: float = 0.1) -> Material:
        """The material of the thing's main part: the default in the wished material, colour and pattern.

        `size` is the repeat of a wished pattern in metres.
        """
        material = MATERIALS.get(self.material, default) if self.material else default
        material = material.tinted(self.colour)
        if not self.pattern:
            return material
        other = rgb(self.second or (_WHITE if self.colour else "#2b2b30"))
        return replace(material, grain=_GRAINS[self.pattern], second=other, size=size, bump=0.0)

    def part(self, name: str, default: Material) -> Material:
        """The material of a named part ("lid", "rim", "door"): the default unless the prompt wishes another."""
        for known, colour, material in self.parts:
            if known == name:
                return (MATERIALS.get(material, default) if material else default).tinted(colour)
        return default

    def has(self, *words: str) -> bool:
        """Whether pose or traits hold one of these words."""
        return self.pose in words or any(word in self.traits for word in words)

    def rng(self) -> np.random.Generator:
        """The thing's own random numbers."""
        return np.random.default_rng(self.seed)


Builder = Callable[[Wish], Model]


@dataclass(frozen=True, slots=True)
class Entry:
    """A noun that can be built, in natural metres. `turn`: degrees that show it well, mirrored at random if `flips`.

    `manner` is how it is placed: on the ground, lying, floating on water, flying, hanging on a
    wall, swimming, spread under other things.
    """

    build: Builder
    manner: Manner = "stands"
    turn: float = -28.0
    flips: bool = True
