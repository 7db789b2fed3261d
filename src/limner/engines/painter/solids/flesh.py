"""Soft bodies: bones with flesh that flows together, as animals, people and dough are made. It knows no anatomy."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from limner.engines.painter.kernels import flesh as kernel
from limner.engines.painter.solids.material import Material
from limner.engines.painter.solids.solid import Point, Solid
from limner.engines.painter.tone import RGB

FINE = 80  # cells along the longest side of a body


@dataclass(frozen=True, slots=True)
class Bone:
    """A round bone from `start` to `end` (equal: a ball) with these radii in metres.

    `tint` multiplies the material's colour; `stretch` enlarges it along the axes about its middle: (1, 1, 0.5) is half
    as deep.
    """

    start: Point
    end: Point
    radius: float
    radius_end: float | None = None
    tint: RGB = (1.0, 1.0, 1.0)
    stretch: Point = (1.0, 1.0, 1.0)

    def row(self) -> tuple[float, ...]:
        last = self.radius if self.radius_end is None else self.radius_end
        return (*self.start, *self.end, self.radius, last, *self.stretch, *self.tint)


def flesh(bones: Sequence[Bone], material: Material, *, blend: float = 0.03, fine: int = FINE) -> Solid:
    """The joined flesh of bones; `blend` is the radius in metres over which neighbours flow together.

    `fine` is the number of cells along the longest side: more for bodies with thin limbs.
    """
    rows = np.array([bone.row() for bone in bones], np.float64)
    sharp = 2.0 / blend
    reach = np.maximum(rows[:, 6], rows[:, 7])[:, None]
    middle, half = (rows[:, :3] + rows[:, 3:6]) / 2, np.abs(rows[:, :3] - rows[:, 3:6]) / 2
    span = (half + reach) * rows[:, 8:11] + 1.2 * blend
    low, high = (middle - span).min(axis=0), (middle + span).max(axis=0)
    step = float((high - low).max()) / fine
    low = low - 2 * step
    shape = tuple(int(size) + 5 for size in (high - low) / step)
    field = np.zeros(shape, np.float32)
    kernel.grow(rows, sharp, low, step, field)
    points = np.zeros((12 * fine * fine, 3), np.float32)
    faces = np.zeros((24 * fine * fine, 3), np.int32)
    count, made = kernel.net(field, low, step, np.full(shape, -1, np.int32), points, faces)
    points, faces = points[:count].copy(), faces[:made].copy()
    normals, tints = np.zeros_like(points), np.zeros_like(points)
    kernel.skin(rows, sharp, points, normals, tints)
    return Solid(
        points=points, normals=normals, faces=faces, material=material, uvs=np.zeros((count, 2), np.float32),
        tints=tints, rest=points, closed=True,
    )  # fmt: skip
