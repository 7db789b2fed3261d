"""An old colour print: faded dyes, soft corners, a light leak, grain, dust, a cream border with rounded corners.

It knows nothing of what the world shows.
"""

import cv2
import numpy as np

from limner.engines.painter import tone
from limner.engines.painter.gbuffer import GBuffer, Plane
from limner.engines.painter.media.air import through_air
from limner.engines.painter.media.sheet import unit
from limner.engines.painter.media.view import exposure
from limner.engines.painter.noise import lattice, smoothstep
from limner.engines.painter.scene import Scene

# the curve of each dye: what was black, grey and white is now, sRGB
FADED = np.array([[0.135, 0.105, 0.125], [0.545, 0.500, 0.415], [0.985, 0.925, 0.790]], np.float32)
MIXED = np.array([[0.84, 0.14, 0.02], [0.08, 0.82, 0.10], [0.06, 0.22, 0.72]], np.float32)  # dyes that bled
PRINT = np.array([0.955, 0.932, 0.880], np.float32)  # sRGB of the border
LEAK = np.array([1.0, 0.36, 0.10], np.float32)
BORDER, ROUND = 0.030, 0.032  # of the shorter side


def render(scene: Scene, world: GBuffer) -> Plane:
    """Print the world on old paper: sRGB (height, width, 3) in 0..1."""
    scale = unit(scene.width, scene.height)
    light = np.asarray(np.maximum(world.colour, 0) * np.float32(exposure(world) * 1.34), np.float32)
    light = tone.bloom(
        through_air(scene, light, world.depth, scale), 0.9, 0.5, (4 * scale, 22 * scale, 80 * scale), (1, 0.86, 0.7)
    )
    picture = tone.to_srgb(tone.filmic(_lensed(light, scale)))
    picture = _faded(np.asarray(picture, np.float32))
    picture = _leaked(scene, picture)
    picture = picture + _worn(scene, picture, scale)[..., None]
    return np.asarray(np.clip(_bordered(scene, np.asarray(picture, np.float32), scale), 0, 1), np.float32)


def _lensed(light: Plane, scale: float) -> Plane:
    """A simple lens: sharp in the middle, soft and dark towards the corners."""
    height, width = light.shape[:2]
    rows, columns = np.ogrid[0:height, 0:width]
    radius = (((columns / width - 0.5) ** 2 + (rows / height - 0.5) ** 2) * 2).astype(np.float32)[..., None]
    middle = tone.blur(light, 0.7 * scale)
    soft = tone.blur(light, 2.6 * scale)
    share = smoothstep(0.15, 0.85, radius)
    return np.asarray((middle + (soft - middle) * share) * (1 - 0.42 * radius), np.float32)


def _faded(picture: Plane) -> Plane:
    """Dyes mixed and faded: blacks lifted, whites yellowed."""
    mixed = np.clip(picture @ MIXED.T, 0, 1)
    mixed = 0.5 + (mixed - 0.5) * 1.14
    low, middle, high = FADED
    bend = 4 * (middle - (low + high) / 2)
    return np.asarray(low + (high - low) * mixed + bend * mixed * (1 - mixed), np.float32)


def _leaked(scene: Scene, picture: Plane) -> Plane:
    """Light that crept in at one side of the film."""
    height, width = picture.shape[:2]
    rng = np.random.default_rng(scene.seed_of("leak"))
    columns = np.linspace(0, 1, width, dtype=np.float32)[None, :]
    rows = np.linspace(0, 1, height, dtype=np.float32)[:, None]
    across = columns if rng.random() < 0.5 else 1 - columns
    middle, spread = float(rng.uniform(0.2, 0.8)), float(rng.uniform(0.22, 0.4))
    edge = across + 0.10 * (lattice(width, height, 0.5 * max(width, height), 2, scene.seed_of("leak shape")) - 0.5)
    strength = np.exp(-((rows - middle) ** 2) / (2 * spread**2)) * np.exp(-np.clip(edge, 0, 1) / 0.11)
    leak = np.clip(strength * float(rng.uniform(0.5, 0.75)), 0, 1)[..., None]
    hot = LEAK + np.array([0.0, 0.45, 0.35], np.float32) * leak
    return np.asarray(1 - (1 - picture) * (1 - leak * hot), np.float32)


def _worn(scene: Scene, picture: Plane, scale: float) -> Plane:
    """Grain, a few specks of dust and hairs."""
    height, width = picture.shape[:2]
    rng = np.random.default_rng(scene.seed_of("dust"))
    grain = tone.blur(rng.standard_normal((height, width), np.float32), max(0.6, 0.95 * scale))
    dust = np.zeros((height, width), np.float32)
    for x, y, size, bright in rng.random((26, 4)).tolist():
        centre = (round(x * width * 16), round(y * height * 16))
        cv2.circle(
            dust, centre, round((0.6 + 1.3 * size**3) * scale * 16), 0.5 if bright > 0.4 else -0.4, -1, cv2.LINE_AA, 4
        )
    for x, y, turn, size in rng.random((4, 4)).tolist():
        radius = (8 + 22 * size) * scale
        centre, axes = (round(x * width), round(y * height)), (max(2, round(radius)), max(2, round(radius * 0.6)))
        cv2.ellipse(dust, centre, axes, turn * 360, 0, 40 + 90 * size, 0.4, 1, cv2.LINE_AA)
    return np.asarray(0.017 * grain / grain.std() + 0.5 * tone.blur(dust, 0.5 * scale), np.float32)


def _bordered(scene: Scene, picture: Plane, scale: float) -> Plane:
    """The print's cream border; its window has rounded corners and a faint shade at its edge."""
    height, width = picture.shape[:2]
    short = min(width, height)
    corner, border = ROUND * short, BORDER * short
    rows, columns = np.ogrid[0:height, 0:width]
    across = np.abs(columns + 0.5 - width / 2) - (width / 2 - border - corner)
    down = np.abs(rows + 0.5 - height / 2) - (height / 2 - border - corner)
    outside = np.hypot(np.maximum(across, 0), np.maximum(down, 0)) + np.minimum(np.maximum(across, down), 0) - corner
    outside = outside.astype(np.float32)
    window = smoothstep(0.7, -0.7, outside)[..., None]
    mottle = lattice(width, height, 300 * scale, 4, scene.seed_of("print")) - 0.5
    paper = PRINT * (1 + 0.03 * mottle[..., None]) * (1 - 0.05 * smoothstep(9 * scale, 0, outside)[..., None])
    inner = picture * (1 - 0.16 * smoothstep(-14 * scale, 0, outside)[..., None])
    return np.asarray(paper + (inner - paper) * window, np.float32)
