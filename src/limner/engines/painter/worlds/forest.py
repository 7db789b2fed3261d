"""The forest: inside a wood, with a way or a stream between trunks, leaves overhead and light that falls through.

It joins the floor, the thicket and the light in the air; it knows nothing of media or lettering.
"""

import math
from dataclasses import replace

import cv2
import numpy as np
import numpy.typing as npt

from limner.engines.painter import tone
from limner.engines.painter.gbuffer import FAR, WATER, Camera, GBuffer, Light, Plane
from limner.engines.painter.kernels.fields import WATER as WET_KIND
from limner.engines.painter.noise import lattice, smoothstep
from limner.engines.painter.scene import Scene
from limner.engines.painter.worlds import falls, palettes, rolling
from limner.engines.painter.worlds.crops import snow
from limner.engines.painter.worlds.hills import WET
from limner.engines.painter.worlds.palettes import Palette, Sun
from limner.engines.painter.worlds.rolling import Lamps, Land, Seen
from limner.engines.painter.worlds.sky import Sky, sky
from limner.engines.painter.worlds.splats import Canvas, Mask
from limner.engines.painter.worlds.thicket import Thicket
from limner.engines.painter.worlds.woods import Wood, wood

STREAMS = ("stream", "river", "brook", "creek", "waterfall")
LEVEL = 0.30  # metres of the floor above the stream
THICK = {"mist": 3.4, "rain": 1.7, "storm": 1.6, "snow": 1.5}
BEAMS = {"clear": 1.0, "cloudy": 0.6, "mist": 0.9}


def build(scene: Scene) -> GBuffer:
    """Build the wood of this scene; geometry depends on seed, kind, season and size alone."""
    own = wood(scene)
    camera = rolling.viewpoint(scene, 0.52, rolling.EYE + LEVEL)
    wet = any(scene.subject(noun) for noun in STREAMS)
    ground, way = _floor(scene, camera, wet=wet)
    colours = palettes.palette(scene)
    sun = palettes.sun(scene, camera, 0.5 - 0.12 * ground.side)
    light = _under_leaves(palettes.light(scene, sun, colours), colours)
    heaven = sky(scene, camera, sun, colours)
    crop = replace(own.floor, path=-9.0 if wet else own.floor.path)
    sine = -math.sin(math.atan(ground.side * crop.turn * camera.width / camera.focal))
    numbers = crop.numbers(sine, snow(scene), WET.get(scene.weather, 0.0))
    seen = rolling.look(camera, ground, numbers)
    lit, normal = rolling.lit(camera, ground, seen, numbers, crop.table(), Lamps(light, colours.fill))
    level = smoothstep(0.35, 0.7, normal[..., 1])[..., None]  # no flecks on cliffs
    lit *= 1 + level * (_dapples(scene, camera, seen, light)[..., None] - 1)
    density = own.thick * THICK.get(scene.weather, 1.0) * (1.5 if scene.time in ("dawn", "morning") else 1.0)
    glow = _glow(scene, camera, colours, heaven, sun)
    colour = _behind(scene, camera, lit, seen, glow, density)
    canvas = Canvas(colour=colour, far=seen.far, normal=normal, ids=seen.ids, haze=glow.mean(axis=0), density=density)
    thicket = Thicket(scene, camera, ground, light, own, way)
    marks = thicket.marks()
    if scene.subject("waterfall"):
        marks += falls.marks(scene, camera, ground, (float(way[FALL]), float(FALL)), HIGH)
    canvas.draw(marks, light, colours.fill)
    _water(scene, camera, canvas, colours, (seen.kinds == WET_KIND) & (canvas.far > 0.995 * seen.far))
    canvas.draw(thicket.frame(), light, colours.fill)
    _beams(scene, camera, canvas, light, sun)
    ids = canvas.ids
    normal[ids == WATER] = (0, 1, 0)
    return GBuffer(
        camera=camera, light=light, colour=canvas.colour, depth=rolling.along_rays(camera, canvas.far),
        normal=canvas.normal, ids=ids, emission=np.zeros_like(colour), exposure=colours.exposure * _opened(scene, own),
        calm=_calm(camera),
    )  # fmt: skip


FALL, HIGH = 21, 7.5  # metres to a waterfall, and its height


def _opened(scene: Scene, own: Wood) -> float:
    """A wood is darker than open land, so the lens opens; snow and bare crowns let in more light."""
    dark = 1.35 if scene.time == "night" else 1.0
    return dark * (1.0 if snow(scene) else (1.2 if own.bare else 1.5))


