"""Things of many small marks in space: arrays of strokes, discs and puffs, projected and drawn over a world.

Lengths are metres; the marks are lit by the kernel. It knows no plants.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from limner.engines.painter.bands import in_bands
from limner.engines.painter.gbuffer import FOLIAGE, Camera, Ids, Light, Plane
from limner.engines.painter.kernels import splats as kernel

Mask = npt.NDArray[np.bool_]
Points = npt.NDArray[np.floating]
Value = float | Points  # one number, or one for each mark
NEAREST = 0.35  # metres; what comes closer to the lens is left out
MOST = 0.75  # a mark wider than this share of the picture is left out


@dataclass(frozen=True, kw_only=True, slots=True)
class Look:
    """How marks look; colours linear RGB (3,) or (n, 3), shares 0..1, `bend` in lengths of the mark."""

    base: Points
    tip: Points | None = None
    shape: int = kernel.TAPER
    skin: int = kernel.PLAIN
    bend: Value = 0.0
    alpha: Value = 1.0
    normal: Points | tuple[float, float, float] = (0.0, 1.0, 0.0)
    round: Value = 0.0
    sun: Value = 1.0
    sky: Value = 1.0
    wrap: Value = 0.4
    name: int = FOLIAGE
    seed: Value = 0.0
    grain: Value = 6.0  # leaves across a puff's radius

    def only(self, kept: Mask) -> "Look":
        """The look of the marks that are kept, of one mark for each value of the mask."""
        values = {name: getattr(self, name) for name in self.__dataclass_fields__}
        own = {name: value[kept] for name, value in values.items() if getattr(value, "shape", ())[:1] == kept.shape}
        return replace(self, **own)


def strokes(camera: Camera, foot: Points, tip: Points, width: tuple[Value, Value], look: Look) -> Plane:
    """Marks from feet to tips (n, 3) with half widths in metres at both ends, as rows for the kernel."""
    foot, tip = np.asarray(foot, np.float32), np.asarray(tip, np.float32)
    safe_foot, safe_tip = foot.copy(), tip.copy()
    safe_foot[:, 2], safe_tip[:, 2] = np.maximum(foot[:, 2], NEAREST), np.maximum(tip[:, 2], NEAREST)
    first, last = camera.project(safe_foot), camera.project(safe_tip)
    rows = np.zeros((len(foot), kernel.COLUMNS), np.float32)
    rows[:, 0:2], rows[:, 2], rows[:, 3:5], rows[:, 5] = first, safe_foot[:, 2], last, safe_tip[:, 2]
    rows[:, kernel.W0] = width[0] * camera.focal / safe_foot[:, 2]
    rows[:, kernel.W1] = width[1] * camera.focal / safe_tip[:, 2]
    rows[:, kernel.BEND] = look.bend * np.linalg.norm(last - first, axis=1)
    metre = camera.focal / (0.5 * (safe_foot[:, 2] + safe_tip[:, 2]))
    rows[:, kernel.SCALE] = look.grain / np.maximum(rows[:, kernel.W0], 0.5) if look.shape == kernel.PUFF else metre
    for column, value in (
        (kernel.SHAPE, look.shape), (kernel.SKIN, look.skin), (kernel.ALPHA, look.alpha), (kernel.ROUND, look.round),
        (kernel.SUN, look.sun), (kernel.SKY, look.sky), (kernel.NAME, look.name), (kernel.SEED, look.seed),
        (kernel.WRAP, look.wrap), (kernel.THROUGH, 1.0),
    ):  # fmt: skip
        rows[:, column] = value
    rows[:, kernel.BASE : kernel.BASE + 3] = look.base
    rows[:, kernel.TIP : kernel.TIP + 3] = look.base if look.tip is None else look.tip
    rows[:, kernel.NORMAL : kernel.NORMAL + 3] = look.normal
    return rows[_seen(camera, rows, np.minimum(foot[:, 2], tip[:, 2]))]


def dots(camera: Camera, centre: Points, radius: Value, look: Look) -> Plane:
    """Discs or puffs (n, 3) of these radii in metres, as rows for the kernel."""
    return strokes(camera, centre, centre, (radius, radius), look)


def _seen(camera: Camera, rows: Plane, near: Plane) -> Mask:
    pad = np.maximum(rows[:, kernel.W0], rows[:, kernel.W1]) + np.abs(rows[:, kernel.BEND])
    inside = (np.maximum(rows[:, 0], rows[:, 3]) > -pad) & (np.minimum(rows[:, 0], rows[:, 3]) < camera.width + pad)
    inside &= (np.maximum(rows[:, 1], rows[:, 4]) > -pad) & (np.minimum(rows[:, 1], rows[:, 4]) < camera.height + pad)
    return np.asarray(inside & (near > NEAREST) & (pad < MOST * max(camera.width, camera.height)), np.bool_)


@dataclass(kw_only=True, slots=True)
class Canvas:
    """The planes that marks are drawn on: lit colour, z in metres, normal, ids; and the air between."""

    colour: Plane
    far: Plane
    normal: Plane
    ids: Ids
    haze: Plane  # (width, 3)
    density: float  # of the haze per metre

    def draw(self, marks: Sequence[Plane], light: Light, fill: tuple[float, float, float]) -> None:
        """Draw all marks from the farthest to the nearest."""
        rows = np.concatenate([part for part in marks if len(part)] or [np.zeros((0, kernel.COLUMNS), np.float32)])
        depth = np.maximum(rows[:, kernel.Z0], rows[:, kernel.Z1])
        shadow = rows[:, kernel.SKIN] == kernel.SHADOW  # shadows lie on the ground, under all that stands
        rows[:, kernel.THROUGH] = np.exp(-depth * self.density)
        rows = np.ascontiguousarray(rows[np.lexsort((-depth, ~shadow))])
        lamp = np.array([light.direction, light.key, light.ambient, fill], np.float32)
        planes = (self.colour, self.far, self.normal, self.ids)
        in_bands(self.far.shape[0], lambda first, last: kernel.splat(first, last, rows, lamp, self.haze, *planes))
