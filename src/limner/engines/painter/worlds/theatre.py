"""A stage of boards: red curtains for a play, or for music a dark back with coloured beams of light in the haze.

A band's instruments ask for a concert, a piano or violin does not. The boards in front stay free.
"""

import math
from dataclasses import dataclass, replace

import numpy as np

from limner.engines.painter.gbuffer import GROUND, Camera, GBuffer, Light, Plane
from limner.engines.painter.models.household import drape
from limner.engines.painter.noise import lattice, smoothstep
from limner.engines.painter.scene import Scene
from limner.engines.painter.solids.batch import Thing
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box, cylinder, ellipsoid, flat, surface, tube
from limner.engines.painter.solids.solid import Model, Point, Solid
from limner.engines.painter.tone import RGB
from limner.engines.painter.worlds.indoors import Panel, exposed, surround
from limner.engines.painter.worlds.interior import Interior, rendered
from limner.engines.painter.worlds.radiosity import Patches, glowing, joined, rectangle

EYE, BACK, WINGS, TALL = 1.3, 8.2, 5.4, 5.2  # metres: eye, back cloth, side curtains, height
CURTAIN, CLOTH, TRUSS = 4, 3, 7  # ids
MUSIC = frozenset(
    "guitar,electric guitar,microphone,drum,drums,drum kit,drum with drumsticks,saxophone,trumpet,band,singer".split(
        ","
    )
)
_REDS = ("#8f1a22", "#7a1420", "#9a2a1f")
_BEAMS = (("#5aa0ff", "#ff4fa3", "#8a5aff"), ("#ffb04a", "#ff5a3c", "#6a8cff"), ("#3fd0c8", "#5a7aff", "#d060ff"))


@dataclass(frozen=True, slots=True)
class Beam:
    """A spotlight: where it hangs, where it points, its radius there, its colour."""

    lamp: Point
    aim: Point
    radius: float
    colour: RGB
    strength: float


def build(scene: Scene) -> GBuffer:
    """Build the stage."""
    width, height = scene.width, scene.height
    camera = Camera(width, height, 0.42 * height, 0.86 * height * (width / height) ** 0.3, EYE)
    half = min(max(0.5 * width * WINGS / camera.focal, 1.9), 6.5)
    concert = any(subject.noun in MUSIC for subject in scene.subjects)
    high = min(TALL - 0.55, EYE + 0.86 * camera.horizon / camera.focal * 7.0)
    beams = _beams(scene, half, high, concert)
    sources, walls = _lights(half, concert)
    things = _built(scene, half, concert, beams)
    place = Interior(
        camera=camera,
        things=things,
        sources=sources,
        walls=walls,
        toward=_unit(-0.25, 0.85, -0.5),
        behind=np.zeros((height, width, 3), np.float32),
        surround=_surround(concert),
        middle=(0.0, 0.8, 4.4),
        furniture=[thing for thing in things if thing.key == TRUSS] or things[:1],
    )
    world = rendered(place)
    _spotlights(scene, world, beams, concert)
    world.light = _light(world, beams)
    world.polish = 0.12 if concert else 0.07
    margin = int(0.06 * min(width, height))
    world.calm = [(int(0.22 * width), margin, int(0.78 * width), int(0.36 * height))]
    return exposed(world, (0.95 if concert else 0.72) * (0.8 if scene.time in ("dusk", "night") else 1.0))


def _beams(scene: Scene, half: float, high: float, concert: bool) -> tuple[Beam, ...]:
    """The lights of the show, the first one warm or white on the middle of the boards."""
    rng = np.random.default_rng(scene.seed_of("beams"))
    white: RGB = (1.0, 0.90, 0.74)
    first = Beam((-0.55 * half, TALL + 0.6, 3.2), (0.0, 0.0, 4.5), 1.15, white, 3.2)
    second = Beam((0.60 * half, TALL + 0.6, 3.4), (0.15, 0.0, 4.7), 1.05, white, 2.2)
    if not concert:
        return (first, second)
    codes = _BEAMS[int(rng.integers(len(_BEAMS)))]
    spots = np.linspace(-0.86, 0.86, 6) * half
    aims = spots * rng.uniform(-0.35, 0.45, 6) + rng.uniform(-0.4, 0.4, 6)
    rest = [
        Beam((float(x), high, 7.0), (float(a), 0.0, float(rng.uniform(4.6, 6.6))), 0.55, rgb(codes[k % 3]), 2.6)
        for k, (x, a) in enumerate(zip(spots, aims, strict=True))
    ]
    return (replace(first, strength=2.2), *rest)


