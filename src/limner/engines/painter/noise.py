"""Noise for whole planes: random grids enlarged by OpenCV, by far the cheapest way to a static field."""

import cv2
import numpy as np

from limner.engines.painter.gbuffer import Plane


def lattice(
    width: int, height: int, cell: float, octaves: int, seed: int, *, gain: float = 0.5, ridged: bool = False
) -> Plane:
    """A fractal field (height, width) in 0..1: random grids of `cell` pixels and finer, enlarged smoothly."""
    rng = np.random.default_rng(seed)
    out = np.zeros((height, width), np.float32)
    amplitude, total = 1.0, 0.0
    for octave in range(octaves):
        step = cell / 2**octave
        if step < 1.2:
            break
        grid = rng.random((int(height / step) + 5, int(width / step) + 5)).astype(np.float32)
        shift = 1 + rng.random(2)
        matrix = np.array([[1 / step, 0, shift[0]], [0, 1 / step, shift[1]]], np.float32)
        flags = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
        layer = cv2.warpAffine(grid, matrix, (width, height), flags=flags, borderMode=cv2.BORDER_REFLECT)
        layer = np.clip(layer, 0, 1)  # cubic overshoot would become NaN under a later power
        out += amplitude * (1 - np.abs(2 * layer - 1) if ridged else layer)
        total += amplitude
        amplitude *= gain
    return np.asarray(out / total, np.float32)


def smoothstep(low: float, high: float, values: Plane) -> Plane:
    """0 below `low`, 1 above `high`, smooth between; `low` may exceed `high`."""
    t = np.clip((values - low) / (high - low), 0, 1)
    return np.asarray(t * t * (3 - 2 * t), np.float32)
