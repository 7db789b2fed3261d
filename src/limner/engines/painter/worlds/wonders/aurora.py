"""The aurora: folded curtains of green light with rays, violet above, brightest at their lower hem."""

import math

import cv2
import numpy as np

from limner.engines.painter import tone
from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.noise import lattice
from limner.engines.painter.worlds.wonders.vault import Points, Vault

GREEN, TEAL, VIOLET = (0.10, 1.0, 0.38), (0.06, 0.55, 0.62), (0.62, 0.12, 0.85)
SAMPLES = 5000
CURTAINS = 4


def aurora(vault: Vault, strength: float, seed: int) -> Plane:
    """The light (rows, columns, 3) of a few curtains; the same in every plane of one picture."""
    rng = np.random.default_rng(seed)
    rows, columns = vault.shape
    hem, reach = np.zeros((rows, columns), np.float32), np.zeros(columns, np.float32)
    for number in range(CURTAINS):
        _hang(vault, hem, rng, number)
    hem = tone.blur(hem, 2.4 / vault.scale * vault.unit)
    rays = lattice(columns, 8, max(3.0, 16 * vault.unit / vault.scale), 5, seed + 1, gain=0.75)[4]
    reach = (0.05 + 0.16 * rays**1.6) * vault.camera.horizon / vault.scale
    short, long = np.exp(-1 / np.maximum(reach * 0.75, 2)), np.exp(-1 / np.maximum(reach * 1.6, 3))
    green = _risen(hem, short)
    green = tone.blur(green, 2.0 * vault.unit / vault.scale)
    violet = _risen(green / np.maximum(reach, 1), long) * 0.30
    bright = (0.45 + 1.1 * rays)[None, :, None]
    light = green[..., None] * np.array(GREEN) + violet[..., None] * (np.array(VIOLET) * 1.1)
    light += tone.blur(green, 26 * vault.unit / vault.scale)[..., None] * np.array(TEAL) * 0.35
    return np.asarray(_leaning(vault, np.asarray(light * bright, np.float32)) * strength, np.float32)


def _hang(vault: Vault, hem: Plane, rng: np.random.Generator, number: int) -> None:
    """Add the hem of one curtain: a folded line of sources across the sky."""
    share = np.linspace(-0.15, 1.15, SAMPLES)
    sky = vault.camera.horizon
    base = sky * (0.80 - 0.15 * number + rng.uniform(-0.05, 0.05))
    phases, folds = rng.uniform(0, math.tau, 5), rng.uniform(0.7, 1.4, 5)
    wave = sum(
        size * np.sin(math.tau * rate * folds[index] * share + phases[index])
        for index, (size, rate) in enumerate(((0.11, 0.7), (0.06, 1.7), (0.03, 3.9)))
    )
    fold = 0.085 * np.sin(math.tau * 2.3 * folds[3] * share + phases[3]) + 0.028 * np.sin(
        math.tau * 6 * share + phases[4]
    )
    x = vault.camera.width * (share + fold)
    y = base + sky * (wave + 0.9 * fold * np.cos(7 * share + phases[0]))
    glow = np.clip(0.55 + 0.6 * np.sin(math.tau * rng.uniform(0.5, 0.9) * share + rng.uniform(0, 6)), 0, 1) ** 1.5
    spots = vault.pixels(np.stack([x, y], axis=1))
    _scatter(hem, spots, glow * (1.0 - 0.16 * number))


def _scatter(hem: Plane, spots: Points, glow: Points) -> None:
    column, row = np.floor(spots[:, 0]).astype(np.intp), np.floor(spots[:, 1]).astype(np.intp)
    inside = (column >= 0) & (column < hem.shape[1] - 1) & (row >= 0) & (row < hem.shape[0] - 1)
    column, row = column[inside], row[inside]
    fx = spots[inside, 0] - column
    amount = glow[inside] * hem.shape[1] / SAMPLES
    np.add.at(hem, (row, column), amount * (1 - fx))
    np.add.at(hem, (row, column + 1), amount * fx)


def _risen(source: Plane, decay: Plane) -> Plane:
    """Light carried up from its source, fading by `decay` (columns,) a row."""
    out = source.copy()
    for row in range(len(out) - 2, -1, -1):
        out[row] += out[row + 1] * decay
    return out


def _leaning(vault: Vault, light: Plane) -> Plane:
    """Rays that converge overhead, as parallel lines do."""
    rows, columns = vault.shape
    across, down = np.meshgrid(np.arange(columns, dtype=np.float32), np.arange(rows, dtype=np.float32))
    rise = np.clip((vault.camera.horizon - vault.top) / vault.scale - down, 0, None) / max(
        vault.camera.horizon / vault.scale, 1
    )
    middle = columns / 2
    spread = (across - middle) * (1 + 0.22 * rise.astype(np.float32)) + middle
    return np.asarray(cv2.remap(light, spread.astype(np.float32), down, cv2.INTER_LINEAR), np.float32)
