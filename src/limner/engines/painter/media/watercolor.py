"""Watercolour over any world: broad washes and glazes of transparent pigment, wet edges, granulation, a loose border.

It starts from the developed colour of the world and knows its planes, not its things.
"""

import math

import cv2
import numpy as np

from limner.engines.painter import tone
from limner.engines.painter.gbuffer import FAR, FOLIAGE, GROUND, GBuffer, Plane
from limner.engines.painter.kernels import brush
from limner.engines.painter.media import air
from limner.engines.painter.media.sheet import Hand, rough_paper, unit
from limner.engines.painter.noise import lattice, smoothstep
from limner.engines.painter.scene import Scene, Time

SHEET = np.array([0.972, 0.962, 0.935], np.float32)  # sRGB of the paper
LEVELS: dict[Time, float] = {
    "dawn": 0.28, "morning": 0.31, "day": 0.30, "noon": 0.31, "golden_hour": 0.29, "sunset": 0.28, "dusk": 0.17,
    "night": 0.075,
}  # fmt: skip
WASHES = 5
PENCIL = np.array([0.55, 0.60, 0.66], np.float32)


def render(scene: Scene, world: GBuffer) -> Plane:
    """Paint the world in watercolour: sRGB (height, width, 3) in 0..1."""
    scale = unit(scene.width, scene.height)
    hand = Hand(scene.width, scene.height, 1.0, scene.seed_of("hand"))
    seen = hand.moved(_seen(world, LEVELS[scene.time]))
    broad = _pigment(simplified(seen, round(13 * scale) + 1))
    fine = _pigment(simplified(seen, round(4 * scale) + 1))
    pigment = _washes(scene, broad, fine, scale)
    pigment = _flowing(scene, world, pigment, hand, scale)
    pigment = _spattered(scene, pigment, scale)
    pigment = _settled(scene, pigment, hand.moved((world.depth >= FAR * 0.5).astype(np.float32)), scale)
    pigment = pigment * (1 - _fallen(scene)[..., None])
    lines = 0.30 * hand.moved(_pencil(scene, world, scale))
    absorbed = pigment * _border(scene, scale)[..., None] + lines[..., None] * PENCIL
    return np.asarray(np.clip(SHEET * np.exp(-absorbed), 0, 1), np.float32)


def simplified(picture: Plane, radius: int) -> Plane:
    """Flat patches with firm borders: of eight windows around a pixel the smoothest counts (after Kuwahara 1976)."""
    luma = np.asarray(picture @ tone.LUMA, np.float32)
    stack = np.dstack([picture, luma * luma])
    mean = tone.blur(stack, radius * 0.36)
    spread = np.maximum(mean[..., 3] - (mean[..., :3] @ tone.LUMA) ** 2, 0)
    mean = np.dstack([mean[..., :3], spread])
    total, weights = np.zeros_like(picture), np.zeros_like(luma)
    for direction in range(8):
        angle = direction * math.pi / 4
        window = _shifted(mean, math.cos(angle) * radius * 0.55, math.sin(angle) * radius * 0.55)
        weight = 1e-12 / (window[..., 3] + 2e-5) ** 3
        total += window[..., :3] * weight[..., None]
        weights += weight
    return np.asarray(total / weights[..., None], np.float32)


def _shifted(plane: Plane, across: float, down: float) -> Plane:
    matrix = np.array([[1, 0, across], [0, 1, down]], np.float32)
    size = (plane.shape[1], plane.shape[0])
    return np.asarray(cv2.warpAffine(plane, matrix, size, borderMode=cv2.BORDER_REFLECT), np.float32)


def _seen(world: GBuffer, level: float) -> Plane:
    """The world as a light, clear picture in sRGB."""
    exposed = np.asarray(world.colour * world.exposure, np.float32)
    mean = float(np.exp(np.mean(np.log(np.maximum(exposed @ tone.LUMA, 1e-3)))))
    picture = tone.to_srgb(tone.filmic(exposed * float(np.clip(level / mean, 0.7, 2.6))))
    luma = (picture @ tone.LUMA)[..., None]
    return np.asarray(np.clip(luma + (picture - luma) * 1.20, 0.02, 1), np.float32)


