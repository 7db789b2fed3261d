"""A rainbow: the bright inner bow, a faint outer one with its colours turned round, and the dark band between."""

import numpy as np

from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.worlds.wonders.vault import Vault

HUES = ((0.62, (1.0, 0.10, 0.04)), (0.36, (1.0, 0.72, 0.05)), (0.05, (0.15, 0.95, 0.20)), (-0.30, (0.08, 0.35, 1.0)),
        (-0.58, (0.42, 0.12, 0.90)))  # fmt: skip


def rainbow(vault: Vault, strength: float, side: float) -> Plane:
    """The light (rows, columns, 3) of both bows, away from the sun on `side`; the dark band between is negative."""
    across, up = vault.tangents()
    half = 0.5 * vault.camera.width / vault.camera.focal
    sky = vault.camera.horizon / vault.camera.focal
    radius = min(1.05 * half, 1.02 * sky)
    away = np.hypot(across + side * 0.30 * half, up + 0.30 * sky)
    out = np.zeros((*vault.shape, 3), np.float32)
    for ring, wide, order, share in ((radius, 0.030, 1.0, 1.0), (radius * 1.24, 0.042, -1.0, 0.28)):
        place = (away - ring) / wide * order
        for middle, hue in HUES:
            out += (share * np.exp(-np.square((place - middle) / 0.30)))[..., None] * np.array(hue, np.float32)
    inside = 0.16 / (1 + np.exp(np.clip((away - radius + 0.01) / 0.008, -30, 30)))
    between = 0.10 * np.exp(-np.square((away - 1.12 * radius) / (0.06 * radius)))
    haze = np.clip(1.1 - 0.45 * up / sky, 0.4, 1.0)[..., None]
    return np.asarray((out * 0.55 + (inside - between)[..., None]) * haze * strength, np.float32)
