"""Charcoal on laid paper: rubbed tone, broad grainy strokes, deep blacks, and lights lifted with a kneaded eraser.

It draws from brightness, depth and facing and knows nothing of what they show.
"""

import numpy as np

from limner.engines.painter import tone
from limner.engines.painter.gbuffer import SKY, GBuffer, Plane
from limner.engines.painter.media import air, strokes
from limner.engines.painter.media.contours import nearness, outlines
from limner.engines.painter.media.pencil import darkness
from limner.engines.painter.media.sheet import Hand, loose_margin, unit
from limner.engines.painter.media.strokes import Layer, Model
from limner.engines.painter.media.view import flow, seen
from limner.engines.painter.noise import lattice, smoothstep
from limner.engines.painter.scene import Scene

PAPER = np.array([0.918, 0.893, 0.845], np.float32)  # sRGB
CHARCOAL = np.array([0.085, 0.080, 0.082], np.float32)
LAYERS = (
    (0.10, 13.0, 4.0, 0.42),
    (0.40, 7.0, 4.5, 0.55),
    (0.70, 4.0, 5.0, 0.85),
)  # from this dark, breadth, length, pressure


def render(scene: Scene, world: GBuffer) -> Plane:
    """Draw the world in charcoal: sRGB (height, width, 3) in 0..1."""
    width, height, scale = scene.width, scene.height, unit(scene.width, scene.height)
    picture = seen(scene, world, saturation=1.0)
    dark = darkness(scene, world, picture, scale)
    grain = _grain(scene, scale)
    patches = lattice(width, height, 240 * scale, 4, scene.seed_of("rubbed"))
    rubbed = tone.blur(dark, 6 * scale) * (0.34 + 0.42 * patches)
    stroked = dark * (0.12 + 0.92 * _strokes(scene, world, picture, dark, scale))
    drawn = np.maximum(stroked, _lines(scene, world, scale))
    caught = np.clip(drawn * (1.10 - 1.5 * (grain - 0.42) * (1 - 0.75 * drawn)), 0, 1)
    density = 1 - (1 - rubbed) * (1 - caught)
    density *= 1 - 0.92 * _lifted(scene, dark, scale)
    density *= 1 - 0.8 * air.drawn(scene, breadth=1.5)
    density *= loose_margin(width, height, 46, scene.seed_of("margin"))
    density += 0.05 * patches  # dust on the whole sheet
    paper = PAPER * (1 - 0.05 * (grain - 0.5))[..., None]
    return np.asarray(np.clip(paper + (CHARCOAL - paper) * np.clip(density, 0, 1)[..., None], 0, 1), np.float32)


def _strokes(scene: Scene, world: GBuffer, picture: Plane, dark: Plane, scale: float) -> Plane:
    """Broad strokes with the side of the stick, then darker ones with its edge."""
    height, width = dark.shape
    canvas = np.zeros((height, width, 4), np.float32)
    sticks = strokes.bristles(scene.seed_of("sticks"), dry=0.7)
    stretch = np.where(world.ids == SKY, 1.4, 1.0).astype(np.float32)
    model_dark = np.repeat(dark[..., None], 3, axis=2)
    for index, (limit, breadth, long, pressure) in enumerate(LAYERS):
        rng = np.random.default_rng(scene.seed_of(f"stick/{index}"))
        layer = Layer(breadth=max(2.0, breadth * scale), long=long, opacity=pressure, tolerance=0.22)
        at = strokes.spots((height, width), layer.breadth * 1.25, rng)
        kept = smoothstep(limit - 0.05, limit + 0.22, dark)[at] > rng.random(at[0].size)
        at = (at[0][kept], at[1][kept])
        model = Model(model_dark, flow(scene, world, picture, layer.breadth), stretch, world.depth)
        found = strokes.marks(model, layer, at, rng)
        found[:, 9] *= 0.5 + 0.6 * dark[at]
        found[:, 6:9] = 1.0
        strokes.lay(canvas, found, sticks)
    return np.asarray(np.clip(canvas[..., 0], 0, 1), np.float32)


def _lines(scene: Scene, world: GBuffer, scale: float) -> Plane:
    """Soft, heavy, broken contours."""
    edge = outlines(world, leaves=0.1, folds=0.25) * (0.3 + 0.7 * nearness(world))
    line = np.clip(tone.blur(np.asarray(edge, np.float32), 1.5 * scale) * 2.6, 0, 1)
    pressure = smoothstep(0.36, 0.62, lattice(scene.width, scene.height, 110 * scale, 3, scene.seed_of("pressure")))
    moved = Hand(scene.width, scene.height, 0.5, scene.seed_of("hand")).moved(np.asarray(line, np.float32))
    return np.asarray(moved * (0.25 + 0.7 * pressure), np.float32)


def _lifted(scene: Scene, dark: Plane, scale: float) -> Plane:
    """Where the eraser took the charcoal off: the highest lights, with ragged strokes."""
    ragged = lattice(scene.width, scene.height, 40 * scale, 3, scene.seed_of("eraser")) - 0.5
    return smoothstep(0.13, 0.02, np.asarray(tone.blur(dark, 2.0 * scale) + 0.10 * ragged, np.float32))


def _grain(scene: Scene, scale: float) -> Plane:
    """Laid paper, 0..1: fine lines, wider chain lines, and tooth."""
    width, height = scene.width, scene.height
    rows, columns = np.ogrid[0:height, 0:width]
    slack = (lattice(width, height, 90 * scale, 2, scene.seed_of("slack")) - 0.5) * 5 * scale
    laid = 0.5 + 0.5 * np.cos((rows + slack) * (2 * np.pi / max(3.4, 4.6 * scale)))
    chain = np.exp(-(((columns + slack) / (86 * scale) % 1 - 0.5) ** 2) / 0.0004)
    tooth = np.random.default_rng(scene.seed_of("tooth")).random((height, width), np.float32)
    tooth = tone.blur(tooth, max(0.8, 1.3 * scale))
    return np.asarray(np.clip(0.5 + (tooth - 0.5) * 3.0 + 0.20 * (laid - 0.5) - 0.12 * chain, 0, 1), np.float32)