def _floor(scene: Scene, camera: Camera, *, wet: bool) -> tuple[Land, npt.NDArray[np.float32]]:
    """The floor, with a stream bed at level 0 where there is water, and the x of the free way metre by metre."""
    land = rolling.land(scene, camera, 0.5)
    bearing, far, frame = rolling.axes(camera)
    rng = np.random.default_rng(scene.seed_of("way"))
    turn = land.side * 0.10 * camera.width / camera.focal
    metres = np.arange(120, dtype=np.float32)
    swing = rng.uniform(0.7, 1.3) * land.side
    way = turn * metres + swing * 1.3 * np.sin(metres * 0.16 + rng.uniform(0, 1)) * np.minimum(metres / 9, 1)
    z = np.exp(far)
    rows = np.interp(z, metres, way).astype(np.float32)
    away = np.abs(bearing * z - rows)
    lift = LEVEL / z
    mounds = lattice(bearing.shape[1], far.shape[0], 40, 4, scene.seed_of("mounds")) - 0.4
    elevation = land.elevation + lift + 0.05 * mounds * smoothstep(1.2, 4.0, away) * smoothstep(1.5, 2.8, far)
    water = np.zeros(elevation.shape, np.bool_)
    if wet:
        ragged = 0.7 * (lattice(bearing.shape[1], far.shape[0], 26, 4, scene.seed_of("bank")) - 0.5)
        bank: Plane = away + ragged - (1.15 + 0.020 * z)
        pool = np.hypot(bearing * z - way[FALL], (z - FALL + 2.2) * 0.8) - 3.4
        bank = np.minimum(bank, pool) if scene.subject("waterfall") else bank
        shore = smoothstep(-0.05, 1.1, bank)
        elevation *= shore
        water = (bank < 0.0) & (z < (FALL if scene.subject("waterfall") else 60.0))
        elevation = np.where(water, 0, elevation)
    if scene.subject("waterfall"):
        elevation = falls.cliff(elevation, bearing, z, (float(way[FALL]), float(FALL)), HIGH, scene.seed_of("cliff"))
    return Land(np.ascontiguousarray(elevation, np.float32), np.ascontiguousarray(water, np.float32), frame,
                land.side), way.astype(np.float32)  # fmt: skip


def _under_leaves(light: Light, colours: Palette) -> Light:
    """The light in a wood: a higher sun than outside, and shade tinted by leaves."""
    x, y, z = light.direction
    high = max(y, 0.42)
    length = math.sqrt(x * x + high * high + (z + 0.5) ** 2)
    red, green, blue = colours.ambient
    return replace(light, direction=(x / length, high / length, (z + 0.5) / length),
                   ambient=(0.85 * red, 0.95 * green, 0.72 * blue))  # fmt: skip


def _dapples(scene: Scene, camera: Camera, seen: Seen, light: Light) -> Plane:
    """Sun flecks on the floor, as a factor of its light."""
    z = np.exp(seen.lns)
    columns = ((np.arange(camera.width, dtype=np.float32) + 0.5 - camera.width / 2) / camera.focal)[None, :]
    size = 512
    texture = lattice(size, size, 40, 4, scene.seed_of("dapples"))
    u = np.abs(np.mod(columns * z * 22 + 137, 2 * size) - size).astype(np.float32)
    v = np.abs(np.mod(z * 13 + 0 * columns, 2 * size) - size).astype(np.float32)
    fleck = np.asarray(cv2.remap(texture, u, v, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT), np.float32)
    strong = 0.62 if max(light.key) > 1.0 else 0.2
    return np.asarray(1.12 - strong + 1.5 * strong * smoothstep(0.50, 0.64, fleck), np.float32)


def _glow(scene: Scene, camera: Camera, colours: Palette, heaven: Sky, sun: Sun) -> Plane:
    """The bright air between the farthest trunks (height, width, 3): brightest where the way leads."""
    haze, key = np.array(colours.haze, np.float32), np.array(colours.key, np.float32)
    leafy = np.array(tone.colour(wood(scene).leaves[-1]), np.float32)
    leafy = leafy / max(float(leafy @ tone.LUMA), 1e-3) * float(haze @ tone.LUMA)
    leafy = haze if snow(scene) else leafy
    air = 0.40 * haze + 0.36 * leafy + 0.05 * key
    middle = camera.width * 0.5 + (sun.column - camera.width * 0.5) * 0.6
    rows, columns = np.ogrid[0 : camera.height, 0 : camera.width]
    away = ((columns - middle) / (0.42 * camera.width)) ** 2 + (
        (rows - camera.horizon * 0.86) / (0.5 * camera.height)
    ) ** 2
    bright = 0.42 + 0.85 * np.exp(-1.3 * away)
    glow = air * bright[..., None]
    return np.asarray(0.85 * glow + 0.15 * np.minimum(heaven.picture, 2.0), np.float32)


