"""Waterfalls: a cliff raised in a grid of near land, and the marks of the water that falls over it, with its spray."""

import numpy as np

from limner.engines.painter.gbuffer import WATER, Camera, Plane
from limner.engines.painter.kernels import splats as kernel
from limner.engines.painter.noise import lattice, smoothstep
from limner.engines.painter.scene import Scene
from limner.engines.painter.worlds.rolling import Land
from limner.engines.painter.worlds.splats import Look, dots, strokes

WIDTH = 1.5  # half of the fall in metres
WHITE, BLUE = np.array([0.34, 0.37, 0.39], np.float32), np.array([0.050, 0.075, 0.085], np.float32)


def cliff(elevation: Plane, bearing: Plane, z: Plane, foot: tuple[float, float], high: float, seed: int) -> Plane:
    """The elevation (rows, columns) with a rock wall of this height behind the foot (x, z) of the fall."""
    x = bearing * z
    rough = lattice(elevation.shape[1], elevation.shape[0], 36, 5, seed) - 0.5
    front = foot[1] + 0.9 + 0.028 * (x - foot[0]) ** 2 * 0.6 + 2.6 * rough
    wall = smoothstep(0.0, 1.5, np.asarray(z - front, np.float32))
    notch = 0.55 * np.exp(-(((x - foot[0]) / WIDTH) ** 2))
    top = high * (0.82 + 0.5 * rough + 0.10 * np.minimum(np.abs(x - foot[0]) / 5, 1.5)) - notch
    return np.asarray(np.maximum(elevation, wall * top / z), np.float32)


def marks(scene: Scene, camera: Camera, ground: Land, foot: tuple[float, float], high: float) -> list[Plane]:
    """The falling water from lip to pool at (x, z), streak by streak, and the spray at its foot."""
    rng = np.random.default_rng(scene.seed_of("fall"))
    count = 560
    aside = rng.normal(0, 0.42, count) * WIDTH
    aside = np.clip(aside, -WIDTH, WIDTH)
    lip = np.stack([foot[0] + aside * 0.85, np.full(count, 0.90 * high), np.full(count, foot[1] + 0.9)], axis=1)
    start, end = np.sort(rng.random((2, count)), axis=0)
    start, end = start * 0.8, np.minimum(end + 0.35, 1.0)
    down = np.array([0, -0.90 * high, -1.3])
    spread = np.stack([aside * 0.35, 0 * aside, 0 * aside], axis=1)
    first = lip + down * start[:, None] + spread * start[:, None]
    last = lip + down * end[:, None] + spread * end[:, None]
    shade = BLUE + (WHITE - BLUE) * rng.random((count, 1)) ** 1.1
    look = Look(base=shade, tip=shade * 1.1, shape=kernel.LEAF, wrap=0.8, normal=(0.0, 0.6, -0.8), name=WATER,
                alpha=rng.uniform(0.35, 0.9, count))  # fmt: skip
    sheet = Look(base=BLUE * 0.9, tip=BLUE, wrap=0.8, normal=(0.0, 0.6, -0.8), name=WATER)
    body = strokes(camera, lip[:1] * [0, 1, 1] + [foot[0], 0, 0.05], lip[:1] * [0, 0, 1] + [foot[0], 0, -1.2],
                   (WIDTH * 0.85, WIDTH * 1.15), sheet)  # fmt: skip
    return [
        body,
        strokes(camera, first, last, (rng.uniform(0.015, 0.075, count), 0.0), look),
        *_spray(rng, camera, foot),
    ]


def _spray(rng: np.random.Generator, camera: Camera, foot: tuple[float, float]) -> list[Plane]:
    count = 46
    place = np.stack([foot[0] + rng.normal(0, 1.3, count), np.abs(rng.normal(0.15, 0.5, count)),
                      foot[1] - rng.uniform(0.3, 1.4, count)], axis=1)  # fmt: skip
    look = Look(base=WHITE, tip=WHITE, shape=kernel.PUFF, wrap=0.9, alpha=0.16, seed=rng.random(count), grain=2.0,
                name=WATER)  # fmt: skip
    return [dots(camera, place, rng.uniform(0.3, 0.8, count), look)]
