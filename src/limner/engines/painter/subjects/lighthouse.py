"""An old lighthouse with its keeper's cottage: masonry tower, gallery, lantern and beam, shaded by the world's light.

It stands where it is told; the ground under it and the water that mirrors its lamp belong to the world.
"""

import math
from dataclasses import dataclass

import cv2
import numpy as np

from limner.engines.painter import tone
from limner.engines.painter.gbuffer import FIRST_SUBJECT, GBuffer, Plane
from limner.engines.painter.noise import lattice, smoothstep
from limner.engines.painter.subjects.sprite import Mask, Place, Sprite, set_into
from limner.engines.painter.worlds.palettes import Palette

RGB = tuple[float, float, float]

HEIGHT = 38.5  # metres from the foot to the tip of the rod
RADIUS = 3.6
DECK = 28.6  # the gallery's floor
LAMP = 31.9
BELOW = 2.5  # metres of canvas under the foot
TOWER, HOUSE = (-4.8, 4.8, HEIGHT + 0.5), (2.0, 24.0, 8.0)  # canvases: left, right, top in metres from the foot
WHITE: RGB = (0.66, 0.63, 0.57)
STONE: RGB = (0.25, 0.22, 0.19)
IRON: RGB = (0.045, 0.042, 0.042)
RUST: RGB = (0.16, 0.062, 0.026)
WARM: RGB = (2.6, 1.35, 0.44)
PAINTS: tuple[RGB, ...] = ((0.38, 0.045, 0.030), (0.36, 0.050, 0.034), (0.030, 0.032, 0.036), (0.045, 0.085, 0.17))


