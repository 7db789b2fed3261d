"""Corals, sponges, anemones, weeds and rocks as rods, leaves and lumps in metres.

Each form is a function of a generator, a foot and a size; none knows where it will stand.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from limner.engines.painter.kernels.rods import LEAF, LUMP, ROD

Doubles = npt.NDArray[np.float64]
PLAIN, GROOVED, DARK = 0, 1, 2  # how the surface of a rod is marked


@dataclass(frozen=True, slots=True)
class Rods:
    """Rods: ends (n, 2, 3) metres from the foot, radii (n, 2), kinds (n,), `reach` (n, 2) 0 at foot .. 1 at tips."""

    ends: Doubles
    radii: Doubles
    kinds: npt.NDArray[np.int64]
    reach: Doubles
    marks: npt.NDArray[np.int64]

    @classmethod
    def of(cls, ends: Doubles, radii: Doubles, reach: Doubles, kind: int = ROD, mark: int = PLAIN) -> "Rods":
        count = len(ends)
        return cls(ends, radii, np.full(count, kind), reach, np.full(count, mark))


Form = Callable[[np.random.Generator, float], list[Rods]]


def _chains(points: Doubles, radii: Doubles, kind: int = ROD) -> Rods:
    """Polylines (n, k, 3) with radii (n, k) as rods."""
    count, steps = points.shape[:2]
    ends = np.stack([points[:, :-1], points[:, 1:]], axis=2).reshape(-1, 2, 3)
    thick = np.stack([radii[:, :-1], radii[:, 1:]], axis=2).reshape(-1, 2)
    along = np.linspace(0, 1, steps)
    reach = np.tile(np.stack([along[:-1], along[1:]], axis=1), (count, 1))
    return Rods.of(ends, thick, reach, kind)


def _branches(rng: np.random.Generator, size: float, levels: int, spread: float, thick: float, flat: float) -> Rods:
    """A branching thing; `flat` 0..1 presses it into the plane of the picture."""
    starts = np.zeros((1, 3))
    ways = np.array([[0.0, 1.0, 0.0]])
    length, radius = size * 0.34, size * thick
    ends, radii, reach = [], [], []
    for level in range(levels):
        tips = starts + ways * (length * rng.uniform(0.7, 1.25, (len(ways), 1)))
        ends.append(np.stack([starts, tips], axis=1))
        radii.append(np.tile((radius, radius * 0.76), (len(ways), 1)))
        reach.append(np.tile((level / levels, (level + 1) / levels), (len(ways), 1)))
        fork = 4 if level == 0 else (3 if level < 3 else 2)
        starts = np.repeat(tips, fork, axis=0)
        turn = rng.normal(0, spread, (len(starts), 3)) * (1, 0.5, 1 - flat)
        ways = np.repeat(ways, fork, axis=0) + turn + (0, 0.10, 0)
        ways /= np.linalg.norm(ways, axis=1, keepdims=True)
        ways[:, 1] = np.where(ways[:, 1] < -0.1, -0.2 * ways[:, 1], ways[:, 1])
        length, radius = length * 0.74, radius * 0.76
    return Rods.of(np.concatenate(ends), np.concatenate(radii), np.concatenate(reach))


def staghorn(rng: np.random.Generator, size: float) -> list[Rods]:
    """Stout branches with pale tips."""
    return [_branches(rng, size, 5, 0.52, 0.045, 0.0)]


def bush(rng: np.random.Generator, size: float) -> list[Rods]:
    """A soft coral: thick, dense and low."""
    return [_branches(rng, size * 0.85, 5, 0.72, 0.085, 0.0)]


def fan(rng: np.random.Generator, size: float) -> list[Rods]:
    """A sea fan: a fine net in one plane."""
    return [_branches(rng, size * 1.1, 7, 0.34, 0.022, 0.94)]


def brain(rng: np.random.Generator, size: float) -> list[Rods]:
    """A dome with winding grooves."""
    foot = np.array([[[0, 0.18 * size, 0]] * 2])
    radius = size * rng.uniform(0.38, 0.5)
    return [Rods.of(foot, np.full((1, 2), radius), np.full((1, 2), 0.4), ROD, GROOVED)]


def plate(rng: np.random.Generator, size: float) -> list[Rods]:
    """A table coral: a stem and a spread of radiating fingers."""
    count = 90
    angle = np.linspace(0, 2 * math.pi, count, endpoint=False) + rng.normal(0, 0.04, count)
    far = size * (0.62 + 0.10 * np.sin(3 * angle + rng.uniform(0, 6)) + rng.uniform(-0.05, 0.05, count))
    height = size * 0.46
    steps = np.array([0.05, 0.55, 1.0])
    points = np.zeros((count, 3, 3))
    points[..., 0] = np.outer(far * np.cos(angle), steps)
    points[..., 2] = np.outer(far * np.sin(angle), steps)
    points[..., 1] = height + size * np.array([0, 0.02, 0.10]) + rng.normal(0, 0.012 * size, (count, 3))
    fingers = _chains(points, np.tile(size * np.array([0.05, 0.035, 0.020]), (count, 1)))
    stem = Rods.of(
        np.array([[[0, 0, 0], [0, height, 0]]], np.float64), size * np.array([[0.10, 0.17]]), np.array([[0, 0.2]])
    )
    return [stem, fingers]


def tubes(rng: np.random.Generator, size: float) -> list[Rods]:
    """A group of tube sponges with dark mouths."""
    count = int(rng.integers(4, 8))
    foot = np.zeros((count, 3))
    foot[:, 0], foot[:, 2] = rng.normal(0, 0.14 * size, (2, count))
    tip = foot * 1.9
    tip[:, 1] = size * rng.uniform(0.35, 0.95, count)
    radii = size * np.stack([rng.uniform(0.05, 0.07, count), rng.uniform(0.085, 0.11, count)], axis=1)
    walls = Rods.of(np.stack([foot, tip], axis=1), radii, np.tile((0.1, 0.9), (count, 1)))
    mouth = tip + np.array([0, 0.062, -0.03]) * size
    holes = Rods.of(
        np.stack([mouth, mouth + (0, 0.004, 0)], axis=1), np.repeat(radii[:, 1:] * 0.62, 2, axis=1),
        np.zeros((count, 2)), ROD, DARK,
    )  # fmt: skip
    return [walls, holes]


def anemone(rng: np.random.Generator, size: float) -> list[Rods]:
    """A bunch of tentacles that sway together, with swollen tips."""
    count = 90
    angle, lean = rng.uniform(0, 2 * math.pi, count), np.sqrt(rng.random(count))
    steps = np.linspace(0, 1, 5)
    sway = rng.uniform(-0.25, 0.25)
    points = np.zeros((count, 5, 3))
    length = size * rng.uniform(0.42, 0.62, count)
    outward = np.outer(lean, 0.22 + 0.85 * steps)
    points[..., 0] = outward * np.cos(angle)[:, None] * length[:, None] + sway * size * steps**2
    points[..., 2] = outward * np.sin(angle)[:, None] * length[:, None]
    points[..., 1] = length[:, None] * steps * (1.15 - 0.5 * lean)[:, None]
    points += rng.normal(0, 0.014 * size, points.shape) * steps[:, None]
    return [_chains(points, np.tile(size * np.array([0.030, 0.026, 0.022, 0.019, 0.030]), (count, 1)))]


def kelp(rng: np.random.Generator, size: float) -> list[Rods]:
    """A long weed that rises and sways, with leaves on both sides."""
    steps = 30
    up = np.linspace(0, 1, steps)
    points = np.zeros((1, steps, 3))
    bend, phase = rng.uniform(0.03, 0.07) * size, rng.uniform(0, 6)
    points[0, :, 0] = bend * (np.sin(up * 6 + phase) - math.sin(phase)) + 0.10 * size * up**2
    points[0, :, 1] = size * up
    points[0, :, 2] = 0.6 * bend * np.sin(up * 5 + phase + 1)
    stem = _chains(points, np.full((1, steps), 0.0045 * size + 0.004))
    nodes = np.repeat(points[0, 1:-1], 2, axis=0)
    side = np.tile((-1.0, 1.0), steps - 2) + rng.normal(0, 0.25, 2 * (steps - 2))
    leaf = np.stack([side, rng.uniform(0.25, 0.8, len(side)), rng.normal(0, 0.4, len(side))], axis=1)
    leaf *= size * 0.052 * rng.uniform(0.8, 1.3, (len(side), 1))
    middle = nodes + leaf * 0.55 + (0, 0.012 * size, 0)
    radii = np.full((len(side), 2), 0.0085 * size)
    leaves = Rods.of(np.stack([nodes, middle + leaf * 0.55], axis=1), radii, np.tile((0.4, 1.0), (len(side), 1)), LEAF)
    return [stem, leaves]


def grass(rng: np.random.Generator, size: float) -> list[Rods]:
    """A tuft of narrow blades."""
    count = 34
    foot = rng.normal(0, 0.20 * size, (count, 2))
    lean, height = rng.normal(0.10, 0.12, count), size * rng.uniform(0.45, 1.0, count)
    up = np.array([0, 0.35, 0.7, 1.0])
    points = np.zeros((count, 4, 3))
    points[..., 0] = foot[:, :1] + np.outer(lean * height, up**2 * 1.6)
    points[..., 1] = np.outer(height, up)
    points[..., 2] = foot[:, 1:]
    return [_chains(points, np.tile(size * np.array([0.016, 0.015, 0.011, 0.003]), (count, 1)))]


def rocks(rng: np.random.Generator, size: float) -> list[Rods]:
    """A few boulders leaning together."""
    count = int(rng.integers(2, 5))
    place = np.stack([rng.normal(0, 0.35 * size, count), np.zeros(count), rng.normal(0, 0.2 * size, count)], axis=1)
    radius = size * rng.uniform(0.18, 0.42, count)
    place[:, 1] = radius * 0.45
    return [
        Rods.of(np.stack([place, place], axis=1), np.stack([radius, radius], axis=1), np.full((count, 2), 0.3), LUMP)
    ]
