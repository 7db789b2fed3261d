"""What covers the near land of the hills: how each crop stands, its colours by season, and its far country.

Plain numbers for the kernel in kernels/fields.py; it knows nothing of light or marks.
"""

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from limner.engines.painter import tone
from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.kernels import fields as kernel
from limner.engines.painter.scene import Ground, Scene, Season

Codes = tuple[str, ...]
GREEN_COUNTRY = ("#5c7a33", "#86954a", "#b3a660", "#6f8a3c")


@dataclass(frozen=True, kw_only=True, slots=True)
class Crop:
    """A crop: `kind` of stand, metres, shares 0..1; `turn` is the bearing its rows run to, in half pictures."""

    kind: int = kernel.TURF
    spacing: float = 1.0
    body: float = 0.7
    height: float = 0.10
    turn: float = 0.12
    path: float = 0.0
    end: float = 140.0
    tuft: float = 2.2
    uneven: float = 0.5
    dome: float = 1.0
    wind: float = 0.0
    groups: float = 0.0
    wander: float = 0.0
    plain: float = 0.0
    earth: str = "#6b5a3c"
    grass: Codes = ("#54702c", "#8a8a48")  # fresh, dry
    crop: Codes = ("#38501f", "#6f8f38", "#8aa048")  # low, top, other top
    country: Codes = GREEN_COUNTRY
    wood: str = "#26381a"
    blooms: Codes = ("#d8263a", "#f0bc28", "#e46a9c", "#8a3f9e")

    def numbers(self, sine: float, snow: float, wet: float) -> npt.NDArray[np.float64]:
        """The crop vector of the kernel."""
        return np.array(
            [
                self.kind, self.spacing, self.body, self.height, (1 - sine * sine) ** 0.5, sine, self.path, self.end,
                self.tuft, self.uneven, self.dome, self.wind, self.groups, snow, wet, self.wander, self.plain,
            ],
            np.float64,
        )  # fmt: skip

    def table(self) -> Plane:
        """The colours as linear rows (16, 3), in the order of the kernel's names."""
        codes = (self.earth, *self.grass, *self.crop, *self.country, self.wood, "#e9eef4", *self.blooms)
        return np.stack([pigment(code) for code in codes]).astype(np.float32)


CROPS: dict[Ground, Crop] = {
    "meadow": Crop(
        kind=kernel.SLAB, path=0.42, wander=4.0, height=0.20, turn=0.2, tuft=3.0, uneven=0.55, end=120,
        earth="#8a7650", grass=("#66823a", "#9a9658"), crop=("#2c4418", "#5f8430", "#87993f"),
        country=("#567a30", "#7f9444", "#94984c", "#4f7430"),
    ),
    "lavender": Crop(
        kind=kernel.ROWS, spacing=1.7, body=0.78, height=0.62, end=170, tuft=3.4, uneven=0.42, earth="#8a7150",
        grass=("#7d7a48", "#9a8a58"), crop=("#4c5a40", "#6a4bb0", "#8460c4"),
        country=("#7a5fb0", "#7f8f48", "#c0a868", "#5f7a3a"),
    ),
    "wheat": Crop(
        kind=kernel.SLAB, path=0.95, height=0.72, end=150, tuft=5.0, uneven=0.16, wind=0.34, wander=2.6,
        earth="#8d7048", grass=("#7c7c3c", "#a08c50"), crop=("#8a6526", "#d9aa4c", "#e8c272"),
        country=("#c9a04a", "#8a9444", "#d6b668", "#6f843a"),
    ),
    "vineyard": Crop(
        kind=kernel.ROWS, spacing=2.7, body=0.40, height=1.35, end=150, tuft=2.6, uneven=0.30, dome=0.6, turn=0.10,
        earth="#7c6444", grass=("#5f7a34", "#8d8a4a"), crop=("#1f3012", "#46682a", "#628238"),
        country=("#5c7a33", "#8c9a48", "#b8a25c", "#496a2c"),
    ),
    "flowers": Crop(
        kind=kernel.ROWS, spacing=1.3, body=0.86, height=0.42, end=170, tuft=6.0, uneven=0.30, groups=1.0, dome=0.3,
        crop=("#2e4a1c", "#5f8a30", "#7a9a40"), turn=0.05,
    ),
    "savanna": Crop(
        height=0.16, end=120, tuft=2.6, uneven=0.8, plain=1.0, earth="#9a7448", grass=("#b0904a", "#cda85c"),
        crop=("#7e6230", "#c49a4c", "#d6b468"), country=("#b5924c", "#c4a45c", "#a98a4a", "#cbb070"), wood="#57592c",
    ),
}  # fmt: skip

