"""What hangs far off in a black sky: a banded giant with rings, a spiral galaxy, a small blue planet.

Each is painted into a sky plane in place; none knows why it is there.
"""

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.kernels.globe import globe
from limner.engines.painter.noise import lattice, smoothstep
from limner.engines.painter.tone import RGB

GIANTS: tuple[tuple[RGB, RGB, RGB], ...] = (
    ((0.80, 0.62, 0.40), (0.46, 0.27, 0.14), (0.92, 0.84, 0.68)),
    ((0.30, 0.48, 0.70), (0.14, 0.26, 0.50), (0.72, 0.84, 0.92)),
    ((0.66, 0.34, 0.24), (0.34, 0.14, 0.14), (0.92, 0.70, 0.52)),
    ((0.45, 0.62, 0.55), (0.20, 0.38, 0.42), (0.85, 0.92, 0.80)),
)


@dataclass(frozen=True, slots=True)
class Disc:
    """A body in the picture: middle and radius in pixels."""

    column: float
    row: float
    radius: float


@dataclass(frozen=True, slots=True)
class Patch:
    """A rectangle of a picture around a disc, with places in radii from its middle, y up."""

    cut: tuple[slice, slice]
    x: Plane
    y: Plane

    @classmethod
    def around(cls, out: Plane, disc: Disc, reach: float) -> "Patch":
        height, width = out.shape[:2]
        far = disc.radius * reach + 2
        top, bottom = (int(np.clip(disc.row + way * far, 0, height)) for way in (-1, 1))
        left, right = (int(np.clip(disc.column + way * far, 0, width)) for way in (-1, 1))
        rows, columns = np.mgrid[top:bottom, left:right].astype(np.float32) + 0.5
        x, y = (columns - disc.column) / disc.radius, (disc.row - rows) / disc.radius
        return cls((slice(top, bottom), slice(left, right)), np.asarray(x, np.float32), np.asarray(y, np.float32))


def ringed_giant(out: Plane, disc: Disc, sun: RGB, seed: int) -> Plane:
    """Paint a giant with rings into `out`; returns how much of each pixel it covers, 0..1, (height, width)."""
    rng = np.random.default_rng(seed)
    covered = np.zeros(out.shape[:2], np.float32)
    patch = Patch.around(out, disc, 2.6)
    if not patch.x.size:
        return covered
    tilt, roll = rng.uniform(0.16, 0.34), rng.uniform(-0.5, 0.5)
    x = patch.x * math.cos(roll) + patch.y * math.sin(roll)
    y = patch.y * math.cos(roll) - patch.x * math.sin(roll)
    pixel = 1 / disc.radius
    body, edge = _banded(x, y, sun, tilt, rng)
    inside = np.clip((1 - edge) / pixel * 0.5 + 0.5, 0, 1)
    far = np.hypot(x, y / tilt)
    bright, solid = _ring(far, rng)
    shade = np.where((y > 0) & (np.hypot(x + 0.5 * sun[0], y) < 1.02) & (np.hypot(x, y) > 0.98), 0.12, 1.0)
    ring = bright * (shade * (0.55 + 0.45 * abs(sun[1]) + 0.35 * max(0.0, -sun[2])))[..., None]
    front = (y < 0).astype(np.float32)
    behind = solid * (1 - inside * (1 - front))
    target = out[patch.cut]
    cast = np.exp(-np.square((y + 0.16 + 0.14 * (1 - x * x)) / 0.06)) * 0.45  # the rings' shadow on the giant
    target[...] = target * (1 - inside[..., None]) + body * (inside * (1 - cast))[..., None]
    target[...] = target * (1 - behind[..., None]) + ring * behind[..., None]
    covered[patch.cut] = np.maximum(inside, behind)
    return covered


def _banded(x: Plane, y: Plane, sun: RGB, tilt: float, rng: np.random.Generator) -> tuple[Plane, Plane]:
    """Colour of the giant's face and the distance from its middle in radii."""
    pale, dark, cream = (np.array(part, np.float32) for part in GIANTS[int(rng.integers(len(GIANTS)))])
    distance = np.hypot(x, y)
    w = np.sqrt(np.clip(1 - distance**2, 0, 1))
    latitude = y * math.cos(tilt) + w * math.sin(tilt)
    height, width = x.shape
    swirl = lattice(width, height, max(4.0, width / 22), 5, int(rng.integers(1 << 30))) - 0.5
    place = latitude * 9 + 0.55 * swirl * (1.2 - np.abs(latitude))
    steps = np.asarray(rng.random(64), np.float32)
    at = np.clip(place + 16, 0, 62)
    low = at.astype(int)
    share = smoothstep(0.15, 0.85, np.asarray(at - low, np.float32))
    band = steps[low] * (1 - share) + steps[low + 1] * share
    band = 0.8 * band + 0.2 * (swirl + 0.5)
    colour = pale + (dark - pale) * smoothstep(0.55, 0.95, band)[..., None]
    colour += (cream - colour) * smoothstep(0.42, 0.08, band)[..., None]
    cosine = np.clip(x * sun[0] + y * sun[1] - w * sun[2], 0, 1)
    return colour * (1.7 * cosine**0.8 * (0.55 + 0.45 * w) + 0.006)[..., None], distance


