"""What grows where on the sea bed: corals in colonies on the banks, weeds at the sides, a free lane in the middle.

It chooses forms, places and colours; growth.py knows the forms.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from limner.engines.painter import tone
from limner.engines.painter.gbuffer import Camera, Plane
from limner.engines.painter.scene import Scene
from limner.engines.painter.worlds.underwater import growth
from limner.engines.painter.worlds.underwater.bed import Bed, Doubles
from limner.engines.painter.worlds.underwater.growth import Form

CORALS: tuple[tuple[Form, float, float], ...] = (  # form, size in metres, share
    (growth.staghorn, 0.75, 0.20), (growth.bush, 0.60, 0.20), (growth.fan, 0.95, 0.12), (growth.brain, 0.60, 0.12),
    (growth.plate, 0.85, 0.09), (growth.tubes, 0.65, 0.12), (growth.anemone, 0.60, 0.15),
)  # fmt: skip
SANDY: tuple[tuple[Form, float, float], ...] = (
    (growth.grass, 0.62, 0.55), (growth.rocks, 0.80, 0.17), (growth.staghorn, 0.60, 0.08), (growth.bush, 0.5, 0.07),
    (growth.fan, 0.8, 0.05), (growth.anemone, 0.5, 0.08),
)  # fmt: skip
HUES = (
    "#d8467c", "#e58a4a", "#e0bd55", "#a06fc8", "#c8463e", "#e8a6ac", "#58a898", "#dccfb0", "#7a66c0", "#c06098",
    "#9ab05a", "#f08a74",
)  # fmt: skip
EARTHY = ("#a8845a", "#8a7a4a", "#b09a78", "#7f6a58")
WEED, STONE = np.array((0.15, 0.15, 0.030), np.float32), np.array((0.20, 0.18, 0.17), np.float32)
WEEDS: tuple[Form, ...] = (growth.kelp, growth.grass)


@dataclass(frozen=True, slots=True)
class Garden:
    """All rods of the garden in metres, with colours at both ends (n, 2, 3), marks and whether each is a weed."""

    ends: Doubles
    radii: Doubles
    kinds: npt.NDArray[np.int64]
    tints: Plane
    marks: npt.NDArray[np.int64]
    weeds: npt.NDArray[np.bool_]


def plant(scene: Scene, camera: Camera, ground: Bed) -> Garden:
    """Plant the bed of this scene."""
    rng = np.random.default_rng(scene.seed_of("garden"))
    full = scene.ground != "sand"
    forms = CORALS if full else SANDY
    hues = _hues(scene, rng)
    shares = np.array([share for _, _, share in forms]) / sum(share for _, _, share in forms)
    parts: list[Garden] = []
    for x, z in _places(rng, camera, ground, full):
        foot = np.array((x, float(ground.at(ground.heights, np.array([x]), np.array([z]))[0]) - 0.03, z))
        form, size, _ = forms[int(rng.choice(len(forms), p=shares))]
        size *= rng.uniform(0.55, 1.25) * (1.0 if z < 7 else 1.25)
        hue = hues[int(rng.integers(len(hues)))]
        parts.append(_grown(rng, form, size, foot, hue))
    for x, z in _kelp(rng, camera, full):
        foot = np.array((x, float(ground.at(ground.heights, np.array([x]), np.array([z]))[0]) - 0.05, z))
        parts.append(_grown(rng, growth.kelp, rng.uniform(3.0, 6.0), foot, WEED))
    return Garden(
        *(np.concatenate([getattr(part, name) for part in parts])
          for name in ("ends", "radii", "kinds", "tints", "marks", "weeds"))
    )  # fmt: skip


def _hues(scene: Scene, rng: np.random.Generator) -> list[Plane]:
    """The colours of this reef's corals: the asked ones or five of the seed's choice, and earthy ones."""
    bright = scene.palette or [HUES[index] for index in rng.permutation(len(HUES))[:5]]
    return [tone.colour(code) for code in (*bright, *bright, *EARTHY)]


def _places(rng: np.random.Generator, camera: Camera, ground: Bed, full: bool) -> list[tuple[float, float]]:
    """Feet (x, z) by chance of rock below, from far to near, in colonies; the near middle stays free."""
    count = 1300 if full else 420
    z = 2.1 * np.exp(rng.random(count) * 2.3)
    x = (rng.random(count) - 0.5) * 1.2 * z * camera.width / camera.focal
    rock = ground.at(ground.rock, x, z)
    lane = (np.abs(x) < 0.05 * z + 0.70) & ((z < 6) | (rock < 0.4))
    chance = np.where(lane, 0.0, (0.04 + 0.62 * rock) if full else (0.16 + 0.40 * rock))
    chosen = rng.random(count) < chance
    order = np.argsort(-z[chosen])
    return list(zip(x[chosen][order].tolist(), z[chosen][order].tolist(), strict=True))[-300:]


def _kelp(rng: np.random.Generator, camera: Camera, full: bool) -> list[tuple[float, float]]:
    """Feet of long weeds: a grove on one side."""
    side = 1.0 if rng.random() < 0.5 else -1.0
    edge = 0.5 * camera.width / camera.focal
    if full and rng.random() < 0.45:
        return []
    grove = [(side * edge * rng.uniform(0.70, 1.05), rng.uniform(5.0, 11.0)) for _ in range(8)]
    grove += [(-side * edge * rng.uniform(0.75, 1.0), rng.uniform(8.0, 14.0)) for _ in range(4)]
    return [(bearing * z, z) for bearing, z in grove]


def _grown(rng: np.random.Generator, form: Form, size: float, foot: Doubles, hue: Plane) -> Garden:
    """One thing at its foot."""
    weed = form in WEEDS
    own = STONE if form is growth.rocks else (WEED if form is growth.grass else hue)
    base = own * np.float32(rng.uniform(0.75, 1.2))
    tip = np.minimum(base * 1.25 + (0.10 if not weed else 0.02), 1.0)
    parts = []
    for rods in form(rng, size):
        low, high = base * 0.34, tip
        tints = low + (high - low) * np.clip(rods.reach, 0, 1)[..., None] ** 1.3
        tints[rods.marks == growth.DARK] = base * 0.06
        parts.append((rods, np.asarray(tints, np.float32)))
    count = sum(len(rods.ends) for rods, _ in parts)
    return Garden(
        np.concatenate([rods.ends + foot for rods, _ in parts]), np.concatenate([rods.radii for rods, _ in parts]),
        np.concatenate([rods.kinds for rods, _ in parts]), np.concatenate([tints for _, tints in parts]),
        np.concatenate([rods.marks for rods, _ in parts]), np.full(count, weed),
    )  # fmt: skip