def _pigment(picture: Plane) -> Plane:
    """What must lie on the paper to give this colour, lighter than it is and with the lights left white."""
    absorbed = -np.log(np.clip(picture / SHEET, 0.03, 1))
    strength = absorbed.mean(axis=-1, keepdims=True)
    return np.asarray(absorbed * 0.86 * smoothstep(0.02, 0.16, strength), np.float32)


def _layered(pigment: Plane, rim: float) -> tuple[Plane, Plane]:
    """The pigment laid in few washes one over another, and the darker edge at which each of them dried."""
    strength = np.maximum(pigment.mean(axis=-1), 1e-3)
    scaled = np.sqrt(strength) * WASHES
    low = np.floor(scaled)
    stepped = np.square((low + smoothstep(0.30, 0.70, np.asarray(scaled - low, np.float32))) / WASHES)
    laid = np.asarray(pigment * (0.35 + 0.65 * stepped / strength)[..., None], np.float32)
    return laid, np.asarray(np.clip(laid - tone.blur(laid, rim), -0.06, 0.30), np.float32)


def _washes(scene: Scene, broad: Plane, fine: Plane, scale: float) -> Plane:
    """A pale broad wash under glazes; each dries with a darker rim."""
    first, rim = _layered(np.minimum(fine, broad), 3.6 * scale)
    glaze = np.maximum(fine - first * 0.9, 0)
    rim_glaze = np.clip(glaze - tone.blur(glaze, 2.0 * scale), 0, 0.3)
    region = lattice(scene.width, scene.height, 240 * scale, 4, scene.seed_of("washes"))
    return np.asarray(
        first * (0.76 + 0.42 * region)[..., None] + glaze * 0.95 + 1.7 * rim + 0.8 * rim_glaze, np.float32
    )


def _flowing(scene: Scene, world: GBuffer, pigment: Plane, hand: Hand, scale: float) -> Plane:
    """Wet in wet: the sky and patches here and there run into each other; where water ran back, a bloom dries."""
    far = hand.moved((world.depth >= FAR * 0.5).astype(np.float32))
    patch = lattice(scene.width, scene.height, 170 * scale, 3, scene.seed_of("wet"))
    wet = np.clip(
        0.9 * smoothstep(0.62, 0.98, tone.blur(far, 5 * scale)) + 0.7 * smoothstep(0.60, 0.74, patch), 0, 0.92
    )[..., None]
    strength = np.asarray(pigment.mean(axis=-1), np.float32)
    spark = smoothstep(0.03, 0.12, tone.blur(strength, 7 * scale) - strength)[..., None]
    wet = wet * (1 - 0.9 * spark)  # reserved lights do not drown
    run = 0.55 * tone.blur(pigment, 5 * scale) + 0.45 * tone.blur(pigment, 16 * scale)
    bloom = lattice(scene.width, scene.height, 420 * scale, 5, scene.seed_of("bloom"))
    front = smoothstep(0.022, 0.0, np.abs(bloom - 0.60)) * 0.16
    back = smoothstep(0.60, 0.70, bloom) * 0.30
    drift = 0.5 * (lattice(scene.width, scene.height, 520 * scale, 3, scene.seed_of("drift")) - 0.5)
    flood = 1 + (front - back + drift) * far
    return np.asarray((pigment * (1 - wet) + run * wet) * flood[..., None], np.float32)