@dataclass(kw_only=True, slots=True)
class _Canvas:
    """The sprite with its planes of metres: x from the tower's axis, y from its foot, and noises for wear."""

    sprite: Sprite
    x: Plane
    y: Plane
    grime: Plane
    streaks: Plane
    pixel: float  # metres
    rise: float  # how steeply the eye looks up, per metre of height
    foot: float  # height of the foot above the eye
    lamps: float

    @classmethod
    def stretched(
        cls, place: Place, frame: tuple[float, float, float], pixels: float, eye: float, lamps: float, seed: int
    ) -> "_Canvas":
        """An empty canvas over `frame` (left, right, top in metres) at `pixels` a metre."""
        left, right, top = frame
        columns, rows = int((right - left) * pixels), int((top + BELOW) * pixels)
        y, x = np.mgrid[0:rows, 0:columns].astype(np.float32)
        streaks = lattice(columns, max(2, rows // 12), max(3.0, 0.9 * pixels), 5, seed + 1)
        return cls(
            sprite=Sprite.blank(rows, columns),
            x=x / np.float32(pixels) + np.float32(left),
            y=np.float32(top) - y / np.float32(pixels),
            grime=lattice(columns, rows, max(4.0, 2.6 * pixels), 7, seed, gain=0.58),
            streaks=np.asarray(cv2.resize(streaks, (columns, rows)), np.float32),
            pixel=1 / pixels,
            rise=place.scale / place.z,
            foot=(place.y - eye) / place.scale,
            lamps=lamps,
        )

    def lathe(self, mask: Mask, radius: Plane | float, albedo: Plane | RGB) -> None:
        """Fill a body of revolution around the tower's axis where `mask` holds within `radius`."""
        turn = np.clip(self.x / np.maximum(radius, 1e-3), -1, 1)
        normal = np.stack([turn, np.zeros_like(turn), -np.sqrt(1 - turn * turn)], axis=-1)
        self.sprite.fill(mask & (np.abs(self.x) <= radius), albedo, normal.astype(np.float32))

    def sag(self, radius: Plane | float) -> Plane:
        """The height seen on the front of a round body: level rings look like arches from below."""
        turn = np.clip(self.x / np.maximum(radius, 1e-3), -1, 1)
        return np.asarray(self.y - (self.y + self.foot) * self.rise * radius * np.sqrt(1 - turn * turn), np.float32)

    def flat(self, mask: Mask, albedo: Plane | RGB, facing: RGB = (0.0, 0.0, -1.0)) -> None:
        """Fill a plane that faces one way."""
        normal = np.broadcast_to(np.asarray(facing, np.float32), self.sprite.normal.shape)
        self.sprite.fill(mask, albedo, normal)

    def glow(self, mask: Mask, light: RGB, strength: Plane | float = 1.0) -> None:
        shine = np.broadcast_to(np.asarray(strength, np.float32), self.x.shape)[mask]
        self.sprite.emission[mask] = shine[:, None] * np.asarray(light, np.float32) * self.lamps

    def dim(self, mask: Mask, amount: float) -> None:
        self.sprite.openness[mask] *= amount


def lamp(place: Place) -> tuple[float, float, float]:
    """Where the light of a tower at this place burns, in metres."""
    return (place.x, place.y + LAMP * place.scale, place.z)


def paint(
    world: GBuffer,
    place: Place,
    colours: Palette,
    seed: int,
    colour: str = "",
    snow: float = 0.0,
    key: int = FIRST_SUBJECT,
) -> None:
    """Draw the lighthouse into the world; its bands take `colour` (`#rrggbb`) when given, roofs a share `snow`."""
    camera = world.camera
    size = camera.focal / place.z * place.scale  # pixels a metre
    oversample = 3 if size * HEIGHT < 260 else 2
    rng = np.random.default_rng(seed)
    band = tone.colour(colour) if colour else np.array(PAINTS[rng.integers(len(PAINTS))], np.float32)
    roof = band if band.max() > 0.1 else np.array(PAINTS[0], np.float32) * 0.5
    away = 1.0 if place.x > 0 else -1.0
    if abs(place.x) + 19 * place.scale > camera.width / 2 / camera.focal * place.z:
        away = -away  # a narrow picture has room for the house towards its middle only
    fine, lamps = size * oversample, colours.lamps / colours.exposure
    house = _Canvas.stretched(
        place, HOUSE if away > 0 else (-HOUSE[1], -HOUSE[0], HOUSE[2]), fine, camera.eye, lamps, seed
    )
    tower = _Canvas.stretched(place, TOWER, fine, camera.eye, lamps, seed + 2)
    _cottage(house, away, rng)
    _snowed(house, snow)
    _tower(tower, np.asarray(band, np.float32), int(rng.integers(3)))
    _openings(tower)
    _lantern(tower, np.asarray(roof, np.float32))
    _gallery(tower)
    _snowed(tower, snow)
    column, row = camera.project(np.array([[place.x, place.y, place.z]]))[0]
    for canvas, frame in ((house, HOUSE), (tower, TOWER)):
        corner = (round(column + float(canvas.x[0, 0]) * size), round(row - frame[2] * size))
        set_into(world, canvas.sprite, colours, corner, place.z, oversample, key)
    if colours.lamps:
        _shine(world, place, colours)


def _mixed(albedo: Plane, other: Plane | RGB, share: Plane) -> Plane:
    return np.asarray(albedo + (np.asarray(other, np.float32) - albedo) * share[..., None], np.float32)


def _radius(y: Plane) -> Plane:
    up = np.clip(y / DECK, 0, 1)
    return np.asarray(RADIUS - 1.35 * up**0.85 + 0.55 * np.exp(-np.clip(y, 0, None) / 1.3), np.float32)


def _tower(canvas: _Canvas, band: Plane, pattern: int) -> None:
    radius = _radius(canvas.y)
    level = canvas.sag(radius)
    edges = {0: ((5.6, 11.4), (17.2, 23.0)), 1: ((8.4, 16.0), (23.4, 30.0)), 2: ((3.2, 9.6), (14.2, 20.6))}[pattern]
    banded = np.zeros(level.shape, bool)
    for low, high in edges:
        banded |= (level > low) & (level < high)
    wear = canvas.grime
    albedo = np.where(banded[..., None], band, np.array(WHITE, np.float32)).astype(np.float32)
    turn = np.arcsin(np.clip(canvas.x / radius, -1, 1)) * radius
    course = np.floor(level / 0.62)
    joint = (np.mod(level, 0.62) < 0.055) | (np.mod(turn + np.mod(course, 2) * 0.65, 1.3) < 0.05)
    albedo *= (0.94 + 0.12 * np.sin(course * 12.9 + np.floor((turn + np.mod(course, 2) * 0.65) / 1.3) * 78.2))[
        ..., None
    ]
    albedo = np.where(joint[..., None], albedo * 0.86, albedo)
    bare = smoothstep(0.560, 0.60, wear + 0.06 * smoothstep(8, 0, canvas.y) + 0.05 * (canvas.streaks - 0.5))
    albedo = _mixed(albedo, np.array(STONE, np.float32) * (0.7 + 0.6 * wear[..., None]), bare * 0.85)
    run = smoothstep(0.50, 0.78, canvas.streaks)
    albedo = _mixed(albedo, RUST, run * smoothstep(12, 0, DECK - canvas.y) * 0.55)
    albedo *= (1 - 0.42 * smoothstep(0.42, 0.75, canvas.streaks) * smoothstep(0.3, 0.6, wear))[..., None]
    albedo = _mixed(albedo, (0.075, 0.085, 0.04), smoothstep(6.0, -0.5, canvas.y + (wear - 0.5) * 7) * 0.62)
    canvas.lathe((canvas.y < DECK) & (canvas.y > -BELOW), radius, albedo)
    canvas.dim((canvas.y > DECK - 3.2) & (canvas.y < DECK), 0.72)
    plinth = (level < 1.1) & (canvas.y > -BELOW)
    stone = np.array(STONE, np.float32) * (0.6 + 0.8 * wear[..., None])
    canvas.lathe(plinth, RADIUS + 0.75, np.asarray(stone, np.float32))


def _openings(canvas: _Canvas) -> None:
    for height, aside in ((7.4, -0.55), (13.2, 0.45), (18.8, -0.25), (24.2, 0.30)):
        x, y = canvas.x - aside, canvas.sag(_radius(canvas.y)) - height
        frame = (np.abs(x) < 0.62) & (y > -1.15) & (y < 1.05)
        frame |= (x * x + (y - 1.05) ** 2) < 0.62**2
        hole = (np.abs(x) < 0.40) & (y > -0.85) & (y < 1.0)
        hole |= (x * x + (y - 1.0) ** 2) < 0.40**2
        canvas.sprite.albedo[frame] *= 0.55
        canvas.flat(hole, (0.02, 0.022, 0.028))
        canvas.glow(hole, WARM, 0.55 + 0.4 * (y < 0.3))
        canvas.flat(hole & ((np.abs(x) < 0.05) | (np.abs(y - 0.2) < 0.05)), IRON)
        canvas.flat((np.abs(x) < 0.72) & (y > -1.30) & (y < -1.12), STONE, (0.0, 0.6, -0.8))
    x, y = canvas.x + 0.9, canvas.sag(RADIUS)
    canvas.flat((np.abs(x) < 0.95) & (y > 0.2) & (y < 3.5), STONE)
    canvas.flat((np.abs(x) < 0.62) & (y > 0.2) & (y < 3.1), (0.055, 0.035, 0.022))


def _gallery(canvas: _Canvas) -> None:
    x, y = canvas.x, canvas.y
    reach = 3.75
    tilt = (DECK + canvas.foot) * canvas.rise
    neck = np.clip((y - (DECK - 1.7)) / 1.7, 0, 1)
    corbel = 2.28 + 1.25 * neck**1.6
    level = canvas.sag(corbel)
    iron = np.array((0.12, 0.11, 0.105), np.float32) * (0.6 + 0.8 * canvas.grime[..., None])
    canvas.lathe((level > DECK - 1.7) & (level < DECK - 0.35), corbel, np.asarray(iron * 2.2, np.float32))
    brackets = np.mod(np.arcsin(np.clip(x / corbel, -1, 1)) + 0.1, 0.42) < 0.14
    canvas.dim(brackets & (level > DECK - 1.7) & (level < DECK - 0.35) & (np.abs(x) < corbel), 0.5)
    under = (x / reach) ** 2 + ((y - DECK + 0.35) / (reach * tilt)) ** 2 < 1
    under &= y < DECK - 0.35 + reach * tilt
    ring = canvas.sag(reach)
    bottom = under & (ring < DECK - 0.3) & (y < DECK - 0.35)
    canvas.flat(bottom & (canvas.sprite.cover < 0.5), (0.05, 0.048, 0.05), (0.0, -1.0, 0.0))
    canvas.lathe((ring > DECK - 0.36) & (ring < DECK + 0.05), reach, np.asarray(iron, np.float32))
    post = max(0.055, 0.9 * canvas.pixel)
    for angle in np.linspace(-math.pi / 2, math.pi / 2, 13):
        column = reach * math.sin(angle) * 0.985
        foot = DECK + reach * math.cos(angle) * tilt
        canvas.flat((np.abs(x - column) < post) & (y > foot) & (y < foot + 1.25), IRON)
    for height in (0.45, 0.85, 1.25):
        rail = np.abs(ring - DECK - height) < max(0.045, 0.8 * canvas.pixel)
        canvas.lathe(rail, reach, IRON)


def _lantern(canvas: _Canvas, roof: Plane) -> None:
    x = canvas.x
    wide = 1.78
    level = canvas.sag(wide)
    wall = np.array(WHITE, np.float32) * (0.55 + 0.6 * canvas.grime[..., None])
    canvas.lathe((level > DECK - 0.4) & (level < DECK + 1.5), 2.0, np.asarray(wall, np.float32))
    glass = (level > DECK + 1.5) & (level < DECK + 5.0) & (np.abs(x) < wide)
    canvas.lathe(glass, wide, (0.10, 0.115, 0.125))
    burn = np.exp(-((x / 0.62) ** 2 + ((canvas.y - LAMP) / 0.95) ** 2))
    canvas.glow(glass, (1.1, 0.74, 0.36), np.asarray(0.75 + 40 * burn, np.float32))
    turn = np.arcsin(np.clip(x / wide, -1, 1))
    bar = max(0.05, 0.7 * canvas.pixel) / wide
    cross = (np.mod(turn + level * 0.42, 0.62) < bar) | (np.mod(turn - level * 0.42, 0.62) < bar)
    ties = np.abs(np.mod(level - DECK - 1.5, 1.75)) < max(0.06, 0.7 * canvas.pixel)
    canvas.lathe(glass & (cross | ties), wide, IRON)
    _cupola(canvas, roof)


def _cupola(canvas: _Canvas, roof: Plane) -> None:
    """The ribbed dome over the lantern, its vent ball and its rod."""
    x, y, top = canvas.x, canvas.y, DECK + 5.0
    level = canvas.sag(2.15)
    canvas.lathe((level > top - 0.1) & (level < top + 0.3), 2.15, np.asarray(roof * 0.8, np.float32))
    up = np.clip((level - top - 0.3) / 2.0, 0, 1)
    dome = 2.02 * np.sqrt(np.clip(1 - up**1.7, 0, 1))
    ribs = np.mod(np.arcsin(np.clip(x / np.maximum(dome, 0.05), -1, 1)) + 0.26, 0.52) < 0.06
    skin = np.where(ribs[..., None], roof * 0.6, roof) * (0.65 + 0.7 * canvas.grime[..., None])
    skin = _mixed(np.asarray(skin, np.float32), RUST, smoothstep(0.5, 0.62, canvas.grime) * 0.5)
    inside = (level >= top + 0.3) & (level < top + 2.3) & (np.abs(x) <= dome)
    turn = np.clip(x / np.maximum(dome, 0.05), -1, 1)
    lift = np.clip(up, 0.05, 1)
    normal = np.stack([turn * (1 - 0.6 * lift), 0.25 + 0.7 * lift, -np.sqrt(1 - turn**2) * (1 - 0.6 * lift)], axis=-1)
    normal = normal / np.linalg.norm(normal, axis=-1, keepdims=True)
    canvas.sprite.fill(inside, skin, normal.astype(np.float32))
    tip = top + 2.3 - (top + canvas.foot) * canvas.rise * 0.3
    canvas.lathe((y > tip - 0.5) & (y < tip + 0.35), 0.42, np.asarray(roof * 0.7, np.float32))
    canvas.lathe(x * x + (y - tip - 0.6) ** 2 < 0.34**2, 0.4, RUST)
    canvas.flat((np.abs(x) < max(0.05, 0.6 * canvas.pixel)) & (y > tip) & (y < HEIGHT), IRON)


def _cottage(canvas: _Canvas, away: float, rng: np.random.Generator) -> None:
    """A gabled house beside the tower, its long side to us, and a low wall of field stones."""
    x, y = canvas.x * away, canvas.y
    wall_top = (0.9 + 0.5 * (canvas.grime - 0.5)) * smoothstep(23.0, 20.0, x + 6 * (canvas.grime - 0.5)) - 0.5
    stones = np.array(STONE, np.float32) * (0.35 + 1.2 * canvas.grime[..., None])
    canvas.flat((x > 2) & (x < 24) & (y < wall_top) & (y > -BELOW), np.asarray(stones, np.float32))
    start, end, eave, ridge = 7.0, 17.5, 3.3, 6.3
    wash = np.array(WHITE, np.float32) * (0.45 + 0.55 * canvas.grime[..., None])
    wash = _mixed(np.asarray(wash, np.float32), STONE, smoothstep(0.52, 0.6, canvas.grime))
    canvas.flat((x > start) & (x < end) & (y < eave) & (y > -BELOW), wash)
    gable = (x > start - 3.0) & (x <= start) & (y > -BELOW)
    gable &= y < eave + (ridge - eave) * (1 - np.abs(x - start + 1.5) / 1.5)
    canvas.flat(gable, wash, (-away * 0.93, 0.0, -0.37))
    slate = np.array((0.085, 0.075, 0.078) if rng.random() < 0.5 else (0.16, 0.066, 0.045), np.float32)
    tiles = 0.8 + 0.2 * np.sin(y * 15) * np.sin(x * 8 + np.floor(y * 2.4) * 1.7)
    roof = (y >= eave - 0.2) & (y < ridge) & (x > start - 1.5 * (y - eave) / (ridge - eave)) & (x < end + 0.3)
    canvas.flat(roof, np.asarray(slate * tiles[..., None] * (0.6 + 0.8 * canvas.grime[..., None])), (0.0, 0.72, -0.69))
    for column in (start + 0.6, end - 1.6):
        canvas.flat((x > column) & (x < column + 1.1) & (y > ridge - 1.4) & (y < ridge + 1.3), (0.14, 0.075, 0.055))
    for column in (start + 1.9, start + 5.2, start + 8.6):
        pane = (np.abs(x - column) < 0.55) & (np.abs(y - 1.7) < 0.75)
        canvas.flat((np.abs(x - column) < 0.68) & (np.abs(y - 1.7) < 0.88), (0.10, 0.10, 0.11))
        canvas.flat(pane, (0.03, 0.034, 0.04))
        canvas.glow(pane, WARM, 0.75)
        canvas.flat(pane & ((np.abs(x - column) < 0.06) | (np.abs(y - 1.7) < 0.06)), IRON)
    canvas.dim((x > start) & (x < end) & (y > eave - 0.7) & (y < eave - 0.2), 0.6)


def _snowed(canvas: _Canvas, snow: float) -> None:
    """Lay snow on whatever faces up."""
    cover = snow * smoothstep(0.30, 0.62, canvas.sprite.normal[..., 1] + (canvas.grime - 0.5) * 0.4)
    canvas.sprite.albedo = _mixed(canvas.sprite.albedo, (0.80, 0.80, 0.80), cover)


def _shine(world: GBuffer, place: Place, colours: Palette) -> None:
    """The lamp's halo and its two beams in the moist air; clear air shows little of them."""
    camera = world.camera
    height, width = (side // 2 for side in world.depth.shape)
    column, row = camera.project(np.array([lamp(place)]))[0] / 2
    size = camera.focal / place.z * place.scale / 2
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    air = min(1.0, 0.20 + world.light.haze_density * 260)
    strength = colours.lamps / colours.exposure
    light = np.zeros((height, width), np.float32)
    for angle, amount in ((184.0, 0.55), (-7.0, 0.34)):
        cosine, sine = math.cos(math.radians(angle)), math.sin(math.radians(angle))
        along = (columns - column) * cosine + (rows - row) * sine
        across = (rows - row) * cosine - (columns - column) * sine
        wide = 0.8 * size + np.maximum(along, 0) * 0.050
        reach = 62 * size
        light += np.where(along > 0, np.exp(-((across / wide) ** 2)) * np.exp(-along / reach), 0) * amount * air
    light *= smoothstep(0, 3.0 * size, np.hypot(columns - column, rows - row))
    halo = np.exp(-np.hypot(columns - column, rows - row) / (7 * size)) * (0.22 + 0.5 * air)
    full = cv2.resize(np.asarray(light + halo, np.float32), world.depth.shape[::-1], interpolation=cv2.INTER_LINEAR)
    glow = full[..., None] * np.array((1.0, 0.76, 0.42), np.float32) * strength
    world.colour += glow
    world.emission += glow
