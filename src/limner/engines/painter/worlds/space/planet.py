"""A planet's limb seen from orbit, or no planet at all: the two skies that float things need no ground for.

The planet has its own id, so that nothing is ever set down on it.
"""

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from limner.engines.painter import tone
from limner.engines.painter.bands import in_bands
from limner.engines.painter.gbuffer import FAR, SKY, Camera, GBuffer, Ids, Light, Plane
from limner.engines.painter.kernels import globe as kernel
from limner.engines.painter.scene import Scene, Time
from limner.engines.painter.tone import RGB
from limner.engines.painter.worlds.space.bodies import Disc, ringed_giant, spiral_galaxy, turned
from limner.engines.painter.worlds.space.heavens import Richness, heavens, tints

PLANET = 3  # the id of planets in the G-buffer

BLUE = np.array([
    (0.006, 0.024, 0.062), (0.030, 0.13, 0.16), (0.045, 0.085, 0.028), (0.36, 0.24, 0.12), (0.20, 0.14, 0.10),
    (0.86, 0.90, 0.95), (0.92, 0.94, 0.97), (0.15, 0.36, 0.80), (1.0, 0.40, 0.12), (1.5, 0.86, 0.36),
], np.float32)  # fmt: skip
RED = np.array([
    (0.14, 0.055, 0.032), (0.22, 0.085, 0.045), (0.40, 0.16, 0.07), (0.56, 0.27, 0.12), (0.24, 0.10, 0.06),
    (0.86, 0.80, 0.76), (0.80, 0.60, 0.44), (0.75, 0.42, 0.26), (0.45, 0.50, 0.70), (0.0, 0.0, 0.0),
], np.float32)  # fmt: skip
EARTHLY = np.array((0.52, 1.0, 1.0, 0.011, 0.95, 1.0))  # sea level, clouds, cities, depth of air, ice latitude, grain
DRY = np.array((0.44, 0.22, 0.0, 0.007, 1.0, 1.0))

