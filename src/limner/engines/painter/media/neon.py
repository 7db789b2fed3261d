"""Neon: figures as glowing tubes on a dark brick wall; worlds by night, their edges alight, the ground wet."""

from collections.abc import Sequence

import cv2
import numpy as np
import skia

from limner.engines.painter import tone
from limner.engines.painter.cover import cover
from limner.engines.painter.gbuffer import FOLIAGE, WATER, GBuffer, Plane
from limner.engines.painter.lettering.layout import Setting
from limner.engines.painter.lettering.neon import tubes
from limner.engines.painter.media import edges, pen
from limner.engines.painter.media.schemes import lab, unlab
from limner.engines.painter.media.sheet import unit
from limner.engines.painter.media.vector import stroked
from limner.engines.painter.noise import lattice, smoothstep
from limner.engines.painter.scene import Scene
from limner.engines.painter.subjects.arrangement import Placed
from limner.engines.painter.subjects.figure import Part, Tone
from limner.engines.painter.tone import Grade, blur, colour, develop

MAGENTA = np.array([1.0, 0.06, 0.62], np.float32)  # linear
CYAN = np.array([0.04, 0.78, 1.0], np.float32)
VIOLET = np.array([0.34, 0.10, 1.0], np.float32)
_HAND = pen.Hand(0.024, 1.0, 0.0)
_TINTS = ("#ff2fa0", "#23d5ff", "#ffd23f", "#7dff6a", "#ff6a3d", "#b06bff")
_GRADE = Grade(saturation=1.18, contrast=1.06, vignette=0.5, grain=0.012, shadows=(0.01, 0.0, 0.03))


def render(scene: Scene, world: GBuffer) -> Plane:
    """The world by night, drawn with light: sRGB (height, width, 3)."""
    height, width = world.depth.shape
    scale = unit(width, height)
    dark = _nightly(world)
    glow = _outlined(scene, world, scale)
    light = dark + glow + _sheen(world, dark + 0.8 * glow, scale)
    light = tone.bloom(light, 0.5, 0.55, (3 * scale, 11 * scale, 36 * scale))
    return develop(light, _GRADE, scene.seed_of("grain"))


def _nightly(world: GBuffer) -> Plane:
    """The world's own light, dim and graded: violet in the shade, magenta and cyan where it is bright."""
    height, width = world.depth.shape
    exposed = np.asarray(np.maximum(world.colour * world.exposure, 0), np.float32)
    luma = np.asarray(exposed @ tone.LUMA, np.float32)
    mean = float(np.exp(np.mean(np.log(luma[::4, ::4] + 1e-3))))
    luma = luma * (0.11 / max(mean, 1e-3))
    shown = luma / (1 + 1.2 * luma)
    across = np.linspace(0, 1, width, dtype=np.float32)[None, :, None]
    bright = MAGENTA * (1 - across) * 0.8 + CYAN * across * 0.8 + 0.12
    shade = np.array([0.10, 0.09, 0.34], np.float32)
    share = smoothstep(0.04, 0.55, shown)[..., None]
    graded = shown[..., None] * (shade * (1 - share) * 3.2 + bright * share * 1.5)
    chroma = exposed / np.maximum(exposed.max(axis=-1, keepdims=True), 1e-4)
    lamps = np.clip(world.emission * world.exposure, 0, 8)
    far = np.clip(np.log10(np.maximum(world.depth, 1)) / 4, 0, 1)[..., None]
    haze = (0.05 * VIOLET + 0.025 * MAGENTA) * far**2
    return np.asarray(graded * (0.5 + 0.7 * chroma) + 0.9 * lamps + haze, np.float32)


def _outlined(scene: Scene, world: GBuffer, scale: float) -> Plane:
    """Tubes of light along what stands out: cyan far away, magenta near, a hot core and a halo."""
    near = np.clip(np.log(np.clip(world.depth, 2, 4000) / 2) / np.log(2000), 0, 1)
    lines = edges.drawn(world)
    core = smoothstep(0.35, 0.85, blur(lines, 0.5 * scale))
    tube = np.clip(blur(lines, 1.5 * scale) * 1.8, 0, 1)
    halo = blur(lines, 7 * scale)
    tint = MAGENTA * (1 - near[..., None]) + CYAN * near[..., None]
    white = 0.35 + 0.65 * tint
    return np.asarray(
        core[..., None] * white * 2.6 + tube[..., None] * tint * 1.5 + halo[..., None] * tint * 1.1, np.float32
    )


