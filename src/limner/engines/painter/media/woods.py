"""Woods in ink: dabbed clumps far away, trees with thin trunks and level dabs along the near edge of a wood.

It reads where trees stand and how far away they are; it knows nothing of worlds or paper.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.kernels import brush
from limner.engines.painter.noise import lattice, smoothstep

Indices = npt.NDArray[np.intp]

TALL = 15.0  # metres of a tree
CELL = 3.6  # at most one dab in so many units
TONES = np.array([0.16, 0.30, 0.52], np.float32)
NEAR = 17.0  # units of height from which a tree shows its trunk
CROWN, TRUNK = 40, 9  # dabs of one tree
MOST = 700  # trees with trunks


@dataclass(frozen=True, slots=True)
class Stand:
    """The trees of a picture, planes (height, width)."""

    foliage: Plane  # 1 where a tree is seen
    open_ground: Plane  # 1 where ground is seen
    tall: Plane  # pixels of a tree at the distance of this pixel
    ink: Plane  # 0..1, how much ink the air in between leaves
    unit: float


def woods(stand: Stand, seed: int) -> Plane:
    """The density of ink of all trees, from the farthest to the nearest."""
    rng = np.random.default_rng(seed)
    marks = np.concatenate([_clumps(stand, rng, seed), _trees(stand, rng)])
    out = np.zeros_like(stand.foliage)
    brush.dabs(np.ascontiguousarray(marks, np.float32), out)
    return out


def _clumps(stand: Stand, rng: np.random.Generator, seed: int) -> Plane:
    """Short upright dabs in three tones, in clumps with white between; rows of (x, y, reach, rise, lean, ink)."""
    height, width = stand.foliage.shape
    cell = CELL * stand.unit
    shape = (int(height / cell), int(width / cell))
    jitter = rng.random((5, *shape), np.float32)
    row = ((np.arange(shape[0])[:, None] + jitter[0]) * height / shape[0]).astype(np.int32).ravel()
    column = ((np.arange(shape[1])[None, :] + jitter[1]) * width / shape[1]).astype(np.int32).ravel()
    clump = lattice(width, height, 42 * stand.unit, 3, seed + 1)[row, column]
    tall = stand.tall[row, column]
    rise = np.clip(0.26 * tall, 2.8 * stand.unit, 7.5 * stand.unit) * (0.7 + 0.6 * jitter[2].ravel())
    reach = rise * 0.34
    wanted = np.clip(cell * cell / (2.2 * reach * rise), 0, 1) * smoothstep(0.34, 0.50, clump)
    kept = (stand.foliage[row, column] > 0.5) & (jitter[3].ravel() < wanted)
    tone = np.clip(jitter[4].ravel() * 1.9 + 3.2 * (clump - 0.5), 0, 2.99).astype(np.int32)
    below = np.minimum(row + (0.5 * tall).astype(np.int32), height - 1)
    rooted = 0.35 + 0.65 * stand.foliage[below, column]  # the feet of a wood are lost in damp air
    ink = TONES[tone] * stand.ink[row, column] * rooted
    lean = 0.4 * (jitter[2].ravel() - 0.5)
    marks = np.stack([column, row, reach, rise, lean, ink], axis=1)[kept]
    return np.asarray(marks, np.float32)


def _trees(stand: Stand, rng: np.random.Generator) -> Plane:
    """A thin trunk and level dabs for each tree at the open edge of a wood."""
    below = np.roll(stand.open_ground, -max(1, round(1.5 * stand.unit)), axis=0)
    rows, columns = np.nonzero((stand.foliage > 0.5) & (below > 0.5) & (stand.tall > NEAR * stand.unit))
    feet = _spaced(rows, columns, stand, rng)
    count = len(feet)
    if not count:
        return np.zeros((0, 6), np.float32)
    row, column = feet[:, :1].astype(np.float32), feet[:, 1:].astype(np.float32)
    tall = np.minimum(stand.tall[feet[:, 0], feet[:, 1]], 110 * stand.unit)[:, None]
    ink = stand.ink[feet[:, 0], feet[:, 1]][:, None] * rng.uniform(0.6, 1.0, (count, 1))
    ink *= 0.40 + 0.60 * smoothstep(NEAR, 3.2 * NEAR, np.asarray(tall / stand.unit, np.float32))
    tall = tall * rng.uniform(0.65, 1.25, (count, 1))
    bend, round_head = rng.uniform(-0.10, 0.10, (count, 1)), rng.random((count, 1))
    up = np.linspace(0.0, 0.9, TRUNK)[None, :]
    trunk = (column + bend * tall * up * up * 2, row - up * tall, 0.016 * tall * (1.5 - up), 0.08 * tall + 0 * up)
    level = (np.arange(CROWN)[None, :] + rng.random((count, CROWN))) / CROWN
    dome = 0.27 * np.sqrt(1.03 - (1.7 * level - 0.75) ** 2 / 1.1)
    spread = (1 - round_head) * (1.02 - level) * 0.25 + round_head * dome
    aside = rng.uniform(-1, 1, (count, CROWN)) * spread * tall
    at = 0.26 + 0.74 * level
    crown = (
        column + bend * tall * at * at * 2 + aside,
        row - at * tall + 0.12 * np.abs(aside),
        tall * rng.uniform(0.030, 0.075, (count, CROWN)),
        tall * rng.uniform(0.014, 0.028, (count, CROWN)),
    )
    lean = np.zeros((count, TRUNK)) + bend, rng.uniform(-0.3, 0.3, (count, CROWN))
    dark = 0.6 * ink * np.ones((1, TRUNK)), ink * rng.uniform(0.25, 0.95, (count, CROWN))
    planes = [np.concatenate(pair, axis=1) for pair in (*zip(trunk, crown, strict=True), lean, dark)]
    return np.stack(planes, axis=-1).reshape(-1, 6).astype(np.float32)


def _spaced(rows: Indices, columns: Indices, stand: Stand, rng: np.random.Generator) -> Indices:
    """Feet (n, 2) as (row, column) from back to front, none closer than a share of its height to another."""
    order = rng.permutation(len(rows))[: 12 * MOST]
    taken = np.zeros(stand.foliage.shape, bool)
    feet: list[tuple[int, int]] = []
    for row, column in zip(rows[order].tolist(), columns[order].tolist(), strict=True):
        if taken[row, column] or len(feet) >= MOST:
            continue
        tall = stand.tall[row, column]
        aside, stacked = int(tall * (0.30 + 0.9 * rng.random() ** 2)), int(0.55 * tall)
        taken[max(0, row - stacked) : row + stacked + 1, max(0, column - aside) : column + aside + 1] = True
        feet.append((row, column))
    return np.array(sorted(feet), np.intp).reshape(-1, 2)