SUNFLOWERS = Crop(
    kind=kernel.SLAB, path=0.9, height=0.95, end=150, tuft=3.4, uneven=0.40, wander=1.2, earth="#7d6644",
    crop=("#2c451a", "#caa022", "#7d8c2c"), country=("#d0a92c", "#6f8a3a", "#b9a860", "#8a9a4a"),
)  # fmt: skip
POPPIES = Crop(height=0.22, end=120, crop=("#3a561e", "#7a8a34", "#a8542c"), country=("#a8482c", *GREEN_COUNTRY[1:]))
BY_FLOWER = {"sunflower": SUNFLOWERS, "poppy": POPPIES, "tulip": CROPS["flowers"], "lavender": CROPS["lavender"]}
USUAL = ("poppy", "sunflower", "tulip")


def pigment(code: str) -> Plane:
    """The albedo (3,) of a living surface of this colour: sunlit leaves reflect far less than their sRGB says."""
    linear = tone.colour(code)
    grey = float(linear @ tone.LUMA)
    return np.asarray(0.60 * (linear + (grey - linear) * 0.12), np.float32)


def flower(scene: Scene) -> str:
    """The flower of a flower field: the one asked for, else one by the seed; empty on other grounds."""
    if scene.ground != "flowers":
        return ""
    asked = [subject.noun for subject in scene.subjects if subject.noun in BY_FLOWER]
    return asked[0] if asked else USUAL[scene.seed_of("flower") % len(USUAL)]


def crop(scene: Scene) -> Crop:
    """The crop of the scene's ground in its season."""
    own = BY_FLOWER.get(flower(scene)) or CROPS.get(scene.ground, CROPS["meadow"])
    return _seasoned(own, scene.season, scene.ground)


def _seasoned(own: Crop, season: Season, ground: Ground) -> Crop:
    if season == "autumn" and ground == "vineyard":
        return replace(
            own, crop=("#5a3018", "#c27a26", "#a83c22"), country=("#b07a34", "#9a8a44", "#b8a25c", "#a8582c")
        )
    if season == "autumn" and ground in ("meadow", "lavender", "wheat"):
        crop = ("#4a4a1c", "#8a8238", "#a88a40") if ground == "meadow" else own.crop
        return replace(
            own, crop=crop, grass=("#86803a", "#a8904e"), wood="#7a4a1c",
            country=("#9a7a36", "#a88a48", "#b8a25c", "#8a7a3c"),
        )  # fmt: skip
    if season == "spring" and ground != "savanna":
        crop = ("#365a1c", "#6a9c34", "#8fb848") if ground == "meadow" else own.crop
        return replace(own, crop=crop, grass=("#5f8f2c", "#8fae48"), wood="#4a6a2a",
                       country=("#6fa038", "#9ab84c", "#d2c24a", "#5f9434"))  # fmt: skip
    if season == "winter" and ground != "savanna":
        return replace(
            own, grass=("#6a6844", "#8c8058"), crop=("#4a4430", "#7a6e4c", "#8c8058"),
            country=("#7c7050", "#8c8260", "#9a9070", "#6c6448"), wood="#3c3428", wind=0.0, groups=0.0,
            height=own.height * 0.6 if own.kind != kernel.ROWS else own.height * 0.8,
        )  # fmt: skip
    return own


def snow(scene: Scene) -> float:
    """How much snow lies, 0..1."""
    if scene.weather == "snow" or scene.ground == "snow":
        return 1.0
    return 0.75 if scene.season == "winter" and scene.ground != "savanna" else 0.0