def _ring(far: Plane, rng: np.random.Generator) -> tuple[Plane, Plane]:
    """Colour and opacity of the rings at a distance in radii."""
    grains = np.asarray(rng.random(160), np.float32)
    at = np.clip((far - 1.2) / 1.2 * 110, 0, 158)
    low = at.astype(int)
    fine = grains[low] * (1 - (at - low)) + grains[low + 1] * (at - low)
    solid = smoothstep(1.25, 1.36, far) * smoothstep(2.32, 2.24, far)
    solid = solid * (1 - 0.9 * smoothstep(0.035, 0.015, np.abs(far - 1.94))) * (0.35 + 0.6 * fine)
    solid = solid * (0.45 + 0.55 * smoothstep(1.45, 1.60, far))
    colour = np.array((0.86, 0.74, 0.58), np.float32) * (0.7 + 0.5 * fine)[..., None]
    return colour, np.asarray(solid, np.float32)


def spiral_galaxy(out: Plane, disc: Disc, seed: int) -> None:
    """Add a tilted spiral with a warm bar, blue arms and dust lanes to `out`."""
    rng = np.random.default_rng(seed)
    patch = Patch.around(out, disc, 1.3)
    if not patch.x.size:
        return
    tilt, roll, wind = rng.uniform(0.35, 0.7), rng.uniform(0, math.pi), rng.uniform(2.6, 3.6)
    x = patch.x * math.cos(roll) + patch.y * math.sin(roll)
    y = (patch.y * math.cos(roll) - patch.x * math.sin(roll)) / tilt
    far = np.asarray(np.hypot(x, y) + 1e-4, np.float32)
    height, width = x.shape
    mottle = lattice(width, height, max(4.0, width / 16), 6, int(rng.integers(1 << 30)), gain=0.62)
    phase = 2 * (np.arctan2(y, x) + wind * np.log(far + 0.06)) + 2.4 * (mottle - 0.5)
    arms = np.clip(0.5 + 0.5 * np.cos(phase), 0, 1) ** 2
    lanes = np.clip(0.5 + 0.5 * np.cos(phase - 0.9), 0, 1) ** 5
    fall = np.exp(-far * 3.4) * smoothstep(1.25, 0.6, far)
    knots = smoothstep(0.62, 0.80, mottle) * arms
    blue = fall * (0.14 + 1.15 * arms * (0.3 + 1.1 * mottle)) * (1 - 0.65 * lanes)
    core = np.exp(-np.square(far / 0.13)) * 1.5 + 0.5 * np.exp(-far / 0.12)
    target = out[patch.cut]
    target += blue[..., None] * np.array((0.50, 0.62, 1.0), np.float32) * 0.85
    target += (knots * fall)[..., None] * np.array((1.0, 0.42, 0.55), np.float32) * 0.8
    target += core[..., None] * np.array((1.0, 0.84, 0.60), np.float32)


def small_planet(out: Plane, disc: Disc, sun: RGB, table: Plane, numbers: npt.NDArray[np.float64], seed: int) -> None:
    """Paint a whole planet into `out`, with the kernel and tables of planet.py."""
    height, width = out.shape[:2]
    spin = np.random.default_rng(seed)
    planes = [np.zeros(shape, np.float32) for shape in ((height, width, 3),) * 2 + ((height, width),) * 2]
    first, last = (int(np.clip(disc.row + way * disc.radius * 1.4, 0, height)) for way in (-1, 1))
    globe(
        first, last, np.array((disc.column, disc.row, disc.radius)), turned(spin), np.array(sun), numbers, table,
        float(spin.uniform(0, 40)), out, *planes,
    )  # fmt: skip


def turned(rng: np.random.Generator) -> Plane:
    """A turn (3, 3) of a globe about a tilted axis, any meridian first."""
    spin, lean = rng.uniform(0, 2 * math.pi), rng.uniform(-0.4, 0.4)
    around = np.array([[math.cos(spin), 0, math.sin(spin)], [0, 1, 0], [-math.sin(spin), 0, math.cos(spin)]])
    aside = np.array([[math.cos(lean), -math.sin(lean), 0], [math.sin(lean), math.cos(lean), 0], [0, 0, 1]])
    return np.asarray(around @ aside, np.float32)