def _sheen(world: GBuffer, light: Plane, scale: float) -> Plane:
    """What level ground and water mirror of the lights above them, drawn out downwards."""
    level = (world.normal[..., 1] > 0.8).astype(np.float32) * (world.depth < 400)
    level = np.where(world.ids == WATER, 1.0, np.where(world.ids == FOLIAGE, 0.0, 0.75 * level)).astype(np.float32)
    height, width = world.depth.shape
    horizon = int(np.clip(world.camera.horizon, 1, height - 2))
    if horizon >= height - 4:
        return np.zeros_like(light)
    rows = np.arange(height, dtype=np.float32)
    source = np.clip(2 * horizon - rows, 0, horizon)[:, None].repeat(width, 1)
    columns = np.arange(width, dtype=np.float32)[None].repeat(height, 0)
    mirrored = cv2.remap(light, columns, source.astype(np.float32), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
    smeared = cv2.blur(np.asarray(mirrored, np.float32), (max(1, round(3 * scale)), max(3, round(60 * scale))))
    return np.asarray(smeared * (0.55 * blur(level, 2 * scale))[..., None], np.float32)


def draw(scene: Scene, placed: Sequence[Placed], settings: Sequence[Setting]) -> Plane:
    """Figures and type as neon on a brick wall: sRGB (height, width, 3), or 4: tubes and glow alone."""
    width, height = scene.width, scene.height
    light = np.zeros((height, width, 3), np.float32)
    glass = np.zeros((height, width), np.float32)
    figures = [(tint, drawing, 0.30 * min(width, height)) for tint, drawing in _drawings(scene, placed)]
    for tint, drawing, size in [*figures, *_letters(scene, settings)]:
        here = _around(drawing, round(0.8 * size))
        sign = tubes(drawing[here], size, _vivid(tint), power=5.0)
        light[here] += sign[..., :3]
        glass[here] = np.maximum(glass[here], sign[..., 3])
    if scene.transparent:
        picture = tone.to_srgb(tone.filmic(light))
        alpha = np.clip(np.maximum(glass, picture.max(axis=-1) * 1.1), 0, 1)
        return np.dstack([np.clip(picture / np.maximum(alpha, 0.02)[..., None], 0, 1), alpha]).astype(np.float32)
    scale = unit(width, height)
    wall = brick(width, height, scene.seed_of("wall"))
    lit = 0.035 + 0.55 * blur(light, 34 * scale) + 0.5 * blur(light, 120 * scale)
    shadow = blur(
        np.asarray(
            cv2.warpAffine(glass, np.array([[1, 0, 6 * scale], [0, 1, 9 * scale]], np.float32), (width, height)),
            np.float32,
        ),
        3 * scale,
    )
    out = wall * lit * (1 - 0.45 * shadow)[..., None] + light
    return develop(tone.bloom(out, 0.8, 0.4, (5 * scale, 20 * scale)), _GRADE, scene.seed_of("grain"))


def _around(drawing: Plane, pad: int) -> tuple[slice, slice]:
    """The part of the picture that the glow of a drawing can reach."""
    rows, columns = np.flatnonzero(drawing.any(axis=1)), np.flatnonzero(drawing.any(axis=0))
    if not len(rows):
        return slice(0, drawing.shape[0]), slice(0, drawing.shape[1])
    top, left = max(0, int(rows[0]) - pad), max(0, int(columns[0]) - pad)
    return slice(top, int(rows[-1]) + pad + 1), slice(left, int(columns[-1]) + pad + 1)


def _drawings(scene: Scene, placed: Sequence[Placed]) -> list[tuple[str, Plane]]:
    """Line drawings by the colour of their tubes; areas in front hide the lines behind them."""
    canvases: dict[str, skia.Surface] = {}
    pieces = ((index, item, part) for index, item in enumerate(placed) for part in item.figure.parts)
    for index, item, part in pieces:
        canvas = canvases.setdefault(_tint(scene, item, part.tone, index), skia.Surface(scene.width, scene.height))
        if part.kind == "silhouette" or (part.kind == "area" and part.weight):
            _erase(list(canvases.values()), part, item)
        path = pen.inked(part, item, _HAND)
        if path is not None and part.kind == "glyph" and part.tone == "body":  # a mass: its outline is bent
            path = stroked(path, 2.0 * item.scale)
        if path is not None:
            canvas.getCanvas().drawPath(path, skia.Paint(AntiAlias=True))
    planes = (
        (tint, surface.toarray()[..., 3].astype(np.float32) / np.float32(255)) for tint, surface in canvases.items()
    )
    return [(tint, plane) for tint, plane in planes if plane.max() > 0.5]


def _erase(surfaces: Sequence[skia.Surface], part: Part, item: Placed) -> None:
    """Clear what lies behind an area."""
    region = part.region()
    region.transform(pen.to_picture(item))
    for surface in surfaces:
        surface.getCanvas().drawPath(region, skia.Paint(AntiAlias=True, BlendMode=skia.BlendMode.kClear))


def _tint(scene: Scene, item: Placed, part: Tone, index: int) -> str:
    """Contours in the colour of the figure, other tones in their own; greys get a colour of the seed."""
    if part in {"dark", "light", "none", "body"} or part == item.figure.main:
        own = item.colour or item.figure.colour(item.figure.main)
        if _chroma(own) < 14:
            first = scene.seed_of("tint")
            return scene.palette[index % len(scene.palette)] if scene.palette else _TINTS[(first + index) % len(_TINTS)]
        return own
    return item.figure.colour(part, item.colour)


def _chroma(code: str) -> float:
    one = lab(tone.to_srgb(colour(code))[None])[0]
    return float(np.hypot(one[1], one[2]))


def _letters(scene: Scene, settings: Sequence[Setting]) -> list[tuple[str, Plane, float]]:
    """The colour, the strokes and the em of each string."""
    box = (0, 0, scene.width, scene.height)
    first = scene.seed_of("letters")
    return [
        (setting.lettering.colour or _TINTS[(first + index) % len(_TINTS)], cover(setting.path, box), 1.25 * setting.em)
        for index, setting in enumerate(settings)
    ]


def _vivid(code: str) -> tuple[float, float, float]:
    """The colour as a gas shines: light and saturated, linear."""
    one = lab(tone.to_srgb(colour(code))[None])
    chroma = float(np.hypot(one[0, 1], one[0, 2]))
    one[0, 1:] *= max(chroma, 78.0) / max(chroma, 1.0)
    one[0, 0] = np.clip(one[0, 0], 58, 80)
    red, green, blue_ = (float(part) for part in tone.to_linear(unlab(one))[0])
    return red, green, blue_


def brick(width: int, height: int, seed: int) -> Plane:
    """A dark brick wall, linear albedo (height, width, 3)."""
    course = max(8.0, min(width, height) / 17)
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    waver = lattice(width, height, course * 0.8, 3, seed) - 0.5
    row = (rows + 0.12 * course * waver) / course
    line = np.floor(row)
    column = (columns + 0.10 * course * waver) / (course * 2.5) + 0.5 * (line % 2)
    stone = np.floor(column)
    seam = np.minimum(np.minimum(row % 1, 1 - row % 1), 2.5 * np.minimum(column % 1, 1 - column % 1))
    face = smoothstep(0.035, 0.11, seam.astype(np.float32))
    value = np.sin(line * 127.1 + stone * 311.7) * 43758.5453
    value = (value - np.floor(value)).astype(np.float32)
    rough = lattice(width, height, course * 0.4, 4, seed + 1)
    albedo = (0.20 + 0.16 * value) * (0.55 + 0.9 * rough)
    tint = np.array([1.0, 0.62, 0.55], np.float32) + value[..., None] * np.array([0.0, 0.12, 0.16], np.float32)
    mortar = np.array([0.10, 0.10, 0.11], np.float32) * (0.6 + 0.8 * rough)[..., None]
    lip = np.clip(
        face
        - np.asarray(
            cv2.warpAffine(face, np.array([[1, 0, 0], [0, 1, 0.06 * course]], np.float32), (width, height)), np.float32
        ),
        0,
        1,
    )
    return np.asarray(
        mortar + (albedo[..., None] * tint - mortar) * face[..., None] + 0.10 * lip[..., None], np.float32
    )