def _behind(scene: Scene, camera: Camera, lit: Plane, seen: Seen, glow: Plane, density: float) -> Plane:
    """The floor through the air, and behind all trunks a veil of far leaves."""
    far = np.exp(np.minimum(seen.lns, 6.0))
    through = np.exp(-far * density)[..., None]
    floor = lit * through + glow * (1 - through)
    scale = 0.05 * camera.width
    leaves = lattice(camera.width, camera.height, scale, 5, scene.seed_of("far leaves"), gain=0.6)
    dark = 1 - (0.15 if wood(scene).bare else 0.5) * smoothstep(0.42, 0.66, leaves)
    veil = glow * np.asarray(dark, np.float32)[..., None]
    bare = (seen.kinds == 0) | (far > 90)
    return np.asarray(np.where(bare[..., None], veil, floor), np.float32)


def _water(scene: Scene, camera: Camera, canvas: Canvas, colours: Palette, wet: Mask) -> None:
    """The stream mirrors what stands beyond it, broken by ripples, over a dark bed."""
    if not wet.any():
        return
    height, width = wet.shape
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    ripple = lattice(width, height, max(6.0, 0.02 * width), 4, scene.seed_of("ripples")) - 0.5
    fine = cv2.resize(ripple[: height // 2], (width, height))
    back = 2 * camera.horizon - rows + 0.05 * height * ripple
    mirrored = cv2.remap(canvas.colour, columns + 0.03 * width * fine, np.clip(back, 0, height - 1), cv2.INTER_LINEAR)
    down = np.clip((rows + 0.5 - camera.horizon) / camera.focal, 0.002, 1)
    fresnel = (0.10 + 0.80 * (1 - down / np.sqrt(1 + down * down)) ** 4)[..., None]
    bed = np.array(colours.ambient, np.float32) * (0.050, 0.055, 0.035)
    colour = mirrored * fresnel + bed * (1 - fresnel)
    foam = smoothstep(0.78, 0.92, cv2.blur((~wet).astype(np.float32), (1, 1)) + np.abs(ripple) * 1.9)
    colour += (0.10 * foam * wet)[..., None] * np.array(colours.ambient, np.float32)
    canvas.colour[wet] = colour[wet]


def _beams(scene: Scene, camera: Camera, canvas: Canvas, light: Light, sun: Sun) -> None:
    """Shafts of light that fan out from the light above, in the air before the far trunks."""
    strength = BEAMS.get(scene.weather, 0.0)
    if max(light.key) < 0.6 or not strength or snow(scene):
        return
    height, width = canvas.far.shape
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    source = (width * (0.5 + 0.75 * np.sign(light.direction[0])), -0.75 * height)
    angle = np.arctan2(columns - source[0], rows - source[1])
    row = lattice(2048, 8, 44, 4, scene.seed_of("beams"), gain=0.55)[4]
    index = np.clip((angle + 1.6) / 3.2 * 2047, 0, 2047).astype(np.float32)
    stripe = cv2.remap(row[None, :], index, np.zeros_like(index), cv2.INTER_LINEAR)
    shaft = smoothstep(0.45, 0.85, stripe) * np.exp(-((rows / height - 0.25) ** 2) * 2.2)
    deep = smoothstep(4.0, 22.0, np.minimum(canvas.far, FAR))
    amount = tone.blur(np.asarray(shaft * (0.25 + 0.75 * deep), np.float32), 0.004 * width)
    canvas.colour += (0.055 * strength * amount)[..., None] * np.array(light.key, np.float32)


def _calm(camera: Camera) -> list[tuple[int, int, int, int]]:
    """The upper band and the foot of the picture: a wood has no open sky."""
    width, height = camera.width, camera.height
    return [
        (int(0.06 * width), int(0.05 * height), int(0.94 * width), int(0.30 * height)),
        (int(0.06 * width), int(0.82 * height), int(0.94 * width), int(0.96 * height)),
    ]