def _spattered(scene: Scene, pigment: Plane, scale: float) -> Plane:
    """A few drops that fell from the brush, in the colours of the place."""
    height, width = pigment.shape[:2]
    rng = np.random.default_rng(scene.seed_of("spatter"))
    drops = np.zeros((height, width), np.float32)
    middle = rng.random(2) * (width, height)
    for turn, away, size in rng.random((34, 3)).tolist():
        reach = (0.05 + 0.28 * away) * min(width, height)
        x, y = middle[0] + reach * math.cos(turn * 2 * math.pi), middle[1] + reach * math.sin(turn * 2 * math.pi)
        cv2.circle(
            drops, (round(x * 16), round(y * 16)), round((0.8 + 3.0 * size**4) * scale * 16), 1.0, -1, cv2.LINE_AA, 4
        )
    rim = np.clip(drops - 0.6 * tone.blur(drops, 1.2 * scale), 0, 1)
    near = tone.blur(pigment, 24 * scale)
    return np.asarray(pigment + (0.45 * near + 0.05) * rim[..., None], np.float32)


def _settled(scene: Scene, pigment: Plane, sky: Plane, scale: float) -> Plane:
    """Pigment settles in the tooth of the paper and leaves its tops bare where the brush was dry."""
    tooth = rough_paper(scene.width, scene.height, scene.seed_of("paper"))
    cloud = lattice(scene.width, scene.height, max(3.0, 16 * scale), 3, scene.seed_of("cloud"))
    grain = 1 + 0.26 * (0.5 - tooth) + 0.12 * (cloud - 0.5)
    dry = smoothstep(0.66, 0.82, lattice(scene.width, scene.height, 120 * scale, 4, scene.seed_of("dry"))) * (1 - sky)
    bare = 1 - 0.26 * dry * smoothstep(0.62, 0.80, tooth)
    relief = 0.030 * (tooth - tone.blur(tooth, 1.2 * scale))
    return np.asarray(pigment * (grain * bare)[..., None] - relief[..., None], np.float32)


def _fallen(scene: Scene) -> Plane:
    """Where masking fluid kept the paper white for snow, or a damp brush lifted lines of rain."""
    return air.drawn(scene, breadth=1.3) * (0.9 if scene.weather == "snow" else 0.42)


def _pencil(scene: Scene, world: GBuffer, scale: float) -> Plane:
    """A light drawing under the washes: contours, broken and of uneven pressure."""
    out = np.zeros(world.depth.shape, np.float32)
    things = np.where(world.ids == FOLIAGE, GROUND, world.ids)
    brush.outline(np.log(np.maximum(world.depth, 0.1)), things, max(1, round(scale)), out)
    pressure = smoothstep(0.35, 0.6, lattice(scene.width, scene.height, 80 * scale, 3, scene.seed_of("pencil")))
    tooth = rough_paper(scene.width, scene.height, scene.seed_of("paper"))
    return np.asarray(smoothstep(0.08, 0.4, out) * pressure * (0.45 + 0.8 * tooth), np.float32)


def _border(scene: Scene, scale: float) -> Plane:
    """1 where the brush went, 0 on the bare margin; a darker rim where the wash stopped."""
    width, height = scene.width, scene.height
    rows, columns = np.ogrid[0:height, 0:width]
    edge = np.minimum(np.minimum(columns, width - 1 - columns), np.minimum(rows, height - 1 - rows)).astype(np.float32)
    seed = scene.seed_of("border")
    swing = lattice(width, height, 420 * scale, 2, seed) - 0.5  # long strokes that stop where they please
    ragged = lattice(width, height, 60 * scale, 3, seed + 2) - 0.5
    bristle = lattice(width, height, max(3.0, 9 * scale), 2, seed + 1) - 0.5
    soft = 1.5 + 16 * smoothstep(
        0.45, 0.75, lattice(width, height, 260 * scale, 2, seed + 3)
    )  # here and there it was wet
    reach = edge / scale - 24 + 34 * swing + 7 * ragged + 6 * bristle
    rim = 0.40 * smoothstep(10, 1.5, reach) * smoothstep(9, 2, soft)
    return np.asarray(smoothstep(-0.5, 0.5, reach / soft) * (1 + rim), np.float32)