SUNS: dict[Time, tuple[float, float, float]] = {  # the side, height and depth of the sun; depth below 0: behind us
    "dawn": (0.80, 0.36, 0.48), "morning": (0.75, 0.30, -0.30), "day": (0.62, 0.40, -0.60),
    "noon": (0.30, 0.55, -0.75), "golden_hour": (0.85, 0.30, 0.20), "sunset": (0.85, 0.34, 0.42),
    "dusk": (0.80, 0.40, 0.45), "night": (0.84, 0.42, 0.30),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Lie:
    """Where the limb runs: the planet's disc, and the side the sun stands on."""

    disc: Disc
    side: float

    @classmethod
    def of(cls, scene: Scene) -> "Lie":
        rng = np.random.default_rng(scene.seed_of("planet"))
        size = max(scene.width, 0.8 * scene.height)
        radius = size * rng.uniform(0.92, 1.30)
        column = scene.width * rng.uniform(0.30, 0.70)
        crest = scene.height * (rng.uniform(0.50, 0.60) if scene.width > scene.height else rng.uniform(0.56, 0.66))
        return cls(Disc(column, crest + radius, radius), 1.0 if column < 0.5 * scene.width else -1.0)


@dataclass(frozen=True, slots=True)
class Planes:
    """The planes of a sky that are being painted, as in the G-buffer."""

    colour: Plane
    glow: Plane
    normal: Plane
    depth: Plane
    ids: Ids

    @classmethod
    def of(cls, sky: Plane) -> "Planes":
        shape = sky.shape[:2]
        return cls(
            sky, np.zeros_like(sky), np.zeros_like(sky), np.full(shape, FAR, np.float32), np.zeros(shape, np.int32)
        )


def orbit(scene: Scene) -> GBuffer:
    """A planet from orbit, with stars above and now and then a ringed giant far off."""
    lie = Lie.of(scene)
    toward = _toward(scene, lie.side)
    sky = heavens(scene, Richness(0.16, 0.7))
    rng = np.random.default_rng(scene.seed_of("giant"))
    if rng.random() < 0.4:
        side = 0.24 if lie.side > 0 else 0.76
        place = Disc(side * scene.width, rng.uniform(0.20, 0.30) * scene.height, 0.055 * min(scene.width, scene.height))
        ringed_giant(sky, place, (toward[0], toward[1], -0.5), scene.seed_of("giant/form"))
    table, numbers = nature(scene)
    planes = Planes.of(sky)
    spin = np.random.default_rng(scene.seed_of("planet/turn"))
    disc = np.array((lie.disc.column, lie.disc.row, lie.disc.radius))
    cover = np.zeros(planes.depth.shape, np.float32)
    lit = (disc, turned(spin), np.array(toward), numbers * (1, 1, 1, 1, 1, 1.9), table, float(spin.uniform(0, 40)))
    into = (sky, planes.glow, planes.normal, planes.depth, cover)
    in_bands(scene.height, lambda first, last: kernel.globe(first, last, *lit, *into))
    planes.ids[cover > 0.5] = PLANET
    planes.normal[planes.ids == SKY], planes.depth[planes.ids == SKY] = 0, FAR
    _sunrise(scene, lie, toward, sky, cover)
    margin = int(0.05 * min(scene.width, scene.height))
    crest = int(lie.disc.row - lie.disc.radius)
    calm = [(margin, margin, scene.width - margin, max(2 * margin, crest - 2 * margin))]
    return _record(scene, planes, toward, calm)


def deep_sky(scene: Scene) -> GBuffer:
    """Nothing but nebulae, stars and one galaxy."""
    sky = heavens(scene, Richness(1.5, 1.0))
    rng = np.random.default_rng(scene.seed_of("galaxy"))
    place = Disc(
        scene.width * (rng.uniform(0.14, 0.30) if rng.random() < 0.5 else rng.uniform(0.70, 0.86)),
        scene.height * rng.uniform(0.16, 0.36), min(scene.width, scene.height) * rng.uniform(0.12, 0.18),
    )  # fmt: skip
    spiral_galaxy(sky, place, scene.seed_of("galaxy/form"))
    planes = Planes.of(sky)
    planes.glow[...] = sky
    return _record(scene, planes, (0.5, 0.6, -0.62), [])


def nature(scene: Scene) -> tuple[Plane, npt.NDArray[np.float64]]:
    """The planet's table of colours and its numbers: like the Earth, or dry and in the asked colours."""
    if scene.ground == "desert":
        return RED, DRY
    if not scene.palette:
        return BLUE, EARTHLY
    hues = [tone.colour(code) for code in scene.palette]
    red = sum(float(hue[0] - hue[2]) for hue in hues) / len(hues)
    if red > 0.08:
        return RED, DRY
    table = BLUE.copy()
    deep, middle, bright = tints(scene)
    for row, tint in ((kernel.OCEAN, deep), (kernel.SHALLOW, middle), (kernel.LUSH, middle), (kernel.AIR, bright)):
        luma = float(table[row] @ tone.LUMA)
        own = (tint + 0.03) / float((tint + 0.03) @ tone.LUMA) * luma
        table[row] += 0.6 * (own - table[row])
    return table, EARTHLY


def _toward(scene: Scene, side: float) -> RGB:
    across, up, deep = SUNS[scene.time]
    length = math.sqrt(across**2 + up**2 + deep**2)
    return (side * across / length, up / length, deep / length)


def _sunrise(scene: Scene, lie: Lie, toward: RGB, sky: Plane, cover: Plane) -> None:
    """The sun itself just over the limb, when it stands behind the planet."""
    if toward[2] < 0.1:
        return
    angle = math.atan2(toward[1], toward[0])
    angle = math.pi / 2 - 0.35 * lie.side if scene.time == "night" else angle
    x = float(np.clip(lie.disc.column + lie.disc.radius * math.cos(angle), 0.08 * scene.width, 0.92 * scene.width))
    y = lie.disc.row - math.sqrt(max(lie.disc.radius**2 - (x - lie.disc.column) ** 2, 0.0)) - 0.004 * scene.height
    rows, columns = np.ogrid[0 : scene.height, 0 : scene.width]
    unit = math.sqrt(scene.width * scene.height)
    far = np.hypot(columns - x, rows - y) / unit
    power = 0.45 if scene.time in ("night", "dusk") else 1.0
    light = power * (14 * np.exp(-np.square(far / 0.008)) + 0.55 * np.exp(-far / 0.035) + 0.06 * np.exp(-far / 0.22))
    sky += (light * (1 - 0.75 * cover))[..., None].astype(np.float32) * np.array((1.0, 0.93, 0.82), np.float32)


def _record(scene: Scene, planes: Planes, toward: RGB, calm: list[tuple[int, int, int, int]]) -> GBuffer:
    """All planes of a sky without ground."""
    focal = max(0.95 * scene.width, 1.1 * scene.height)
    camera = Camera(scene.width, scene.height, 0.5 * scene.height, focal, 0.0)
    side = (
        1.0 if toward[0] > 0 else -1.0
    )  # things before a sun that is behind the planet are lit from the side all the same
    light = Light(
        direction=(0.66 * side, 0.46, -0.594),
        key=(3.6, 3.4, 3.2),
        ambient=(0.13, 0.15, 0.20),
        bounce=(0.10, 0.16, 0.26),
        haze=(0.0, 0.0, 0.0),
        haze_density=0.0,
    )
    return GBuffer(
        camera=camera, light=light, colour=planes.colour, depth=planes.depth, normal=planes.normal, ids=planes.ids,
        emission=planes.glow, exposure=0.72, calm=calm,
    )  # fmt: skip
