"""What is seen out of a window, far out of focus: sky by time and weather over trees, roofs or the lights of a town.

It fills a whole picture; walls and frames are set before it.
"""

import math

import numpy as np

from limner.engines.painter import tone
from limner.engines.painter.gbuffer import Camera, Plane
from limner.engines.painter.noise import lattice, smoothstep
from limner.engines.painter.scene import Scene
from limner.engines.painter.worlds.palettes import Palette

_LEAVES = {
    "spring": (0.16, 0.26, 0.06), "summer": (0.08, 0.17, 0.04), "autumn": (0.36, 0.17, 0.04),
    "winter": (0.30, 0.31, 0.33),
}  # fmt: skip


def outlook(scene: Scene, camera: Camera, colours: Palette, *, horizon: float, blur: float, level: float) -> Plane:
    """The view (height, width, 3), linear RGB, `level` times as bright as outdoors.

    `horizon` is the row of the far ground, `blur` in pixels of a 1152-pixel picture.
    """
    width, height = camera.width, camera.height
    scale = math.sqrt(width * height) / 1152
    rows = np.arange(height, dtype=np.float32)[:, None]
    rise = np.clip((horizon - rows) / camera.focal * 1.6, 0, 1)[..., None]
    zenith, low, lit = (np.array(part, np.float32) for part in (colours.zenith, colours.horizon, colours.cloud_lit))
    sky = low * (1 - rise) ** 1.5 + (zenith + np.array(colours.middle, np.float32)) * (1 - (1 - rise) ** 1.5)
    field = lattice(width, height, 240 * scale, 4, scene.seed_of("clouds"))
    thick = smoothstep(0.75 - 0.5 * max(colours.cover, 0.7 * colours.overcast), 0.85, field) * (
        1 - 0.5 * colours.overcast
    )
    view = sky + thick[..., None] * 0.6 * (lit - sky)
    view = _town(scene, view, horizon, scale, colours) if scene.seed_of("outlook") % 3 == 0 else view
    view = _trees(scene, view, horizon, scale, colours)
    return tone.blur(np.asarray(view * level, np.float32), blur * scale)


def _trees(scene: Scene, view: Plane, horizon: float, scale: float, colours: Palette) -> Plane:
    """Two banks of foliage, the nearer darker."""
    height, width = view.shape[:2]
    rows = np.arange(height, dtype=np.float32)[:, None]
    leaf = np.array(_LEAVES[scene.season], np.float32)
    light = 0.55 * np.array(colours.ambient, np.float32) + 0.30 * np.array(colours.key, np.float32)
    out = view
    for index, (high, dark, cell) in enumerate(((70.0, 1.0, 150.0), (24.0, 0.55, 90.0))):
        seed = scene.seed_of(f"bank {index}")
        crest = horizon - (high * (0.3 + 1.5 * lattice(width, 1, cell * scale, 3, seed))) * scale
        clump = lattice(width, height, 46 * scale, 3, seed + 1)
        inside = smoothstep(-6 * scale, 10 * scale, rows - crest + (clump - 0.5) * 60 * scale)[..., None]
        body = leaf * light * dark * np.square(0.25 + 1.5 * clump)[..., None] + 0.03 * np.array(
            colours.haze, np.float32
        )
        out = out * (1 - inside) + body * inside
    return np.asarray(out, np.float32)


def _town(scene: Scene, view: Plane, horizon: float, scale: float, colours: Palette) -> Plane:
    """Blocks of houses, with lit windows after dark."""
    height, width = view.shape[:2]
    rng = np.random.default_rng(scene.seed_of("town"))
    stone = np.array(colours.ambient, np.float32) * 0.30 + 0.12 * np.array(colours.key, np.float32)
    out = view.copy()
    left = 0.0
    while left < width:
        wide, tall = rng.uniform(50, 130) * scale, rng.uniform(40, 190) * scale
        shade = rng.uniform(0.5, 1.1)
        top, right = int(max(0, horizon - tall)), int(min(width, left + wide))
        out[top:, int(left) : right] = stone * shade + 0.15 * np.array(colours.haze, np.float32)
        for x, y, chance in rng.random((int(14 * wide * tall / (9000 * scale * scale)) + 2, 3)).tolist():
            if colours.lamps < 0.5 or chance > 0.6:
                continue
            c, r = int(left + x * wide), int(top + y * tall)
            side = max(1, round(5 * scale))
            out[r : r + side, c : c + side] += np.array((1.5, 0.95, 0.45), np.float32) * (
                0.25 if scene.time == "night" else 0.6
            )
        left += wide * rng.uniform(0.9, 1.5)
    return np.asarray(out, np.float32)
