"""Graphite on drawing paper: contours of uneven pressure, hatching that follows the form, smudged tone, paper tooth.

It draws from brightness, depth and facing and knows nothing of what they show.
"""

import numpy as np

from limner.engines.painter import tone
from limner.engines.painter.gbuffer import SKY, WATER, GBuffer, Plane
from limner.engines.painter.media import air, strokes
from limner.engines.painter.media.contours import fine_lines, nearness, outlines
from limner.engines.painter.media.sheet import Hand, loose_margin, unit
from limner.engines.painter.media.strokes import Layer, Model
from limner.engines.painter.media.view import flow, seen
from limner.engines.painter.noise import lattice, smoothstep
from limner.engines.painter.scene import Scene, Time

PAPER = np.array([0.962, 0.953, 0.930], np.float32)  # sRGB
GRAPHITE = np.array([0.165, 0.168, 0.185], np.float32)
HATCHES = (
    (0.06, 0.0, 0.55),
    (0.30, 0.42, 0.50),
    (0.50, -0.40, 0.55),
    (0.70, 0.15, 0.70),
)  # from this dark, turn, pressure
BINS = 48
SKY_TONE: dict[Time, float] = {"dusk": 0.85, "night": 1.25}  # of the sky's darkness; 0.55 by day
SLANT = -0.95  # radians: how a right hand hatches what has no form


def render(scene: Scene, world: GBuffer) -> Plane:
    """Draw the world in pencil: sRGB (height, width, 3) in 0..1."""
    scale = unit(scene.width, scene.height)
    picture = seen(scene, world, saturation=1.0)
    dark = darkness(scene, world, picture, scale)
    hatched, lines = _hatched(scene, world, picture, dark, scale), _lines(scene, world, picture, scale)
    smudge = (
        tone.blur(dark, 5 * scale)
        * 0.30
        * (0.5 + lattice(scene.width, scene.height, 160 * scale, 4, scene.seed_of("smudge")))
    )
    grain = _tooth(scene, scale)
    drawing = np.maximum(dark * (0.04 + 1.12 * hatched), lines)
    pressed = 1 - (1 - drawing) * (1 - smudge)
    pressed *= 1 - 0.9 * air.drawn(scene)  # rain and snow are erased
    pressed *= loose_margin(scene.width, scene.height, 34, scene.seed_of("margin"))
    cover = np.clip(pressed * (1.12 - 0.85 * (grain - 0.35) * (1 - 0.7 * pressed)), 0, 1)
    paper = PAPER * (1 - 0.035 * (grain - 0.5))[..., None]
    return np.asarray(np.clip(paper + (GRAPHITE - paper) * cover[..., None] * 0.96, 0, 1), np.float32)


def darkness(scene: Scene, world: GBuffer, picture: Plane, scale: float) -> Plane:
    """How dark the drawing is to be, 0..1: any light brought to a draughtsman's scale, most of the sheet pale."""
    luma = np.asarray(picture @ tone.LUMA, np.float32)
    spark = smoothstep(0.03, 0.12, luma - tone.blur(luma, 9 * scale)) * (world.ids == SKY)
    luma = luma + 0.5 * (luma - tone.blur(luma, 26 * scale))
    luma = np.asarray(0.65 * tone.blur(luma, 1.0 * scale) + 0.35 * tone.blur(luma, 4 * scale), np.float32)
    sample = np.sort(np.clip(luma[::3, ::3], 0, 1), axis=None)
    low, high = float(sample[int(0.01 * sample.size)]), float(sample[int(0.97 * sample.size)])
    count = np.histogram(sample, BINS, (low, high + 0.02))[0]
    spread = np.cumsum(np.minimum(count, 2.2 * sample.size / BINS))  # a large even ground does not push all else down
    rank = np.interp(luma, np.linspace(low, high + 0.02, BINS), spread / spread[-1])
    light = np.clip(1 - (high - luma) / max(high - low, 0.35), 0, 1)
    share = 0.55 * float(np.clip(1.5 * spread[-1] / sample.size - 0.35, 0, 1) * min((high - low) / 0.35, 1.0))
    dark = (1 - np.clip(share * rank + (1 - share) * light**0.7, 0, 1)) ** 1.25
    dark = dark * (1 - 0.9 * spark)  # stars and lightning stay paper
    return np.asarray(np.clip(dark * np.where(world.ids == SKY, SKY_TONE.get(scene.time, 0.55), 1.0), 0, 1), np.float32)


