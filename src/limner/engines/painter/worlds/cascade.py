"""A waterfall in a picture of mountains: it finds a steep place that faces us and lets water fall over it."""

import math
from dataclasses import dataclass

import cv2
import numpy as np

from limner.engines.painter.gbuffer import GROUND, WATER, GBuffer, Plane
from limner.engines.painter.kernels import splats as kernel
from limner.engines.painter.noise import lattice, smoothstep
from limner.engines.painter.scene import Scene
from limner.engines.painter.worlds.splats import Canvas, Look, dots, strokes

CLIFF = 17.0  # eye heights to the rock wall that a waterfall gets
NEAR, FAR_OFF = 5.0, 70.0  # eye heights between which a fall is looked for
PALE, DEEP = np.array([0.36, 0.39, 0.42], np.float32), np.array([0.09, 0.125, 0.15], np.float32)


@dataclass(frozen=True, slots=True)
class Drop:
    """A fall in the picture: its column, the rows of its lip and foot, and z in metres at its foot."""

    column: int
    top: int
    bottom: int
    z: float


def wall(heights: Plane, bearing: Plane, far: Plane, side: float, seed: int) -> Plane:
    """The land (rows, columns) as tangents with a rock wall in it, on the side of the main massif."""
    rows, columns = heights.shape
    half = float(bearing.max()) - 0.22
    rough = lattice(columns, rows, 60, 5, seed) - 0.5
    fine = lattice(columns, rows, 22, 5, seed + 1, ridged=True) - 0.5
    aside = (bearing - side * 0.42 * half) / (0.62 * half)
    behind = far - math.log(CLIFF) - 0.32 * aside * aside - 0.40 * rough - 0.10 * fine
    rise = 0.19 * smoothstep(0.0, 0.10, behind) + 0.05 * smoothstep(0.10, 0.5, behind) * (1 + rough)
    rise *= smoothstep(1.15, 0.72, np.abs(aside) + 0.5 * rough) * smoothstep(1.6, 0.9, behind)
    notch = 0.035 * np.exp(-np.square(aside / 0.10)) * smoothstep(0.0, 0.1, behind)
    return np.asarray(np.maximum(heights, rise * (1 + 0.25 * rough + 0.12 * fine) - notch), np.float32)


def find(world: GBuffer, far: Plane, side: float) -> Drop | None:
    """The place for a fall: a long steep run of ground, best where the wall stands."""
    height, width = far.shape
    middle = 0.5 + side * 0.21
    eyes = far / world.camera.eye
    lean = cv2.blur(np.ascontiguousarray(world.normal[..., 1]), (3, 5))
    steep = ((world.ids == GROUND) & (lean < 0.86) & (eyes > NEAR) & (eyes < FAR_OFF)).astype(np.uint8)
    steep = cv2.morphologyEx(steep, cv2.MORPH_CLOSE, np.ones((max(3, height // 16), 1), np.uint8))
    leaps = np.abs(np.diff(np.log(np.maximum(far, 0.1)), axis=0)) > 0.10
    steep[1:][leaps] = 0  # no fall leaps from hill to hill
    best, found = 0.02 * height, None
    for column in range(int(0.12 * width), int(0.88 * width), max(1, width // 160)):
        edges = np.flatnonzero(np.diff(np.concatenate([[0], steep[:, column].astype(np.int8), [0]])))
        for top, bottom in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
            worth = (bottom - top) * np.exp(-(((column / width - middle) / 0.035) ** 2))
            if worth > best:
                best = worth
                found = Drop(column, top, bottom - 1, float(far[bottom - 1, column]))
    return found


def pour(scene: Scene, world: GBuffer, far: Plane, side: float, density: float) -> None:
    """Draw the fall and its spray into the world, in place; nothing where no place is steep enough."""
    drop = find(world, far, side)
    if drop is None:
        return
    camera = world.camera
    rng = np.random.default_rng(scene.seed_of("fall"))
    count = 260
    tall = drop.bottom - drop.top
    wide = 0.08 * tall + 0.004 * camera.width
    start, end = np.sort(rng.random((2, count)), axis=0)
    start, end = np.concatenate([[0.0], start * 0.85]), np.concatenate([[1.0], np.minimum(end + 0.3, 1.0)])
    aside = np.concatenate([[0.0], np.clip(rng.normal(0, 0.5, count), -1, 1)])
    ends = []
    for share in (start, end):
        z = np.full(count + 1, drop.z * 0.985)
        column = drop.column + aside * wide * (0.5 + 0.7 * share)
        row = drop.top + tall * share
        ends.append(np.stack([(column - camera.width / 2) / camera.focal * z,
                              camera.eye + (camera.horizon - row) / camera.focal * z, z], axis=1))  # fmt: skip
    metre = ends[0][:, 2] / camera.focal
    shade = DEEP + (PALE - DEEP) * rng.random((count + 1, 1)) ** 1.2
    shade[0] = 0.5 * (DEEP + PALE)
    half = np.concatenate([[0.8 * wide], rng.uniform(0.03, 0.22, count) * wide]) * metre
    look = Look(base=shade, tip=shade * 1.1, wrap=0.85, normal=(0.0, 0.6, -0.8), name=WATER,
                alpha=np.concatenate([[0.75], rng.uniform(0.4, 0.9, count)]))  # fmt: skip
    mist = Look(
        base=PALE, tip=PALE, wrap=0.9, alpha=0.10, shape=kernel.PUFF, seed=rng.random(40), grain=2.0, name=WATER
    )
    foot = ends[1][:1] + rng.normal(0, 1, (40, 3)) * [0.9 * wide, 0.35 * wide, 0] * metre[0] + [0, 0, -0.5]
    marks = [strokes(camera, ends[0], ends[1], (half * 0.7, half * 1.2), look),
             dots(camera, foot, 0.7 * wide * metre[0], mist)]  # fmt: skip
    haze = np.ascontiguousarray(np.broadcast_to(np.array(world.light.haze, np.float32), (camera.width, 3)))
    Canvas(colour=world.colour, far=far, normal=world.normal, ids=world.ids, haze=haze, density=density).draw(
        marks, world.light, world.light.fill
    )
