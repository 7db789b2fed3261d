"""The Milky Way with its dust lanes and stars, and a shooting star."""

import math

import numpy as np

from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.noise import lattice, smoothstep
from limner.engines.painter.worlds.wonders.vault import Vault

CORE, ARM, ROSE = (1.0, 0.80, 0.58), (0.55, 0.66, 1.0), (1.0, 0.35, 0.45)
TINTS = np.array([[0.62, 0.74, 1.0], [0.82, 0.89, 1.0], [1.0, 0.97, 0.92], [1.0, 0.85, 0.62]], np.float32)


def band(vault: Vault, seed: int) -> tuple[Plane, Plane]:
    """How near a pixel is to the middle of the band, 0..1, and how near to the core of the galaxy, 0..1."""
    rng = np.random.default_rng(seed)
    side = 1.0 if rng.random() < 0.5 else -1.0
    across, up = vault.tangents()
    sky = vault.camera.horizon / vault.camera.focal
    half = 0.5 * vault.camera.width / vault.camera.focal
    foot, lean = -side * half * rng.uniform(0.15, 0.35), side * rng.uniform(0.45, 0.85)
    off = (across - foot - lean * up - 0.16 * side * up * up) / math.sqrt(1 + lean * lean)
    wide = 0.16 + 0.05 * sky + 0.10 * np.exp(-np.square((up - 0.22 * sky) / (0.35 * sky)))
    near = np.exp(-np.square(off / wide))
    core = np.exp(-np.square((up - 0.25 * sky) / (0.42 * sky))) * near
    return np.asarray(near, np.float32), np.asarray(core, np.float32)


def milky_way(vault: Vault, strength: float, seed: int) -> Plane:
    """The glow of the band (rows, columns, 3), broken by dust."""
    rows, columns = vault.shape
    near, core = band(vault, seed)
    cell = 230 * vault.unit / vault.scale
    cloud = lattice(columns, rows, cell, 7, seed + 1, gain=0.6)
    lanes = lattice(columns, rows, cell * 0.8, 7, seed + 2, gain=0.58, ridged=True)
    knots = lattice(columns, rows, cell * 0.4, 5, seed + 3)
    grain = lattice(columns, rows, cell * 0.16, 4, seed + 4, gain=0.7)
    body = near**1.4 * np.clip(0.52 + 1.2 * (cloud - 0.42) + 1.0 * (grain - 0.5), 0.05, 1.3)
    middle = np.exp(-np.square(np.log(np.maximum(near, 1e-4)) / 0.42))
    dust = smoothstep(0.48, 0.86, lanes + 0.30 * (grain - 0.5)) * np.clip(0.95 * middle + 0.12 * near, 0, 1)
    glow = body[..., None] * (np.array(ARM) * (1 - core[..., None]) * 0.55 + np.array(CORE) * core[..., None] * 0.95)
    glow += (smoothstep(0.66, 0.80, knots) * body * 0.35)[..., None] * np.array(ROSE)
    return np.asarray(glow * (1 - 0.80 * dust)[..., None] * strength, np.float32)


def stars(vault: Vault, strength: float, seed: int, *, banded: bool) -> Plane:
    """Thousands of stars of every brightness (rows, columns, 3), crowded in the band where there is one."""
    rng = np.random.default_rng(seed + 9)
    height, width = vault.shape
    count = int(16000 * max(0.5, vault.camera.width * vault.camera.height / 1e6))
    x, y, chance, power, kind = rng.random((5, count)).astype(np.float32)
    x = (x * 1.3 - 0.15) * vault.camera.width
    y = (y * 1.4 - 0.4) * vault.camera.horizon
    spots = vault.pixels(np.stack([x, y], axis=1)).astype(np.float32)
    column, row = np.floor(spots[:, 0]).astype(np.intp), np.floor(spots[:, 1]).astype(np.intp)
    kept = (column >= 0) & (column < width - 1) & (row >= 0) & (row < height - 1)
    near = band(vault, seed)[0] if banded else np.ones((height, width), np.float32)
    wanted = near[np.where(kept, row, 0), np.where(kept, column, 0)]
    kept &= chance < 0.16 + 0.84 * wanted**1.5
    column, row, spots = column[kept], row[kept], spots[kept]
    power, kind = power[kept], kind[kept]
    size = strength * 0.055 * np.clip(power, 0.0012, 1) ** -0.68 / vault.scale**2
    light = size[:, None] * TINTS[np.minimum((kind * 4).astype(int), 3)]
    fx, fy = spots[:, 0] - column, spots[:, 1] - row
    out = np.zeros((height, width, 3), np.float32)
    for down, aside, share in (
        (0, 0, (1 - fx) * (1 - fy)), (0, 1, fx * (1 - fy)), (1, 0, (1 - fx) * fy), (1, 1, fx * fy),
    ):  # fmt: skip
        np.add.at(out, (row + down, column + aside), light * share[:, None])
    low = np.clip(
        (vault.camera.horizon - vault.top - np.arange(height) * vault.scale) / (0.3 * vault.camera.horizon), 0, 1
    )
    return np.asarray(out * low[:, None, None], np.float32)


def shooting_star(vault: Vault, strength: float, seed: int) -> Plane:
    """One bright trail that falls slantwise across the upper sky."""
    rng = np.random.default_rng(seed)
    width, sky = vault.camera.width, vault.camera.horizon
    side = 1.0 if rng.random() < 0.5 else -1.0
    head = np.array([width * (0.5 + side * rng.uniform(-0.10, 0.22)), sky * rng.uniform(0.34, 0.48)])
    long = 0.30 * min(width, sky * 1.6)
    away = np.array([-side * 0.86, -0.51]) * long
    rows, columns = np.mgrid[0 : vault.shape[0], 0 : vault.shape[1]].astype(np.float32)
    x = (vault.left + columns * vault.scale - head[0]) / long
    y = (vault.top + rows * vault.scale - head[1]) / long
    unit = away / long
    along = x * unit[0] + y * unit[1]
    off = np.abs(x * unit[1] - y * unit[0])
    thin = 0.0042 * np.clip(1.05 - along, 0.05, 1) + 0.3 * vault.scale / long
    trail = np.exp(-np.square(off / thin)) * np.clip(1 - along, 0, 1) ** 1.6 * (along > 0)
    spark = np.exp(-(np.square(x) + np.square(y)) / 0.00012)
    glow = np.exp(-np.square(off / 0.03)) * np.clip(1 - along, 0, 1) ** 2 * (along > 0) * 0.06
    tint = np.stack([0.85 + 0 * along, 0.95 + 0 * along, 1.0 + 0.3 * np.clip(along, 0, 1)], axis=-1)
    return np.asarray((trail + 2.0 * spark + glow)[..., None] * tint * strength, np.float32)
