"""A woodblock print: flat areas from a few pigments, bokashi gradients, a key block of swelling lines, wood grain.

It reads colour, depth, facing and identity and knows nothing of what they show.
"""

from dataclasses import dataclass

import cv2
import numpy as np

from limner.engines.painter import tone
from limner.engines.painter.gbuffer import FIRST_SUBJECT, FOLIAGE, GROUND, SKY, WATER, GBuffer, Plane
from limner.engines.painter.media import air
from limner.engines.painter.media.contours import contrast, fine_lines, nearness, outlines
from limner.engines.painter.media.patches import Labels, halved, mean_colours, patches
from limner.engines.painter.media.sheet import Hand, stretched, unit
from limner.engines.painter.media.view import exposure, seen
from limner.engines.painter.noise import lattice, smoothstep
from limner.engines.painter.scene import Scene, Time

PAPER = np.array([0.945, 0.905, 0.805], np.float32)  # sRGB of old mulberry paper
KEY = np.array([0.105, 0.115, 0.165], np.float32)
TONES = 7
PIGMENTS = np.array(  # sRGB: the blocks of a printer's shop
    [
        (0.930, 0.885, 0.780), (0.850, 0.760, 0.560), (0.790, 0.610, 0.330), (0.640, 0.420, 0.220),
        (0.800, 0.300, 0.190), (0.880, 0.560, 0.420), (0.560, 0.620, 0.420), (0.340, 0.460, 0.340),
        (0.200, 0.310, 0.270), (0.730, 0.790, 0.770), (0.470, 0.610, 0.680), (0.210, 0.390, 0.550),
        (0.115, 0.215, 0.390), (0.090, 0.125, 0.225), (0.560, 0.550, 0.520), (0.250, 0.285, 0.350),
        (0.640, 0.470, 0.560),
    ],
    np.float32,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Heaven:
    """The sky's bokashi in sRGB: a dark band along the top, the open sky, a blush above the horizon, the clouds."""

    top: tone.RGB
    middle: tone.RGB
    blush: tone.RGB
    cloud: tone.RGB


HEAVENS: dict[Time, Heaven] = {
    "dawn": Heaven((0.30, 0.42, 0.60), (0.88, 0.84, 0.76), (0.92, 0.60, 0.48), (0.95, 0.88, 0.80)),
    "morning": Heaven((0.16, 0.36, 0.58), (0.82, 0.85, 0.80), (0.94, 0.80, 0.60), (0.95, 0.92, 0.85)),
    "day": Heaven((0.11, 0.28, 0.52), (0.70, 0.80, 0.82), (0.90, 0.87, 0.76), (0.96, 0.93, 0.86)),
    "noon": Heaven((0.13, 0.33, 0.58), (0.70, 0.81, 0.83), (0.90, 0.88, 0.78), (0.96, 0.94, 0.87)),
    "golden_hour": Heaven((0.22, 0.38, 0.54), (0.92, 0.82, 0.60), (0.90, 0.55, 0.30), (0.96, 0.88, 0.72)),
    "sunset": Heaven((0.15, 0.25, 0.44), (0.90, 0.78, 0.58), (0.83, 0.34, 0.22), (0.94, 0.72, 0.54)),
    "dusk": Heaven((0.09, 0.14, 0.30), (0.38, 0.46, 0.58), (0.76, 0.50, 0.48), (0.52, 0.50, 0.58)),
    "night": Heaven((0.06, 0.085, 0.17), (0.13, 0.20, 0.34), (0.36, 0.45, 0.54), (0.28, 0.34, 0.46)),
}

SEA = Heaven((0.16, 0.42, 0.58), (0.32, 0.58, 0.66), (0.22, 0.46, 0.58), (0.62, 0.78, 0.76))  # under water


def render(scene: Scene, world: GBuffer) -> Plane:
    """Print the world from woodblocks: sRGB (height, width, 3) in 0..1."""
    scale = unit(scene.width, scene.height)
    picture = seen(scene, world, lift=1.15, saturation=1.25)
    labels = _carved(world, picture, scale)
    print_ = _blocks(scene, world, picture, labels, scale)
    print_ = _misregistered(scene, print_, scale)
    print_ = _pressed(scene, print_, scale)
    cover = air.drawn(scene)[..., None]
    rain = KEY if scene.time not in ("dusk", "night") else PAPER
    fall = PAPER if scene.weather == "snow" else rain
    print_ = print_ + (fall - print_) * cover * (0.95 if scene.weather == "snow" else 0.42)
    line = _key_block(scene, world, picture, labels, scale)[..., None]
    return np.asarray(np.clip(_framed(scene, print_ + (KEY - print_) * line, scale), 0, 1), np.float32)


def _carved(world: GBuffer, picture: Plane, scale: float) -> Labels:
    """The areas of the blocks: one colour each, with borders as a knife cuts them."""
    height, width = world.depth.shape
    small, groups = halved(picture, world.ids, round(4.0 * scale))
    carved = patches(small, groups, TONES, 1.6 * scale)
    whole = cv2.resize(carved, (width, height), interpolation=cv2.INTER_NEAREST)
    return np.asarray(cv2.medianBlur(whole.astype(np.uint8), 2 * max(1, round(scale)) + 1), np.int32)


def _blocks(scene: Scene, world: GBuffer, picture: Plane, labels: Labels, scale: float) -> Plane:
    """Flat pigments with bokashi: the sky by the hour, the far land pale, the water dark towards us."""
    height, width = labels.shape
    inks = _inks(
        mean_colours(picture, labels),
        mean_colours((world.ids >= FIRST_SUBJECT)[..., None].repeat(3, axis=2).astype(np.float32), labels),
    )
    print_ = inks[labels]
    land = np.log(np.clip(world.depth, 3, 6000) / 60) / np.log(100)
    far = np.clip(land, 0, 1)[..., None] * ((world.ids == GROUND) | (world.ids == FOLIAGE))[..., None] * 0.55
    print_ = print_ + (np.array(_heaven(scene).middle, np.float32) * 0.9 - print_) * far
    rows = np.linspace(0, 1, height, dtype=np.float32)[:, None]
    wander = 0.05 * (lattice(width, height, 300 * scale, 2, scene.seed_of("bokashi")) - 0.5)
    near = smoothstep(0.70, 1.02, rows + wander)[..., None]
    water = (world.ids == WATER)[..., None]
    prussian = np.array((0.13, 0.30, 0.50), np.float32) * (0.6 if scene.time in ("night", "dusk") else 1.0)
    print_ = print_ + (prussian - print_) * water * (0.30 + 0.50 * near)
    print_ = print_ * (1 - 0.28 * near * ~water)
    sky = world.ids == SKY
    if not sky.any():
        return np.asarray(print_, np.float32)
    return np.asarray(np.where(sky[..., None], _sky(scene, world, picture, labels, wander), print_), np.float32)


def _inks(colours: Plane, things: Plane) -> Plane:
    """The pigment that serves for each colour; things keep half of their own colour."""
    lab = cv2.cvtColor(colours[None], cv2.COLOR_RGB2Lab)[0]
    shop = cv2.cvtColor(PIGMENTS[None], cv2.COLOR_RGB2Lab)[0]
    weigh = np.array([0.8, 1.25, 1.25], np.float32)
    choice = np.square((lab[:, None] - shop[None]) * weigh).sum(axis=2).argmin(axis=1)
    own = 0.25 + 0.40 * np.clip(things[:, :1], 0, 1)
    return np.asarray(PIGMENTS[choice] * (1 - own) + colours * own, np.float32)


def _sky(scene: Scene, world: GBuffer, picture: Plane, labels: Labels, wander: Plane) -> Plane:
    """A dark band wiped along the top, a blush above the horizon, clouds as flat shapes of paper between."""
    height, width = labels.shape
    heaven = _heaven(scene)
    low = max(float(world.camera.horizon), 0.3 * height)
    up = np.arange(height, dtype=np.float32)[:, None] / low + wander
    top = smoothstep(0.34, 0.0, up)[..., None]
    blush = smoothstep(0.45, 1.0, up)[..., None]
    grey = 0.45 if scene.weather in ("rain", "storm", "snow", "mist") else 0.0
    tints = [np.array(tint, np.float32) for tint in (heaven.top, heaven.middle, heaven.blush, heaven.cloud)]
    dull = np.array((0.62, 0.62, 0.60), np.float32) * (0.4 if scene.time in ("night", "dusk") else 1.0)
    band, open_, glow, cloud = (tint + (dull - tint) * grey for tint in tints)
    sky = open_ + (glow - open_) * blush
    luma = mean_colours(picture, labels) @ tone.LUMA
    inside = luma[labels][world.ids == SKY]
    bright = smoothstep(0.0, 0.06, np.asarray(luma[labels] - np.quantile(inside, 0.62), np.float32))[..., None]
    sky = sky + (cloud - sky) * bright * 0.85 * (1 - 0.5 * blush)
    sky = sky + (band - sky) * top * (1 - 0.35 * bright)
    return _shining(scene, world, picture, np.asarray(sky, np.float32))


def _heaven(scene: Scene) -> Heaven:
    if scene.palette:
        return _asked(scene.palette)
    if scene.setting == "underwater":
        return SEA
    return HEAVENS["night" if scene.setting == "space" else scene.time]


def _asked(palette: tuple[str, ...]) -> Heaven:
    """A sky from the colours that were asked for: the darkest above, the others towards the horizon."""
    tints = sorted((tone.to_srgb(tone.colour(code)) for code in palette), key=lambda tint: float(tint @ tone.LUMA))
    light: Plane = tints[-1] + (PAPER - tints[-1]) * np.float32(0.45)
    return Heaven(
        _rgb(tints[0]), _rgb(light), _rgb(tints[len(tints) // 2]), _rgb(np.asarray((light + PAPER) / 2, np.float32))
    )


def _rgb(tint: Plane) -> tone.RGB:
    return (float(tint[0]), float(tint[1]), float(tint[2]))


def _shining(scene: Scene, world: GBuffer, picture: Plane, sky: Plane) -> Plane:
    """What shines in the sky, cut from the blocks: a red sun, moon and stars of bare paper, lights in their colour."""
    scale = unit(scene.width, scene.height)
    light = np.asarray(np.maximum(world.colour, 0) @ tone.LUMA, np.float32) * np.float32(exposure(world))
    spot = light - tone.blur(light, 5 * scale)
    disc = smoothstep(3.0, 4.0, light)[..., None] * (scene.setting != "underwater")
    star = smoothstep(0.06, 0.16, spot)[..., None] * (scene.time in ("dusk", "night") or scene.setting == "space")
    low = scene.time in ("dawn", "golden_hour", "sunset")
    sky = sky + (PAPER - sky) * star
    sky = sky + ((PIGMENTS[4] if low else PAPER) - sky) * disc
    if not scene.wonders:
        return np.asarray(sky, np.float32)
    around = cv2.GaussianBlur(picture, (0, 0), sigmaX=max(picture.shape) * 0.3, sigmaY=8 * scale)
    strange = smoothstep(0.05, 0.16, np.abs(picture - around).max(axis=2))[..., None]
    return np.asarray(sky + (picture - sky) * strange * 0.9, np.float32)


def _misregistered(scene: Scene, print_: Plane, scale: float) -> Plane:
    """The colour blocks a little beside the key block, reds less than blues."""
    rng = np.random.default_rng(scene.seed_of("register"))
    out = print_.copy()
    for channel in range(3):
        dx, dy = rng.uniform(-1.1, 1.1, 2) * scale
        matrix = np.array([[1, 0, dx], [0, 1, dy]], np.float32)
        size = (print_.shape[1], print_.shape[0])
        out[..., channel] = cv2.warpAffine(
            np.ascontiguousarray(print_[..., channel]), matrix, size, borderMode=cv2.BORDER_REPLICATE
        )
    return out


def _pressed(scene: Scene, print_: Plane, scale: float) -> Plane:
    """The grain of the cherry block and the speckle of the baren, on paper that shows through."""
    width, height = scene.width, scene.height
    rings = stretched(width, height, 9, 26 * scale, 3, scene.seed_of("rings"))
    grain = 0.5 + 0.5 * np.sin(rings * 95 + np.linspace(0, 26, height, dtype=np.float32)[:, None])
    fine = stretched(width, height, 12, max(3.0, 4.5 * scale), 2, scene.seed_of("fibre"))
    baren = lattice(width, height, max(3.0, 5 * scale), 2, scene.seed_of("baren"))
    patchy = lattice(width, height, 150 * scale, 3, scene.seed_of("patchy"))
    bare = 0.10 * grain * (0.3 + patchy) + 0.10 * (fine - 0.4) + 0.16 * smoothstep(0.62, 0.85, baren) * patchy
    paper = PAPER * (1 + 0.05 * (fine - 0.5) + 0.03 * (patchy - 0.5))[..., None]
    return np.asarray(print_ + (paper - print_) * np.clip(bare, 0, 0.5)[..., None], np.float32)


def _key_block(scene: Scene, world: GBuffer, picture: Plane, labels: Labels, scale: float) -> Plane:
    """The black lines: bold on near outlines, fine on folds, waves and far ridges, swelling as a brush drew them."""
    width, height = scene.width, scene.height
    swell = lattice(width, height, 60 * scale, 2, scene.seed_of("swell"))
    near = nearness(world)
    edge = outlines(world, leaves=0.25, folds=0.0)
    luma = np.asarray(picture @ tone.LUMA, np.float32)
    bold = tone.blur(np.asarray(edge * (world.ids != SKY), np.float32), 0.9 * scale) * (0.75 + 1.5 * near * swell)
    still = (world.ids != SKY) & (world.ids != FOLIAGE)
    fine = fine_lines(tone.blur(luma, 0.8 * scale), 1.2 * max(scale, 0.6), sharp=30) * still * 0.6
    carved = np.zeros((height, width), np.float32)
    carved[:, 1:] = labels[:, 1:] != labels[:, :-1]
    carved[1:] = np.maximum(carved[1:], labels[1:] != labels[:-1])
    waves = tone.blur(carved, 0.8 * scale) * np.where(world.ids == WATER, 0.55, np.where(world.ids == SKY, 0.12, 0.22))
    waves *= 0.15 + 0.85 * contrast(world, scale)
    line = np.maximum(np.maximum(smoothstep(0.34, 0.85, np.asarray(bold, np.float32)), fine * near), waves)
    line = Hand(width, height, 0.18, scene.seed_of("hand")).moved(np.asarray(line, np.float32))
    return np.asarray(np.clip(line, 0, 1) * 0.92, np.float32)


def _framed(scene: Scene, print_: Plane, scale: float) -> Plane:
    """The margin of bare paper and the thin line around the picture."""
    width, height = scene.width, scene.height
    rows, columns = np.ogrid[0:height, 0:width]
    edge = np.minimum(np.minimum(columns, width - 1 - columns), np.minimum(rows, height - 1 - rows)).astype(np.float32)
    margin = 0.022 * min(width, height)
    line = smoothstep(1.6 * scale, 0.7 * scale, np.abs(edge - margin))[..., None]
    fibre = stretched(width, height, 7, max(3.0, 8 * scale), 2, scene.seed_of("sheet")) - 0.5
    paper = PAPER * (1 + 0.04 * fibre)[..., None]
    out = np.where((edge < margin)[..., None], paper, print_)
    return np.asarray(out + (KEY - out) * 0.9 * line, np.float32)
