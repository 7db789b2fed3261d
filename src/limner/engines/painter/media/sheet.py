"""Sheets to paint on: rice paper for ink, rough paper for watercolour; and how a hand wavers on them."""

import cv2
import numpy as np

from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.noise import lattice, smoothstep


def unit(width: int, height: int) -> float:
    """One pixel of a 1536x864 picture, in pixels of this one."""
    return float(np.sqrt(width * height) / 1152)


def stretched(
    width: int, height: int, narrow: int, cell: float, octaves: int, seed: int, *, ridged: bool = False
) -> Plane:
    """A fractal field 0..1 drawn out sideways `narrow` times."""
    field = lattice(max(8, width // narrow), height, cell, octaves, seed, ridged=ridged)
    return np.asarray(cv2.resize(field, (width, height), interpolation=cv2.INTER_LINEAR), np.float32)


def rice_paper(width: int, height: int, seed: int) -> Plane:
    """Warm fibrous paper, linear in reflectance (height, width, 3), about 0.92."""
    scale = unit(width, height)
    fine = lattice(width, height, max(3.0, 5 * scale), 2, seed)
    fibre = stretched(width, height, 7, max(3.0, 8 * scale), 3, seed + 1)
    blotch = lattice(width, height, 420 * scale, 5, seed + 2)
    tone = 1 + 0.024 * (fine - 0.5) + 0.028 * (fibre - 0.5) + 0.07 * (blotch - 0.5)
    return np.asarray(tone[..., None] * np.array([0.945, 0.917, 0.855], np.float32), np.float32)


def rough_paper(width: int, height: int, seed: int) -> Plane:
    """The tooth of cold-pressed paper, 0..1 (height, width): pigment settles where it is low."""
    scale = unit(width, height)
    tooth = lattice(width, height, max(3.2, 6.5 * scale), 3, seed, gain=0.65)
    broad = lattice(width, height, max(6.0, 26 * scale), 2, seed + 1)
    return np.asarray(np.clip(0.5 + (0.75 * tooth + 0.25 * broad - 0.5) * 1.8, 0, 1), np.float32)


def loose_margin(width: int, height: int, reach: float, seed: int) -> Plane:
    """1 where a drawing is, falling raggedly to 0 towards the edges of the sheet; `reach` in units."""
    scale = unit(width, height)
    rows, columns = np.ogrid[0:height, 0:width]
    edge = np.minimum(np.minimum(columns, width - 1 - columns), np.minimum(rows, height - 1 - rows)).astype(np.float32)
    ragged = 0.6 + 0.9 * lattice(width, height, 120 * scale, 4, seed)
    return smoothstep(0.15, 1.0, np.asarray(edge / (reach * scale * ragged), np.float32))


class Hand:
    """The waver of a hand: moves planes by a smooth random field, the same for every plane."""

    def __init__(self, width: int, height: int, amount: float, seed: int) -> None:
        cell = 44 * unit(width, height) / 2  # the waver is smooth: half the resolution does
        size = (-(-width // 2), -(-height // 2))
        slow = [lattice(*size, cell, 3, seed + index) - 0.5 for index in (0, 1)]
        quick = [lattice(*size, max(2.0, cell / 4), 2, seed + index) - 0.5 for index in (2, 3)]
        sway, roll = ((7 * slow[index] + 2.6 * quick[index]) * amount * cell / 22 for index in (0, 1))
        self._columns = cv2.resize(sway, (width, height)) + np.arange(width, dtype=np.float32)
        self._rows = cv2.resize(roll, (width, height)) + np.arange(height, dtype=np.float32)[:, None]

    def moved(self, plane: Plane) -> Plane:
        """The plane, redrawn by this hand."""
        out = cv2.remap(
            np.ascontiguousarray(plane), self._columns, self._rows, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT
        )
        return np.asarray(out, np.float32)
