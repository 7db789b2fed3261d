"""Chinese ink wash over any world: contours, fall-line strokes, five tones of ink, mist and paper.

It reads depth, facing, identity and brightness only, and adds a boat, birds and a seal where there is room.
"""

from dataclasses import dataclass

import cv2
import numpy as np

from limner.engines.painter import tone
from limner.engines.painter.gbuffer import FOLIAGE, GROUND, SKY, WATER, GBuffer, Plane
from limner.engines.painter.kernels import brush
from limner.engines.painter.lettering import seal
from limner.engines.painter.media import staffage
from limner.engines.painter.media.sheet import Hand, rice_paper, stretched, unit
from limner.engines.painter.media.woods import TALL, Stand, woods
from limner.engines.painter.noise import lattice, smoothstep
from limner.engines.painter.scene import Scene, Setting, Time, Weather

ABSORB = np.array([2.25, 2.15, 2.00], np.float32)  # of the black ink, a little warm where thin
INDIGO = np.array([0.30, 0.19, 0.10], np.float32)
VERMILION = np.array([0.10, 0.95, 1.25], np.float32)
OCHRE = np.array([0.05, 0.13, 0.27], np.float32)

TONAL: dict[Setting, float] = {"coast": 0.35, "mountains": 0.0, "hills": 0.3, "street": 0.8}  # trust in brightness
SKY_WASH: dict[Time, float] = {
    "dawn": 0.02, "morning": 0.0, "day": 0.0, "noon": 0.0, "golden_hour": 0.02, "sunset": 0.04, "dusk": 0.20,
    "night": 0.42,
}  # fmt: skip
WEATHER_WASH: dict[Weather, float] = {
    "clear": 0.0, "cloudy": 0.05, "mist": 0.02, "rain": 0.14, "storm": 0.30, "snow": 0.12,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Motif:
    """The world as the painter of ink sees it; planes (height, width) redrawn by hand."""

    lns: Plane  # ln(metres)
    height: Plane  # metres above the water
    normal: Plane
    bright: Plane  # 0..1, as a photograph would show it
    solid: Plane  # 1 where there is land or a thing
    water: Plane
    foliage: Plane
    shining: Plane  # what gives light by itself
    edge: Plane  # contours, 0..1
    lit: Plane  # -0.2..1, by the painter's own light
    unit: float
    focal: float  # pixels

    @property
    def far(self) -> Plane:
        return np.asarray(np.exp(self.lns), np.float32)


def render(scene: Scene, world: GBuffer) -> Plane:
    """Paint the world in ink: sRGB (height, width, 3) in 0..1."""
    motif = _motif(scene, world)
    mist = _mist(scene, motif, world.camera.eye)
    density = _land(scene, motif, mist, world.camera.eye)
    density = np.asarray(density + _water(scene, world, motif, density), np.float32)
    figures = staffage.figures(scene, world)
    density *= 1 - 0.85 * smoothstep(0.05, 0.45, tone.blur(figures, 14 * motif.unit))  # white paper around them
    density += figures
    density += _sky(scene, world, motif)
    picture = rice_paper(scene.width, scene.height, scene.seed_of("paper"))
    picture = picture * np.exp(-_tints(scene, motif, mist))
    picture = picture * np.exp(-_five_tones(density, motif.unit)[..., None] * ABSORB)
    words = next((lettering.string for lettering in scene.letterings if lettering.role == "seal"), "")
    picture = seal.stamp(np.asarray(picture, np.float32), words, _seal_place(scene, density), scene.seed_of("seal"))
    return np.asarray(np.clip(picture, 0, 1), np.float32)


def _motif(scene: Scene, world: GBuffer) -> Motif:
    camera = world.camera
    scale = unit(scene.width, scene.height)
    lns = np.log(np.maximum(world.depth, 0.1)).astype(np.float32)
    rise = (camera.horizon - 0.5 - np.arange(camera.height, dtype=np.float32)) / camera.focal
    height = np.clip(camera.eye + np.exp(np.minimum(lns, 10)) * rise[:, None], 0, 1e4)
    edge = np.zeros_like(lns)
    things = np.where(world.ids == FOLIAGE, GROUND, world.ids)
    brush.outline(lns, things, max(1, round(2.2 * scale)), edge)
    foliage = (world.ids == FOLIAGE).astype(np.float32)
    edge *= np.clip(1 - 9 * tone.blur(foliage, 3.5 * scale), 0, 1)  # trees get no contour
    hand = Hand(scene.width, scene.height, 1.0, scene.seed_of("hand"))
    normal = hand.moved(tone.blur(world.normal, 0.8 * scale))
    side = -1.0 if world.light.direction[0] < 0 else 1.0
    lit = normal @ np.array([0.62 * side, 0.44, -0.62], np.float32)
    bright = tone.to_srgb(tone.filmic(np.asarray(world.colour * world.exposure, np.float32)) @ tone.LUMA)
    shining = np.maximum(np.maximum(world.emission[..., 0], world.emission[..., 1]), world.emission[..., 2])
    planes = {
        "lns": lns,
        "height": height,
        "bright": bright,
        "solid": (world.ids != SKY) & (world.ids != WATER),
        "water": world.ids == WATER,
        "foliage": foliage,
        "shining": smoothstep(0.35, 1.3, np.asarray(shining * world.exposure, np.float32)),
        "edge": edge,
    }
    drawn = {name: hand.moved(plane.astype(np.float32)) for name, plane in planes.items()}
    return Motif(normal=normal, lit=np.clip(lit, -0.2, 1).astype(np.float32), unit=scale, focal=camera.focal, **drawn)


def _mist(scene: Scene, motif: Motif, eye: float) -> Plane:
    """Bands of blank paper, 0..1: low ground far away, and drifting banks between the ridges."""
    height, width = motif.lns.shape
    seed = scene.seed_of("ink mist")
    drift = stretched(width, height, 3, 0.20 * width, 5, seed)
    away = motif.lns - np.log(eye)
    low = np.exp(-motif.height / (eye * (0.9 + 0.11 * np.exp(np.clip(away, 0, 5)) * (0.35 + 1.3 * drift))))
    valley = 1.25 * low * smoothstep(2.2, 3.6, away)
    banks = 0.75 * smoothstep(0.52, 0.74, drift) * smoothstep(2.6, 3.8, away) * np.exp(-motif.height / (16 * eye))
    dense = {"mist": 1.5, "rain": 1.15, "snow": 1.2}.get(scene.weather, 1.0)
    return np.asarray(np.clip((valley + banks) * dense, 0, 1), np.float32)


def _land(scene: Scene, motif: Motif, mist: Plane, eye: float) -> Plane:
    """The density of ink on land and things, before paper."""
    height, width = motif.lns.shape
    seed, scale = scene.seed_of("brush"), motif.unit
    grain = lattice(width, height, max(3.0, 6 * scale), 3, seed)
    region = lattice(width, height, 230 * scale, 5, seed + 1)
    shade = _shade(motif)
    dark = smoothstep(0.62, 0.10, motif.bright)
    fade = _paling(motif)
    texture = smoothstep(0.2, 1.5, _strokes(scene, motif) + 1.9 * (shade - 0.50) + 0.9 * (region - 0.5) + 0.4 * dark)
    line = smoothstep(0.05, 0.32, motif.edge) * smoothstep(0.16, 0.42, lattice(width, height, 120 * scale, 4, seed + 2))
    pooled = np.zeros_like(line)
    brush.run_down(line, np.exp(-1 / ((9 + 30 * region) * scale)).astype(np.float32), pooled)
    tonal = TONAL.get(scene.setting, 0.5)
    wash = 0.12 + (0.90 - 0.5 * tonal) * shade * (0.55 + 0.6 * grain) + (0.25 + 1.1 * tonal) * dark
    steep = smoothstep(0.97, 0.78, motif.normal[..., 1])  # level ground stays paper
    body = wash * 0.5 + texture * 0.95 * (0.30 + 0.70 * shade) + tone.blur(pooled, 1.5 * scale) * 0.55
    body *= 0.10 + 0.90 * steep
    body *= 1 - 0.55 * smoothstep(2.6, 1.4, motif.lns - np.log(eye))  # the rocks at our feet stay calm
    cover = smoothstep(0.25, 0.75, tone.blur(motif.foliage, 4 * scale))
    body += cover * (0.13 * region * grain - body)
    swell = 0.35 + 0.65 * smoothstep(0.35, 0.6, lattice(width, height, 90 * scale, 3, seed + 3))
    contour = 0.95 * line * swell * (1 - cover) * np.clip(fade * 1.2, 0, 1) * (1 - 0.9 * mist)
    body = body * fade * (1 - 0.97 * mist) + contour + _moss(scene, motif, line * (1 - mist) * fade)
    bank = 0.16 * tone.blur(motif.water, 7 * scale) * (0.4 + 1.2 * region) * (1 - steep) * fade
    ink = (body + bank) * np.maximum(motif.solid, cover)
    trees = np.asarray(fade * (1 - 0.95 * mist), np.float32)
    stand = Stand(motif.foliage, motif.solid - motif.foliage, TALL * motif.focal / motif.far, trees, scale)
    ink += woods(stand, scene.seed_of("woods"))
    return np.asarray(ink * (1 - 0.9 * motif.shining), np.float32)


def _shade(motif: Motif) -> Plane:
    """0 on faces to the light, 1 on faces away from it and in folds."""
    fold = tone.blur(motif.lit, 9 * motif.unit) - motif.lit
    return smoothstep(0.66, -0.10, np.asarray(motif.lit - 0.9 * fold, np.float32))


def _paling(motif: Motif) -> Plane:
    """Full ink near by, pale ink on the farthest land."""
    land = motif.lns[motif.solid > 0.5]
    if not land.size:
        return np.ones_like(motif.lns)
    near, far = np.quantile(land, (0.10, 0.97))
    return np.asarray(1 - 0.74 * np.clip((motif.lns - near) / max(far - near, 0.5), 0, 1) ** 1.3, np.float32)


def _strokes(scene: Scene, motif: Motif) -> Plane:
    """Texture strokes (cun): noise drawn out along the fall line of the slopes."""
    height, width = motif.lns.shape
    scale = motif.unit
    normal = tone.blur(motif.normal, 2.4 * scale)
    x, y, z = normal[..., 0], normal[..., 1], normal[..., 2]
    across = x * y
    down = (1 - y * y) + 0.35 * np.abs(z * y) + 0.05
    turn = (lattice(width, height, 60 * scale, 3, scene.seed_of("turn")) - 0.5) * 1.1
    across, down = across * np.cos(turn) - down * np.sin(turn), across * np.sin(turn) + down * np.cos(turn)
    length = np.hypot(across, down) + 1e-4
    noise = np.random.default_rng(scene.seed_of("bristles")).standard_normal((height, width), np.float32)
    noise = tone.blur(noise, max(0.6, scale))
    reach = 3 + 8 * lattice(width, height, 90 * scale, 3, scene.seed_of("reach"))
    reach *= (motif.solid > 0.02) & (motif.foliage < 0.98)  # nowhere else are they seen
    out = np.empty_like(noise)
    brush.streaks(
        noise, (across / length).astype(np.float32), (down / length).astype(np.float32), reach, 2.0 * scale, out
    )
    return np.asarray(out / out.std() * 0.95, np.float32)


def _moss(scene: Scene, motif: Motif, line: Plane) -> Plane:
    """Dots of moss along near ridges, only where the ridge itself can be seen."""
    rng = np.random.default_rng(scene.seed_of("moss"))
    rows, columns = np.nonzero((line > 0.45) & (motif.solid > 0.9) & (motif.foliage < 0.5))
    out = np.zeros_like(line)
    if not len(rows):
        return out
    limit = np.quantile(motif.lns[motif.solid > 0.5], 0.55)
    clump = lattice(line.shape[1], line.shape[0], 50 * motif.unit, 3, scene.seed_of("clumps"))
    for index in rng.choice(len(rows), min(len(rows), 1400), replace=False):
        row, column = rows[index], columns[index]
        near = float(np.clip(0.9 * (limit - motif.lns[row, column]) + 0.25, 0, 1))
        wild = rng.random(5)
        if near <= 0.05 or clump[row, column] < 0.5 + 0.2 * wild[4]:
            continue
        radius = (1.0 + 2.2 * near) * (0.5 + 0.8 * wild[0]) * motif.unit
        centre = (int(column + (wild[1] - 0.5) * 7 * motif.unit), int(row + wild[2] * 9 * motif.unit * near))
        axes = (max(1, round(radius * 1.25)), max(1, round(radius * 0.8)))
        cv2.ellipse(out, centre, axes, 60 * (wild[3] - 0.5), 0, 360, 0.35 + 0.6 * near, -1, cv2.LINE_AA)
    return out


def _water(scene: Scene, world: GBuffer, motif: Motif, density: Plane) -> Plane:
    """Faint mirror images and a few level lines; most water is bare paper."""
    height, width = density.shape
    seed, scale, horizon = scene.seed_of("ink water"), motif.unit, round(world.camera.horizon)
    mirrored = np.zeros_like(density)
    rows = min(height - horizon, horizon)
    mirrored[horizon : horizon + rows] = density[horizon - rows : horizon][::-1]
    mirrored = tone.blur(Hand(width, height, 1.8, seed).moved(mirrored), 3.2 * scale)
    lines = stretched(width, height, 14, max(3.0, 7 * scale), 3, seed + 5, ridged=True)
    region = lattice(width, height, 200 * scale, 3, seed + 6)
    near = smoothstep(4.2, 2.0, motif.lns - np.log(world.camera.eye))
    shore = tone.blur(motif.solid, 5 * scale) * 1.1
    waves = 0.24 * smoothstep(0.84, 0.97, lines + 0.16 * (region - 0.5)) * near
    return np.asarray(motif.water * (0.26 * mirrored + waves + 0.22 * shore), np.float32)


def _sky(scene: Scene, world: GBuffer, motif: Motif) -> Plane:
    """A graded wash for dark hours and heavy skies; a moon is left blank at night."""
    height, width = motif.lns.shape
    depth = SKY_WASH[scene.time] + WEATHER_WASH[scene.weather]
    if not depth:
        return np.zeros_like(motif.lns)
    rows = np.linspace(0, 1, height, dtype=np.float32)[:, None] * height / max(world.camera.horizon, 1.0)
    cloud = stretched(width, height, 2, 0.3 * width, 5, scene.seed_of("sky wash"))
    wash = depth * (1.25 - 0.95 * np.clip(rows, 0, 1)) * (0.45 + 1.1 * cloud)
    if scene.time == "night":
        wash *= 1 - _disc(scene, motif.unit) * (1 - motif.solid)
    wash *= (1 - 0.72 * motif.solid) * (1 - 0.55 * motif.water) * (1 - motif.shining)
    return np.asarray(wash, np.float32)


def _disc(scene: Scene, scale: float) -> Plane:
    """The sun or moon, 0..1, in the upper third."""
    rng = np.random.default_rng(scene.seed_of("disc"))
    column, row = scene.width * rng.uniform(0.36, 0.64), scene.height * 0.15
    rows, columns = np.ogrid[0 : scene.height, 0 : scene.width]
    away = np.hypot(columns - column, rows - row).astype(np.float32)
    ragged = 3 * scale * lattice(scene.width, scene.height, 30 * scale, 3, scene.seed_of("disc edge"))
    return smoothstep(36 * scale, 32 * scale, np.asarray(away + ragged, np.float32))


def _tints(scene: Scene, motif: Motif, mist: Plane) -> Plane:
    """The two light colours of the ochre-and-indigo manner, as absorption (height, width, 3)."""
    height, width = motif.lns.shape
    region = lattice(width, height, 230 * motif.unit, 4, scene.seed_of("tint"))
    bare = np.clip(1 - 1.4 * tone.blur(motif.foliage, 2 * motif.unit), 0, 1)
    clear = bare * motif.solid * (1 - mist) * (0.35 + 0.65 * smoothstep(0.98, 0.85, motif.normal[..., 1]))
    shade = smoothstep(0.55, 0.0, motif.lit)
    cool = clear * (0.25 + 0.30 * shade) * smoothstep(0.30, 0.80, region)
    warm = clear * (1 - shade) * 0.60 * smoothstep(0.70, 0.20, region)
    tints = cool[..., None] * INDIGO + warm[..., None] * OCHRE + 0.7 * motif.shining[..., None] * VERMILION
    if scene.time in ("dawn", "golden_hour", "sunset"):
        tints += ((1 - motif.solid) * (1 - motif.water) * _disc(scene, motif.unit) * 0.85)[..., None] * VERMILION
    return np.asarray(tints, np.float32)


def _five_tones(density: Plane, scale: float) -> Plane:
    """Ink settles in five tones with soft borders, bleeding a little into the paper."""
    wet = np.clip(density, 0, 1.6).astype(np.float32)
    wet = tone.blur(wet, max(0.5, 0.7 * scale)) + 0.13 * tone.blur(wet, 4 * scale)
    levels = 5.0
    floor = np.floor(wet * levels) / levels
    step = smoothstep(0.3, 0.7, np.asarray(wet * levels - np.floor(wet * levels), np.float32)) / levels
    return np.asarray(0.55 * wet + 0.45 * (floor + step), np.float32)


def _seal_place(scene: Scene, density: Plane) -> tuple[int, int, int]:
    """Left, top and side of the seal: the calmest of the places a painter would choose."""
    size = round(0.052 * min(scene.width, scene.height) + 0.012 * max(scene.width, scene.height))
    margin = round(0.05 * min(scene.width, scene.height) + 0.01 * max(scene.width, scene.height))
    right, bottom = scene.width - margin - size, scene.height - margin - size
    places = [(right, bottom), (margin, bottom), (margin, margin), (right, margin), (right, scene.height // 3)]
    if any(lettering.role != "seal" for lettering in scene.letterings):
        places = places[:2]  # other words stand above
    box = cv2.boxFilter(np.asarray(density, np.float32), -1, (2 * size, 2 * size))
    calm = [9 * float(box[top + size // 2, left + size // 2]) + 0.03 * rank for rank, (left, top) in enumerate(places)]
    left, top = places[int(np.argmin(calm))]
    return left, top, size
