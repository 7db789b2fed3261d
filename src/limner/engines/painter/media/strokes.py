"""Brushes and their strokes: where marks go, along which field, and how they end at an edge. Knows no medium."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.kernels import strokes as kernel
from limner.engines.painter.noise import lattice, smoothstep

ACROSS, ALONG, KINDS = 33, 97, 8
Indices = npt.NDArray[np.intp]
Plane64 = npt.NDArray[np.floating]


def bristles(seed: int, *, dry: float = 0.4) -> Plane:
    """Brushes (KINDS, ACROSS, ALONG, 2) of cover and height: ragged ends, streaks, a tail that runs dry."""
    out = np.empty((KINDS, ACROSS, ALONG, 2), np.float32)
    u = np.linspace(-1, 1, ALONG, dtype=np.float32)[None, :]
    v = np.linspace(-1, 1, ACROSS, dtype=np.float32)[:, None]
    for index in range(KINDS):
        rng = np.random.default_rng(seed + index)
        hair = rng.random((ACROSS, 1))
        hair = 0.5 * hair + 0.5 * (np.roll(hair, 1, axis=0) + np.roll(hair, -1, axis=0)) / 2
        start, end = -0.94 + 0.22 * rng.random((ACROSS, 1)) ** 2, 0.96 - 0.55 * hair**2 - 0.2 * v**2
        grain = lattice(ALONG, ACROSS, 7, 3, seed + 100 + index)
        cover = smoothstep(-0.04, 0.04, u - start - 0.25 * v**2) * smoothstep(-0.06, 0.06, end - u)
        cover *= smoothstep(1.0, 0.80, np.abs(v))
        worn = np.clip((u + 1) / 2, 0, 1) * dry
        cover *= 1 - smoothstep(0.1, 0.45, worn - 0.62 * (1 - hair) - 0.55 * (grain - 0.35))
        ridge = 0.55 * hair + 0.25 * grain + 0.35 * smoothstep(0.6, 0.92, np.abs(v)) + 0.25 * smoothstep(0.5, 0.9, u)
        out[index, ..., 0], out[index, ..., 1] = cover, np.clip(ridge, 0, 1)
    return out


@dataclass(frozen=True, kw_only=True, slots=True)
class Layer:
    """One layer of strokes: half width in pixels, length as a multiple of it, spacing as a share of it."""

    breadth: float
    long: float
    spacing: float = 1.1
    opacity: float = 0.9
    tolerance: float = 0.16  # how much colour may change along a stroke


@dataclass(frozen=True, slots=True)
class Model:
    """What is painted from: colour sRGB (height, width, 3), angles, a factor of length, distance for the order."""

    picture: Plane
    angle: Plane
    stretch: Plane
    depth: Plane


def spots(shape: tuple[int, int], spacing: float, rng: np.random.Generator) -> tuple[Indices, Indices]:
    """Rows and columns of a jittered grid over the picture, in random order."""
    height, width = shape
    rows, columns = max(1, round(height / spacing)), max(1, round(width / spacing))
    jitter = rng.random((2, rows, columns))
    row = np.minimum(((np.arange(rows)[:, None] + jitter[0]) * height / rows).astype(np.intp), height - 1).ravel()
    column = np.minimum(
        ((np.arange(columns)[None, :] + jitter[1]) * width / columns).astype(np.intp), width - 1
    ).ravel()
    order = rng.permutation(row.size)
    return row[order], column[order]


def marks(model: Model, layer: Layer, at: tuple[Indices, Indices], rng: np.random.Generator) -> Plane:
    """One mark for each spot, rows for kernels.strokes.lay; it bends with the field and ends where colour changes."""
    row, column = at
    count = len(row)
    height, width = model.depth.shape
    angle: Plane64 = model.angle[row, column] + rng.normal(0, 0.12, count)
    angle += np.pi * (rng.random(count) < 0.5)
    reach: Plane64 = layer.breadth * layer.long * model.stretch[row, column] * rng.uniform(0.75, 1.25, count)
    own = model.picture[row, column]
    for _ in range(2):
        worst = np.zeros(count, np.float32)
        for way in (-0.8, 0.8):
            y = np.clip(row + way * reach * np.sin(angle), 0, height - 1).astype(np.intp)
            x = np.clip(column + way * reach * np.cos(angle), 0, width - 1).astype(np.intp)
            worst = np.maximum(worst, np.abs(model.picture[y, x] - own).max(axis=1))
        reach = np.where(worst > layer.tolerance, np.maximum(reach * 0.55, layer.breadth), reach)
    y, x = _ahead(row, column, angle, reach, model.depth.shape)
    turn = np.sin(model.angle[y, x] - angle) * np.cos(model.angle[y, x] - angle)
    bend = np.clip(turn * 0.8, -0.9, 0.9)
    breadth = layer.breadth * rng.uniform(0.75, 1.2, count)
    opacity = layer.opacity * rng.uniform(0.8, 1.0, count)
    brush = rng.integers(0, KINDS, count)
    return np.column_stack([column, row, angle, reach, breadth, bend, own, opacity, brush]).astype(np.float32)


def _ahead(
    row: Indices, column: Indices, angle: Plane64, reach: Plane64, shape: tuple[int, ...]
) -> tuple[Indices, Indices]:
    y = np.clip(row + 0.7 * reach * np.sin(angle), 0, shape[0] - 1).astype(np.intp)
    x = np.clip(column + 0.7 * reach * np.cos(angle), 0, shape[1] - 1).astype(np.intp)
    return y, x


def lay(canvas: Plane, found: Plane, brushes: Plane) -> None:
    """Paint the marks on the canvas (height, width, 4): colour and thickness."""
    kernel.lay(np.ascontiguousarray(found, np.float32), brushes, canvas)