def _built(scene: Scene, half: float, concert: bool, beams: tuple[Beam, ...]) -> list[Thing]:
    """Boards, cloths and curtains; for a concert a truss with its lamps and loudspeakers."""
    red, green, blue = rgb("#7d5a3e" if not concert else "#4a4444")
    wood = Material(
        colour=(red, green, blue),
        second=(red * 0.7, green * 0.68, blue * 0.66),
        grain="planks",
        size=0.15,
        gloss=0.5,
        bump=0.02,
    )
    wide = 1.7 * half + 3.0
    floor = flat([(-0.5, 0, wide), (BACK + 0.4, 0, wide), (BACK + 0.4, 0, -wide), (-0.5, 0, -wide)], wood).turned(90)
    code = scene.palette[0] if scene.palette else _REDS[scene.seed_of("curtain") % 3]
    velvet = MATERIALS["velvet"].tinted("#33343d" if concert else code)
    velvet = replace(velvet, second=velvet.colour, grain="plain", gloss=0.12)
    back = drape(2 * wide, TALL + 1.5, velvet, folds=round(6 * wide)).moved(0, 0.0, BACK)
    things = [Thing(GROUND, (floor,)), Thing(CLOTH, (back,)), Thing(CURTAIN, _curtains(half, velvet, concert))]
    if concert:
        things.append(Thing(TRUSS, (*_truss(wide, beams), *_speakers(half))))
    return things


def _curtains(half: float, velvet: Material, concert: bool) -> Model:
    """Drawn curtains on both sides, tied back, legs behind them, and a swagged border above."""
    legs = [drape(1.0, TALL + 1.0, velvet, folds=4).moved(x * (half + 0.12), 0, WINGS + 1.3) for x in (-1, 1)]
    tied = [_tied(x, half, velvet) for x in (-1, 1)]
    count = max(3, round(half * 1.1))
    swags = [_swag(2 * half / count * (k + 0.5 - count / 2), half / count * 1.04, velvet) for k in range(count)]
    above = drape(2 * half + 2.4, 4.0, velvet, folds=round(5 * half)).moved(0, 3.55, WINGS - 0.2)
    fringe = Material(colour=rgb("#c99a3f"), second=rgb("#8f6a24"), grain="stripes", size=0.03, gloss=0.4)
    ropes = [ellipsoid((0.16, 0.06, 0.10), fringe, (x * (half + 0.02), 1.45, WINGS - 0.12)) for x in (-1, 1)]
    return (*legs,) if concert else (*legs, *tied, *swags, above, *ropes)


def _tied(side: int, half: float, velvet: Material) -> Solid:
    """A curtain gathered by a rope at shoulder height."""
    u, v = np.meshgrid(np.linspace(0, 1, 61), np.linspace(1, 0, 31))
    y = v * (TALL + 0.6)
    waist = np.exp(-np.square((y - 1.45) / 0.75))
    inner = 0.95 * (1 - 0.62 * waist) + 0.28 * np.clip(y / TALL, 0, 1) ** 2
    x = half + 0.55 - (inner + 0.42) * (1 - u)
    fold = np.sin(u * 2 * math.pi * 6 + 0.6 * np.sin(3 * v)) * 0.075 * (1 - 0.55 * waist)
    return surface(np.stack([side * x, y, WINGS + fold], axis=-1).astype(np.float32), velvet)


def _swag(x: float, reach: float, velvet: Material) -> Solid:
    """One bow of the border: folds that hang between two points."""
    u, v = np.meshgrid(np.linspace(-1, 1, 25), np.linspace(0, 1, 23))
    drop = 0.75 * (1 - u * u) * v + 0.28 * v
    bulge = 0.12 * (1 - u * u) * np.sin(v * math.pi * 5) * 0.5 + 0.10 * v
    grid = np.stack([x + u * reach, 3.62 - drop, WINGS - 0.25 - bulge], axis=-1)
    return surface(grid.astype(np.float32), velvet)