def _hatched(scene: Scene, world: GBuffer, picture: Plane, dark: Plane, scale: float) -> Plane:
    """Layer over layer of parallel strokes, each from a darker tone on."""
    height, width = dark.shape
    canvas = np.zeros((height, width, 4), np.float32)
    leads = strokes.bristles(scene.seed_of("leads"), dry=0.25)
    form = flow(scene, world, picture, 9 * scale)
    turn = (lattice(width, height, 240 * scale, 2, scene.seed_of("turn")) - 0.5) * 0.7
    form = np.where(world.ids == SKY, SLANT + turn, form)
    stretch = np.where(world.ids == SKY, 1.5, np.where(world.ids == WATER, 1.3, 1.0)).astype(np.float32)
    hatches = HATCHES[: 2 if scene.detail == "low" else 4]
    for index, (limit, turned, pressure) in enumerate(hatches):
        rng = np.random.default_rng(scene.seed_of(f"hatch/{index}"))
        layer = Layer(breadth=max(0.95, 1.15 * scale), long=15.0, spacing=2.6, opacity=pressure, tolerance=0.18)
        at = strokes.spots((height, width), max(4.0, 6.6 * scale), rng)
        want = smoothstep(limit - 0.06, limit + 0.20, dark)[at]
        kept = want > rng.random(at[0].size)
        at = (at[0][kept], at[1][kept])
        model = Model(
            np.repeat(dark[..., None], 3, axis=2), np.asarray(form + turned, np.float32), stretch, world.depth
        )
        found = strokes.marks(model, layer, at, rng)
        found[:, 9] *= 0.55 + 0.6 * dark[at]
        found[:, 6:9] = 1.0
        strokes.lay(canvas, found, leads)
    return np.asarray(np.clip(canvas[..., 0], 0, 1), np.float32)


def _lines(scene: Scene, world: GBuffer, picture: Plane, scale: float) -> Plane:
    """Contours, drawn twice by a hand that wavers and presses unevenly."""
    luma = np.asarray(picture @ tone.LUMA, np.float32)
    edge = outlines(world, leaves=0.15) * (0.35 + 0.65 * nearness(world))
    edge = np.maximum(edge, 0.5 * fine_lines(luma, 1.3 * max(scale, 0.6)) * (world.ids != SKY))
    line = np.clip(tone.blur(np.asarray(edge, np.float32), 0.75 * scale) * 1.7, 0, 1)
    pressure = smoothstep(0.25, 0.62, lattice(scene.width, scene.height, 70 * scale, 3, scene.seed_of("pressure")))
    first = Hand(scene.width, scene.height, 0.35, scene.seed_of("hand")).moved(line)
    second = Hand(scene.width, scene.height, 0.6, scene.seed_of("second hand")).moved(line)
    return np.asarray(np.maximum(first * (0.45 + 0.5 * pressure), 0.55 * second * (1 - pressure)), np.float32)


def _tooth(scene: Scene, scale: float) -> Plane:
    """The grain of the paper, 0..1, finer than that for watercolour."""
    fine = np.random.default_rng(scene.seed_of("tooth")).random((scene.height, scene.width), np.float32)
    fine = tone.blur(fine, max(0.7, 1.0 * scale))
    broad = lattice(scene.width, scene.height, max(3.0, 7 * scale), 2, scene.seed_of("paper"))
    return np.asarray(np.clip(0.5 + (fine - 0.5) * 2.2 + (broad - 0.5) * 0.6, 0, 1), np.float32)
