"""Oil on canvas: broad to fine strokes along the form, broken colour, thick paint lit from the side, visible weave.

It paints from the world's colour, distance and facing and knows nothing of what they show.
"""

import cv2
import numpy as np

from limner.engines.painter import tone
from limner.engines.painter.gbuffer import FIRST_SUBJECT, FOLIAGE, SKY, WATER, GBuffer, Plane
from limner.engines.painter.media import air, strokes
from limner.engines.painter.media.sheet import unit
from limner.engines.painter.media.strokes import Layer, Model
from limner.engines.painter.media.view import flow, seen
from limner.engines.painter.noise import lattice, smoothstep
from limner.engines.painter.scene import Scene

LAYERS = (  # half widths in units
    Layer(breadth=30, long=2.6, opacity=0.95, tolerance=0.3),
    Layer(breadth=14, long=3.0, opacity=0.92, tolerance=0.2),
    Layer(breadth=7, long=3.2, opacity=0.92),
    Layer(breadth=3.6, long=3.4, opacity=0.95, tolerance=0.13),
    Layer(breadth=1.8, long=3.6, opacity=0.95, tolerance=0.12),
)
SHARES = (1.0, 0.75, 0.35, 0.0, 0.0)  # of a layer's strokes that fall outside what is busy
GROUND = np.array([0.62, 0.45, 0.30], np.float32)  # sRGB of the toned ground that shows between strokes


def render(scene: Scene, world: GBuffer) -> Plane:
    """Paint the world in oil: sRGB (height, width, 3) in 0..1."""
    scale = unit(scene.width, scene.height)
    picture = seen(scene, world, saturation=1.28)
    canvas = np.dstack([picture * 0.35 + GROUND * 0.65, np.zeros_like(world.depth)]).astype(np.float32)
    brushes = strokes.bristles(scene.seed_of("bristles"))
    stretch = _stretch(world)
    busy = _busy(world, picture, scale)
    for index, layer in enumerate(LAYERS[: 3 if scene.detail == "low" else 5]):
        rng = np.random.default_rng(scene.seed_of(f"oil/{index}"))
        layer = Layer(
            breadth=max(1.7, layer.breadth * scale), long=layer.long, opacity=layer.opacity, tolerance=layer.tolerance
        )
        model = Model(
            tone.blur(picture, layer.breadth * 0.35), flow(scene, world, picture, layer.breadth), stretch, world.depth
        )
        row, column = strokes.spots(world.depth.shape, layer.breadth * layer.spacing, rng)
        kept = _wanted(index, canvas, model.picture, busy)[row, column] > rng.random(row.size)
        row, column = row[kept], column[kept]
        order = np.argsort(-np.log(model.depth[row, column]) + rng.normal(0, 0.25, row.size), kind="stable")
        found = strokes.marks(model, layer, (row[order], column[order]), rng)
        found[:, 6:9] = _broken(found[:, 6:9], rng, 0.055 if index else 0.09)
        strokes.lay(canvas, found, brushes)
    _fallen(scene, canvas)
    return _lit(scene, canvas, scale)


def _stretch(world: GBuffer) -> Plane:
    """How long strokes are: sweeps on water and in the sky, dabs in leaves."""
    factor = np.ones(world.depth.shape, np.float32)
    factor[world.ids == WATER] = 1.35
    factor[world.ids == SKY] = 1.15
    factor[world.ids == FOLIAGE] = 0.55
    return factor


def _busy(world: GBuffer, picture: Plane, scale: float) -> Plane:
    """Where the eye wants detail, 0..1: edges, and things."""
    luma = np.asarray(picture @ tone.LUMA, np.float32)
    edge = np.hypot(cv2.Sobel(luma, cv2.CV_32F, 1, 0), cv2.Sobel(luma, cv2.CV_32F, 0, 1))
    things = np.asarray(world.ids >= FIRST_SUBJECT, np.float32)
    return np.asarray(
        np.clip(tone.blur(np.asarray(edge, np.float32), 3 * scale) * 2.2 + 0.9 * things, 0, 1), np.float32
    )


def _wanted(index: int, canvas: Plane, picture: Plane, busy: Plane) -> Plane:
    """The chance of a stroke: all at first, later only where the painting is not yet like the model."""
    if index == 0:
        return np.ones_like(busy)
    error = np.abs(canvas[..., :3] - picture).max(axis=2)
    wanted = smoothstep(0.03, 0.14, np.asarray(error, np.float32))
    share = SHARES[index]
    return np.asarray(wanted * (share + (1 - share) * busy) + 0.06 * max(3 - index, 0), np.float32)


def _broken(colours: Plane, rng: np.random.Generator, amount: float) -> Plane:
    """Broken colour: each stroke a little warmer or cooler, lighter or darker than the model."""
    count = len(colours)
    warm = rng.normal(0, amount, (count, 1)) * np.array([[1.0, 0.15, -1.0]])
    light = rng.normal(0, amount * 0.55, (count, 1))
    room = 0.25 + 0.75 * np.minimum(colours, 1 - colours).mean(axis=1, keepdims=True) * 2
    room = room * np.clip(0.5 + 1.6 * np.ptp(colours, axis=1, keepdims=True), 0, 1)  # greys stay quiet
    return np.asarray(np.clip(colours + (warm + light) * room, 0, 1), np.float32)


def _fallen(scene: Scene, canvas: Plane) -> None:
    """Rain and snow as light touches of the brush."""
    cover = air.drawn(scene, breadth=1.25)
    if cover.any():
        around = tone.blur(canvas[..., :3], 30 * unit(scene.width, scene.height))
        light = around * 0.45 + 0.55 * np.clip(around.max() * 1.05, 0.4, 1)
        share = (cover * (0.75 if scene.weather == "snow" else 0.34))[..., None]
        canvas[..., :3] += (light - canvas[..., :3]) * share
        canvas[..., 3] += cover * 2


def _lit(scene: Scene, canvas: Plane, scale: float) -> Plane:
    """The paint as relief under a lamp from the upper left, with the weave of the canvas where paint is thin."""
    thick = np.ascontiguousarray(canvas[..., 3]) / max(scale, 0.3)
    thick = tone.blur(thick, 0.6 * scale)
    weave = _weave(scene, scale) * np.exp(-thick / 5)
    relief = thick * 0.16 + weave * 0.5
    across, down = cv2.Sobel(relief, cv2.CV_32F, 1, 0) / 8, cv2.Sobel(relief, cv2.CV_32F, 0, 1) / 8
    facing = (across + 1.15 * down) * max(scale, 0.5)
    shade = 1 + np.clip(0.29 * facing, -0.20, 0.18)
    shine = np.clip(facing - 0.28, 0, 1) ** 1.5 * 0.20
    picture = canvas[..., :3] * shade[..., None] + shine[..., None]
    return np.asarray(np.clip(picture, 0, 1), np.float32)


def _weave(scene: Scene, scale: float) -> Plane:
    """The threads of the canvas, 0..1."""
    columns, rows = np.meshgrid(np.arange(scene.width, dtype=np.float32), np.arange(scene.height, dtype=np.float32))
    pitch = max(3.2, 4.2 * scale)
    slack = (lattice(scene.width, scene.height, 60 * scale, 2, scene.seed_of("weave")) - 0.5) * 3
    warp = np.cos((columns + slack) * (2 * np.pi / pitch)) * np.cos(rows * (np.pi / pitch))
    weft = np.cos((rows + slack) * (2 * np.pi / pitch)) * np.sin(columns * (np.pi / pitch))
    return np.asarray(0.5 + 0.25 * (np.abs(warp) + np.abs(weft)), np.float32)
