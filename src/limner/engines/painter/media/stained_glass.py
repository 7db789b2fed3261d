"""A leaded window: pieces of jewel-coloured glass that follow the forms, dark cames, solder, light from behind.

It reads colour, identity and edges and knows nothing of what they show.
"""

import cv2
import numpy as np

from limner.engines.painter import tone
from limner.engines.painter.gbuffer import FIRST_SUBJECT, SKY, WATER, GBuffer, Plane
from limner.engines.painter.media import air
from limner.engines.painter.media.contours import outlines
from limner.engines.painter.media.patches import Labels, compact, grouped, halved, mean_colours, patches, pieces
from limner.engines.painter.media.sheet import unit
from limner.engines.painter.media.view import seen
from limner.engines.painter.noise import lattice, smoothstep
from limner.engines.painter.scene import Scene

PIECE, LEAST = 104.0, 27.0  # units across a piece of glass
CAME = 2.2  # units: half the breadth of a came
TONES = 8
CATHEDRAL = (46.0, 158.0, 205.0)  # hues, in degrees, of the faint tints of grey glass
HALF = 2  # the cutting is planned on a grid so many times coarser


def render(scene: Scene, world: GBuffer) -> Plane:
    """The world as a window: sRGB (height, width, 3) in 0..1."""
    scale = max(unit(scene.width, scene.height), 0.5)  # lead thinner than that would be no lead
    picture = seen(scene, world, lift=1.25, saturation=1.35)
    small = _pieces(scene, world, picture, scale)
    away, joints = _leading(small, world.depth.shape, scale)
    away /= 0.86 + 0.55 * _bold(world, scale)
    labels = np.asarray(cv2.resize(small, (scene.width, scene.height), interpolation=cv2.INTER_NEAREST), np.int32)
    glass = _glass(scene, world, picture, labels, away, scale)
    paint = smoothstep(0.25, 0.9, tone.blur(outlines(world, leaves=0.0, folds=0.15), 0.7 * scale) * 1.6)
    things = (world.ids >= FIRST_SUBJECT) | ((world.ids != SKY) & (world.ids != WATER) & (world.depth < 40))
    glass = glass * (1 - 0.72 * paint * things)[..., None]
    glass += air.drawn(scene, breadth=1.2)[..., None] * (0.5 if scene.weather == "snow" else 0.16)
    shining = np.asarray(glass + 0.16 * tone.blur(np.asarray(glass, np.float32), 16 * scale), np.float32)
    return np.asarray(np.clip(_leaded(shining, away, joints, scale), 0, 1), np.float32)


def _pieces(scene: Scene, world: GBuffer, picture: Plane, scale: float) -> Labels:
    """The number of the piece at every pixel of a picture of half the size: forms, cut on into handy pieces."""
    small, groups = halved(picture, world.ids, round(4 * scale))
    forms = patches(small, groups, TONES, 3.2 * scale)
    cells = np.where(
        groups < FIRST_SUBJECT, compact(_cells(scene, (groups.shape[1], groups.shape[0]), scale)), 0
    )  # things are not cut on
    return pieces(compact(forms * (int(cells.max()) + 1) + cells), round((LEAST * scale / HALF) ** 2))


