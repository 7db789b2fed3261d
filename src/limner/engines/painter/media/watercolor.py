"""Watercolour over any world: broad washes and glazes of transparent pigment, wet edges, granulation, a loose border.

It starts from the developed colour of the world and knows its planes, not its things.
"""

import math

import cv2
import numpy as np

from limner.engines.painter import tone
from limner.engines.painter.gbuffer import FAR, FOLIAGE, GROUND, GBuffer, Plane
from limner.engines.painter.kernels import brush
from limner.engines.painter.media.sheet import Hand, rough_paper, unit
from limner.engines.painter.noise import lattice, smoothstep
from limner.engines.painter.scene import Scene, Time

SHEET = np.array([0.972, 0.962, 0.935], np.float32)  # sRGB of the paper
LEVELS: dict[Time, float] = {
    "dawn": 0.28, "morning": 0.31, "day": 0.30, "noon": 0.31, "golden_hour": 0.29, "sunset": 0.28, "dusk": 0.17,
    "night": 0.10,
}  # fmt: skip
PENCIL = np.array([0.55, 0.60, 0.66], np.float32)


def render(scene: Scene, world: GBuffer) -> Plane:
    """Paint the world in watercolour: sRGB (height, width, 3) in 0..1."""
    scale = unit(scene.width, scene.height)
    hand = Hand(scene.width, scene.height, 1.0, scene.seed_of("hand"))
    seen = hand.moved(_seen(world, LEVELS[scene.time]))
    broad = _pigment(simplified(seen, round(11 * scale) + 1))
    fine = _pigment(simplified(seen, round(3.5 * scale) + 1))
    pigment = _washes(scene, broad, fine, scale)
    pigment = _flowing(scene, world, pigment, hand, scale)
    pigment = _settled(scene, pigment, scale)
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
    picture = tone.to_srgb(tone.filmic(exposed * float(np.clip(level / mean, 0.8, 2.6))))
    luma = (picture @ tone.LUMA)[..., None]
    return np.asarray(np.clip(luma + (picture - luma) * 1.20, 0.02, 1), np.float32)


def _pigment(picture: Plane) -> Plane:
    """What must lie on the paper to give this colour, lighter than it is and with the lights left white."""
    absorbed = -np.log(np.clip(picture / SHEET, 0.03, 1))
    strength = absorbed.mean(axis=-1, keepdims=True)
    return np.asarray(absorbed * 0.86 * smoothstep(0.015, 0.11, strength), np.float32)


def _washes(scene: Scene, broad: Plane, fine: Plane, scale: float) -> Plane:
    """A pale broad wash under glazes; each dries with a darker rim."""
    glaze = np.maximum(fine - broad * 0.9, 0)
    first = np.minimum(fine, broad)
    region = lattice(scene.width, scene.height, 190 * scale, 5, scene.seed_of("washes"))
    rim = np.clip(first - tone.blur(first, 3.2 * scale), -0.08, 0.35)
    rim_glaze = np.clip(glaze - tone.blur(glaze, 2.0 * scale), 0, 0.3)
    return np.asarray(first * (0.72 + 0.5 * region)[..., None] + glaze * 0.95 + 0.9 * rim + 0.8 * rim_glaze, np.float32)


def _flowing(scene: Scene, world: GBuffer, pigment: Plane, hand: Hand, scale: float) -> Plane:
    """Wet in wet: far things and patches here and there run into each other, with blooms where water ran back."""
    far = hand.moved((world.depth >= FAR * 0.5).astype(np.float32))
    patch = lattice(scene.width, scene.height, 150 * scale, 4, scene.seed_of("wet"))
    wet = np.clip(0.75 * tone.blur(far, 2 * scale) + 0.8 * smoothstep(0.56, 0.72, patch), 0, 0.9)[..., None]
    run = tone.blur(pigment, 7 * scale)
    bloom = lattice(scene.width, scene.height, 260 * scale, 6, scene.seed_of("bloom"))
    front = smoothstep(0.030, 0.0, np.abs(bloom - 0.56)) * far * 0.35
    back = smoothstep(0.56, 0.64, bloom) * far * 0.35
    return np.asarray((pigment * (1 - wet) + run * wet) * (1 + front - back)[..., None], np.float32)


def _settled(scene: Scene, pigment: Plane, scale: float) -> Plane:
    """Pigment settles in the tooth of the paper and leaves its tops bare where the brush was dry."""
    tooth = rough_paper(scene.width, scene.height, scene.seed_of("paper"))
    cloud = lattice(scene.width, scene.height, max(3.0, 16 * scale), 4, scene.seed_of("cloud"))
    grain = 1 + 0.34 * (0.5 - tooth) + 0.26 * (cloud - 0.5)
    dry = smoothstep(0.68, 0.82, lattice(scene.width, scene.height, 120 * scale, 4, scene.seed_of("dry")))
    bare = 1 - 0.3 * dry * smoothstep(0.62, 0.80, tooth)
    relief = 0.030 * (tooth - tone.blur(tooth, 1.2 * scale))
    return np.asarray(pigment * (grain * bare)[..., None] - relief[..., None], np.float32)


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
    ragged = lattice(width, height, 110 * scale, 5, seed) - 0.5
    bristle = lattice(width, height, max(3.0, 12 * scale), 3, seed + 1) - 0.5
    reach = edge / scale - 30 + 52 * ragged + 9 * bristle
    rim = 0.45 * smoothstep(9, 1.5, reach)
    return np.asarray(smoothstep(-0.8, 1.2, reach) * (1 + rim), np.float32)