def _truss(wide: float, beams: tuple[Beam, ...]) -> Model:
    """A bridge of tubes with lamps that look down."""
    metal, y, z = MATERIALS["metal"], beams[-1].lamp[1] + 0.2, 7.0
    rails = [
        tube([(-wide, y + a, z + b), (wide, y + a, z + b)], 0.03, metal) for a in (0.0, 0.35) for b in (-0.15, 0.15)
    ]
    ties = []
    for k in range(int(2 * wide / 0.5)):
        x = -wide + 0.5 * k
        ties.append(tube([(x, y, z - 0.15), (x + 0.25, y + 0.35, z - 0.15)], 0.014, metal, sides=6))
        ties.append(tube([(x + 0.25, y + 0.35, z - 0.15), (x + 0.5, y, z - 0.15)], 0.014, metal, sides=6))
    black = MATERIALS["plastic"].tinted("#15161a")
    lamps: list[Solid] = []
    for beam in beams[1:]:
        red, green, blue = (6.0 * part + 1.5 for part in beam.colour)
        lens = Material(colour=(1, 1, 1), emission=(red, green, blue))
        x = beam.lamp[0]
        lamps += [cylinder(0.15, 0.30, black, (x, y - 0.32, z - 0.1)), ellipsoid(0.12, lens, (x, y - 0.33, z - 0.12))]
    return (*rails, *ties, *lamps)


def _speakers(half: float) -> Model:
    """Towers of loudspeakers at both sides and two monitors on the boards."""
    black, cone = MATERIALS["plastic"].tinted("#1b1c20"), MATERIALS["rubber"]
    parts: list[Solid] = []
    for side in (-1, 1):
        x = side * (half - 0.35)
        for k in range(3):
            parts.append(box((0.72, 0.66, 0.6), black, (x, 0.68 * k, 6.2), bevel=0.02))
            for a in (-0.17, 0.17):
                parts.append(cylinder(0.15, 0.02, cone).turned(90, "x").moved(x + a, 0.68 * k + 0.34, 5.90))
        parts.append(box((0.62, 0.34, 0.40), black, bevel=0.02).turned(-24, "x").moved(side * 0.55 * half, 0, 3.0))
    return tuple(parts)


def _lights(half: float, concert: bool) -> tuple[Patches, Patches]:
    """The quiet light of battens above and before the stage; what boards and cloths throw back."""
    batten = rectangle((-half, TALL + 0.4, 2.4), (2 * half, 0, 0), (0, 0, 2.2), (4, 2), (0, 0, 0))
    batten = replace(batten, facing=np.tile(np.array([[0, -1, 0]], np.float32), (8, 1)))
    tint: RGB = (3.4, 3.6, 5.6) if concert else (6.6, 5.2, 3.8)
    floor = rectangle((-half, 0, 1.0), (2 * half, 0, 0), (0, 0, BACK - 1), (4, 4), (0.16, 0.10, 0.06))
    floor = replace(floor, facing=np.tile(np.array([[0, 1, 0]], np.float32), (16, 1)))
    cloth = rectangle((-half, 0, BACK), (2 * half, 0, 0), (0, TALL, 0), (4, 3), (0.2, 0.05, 0.05))
    cloth = replace(cloth, facing=np.tile(np.array([[0, 0, -1]], np.float32), (12, 1)))
    house = rectangle((-half, 0, -2.0), (2 * half, 0, 0), (0, TALL, 0), (3, 2), (0.1, 0.1, 0.1))
    front = glowing(replace(house, facing=np.tile(np.array([[0, 0, 1]], np.float32), (6, 1))), _times(tint, 0.32))
    return joined([glowing(batten, tint), front]), joined([floor, cloth])


def _spotlights(scene: Scene, world: GBuffer, beams: tuple[Beam, ...], concert: bool) -> None:
    """Pools of light where the beams meet boards and cloths, and the beams themselves in the haze."""
    camera = world.camera
    rise = (camera.horizon - 0.5 - np.arange(camera.height, dtype=np.float32))[:, None] / camera.focal
    across = (np.arange(camera.width, dtype=np.float32)[None] + 0.5 - camera.width / 2) / camera.focal
    z = world.depth / np.sqrt(1 + rise**2 + across**2)
    place = np.stack([across * z, EYE + rise * z, z], axis=-1).astype(np.float32)
    body: Plane = world.colour - world.emission
    level = max(float(np.mean(world.light.key)) * 0.6 + float(np.mean(world.light.ambient)), 1e-3)
    pools = np.zeros(body.shape, np.float32)
    haze = np.zeros(body.shape, np.float32)
    smoke = 0.55 + 0.9 * lattice(camera.width, camera.height, camera.width / 5, 4, scene.seed_of("smoke"))
    for beam in beams:
        pools += _pool(place, world.normal, beam)[..., None] * np.array(beam.colour, np.float32)
        if concert and beam is not beams[0]:
            pools += _wash(place, beam)[..., None] * np.array(beam.colour, np.float32)
        haze += (_shaft(camera, beam) * smoke)[..., None] * np.array(beam.colour, np.float32)
    known = (world.depth < 1e5)[..., None]
    world.colour = np.asarray(world.colour + body / level * pools * known + haze, np.float32)


