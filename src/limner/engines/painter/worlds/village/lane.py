"""The lane through a village: cobbles, packed earth, sand or trodden snow, painted over the ground that is seen."""

import cv2
import numpy as np

from limner.engines.painter.gbuffer import Camera, Light, Plane
from limner.engines.painter.noise import lattice, smoothstep
from limner.engines.painter.scene import Scene
from limner.engines.painter.worlds.crops import snow
from limner.engines.painter.worlds.rolling import Seen
from limner.engines.painter.worlds.village.plan import Lane

TEXELS = 1024
STONE, EARTH, SAND, SNOW = (0.27, 0.255, 0.235), (0.30, 0.22, 0.14), (0.50, 0.40, 0.27), (0.74, 0.78, 0.85)


def pave(scene: Scene, camera: Camera, lane: Lane, seen: Seen, lit: Plane, light: Light) -> None:
    """Paint the lane into the lit ground (h, w, 3), in place."""
    level = camera.eye * camera.focal / np.maximum(np.arange(camera.height) + 0.5 - camera.horizon, 1e-3)
    z = np.broadcast_to(np.minimum(level, 400.0).astype(np.float32)[:, None], seen.lns.shape)
    x = (np.arange(camera.width, dtype=np.float32)[None] + 0.5 - camera.width / 2) / camera.focal * z
    uneven = _field(x, z, 1.6, 4, scene.seed_of("lane/edge"))
    off = np.abs(x - lane.middle(z)) - lane.half - 0.9 * (uneven - 0.5)
    share = (
        smoothstep(0.22, -0.12, off)
        * (z < 85)
        * (seen.kinds > 0)
        * (np.abs(np.exp(np.minimum(seen.lns, 6.0)) - z) < 0.2 * z)
    )
    stones = _cobbles(x, z, scene.seed_of("lane/stones"))
    lying = snow(scene)
    cobbled = scene.ground not in ("sand", "desert") and scene.seed_of("lane/kind") % 3 != 0
    body = np.array(STONE if cobbled else (SAND if scene.ground in ("sand", "desert") else EARTH), np.float32)
    grain = _field(x, z, 0.16, 4, scene.seed_of("lane/grain"))
    near = smoothstep(34, 12, z)
    texture = 1 + near * ((stones - 0.62) * 1.1 if cobbled else (grain - 0.5) * 0.9) + 0.5 * (uneven - 0.5)
    tracks = np.exp(-np.square((np.abs(x - lane.middle(z)) - 0.75) / 0.28))
    texture = texture * (1 - (0.22 if not cobbled else 0.08) * tracks)
    albedo = body * texture[..., None]
    if lying > 0:
        trodden = np.clip(lying * (1 - 0.35 * tracks * (0.4 + grain)), 0, 1)[..., None]
        albedo = albedo * (1 - trodden) + np.array(SNOW, np.float32) * (0.9 + 0.2 * grain[..., None]) * trodden
    damp = 0.62 if scene.weather in ("rain", "storm") else 1.0
    total = np.array(light.key, np.float32) * max(light.direction[1], 0.06) + np.array(light.ambient, np.float32)
    own = albedo * total * damp
    lit[:] = lit * (1 - share[..., None]) + own * share[..., None]


def _field(x: Plane, z: Plane, metres: float, octaves: int, seed: int) -> Plane:
    cell = 48.0
    texture = lattice(TEXELS, TEXELS, cell, octaves, seed)
    u, v = (np.asarray(part / metres * cell + 300, np.float32) for part in (x, z))
    return np.asarray(cv2.remap(texture, u, v, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT), np.float32)


def _cobbles(x: Plane, z: Plane, seed: int) -> Plane:
    """Setts in rows that are shifted against each other, each of its own grey, 0..1."""
    row = np.floor(z / 0.19)
    rng = np.random.default_rng(seed)
    shift = rng.random(1024).astype(np.float32)[row.astype(int) % 1024]
    column = x / 0.17 + shift * 7
    fx, fz = column - np.floor(column) - 0.5, z / 0.19 - row - 0.5
    edge = smoothstep(0.50, 0.34, np.asarray(np.maximum(np.abs(fx), np.abs(fz)), np.float32))
    grey = rng.random(4096).astype(np.float32)[(np.floor(column).astype(int) * 31 + row.astype(int) * 17) % 4096]
    return np.asarray(edge * (0.55 + 0.45 * grey), np.float32)
