"""Materials of solid things: colours, a procedural grain, gloss. It knows no shapes and no light."""

from dataclasses import dataclass, field, replace
from typing import Literal

from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.kernels import grains
from limner.engines.painter.tone import RGB, colour

Grain = Literal[
    "plain", "wood", "timber", "planks", "brick", "stone", "plaster", "fabric", "fur", "marble", "tiles", "leaf",
    "stripes", "checks", "dots", "speckle", "straw", "shingles", "brushed", "grass", "scales", "bark", "bands",
    "windows",
]  # fmt: skip

KINDS: dict[Grain, int] = {
    "plain": grains.PLAIN, "wood": grains.WOOD, "timber": grains.TIMBER, "planks": grains.PLANKS,
    "brick": grains.BRICK, "stone": grains.STONE, "plaster": grains.PLASTER, "fabric": grains.FABRIC,
    "fur": grains.FUR, "marble": grains.MARBLE, "tiles": grains.TILES, "leaf": grains.LEAF,
    "stripes": grains.STRIPES, "checks": grains.CHECKS, "dots": grains.DOTS, "speckle": grains.SPECKLE,
    "straw": grains.STRAW, "shingles": grains.SHINGLES, "brushed": grains.BRUSHED, "grass": grains.GRASS,
    "scales": grains.SCALES, "bark": grains.BARK, "bands": grains.BANDS, "windows": grains.WINDOWS,
}  # fmt: skip


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Material:
    """A surface. Colours are linear RGB.

    `grain` mixes `colour` with `second` in a pattern whose repeat is `size` metres; `gloss` 0 (matt) to 1 (mirror);
    `metal` 0 or 1; `translucent` 0..1 lets light through (leaves, wax, shades);
    `opacity` below 1 shows what is behind (glass); `emission` is light of its own;
    `picture` (height, width, 4), linear RGB and alpha, lies over the colour by the shape's uv (labels, lettering).
    """

    colour: RGB = (0.5, 0.5, 0.5)
    second: RGB = (0.0, 0.0, 0.0)
    grain: Grain = "plain"
    size: float = 0.1
    gloss: float = 0.15
    metal: float = 0.0
    translucent: float = 0.0
    opacity: float = 1.0
    bump: float = 0.3
    emission: RGB = (0.0, 0.0, 0.0)
    picture: Plane | None = field(default=None, repr=False)

    def row(self) -> tuple[float, ...]:
        """The numbers as the kernel reads them (15)."""
        return (
            *self.colour, *self.second, *self.emission, self.gloss, self.metal, self.size, self.translucent, self.bump,
            self.opacity,
        )  # fmt: skip

    def tinted(self, code: str) -> "Material":
        """The material in another colour, sRGB `#rrggbb` (empty: as it is); its second colour keeps its distance."""
        if not code:
            return self
        wish = rgb(code)
        ratio = [b / max(a, 0.01) for a, b in zip(self.colour, self.second, strict=True)]
        red, green, blue = (min(1.0, part * min(share, 2.0)) for part, share in zip(wish, ratio, strict=True))
        return replace(self, colour=wish, second=(red, green, blue))


def rgb(code: str) -> RGB:
    """`#rrggbb` as linear RGB."""
    red, green, blue = (float(part) for part in colour(code))
    return (red, green, blue)


def _made(code: str, second: str = "", grain: Grain = "plain", size: float = 0.1, gloss: float = 0.15) -> Material:
    return Material(colour=rgb(code), second=rgb(second or code), grain=grain, size=size, gloss=gloss)


# What a word for a material gives; a wish for a colour tints it.
MATERIALS: dict[str, Material] = {
    "wood": _made("#a9743f", "#6d4422", "wood", 0.35, 0.25),
    "dark wood": _made("#5a3a22", "#33200f", "wood", 0.35, 0.3),
    "timber": _made("#a9743f", "#6d4422", "timber", 0.35, 0.2),
    "planks": _made("#b08152", "#6d4422", "planks", 0.14, 0.18),
    "brick": _made("#a5523a", "#c9bfae", "brick", 0.24, 0.05),
    "stone": _made("#9a958b", "#6f6a62", "stone", 0.5, 0.05),
    "plaster": _made("#e6ddca", "#cfc4ac", "plaster", 0.6, 0.04),
    "fabric": _made("#8a8f98", "#6f747c", "fabric", 0.008, 0.02),
    "velvet": _made("#5a2f4a", "#3a1c30", "fabric", 0.02, 0.1),
    "leather": _made("#7a4a2a", "#5a341c", "speckle", 0.03, 0.3),
    "marble": _made("#ece9e4", "#9a9a9e", "marble", 0.5, 0.7),
    "tiles": _made("#e8e6e0", "#b8b4aa", "tiles", 0.2, 0.6),
    "ceramic": _made("#efece4", gloss=0.75),
    "porcelain": _made("#f4f2ec", gloss=0.85),
    "glass": Material(colour=(0.50, 0.58, 0.58), gloss=0.97, translucent=0.6, opacity=0.07),
    "bottle glass": Material(colour=(0.02, 0.09, 0.04), gloss=0.95, opacity=0.85),
    "plastic": _made("#d8d8d8", gloss=0.5),
    "paper": _made("#f3efe4", gloss=0.03),
    "cardboard": _made("#b58a5a", "#a67b4c", "fabric", 0.02, 0.04),
    "metal": Material(colour=(0.62, 0.63, 0.65), second=(0.5, 0.5, 0.52), grain="brushed", gloss=0.7, metal=1.0),
    "steel": Material(colour=(0.60, 0.61, 0.63), gloss=0.85, metal=1.0),
    "iron": Material(colour=(0.10, 0.10, 0.11), second=(0.06, 0.06, 0.06), grain="speckle", size=0.05, gloss=0.4),
    "gold": Material(colour=(1.0, 0.72, 0.28), gloss=0.85, metal=1.0),
    "silver": Material(colour=(0.88, 0.88, 0.90), gloss=0.9, metal=1.0),
    "copper": Material(colour=(0.92, 0.50, 0.32), gloss=0.8, metal=1.0),
    "bronze": Material(colour=(0.55, 0.36, 0.17), gloss=0.6, metal=1.0),
    "rubber": _made("#2a2a2c", gloss=0.1),
    "wax": Material(colour=(0.90, 0.86, 0.74), gloss=0.35, translucent=0.5),
    "straw": _made("#c9a45c", "#8f6c30", "straw", 0.1, 0.05),
    "ice": Material(colour=(0.70, 0.85, 0.95), gloss=0.9, translucent=0.6, opacity=0.6),
    "clay": _made("#b5673f", "#9a5432", "speckle", 0.04, 0.08),
    "concrete": _made("#a3a29d", "#8b8a85", "plaster", 0.5, 0.05),
    "linen": _made("#e3d9c4", "#cdc1a8", "fabric", 0.01, 0.02),
    "wool": _made("#e9e2d2", "#cfc6b2", "fur", 0.05, 0.02),
    "fur": _made("#8a6a4a", "#5f4630", "fur", 0.03, 0.05),
}