def _pool(place: Plane, normal: Plane, beam: Beam) -> Plane:
    """The light of a beam on surfaces: (height, width)."""
    lamp = np.array(beam.lamp, np.float32)
    axis = np.array(beam.aim, np.float32) - lamp
    length = float(np.linalg.norm(axis))
    axis /= length
    away = place - lamp
    along = np.maximum(away @ axis, 0.05)
    off = np.linalg.norm(away - along[..., None] * axis, axis=2) / (along * beam.radius / length)
    cone = smoothstep(1.12, 0.72, off.astype(np.float32))
    facing = np.clip(-(away * normal).sum(axis=2) / np.maximum(np.linalg.norm(away, axis=2), 1e-3), 0, 1)
    return np.asarray(beam.strength * cone * facing * np.minimum(np.square(length / along), 4), np.float32)


def _wash(place: Plane, beam: Beam) -> Plane:
    """Coloured light that a lamp at the foot of the back cloth throws up on it (height, width)."""
    off = np.square((place[..., 0] - beam.lamp[0]) / 0.9)
    rise = np.exp(-np.maximum(place[..., 1], 0) / 1.6)
    return np.asarray(9.0 * np.exp(-off) * rise * smoothstep(BACK - 0.6, BACK - 0.2, place[..., 2]), np.float32)


def _shaft(camera: Camera, beam: Beam) -> Plane:
    """A beam seen from the side in the hazy air: a soft cone that fades with its length (height, width)."""
    ends = camera.project(np.array([beam.lamp, beam.aim], np.float32))
    start, stop = ends.astype(np.float64)
    line = stop - start
    length = float(np.hypot(*line)) + 1e-6
    line /= length
    rows, columns = np.mgrid[0 : camera.height, 0 : camera.width].astype(np.float32)
    dx, dy = columns - start[0], rows - start[1]
    t = (dx * line[0] + dy * line[1]) / length
    depth = beam.lamp[2] + (beam.aim[2] - beam.lamp[2]) * np.clip(t, 0, 1.1)
    wide = (0.08 + (beam.radius - 0.08) * np.clip(t, 0, 1.2)) * camera.focal / depth
    off = np.abs(dx * -line[1] + dy * line[0]) / np.maximum(wide, 1.0)
    body = smoothstep(1.10, 0.25, off.astype(np.float32))
    fade = np.clip(1.02 - t, 0, 1) * (0.22 + 0.78 * np.exp(-2.6 * np.clip(t, 0, 1))) * (t > 0)
    return np.asarray(0.16 * beam.strength * body * fade, np.float32)


def _light(world: GBuffer, beams: tuple[Beam, ...]) -> Light:
    """The light on things in the middle: the first beam, a rim from behind, little else."""
    lead = beams[0]
    x, y, z = (a - b for a, b in zip(lead.lamp, lead.aim, strict=True))
    rim = np.mean([beam.colour for beam in beams[1:]], axis=0) * 0.5
    key = _times(lead.colour, 2.6)
    return replace(
        world.light,
        direction=_unit(x, y, z - 0.9),
        key=key,
        fill=(float(rim[0]), float(rim[1]), float(rim[2])),
        ambient=_plus(world.light.ambient, 0.10),
        bounce=(0.22, 0.15, 0.10),
        softness=0.012,
    )


def _surround(concert: bool) -> Plane:
    """Lamps above in the dark house, the lit boards below."""
    dark = np.array((0.03, 0.03, 0.05) if concert else (0.10, 0.04, 0.04), np.float32)
    panels = [Panel(a, 48, 12, 12, (6.0, 5.4, 4.4), 2) for a in (-120, -60, 60, 120)]
    return surround(dark, np.array((0.16, 0.11, 0.08), np.float32), panels)


def _times(colour: RGB, factor: float) -> RGB:
    return (colour[0] * factor, colour[1] * factor, colour[2] * factor)


def _plus(colour: RGB, more: float) -> RGB:
    return (colour[0] + more, colour[1] + more, colour[2] + more)


def _unit(x: float, y: float, z: float) -> RGB:
    length = math.sqrt(x * x + y * y + z * z)
    return (x / length, y / length, z / length)
