"""The figures of a sheet as a small world before a backdrop, so that media over worlds can draw them too.

It inflates layers to relief; it knows neither nouns nor letterings, and there is no camera to move.
"""

from collections.abc import Sequence

import cv2
import numpy as np

from limner.engines.painter.gbuffer import FAR, FIRST_SUBJECT, GROUND, SKY, Camera, GBuffer, Ids, Light, Plane
from limner.engines.painter.media import cutout
from limner.engines.painter.media.layers import Layer
from limner.engines.painter.media.view import MIDDLE_GREY
from limner.engines.painter.noise import lattice
from limner.engines.painter.scene import Medium, Scene
from limner.engines.painter.tone import LUMA, blur, colour, to_srgb

NEAR = 8.0  # metres to the figures
LAMP = (-0.48, 0.62, -0.62)  # towards the upper left, before the sheet
WHITE = 0.80  # the brightest display light that the filmic curve still gives back without glare
BACKDROPS: dict[Medium, tuple[tuple[str, str], ...]] = {  # light and dark of a backdrop, one pair by seed
    "oil": (("#c9b48a", "#6d6248"), ("#a9b3a4", "#55675f"), ("#cdb7a0", "#7d5c4c"), ("#9fb0bd", "#4f6072")),
    "low_poly": (("#f6e6cf", "#eab8a0"), ("#d8ecf0", "#8fbfd6"), ("#e3f0dc", "#9cc9a9"), ("#efe4f3", "#b9a6d6")),
    "stained_glass": (("#9fd0f2", "#1f4fb0"), ("#bfe6d0", "#147a6c"), ("#ffe2a0", "#d9822b"), ("#d8c8f2", "#5a3aa0")),
    "anime": (("#fff3d6", "#7cc4f0"), ("#f4fbff", "#69b4ea"), ("#ffe9d6", "#f2a7b4")),
    "ukiyo_e": (("#f1e6cc", "#e6d3ab"), ("#efe6d2", "#c9d6d2")),
    "cinematic": (("#8f9fa6", "#1f2d33"), ("#a89a86", "#2a2724")),
    "monochrome": (("#c8c8c8", "#4a4a4a"), ("#e6e6e6", "#9a9a9a")),
    "vintage": (("#e6d3a8", "#b08d5a"), ("#d2d6c2", "#8a9a84")),
}  # fmt: skip
STANDING: frozenset[Medium] = frozenset(  # their figures stand on a floor and cast shadows on it
    {"oil", "pencil", "charcoal", "low_poly", "anime", "cinematic", "monochrome", "vintage"}
)
WOOD = (0.165, 0.085, 0.040)  # linear


def build(scene: Scene, stack: Sequence[Layer], paper: str, *, relief: float, plain: bool) -> GBuffer:
    """The layers before a backdrop of the medium, or of plain `paper` (sRGB `#rrggbb`) when type stands on it too."""
    width, height = scene.width, scene.height
    ground = cutout.backdrop(width, height, paper, scene.seed_of("backdrop"))
    ids, normal = _forms(stack, width, height, relief)
    base = _base(ids)
    if not plain and scene.medium in BACKDROPS:
        ground = _graded(scene, _colour(stack))
        if scene.medium in STANDING:
            _stand(scene, ground, ids, normal, base)
    if not plain and scene.medium in STANDING:
        ground *= 1 - 0.55 * _cast(cutout.alpha(stack, width, height), base)[..., None]
    lit = cutout.draw(ground, stack, scene.seed_of("grain"), relief=relief)
    light = _unfilmed(_modelled(lit, ids, normal))
    mean = float(np.exp(np.log(np.maximum(light @ LUMA, 0) + 1e-3).mean()))
    exposure = float(np.clip((mean / MIDDLE_GREY) ** (2 / 3), 1 / 1.6, 1 / 0.6))  # what view.exposure will take back
    lamp = Light(direction=LAMP, key=(3, 3, 3), ambient=(0.5, 0.5, 0.5), haze=(0.7, 0.7, 0.7))
    return GBuffer(
        camera=Camera(width, height, height * 0.72, float(max(width, height)), 1.6),
        light=lamp,
        colour=light,
        depth=np.where(ids == SKY, FAR, NEAR).astype(np.float32),
        normal=normal,
        ids=ids,
        emission=np.zeros_like(light),
        exposure=exposure,
    )


def _base(ids: Ids) -> int:
    """The lowest row that a figure reaches."""
    rows = np.nonzero((ids != SKY).any(axis=1))[0]
    return int(rows[-1]) if rows.size else ids.shape[0] - 1


def _stand(scene: Scene, ground: Plane, ids: Ids, normal: Plane, base: int) -> None:
    """A table or floor under the figures, its far edge a little above their feet: painted into the planes."""
    height, width = ids.shape
    edge = int(np.clip(base - 0.10 * min(width, height), 0.35 * height, 0.94 * height))
    rows = np.linspace(0, 1, height - edge, dtype=np.float32)[:, None, None]
    tone = ground[edge - 1 : edge].mean(axis=1, keepdims=True)
    bright = float(tone.mean())
    wood = np.array(WOOD, np.float32) * (bright / 0.10) if scene.medium != "anime" else tone
    cloud = lattice(width, height - edge, 0.2 * min(width, height), 3, scene.seed_of("floor"))[..., None] - 0.5
    ground[edge:] = np.clip((0.45 * tone + 0.55 * wood) * (0.78 + 0.30 * rows + 0.16 * cloud), 0, 1)
    free = ids[edge:] == SKY
    ids[edge:][free] = GROUND
    normal[edge:][free] = (0, 1, 0)