def _cells(scene: Scene, size: tuple[int, int], scale: float) -> Labels:
    """Lying, flowing cells over the whole window: a Voronoi diagram, bent and drawn out."""
    width, height = size
    pitch = PIECE * scale / HALF
    rng = np.random.default_rng(scene.seed_of("cells"))
    tall = int(height * 1.7)
    seeds = np.ones((tall, width), np.uint8)
    rows, columns = max(2, round(tall / pitch)), max(2, round(width / pitch))
    jitter = rng.random((2, rows, columns))
    row = ((np.arange(rows)[:, None] + jitter[0]) * tall / rows).astype(np.int32)
    column = ((np.arange(columns)[None, :] + jitter[1]) * width / columns).astype(np.int32)
    seeds[np.minimum(row, tall - 1), np.minimum(column, width - 1)] = 0
    _, cells = cv2.distanceTransformWithLabels(seeds, cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL)
    across, down = (lattice(width, height, 3.2 * pitch, 2, scene.seed_of(f"bend/{axis}")) - 0.5 for axis in "xy")
    x = np.arange(width, dtype=np.float32)[None, :] + 1.3 * pitch * across
    y = 1.65 * (np.arange(height, dtype=np.float32)[:, None] + 2.4 * pitch * down)
    bent = cv2.remap(
        cells.astype(np.float32), x, y.astype(np.float32), cv2.INTER_NEAREST, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(bent, np.int32)


def _leading(labels: Labels, shape: tuple[int, ...], scale: float) -> tuple[Plane, Plane]:
    """Distance in pixels from the middle of the nearest came, smooth; and 0..1 where cames meet."""
    border = np.zeros(labels.shape, np.uint8)
    border[:, 1:] |= labels[:, 1:] != labels[:, :-1]
    border[1:] |= labels[1:] != labels[:-1]
    border[[0, -1]], border[:, [0, -1]] = 1, 1
    away = cv2.distanceTransform(1 - border, cv2.DIST_L2, 5)
    soft = max(0.7, 1.1 * scale)
    away = np.maximum(tone.blur(np.asarray(away, np.float32), soft) - 0.7 * soft, 0) * HALF
    kinds = np.stack([np.roll(labels, (dy, dx), (0, 1)) for dy in (0, 2) for dx in (0, 2)])
    kinds.sort(axis=0)
    meeting = ((np.diff(kinds, axis=0) != 0).sum(axis=0) >= 2).astype(np.float32)
    joints = np.clip(tone.blur(meeting, 1.8 * scale) * 3.2, 0, 1)
    size = (shape[1], shape[0])
    return (
        np.asarray(cv2.resize(away, size, interpolation=cv2.INTER_LINEAR), np.float32),
        smoothstep(0.25, 0.85, np.asarray(cv2.resize(joints, size, interpolation=cv2.INTER_LINEAR), np.float32)),
    )


def _bold(world: GBuffer, scale: float) -> Plane:
    """1 along the borders of land, water, sky and things, whose cames are broader."""
    kinds = grouped(world.ids).astype(np.float32)
    border = (cv2.dilate(kinds, np.ones((3, 3))) != kinds).astype(np.float32)
    return smoothstep(0.05, 0.2, tone.blur(border, 4 * scale))


def _glass(scene: Scene, world: GBuffer, picture: Plane, labels: Labels, away: Plane, scale: float) -> Plane:
    """Each piece in one jewel colour, streaked and bubbled, brighter where the sun stands behind."""
    height, width = labels.shape
    mean = mean_colours(picture, labels)
    count = len(mean)
    rng = np.random.default_rng(scene.seed_of("glass"))
    jewel = _jewels(mean, rng)
    turn = rng.uniform(0, np.pi, count).astype(np.float32)[labels]
    columns, rows = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    sway = lattice(width, height, 60 * scale, 3, scene.seed_of("streaks")) * 26
    streak = np.sin((columns * np.cos(turn) + rows * np.sin(turn)) / (7 * scale) + sway)
    ripple = lattice(width, height, max(3.0, 13 * scale), 2, scene.seed_of("ripple")) - 0.5
    thick = lattice(width, height, 90 * scale, 3, scene.seed_of("thick")) - 0.5
    light = 1 + 0.05 * streak + 0.16 * ripple + 0.30 * thick
    light *= 0.66 + 0.34 * smoothstep(CAME * scale, 5.5 * CAME * scale, away)  # grime along the cames
    behind = tone.blur(np.asarray(picture @ tone.LUMA, np.float32), 60 * scale)
    light *= 0.82 + 0.40 * behind / max(float(behind.max()), 0.1)
    return np.asarray(jewel[labels] * light[..., None], np.float32)


def _jewels(colours: Plane, rng: np.random.Generator) -> Plane:
    """The colours as glass: saturated, never black, a little different from piece to piece."""
    hsv = cv2.cvtColor(colours[None], cv2.COLOR_RGB2HSV)[0]
    count = len(colours)
    vivid = smoothstep(0.03, 0.14, hsv[:, 1])
    hue = np.where(vivid > 0.4, hsv[:, 0], rng.choice(CATHEDRAL, count)) + rng.normal(0, 6.0, count)
    saturation = np.clip((hsv[:, 1] * 1.35 + 0.18) * vivid + rng.uniform(0.10, 0.30, count) * (1 - vivid), 0, 0.94)
    bright = hsv[:, 2] / max(float(np.percentile(hsv[:, 2], 96)), 0.3)
    value = np.clip(0.17 + 0.85 * bright**1.05 + rng.normal(0, 0.035, count), 0.14, 1)
    value = np.minimum(value, 0.84 + 0.16 * vivid)
    jewel = np.stack([hue % 360, saturation, value], axis=1).astype(np.float32)
    return np.asarray(cv2.cvtColor(jewel[None], cv2.COLOR_HSV2RGB)[0], np.float32)


def _leaded(glass: Plane, away: Plane, joints: Plane, scale: float) -> Plane:
    """The cames over the glass: rounded lead with a glint from the upper left, solder where they meet."""
    reach = CAME * scale * (1 + 0.55 * joints)
    cover = smoothstep(0.6, -0.6, away - reach)
    round_ = np.sqrt(np.clip(1 - np.square(np.clip(away / reach, 0, 1)), 0, 1)).astype(np.float32)
    relief = tone.blur(round_ * reach, 0.7 * scale)
    facing = -cv2.Sobel(relief, cv2.CV_32F, 1, 0) / 8 - 1.2 * cv2.Sobel(relief, cv2.CV_32F, 0, 1) / 8
    shine = np.clip(-facing, 0, 1) ** 1.5 * 0.34 + joints * 0.16 * round_
    lead = np.array([0.085, 0.088, 0.098], np.float32) * (0.6 + 0.7 * round_)[..., None]
    lead = lead + shine[..., None] * np.array([0.80, 0.84, 0.90], np.float32)
    return np.asarray(glass + (lead - glass) * cover[..., None], np.float32)
