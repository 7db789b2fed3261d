"""Noise for whole planes: random grids enlarged by OpenCV, by far the cheapest way to a static field."""

import cv2
import numpy as np
import numpy.typing as npt

from limner.engines.painter.gbuffer import Plane

COARSE = 4  # octaves of wide cells are made on a grid so many times coarser
WIDE = 16  # pixels of a cell that counts as wide


def lattice(
    width: int, height: int, cell: float, octaves: int, seed: int, *, gain: float = 0.5, ridged: bool = False
) -> Plane:
    """A fractal field (height, width) in 0..1: random grids of `cell` pixels and finer, enlarged smoothly."""
    rng = np.random.default_rng(seed)
    out = np.zeros((height, width), np.float32)
    wide = np.zeros((-(-height // COARSE), -(-width // COARSE)), np.float32)
    amplitude, total = 1.0, 0.0
    for octave in range(octaves):
        step = cell / 2**octave
        if step < 1.2:
            break
        grid = rng.random((int(height / step) + 5, int(width / step) + 5)).astype(np.float32)
        shift = 1 + rng.random(2)
        every, onto = (COARSE, wide) if step >= WIDE else (1, out)
        offset = (every - 1) / 2 / step  # the middle of a coarse pixel
        layer = np.clip(_enlarged(grid, onto, every / step, shift + offset), 0, 1)  # cubic overshoot
        onto += amplitude * (1 - np.abs(2 * layer - 1) if ridged else layer)
        total += amplitude
        amplitude *= gain
    if cell >= WIDE:
        out += _enlarged(wide, out, 1 / COARSE, np.full(2, -(COARSE - 1) / 2 / COARSE))
    if not total:  # cells smaller than a pixel: a field of their mean
        return np.full((height, width), 0.5, np.float32)
    return np.asarray(np.clip(out / total, 0, 1), np.float32)


def _enlarged(grid: Plane, onto: Plane, scale: float, shift: npt.NDArray[np.float64]) -> Plane:
    """The grid over the extent of `onto`, where a pixel of it is `scale` cells; `shift` in cells."""
    matrix = np.array([[scale, 0, shift[0]], [0, scale, shift[1]]], np.float32)
    flags = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
    size = (onto.shape[1], onto.shape[0])
    return np.asarray(cv2.warpAffine(grid, matrix, size, flags=flags, borderMode=cv2.BORDER_REFLECT), np.float32)


def smoothstep(low: float, high: float, values: Plane) -> Plane:
    """0 below `low`, 1 above `high`, smooth between; `low` may exceed `high`."""
    t = np.clip((values - low) / (high - low), 0, 1)
    return np.asarray(t * t * (3 - 2 * t), np.float32)