def _cast(alpha: Plane, base: int) -> Plane:
    """The shadow that the figures cast over the floor, away from the lamp and back: 0..1."""
    height, width = alpha.shape
    lean, squash = 0.50, 0.20
    matrix = np.array([[1, -lean, lean * base], [0, squash, base * (1 - squash)]], np.float32)
    flat = np.asarray(cv2.warpAffine(alpha, matrix, (width, height)), np.float32)
    reach = 0.006 * min(width, height)
    soft = blur(flat, 2.2 * reach) * 0.7 + 0.3 * blur(flat, 5 * reach)
    feet = alpha.copy()
    feet[: max(0, base - round(4 * reach))] = 0
    return np.asarray(np.clip(soft + blur(feet, 1.5 * reach), 0, 1), np.float32)


def _colour(stack: Sequence[Layer]) -> Plane:
    """The mean sRGB of the figures' larger areas."""
    areas = [to_srgb(colour(layer.colour)) for layer in stack if not layer.detail]
    return np.asarray(np.mean(areas, axis=0) if areas else np.full(3, 0.5), np.float32)


def _graded(scene: Scene, figures: Plane) -> Plane:
    """A backdrop that is light behind the figures and dark in the corners, cloudy as a painted cloth: linear."""
    width, height = scene.width, scene.height
    pairs = [tuple(colour(code) for code in pair) for pair in BACKDROPS[scene.medium]]
    pairs.sort(key=lambda pair: -float(np.abs(to_srgb(pair[0]) + to_srgb(pair[1]) - 2 * figures).sum()))
    light, dark = pairs[scene.seed_of("cloth") % min(2, len(pairs))]  # of those that set the figures off
    rows = np.linspace(-1, 1, height, dtype=np.float32)[:, None]
    columns = np.linspace(-1, 1, width, dtype=np.float32)[None, :]
    away = np.sqrt((columns + 0.12) ** 2 * 0.8 + (rows + 0.10) ** 2 * 0.9)
    cloud = lattice(width, height, 0.35 * min(width, height), 4, scene.seed_of("cloud")) - 0.5
    share = np.clip(away * 0.78 + 0.5 * cloud - 0.12, 0, 1)[..., None]
    return np.asarray(light + (dark - light) * share, np.float32)


def _modelled(lit: Plane, ids: Ids, normal: Plane) -> Plane:
    """Light and shade over the swelling of the figures, warm in the light and cool in the shade."""
    facing = np.clip(normal @ np.array(LAMP, np.float32), 0, 1)
    shade = (0.46 + 0.86 * facing)[..., None] + 0.7 * (np.clip(facing - 0.80, 0, 1) ** 1.5)[..., None]
    tint = 1 + (0.62 - facing)[..., None] * np.array([-0.10, 0.0, 0.16], np.float32)
    return np.asarray(np.where((ids == SKY)[..., None], lit, np.clip(lit * shade * tint, 0, 1)), np.float32)


def _forms(stack: Sequence[Layer], width: int, height: int, relief: float) -> tuple[Ids, Plane]:
    """Ids, one for each area from back to front, and the facing of its swelling."""
    ids = np.full((height, width), SKY, np.int32)
    normal = np.zeros((height, width, 3), np.float32)
    for index, layer in enumerate(stack):
        box = layer.bounds(2, width, height)
        if layer.detail or box is None:
            continue
        mask = layer.cover(box)
        inside = mask > 0.5
        swell = _swell(mask, layer.size) * 0.13 * layer.size * max(relief, 0.1)
        across, down = cv2.Sobel(swell, cv2.CV_32F, 1, 0) / 8, cv2.Sobel(swell, cv2.CV_32F, 0, 1) / 8
        facing = np.dstack([-across, down, -np.ones_like(across)])
        facing /= np.linalg.norm(facing, axis=2, keepdims=True)
        here = (slice(box[1], box[3]), slice(box[0], box[2]))
        normal[here][inside] = facing[inside]
        ids[here][inside] = FIRST_SUBJECT + index
    return ids, normal


def _swell(mask: Plane, size: float) -> Plane:
    """How far the middle of an area stands out over its rim: wide blurs on a coarse grid, smooth after enlarging."""
    factor = max(1, round(size / 160))
    height, width = mask.shape
    small = cv2.resize(mask, (max(2, width // factor), max(2, height // factor)), interpolation=cv2.INTER_AREA)
    widths = (max(0.8, size * share / factor) for share in (0.015, 0.05, 0.13))
    soft = [cv2.GaussianBlur(small, (0, 0), sigma, borderType=cv2.BORDER_CONSTANT) for sigma in widths]
    out = np.asarray(np.sum(soft, axis=0), np.float32)
    wide = np.asarray(cv2.resize(out, (width, height), interpolation=cv2.INTER_LINEAR), np.float32)
    return blur(wide, 0.9 * factor)


def _unfilmed(linear: Plane) -> Plane:
    """The light that the filmic curve (tone.filmic) turns into this display light."""
    shown = np.clip(linear * WHITE, 0, WHITE)
    square, plain = 2.43 * shown - 2.51, 0.59 * shown - 0.03
    return np.asarray((-plain - np.sqrt(plain**2 - 4 * square * 0.14 * shown)) / (2 * square), np.float32)
