"""Boats on open water: a sloop, a fishing boat, a steamer; lit by the world and mirrored where there is water.

They find free water by the world's ids and depths; they know nothing of how the water was made.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np

from limner.engines.painter import tone
from limner.engines.painter.gbuffer import WATER, GBuffer, Plane
from limner.engines.painter.noise import lattice, smoothstep
from limner.engines.painter.scene import Subject
from limner.engines.painter.subjects.sprite import Mask, Place, Sprite, lit, set_into
from limner.engines.painter.worlds.palettes import Palette

RGB = tuple[float, float, float]
Points = list[tuple[float, float]]

WOOD: RGB = (0.13, 0.062, 0.028)
CREAM: RGB = (0.62, 0.58, 0.50)
DARK: RGB = (0.028, 0.026, 0.027)
LIT: RGB = (2.4, 1.3, 0.5)
HULLS: tuple[RGB, ...] = ((0.30, 0.035, 0.028), (0.035, 0.085, 0.19), (0.045, 0.15, 0.12), (0.50, 0.46, 0.38))
OVERSAMPLE = 3


@dataclass(frozen=True, slots=True)
class Build:
    """The bounds of a kind of boat in metres: half its length and its height, and how far off it likes to be."""

    half: float
    height: float
    near: float
    far: float


BUILDS = {
    "sailboat": Build(6.0, 14.5, 75, 230),
    "boat": Build(5.6, 6.8, 48, 130),
    "ship": Build(36.0, 27.0, 420, 800),
}


@dataclass(kw_only=True, slots=True)
class _Slip:
    """The canvas a boat is built on: metres from amidships at the waterline, its bow towards +x before `heading`."""

    sprite: Sprite
    x: Plane
    y: Plane
    pixels: float
    build: Build
    heading: float
    sun: RGB
    lamps: float

    def shape(self, points: Points) -> Mask:
        """The inside of a polygon given in metres."""
        corners = [
            [(self.heading * x + self.build.half) * self.pixels, (self.build.height - y) * self.pixels]
            for x, y in points
        ]
        canvas = np.zeros(self.x.shape, np.uint8)
        cv2.fillPoly(canvas, [np.round(np.array(corners) * 16).astype(np.int32)], 1, shift=4)
        return canvas.astype(bool)

    def box(self, left: float, right: float, low: float, high: float) -> Mask:
        return self.shape([(left, low), (right, low), (right, high), (left, high)])

    def lay(self, mask: Mask, albedo: Plane | RGB, facing: Plane | RGB = (0.0, 0.15, -1.0)) -> None:
        normal = np.broadcast_to(np.asarray(facing, np.float32), self.sprite.normal.shape)
        normal = normal / np.linalg.norm(normal, axis=-1, keepdims=True)
        self.sprite.fill(mask, albedo, np.asarray(normal, np.float32))

    def light(self, mask: Mask, strength: float) -> None:
        self.sprite.emission[mask] = np.asarray(LIT, np.float32) * strength * self.lamps

    def round_hull(self) -> Plane:
        """Normals of a hull that turns away towards bow and stern and leans in below."""
        turn = np.clip(self.x / self.build.half, -1, 1)
        return np.stack([turn * 1.1, -0.30 * np.ones_like(turn), -np.ones_like(turn)], axis=-1).astype(np.float32)

    def belly(self) -> Plane:
        """Normals of a filled sail; thin cloth glows, so it faces the side the sun is on."""
        side = -1.0 if self.sun[2] < 0 else 1.0
        swell = 0.5 * np.sin(self.y * 0.22) + 0.25 * self.x / self.build.half
        return np.stack(
            [swell * self.heading + 0.15 * self.sun[0], 0.15 + 0 * swell, side + 0 * swell], axis=-1
        ).astype(np.float32)


def paint(world: GBuffer, fleet: Subject, colours: Palette, side: float, seed: int, key: int) -> None:
    """Set all boats of the subject on free water, the farther first; `side` is where the headland is, 1 for right."""
    places = list(_berths(world, fleet, side, seed))
    for index, place in sorted(places, key=lambda item: -item[1].z):
        _paint_one(world, fleet, colours, place, seed + index * 31, key)


def _build(fleet: Subject) -> Build:
    return BUILDS.get(fleet.noun, BUILDS["boat"])


def _berths(world: GBuffer, fleet: Subject, side: float, seed: int) -> Iterator[tuple[int, Place]]:
    """A place for each boat: on water, clear of rocks, of the edges and of the boats before it."""
    build, camera = _build(fleet), world.camera
    taken: list[tuple[float, float, float]] = []
    scale = fleet.scale * (1.0 if fleet.count <= 4 else 0.8)
    for index in range(fleet.count):
        rng = np.random.default_rng(seed + index)
        best, found = -1e9, None
        for attempt in range(160):
            column = rng.uniform(*_range(fleet, side))
            z = build.near + (build.far - build.near) * rng.random() ** 1.4 * (0.6 + 0.4 * (attempt > 60))
            half = build.half * scale * camera.focal / z
            middle = column * camera.width
            margin = min(middle - half, camera.width - half - middle) / camera.width
            apart = min(
                (abs(middle - other) - half - width) / camera.width for other, width, _ in [*taken, (1e9, 0, 0)]
            )
            free = _free(world, middle, z, half, build.height * scale)
            score = 4 * free + min(apart, 0.02) * 30 + min(margin, 0.02) * 50 - 0.002 * attempt
            if score > best:
                best, found = score, (middle, z, half)
            if free > 0.995 and apart > 0.015 and margin > 0.015:
                break
        if found:
            middle, z, half = found
            taken.append((middle, half, z))
            yield index, Place((middle - camera.width / 2) / camera.focal * z, 0.0, z, scale)


def _range(fleet: Subject, side: float) -> tuple[float, float]:
    if fleet.place in ("left", "right", "center"):
        return {"left": (0.08, 0.36), "right": (0.64, 0.92), "center": (0.36, 0.64)}[fleet.place]
    return (0.08, 0.60) if side > 0 else (0.40, 0.92)


def _free(world: GBuffer, column: float, z: float, half: float, height: float) -> float:
    """The share of the boat's water line and of its body that nothing stands on or before."""
    camera = world.camera
    row = int(camera.horizon + camera.eye * camera.focal / z)
    left, right = max(0, int(column - half)), min(camera.width, int(column + half) + 1)
    top = max(0, int(row - height * camera.focal / z))
    if row + 3 >= camera.height or right - left < 2:
        return 0.0
    line = world.ids[max(0, row - 2) : row + 3, left:right] == WATER
    body = world.depth[top:row, left:right] > z
    return float(line.mean() * body.mean()) if body.size else 0.0


def _paint_one(world: GBuffer, fleet: Subject, colours: Palette, place: Place, seed: int, key: int) -> None:
    build, camera = _build(fleet), world.camera
    rng = np.random.default_rng(seed)
    size = camera.focal / place.z * place.scale
    pixels = size * OVERSAMPLE
    rows, columns = int((build.height + 0.4) * pixels), int(2 * build.half * pixels)
    y, x = np.mgrid[0:rows, 0:columns].astype(np.float32)
    heading = 1.0 if rng.random() < 0.5 else -1.0
    slip = _Slip(
        sprite=Sprite.blank(rows, columns), x=x / np.float32(pixels) - np.float32(build.half),
        y=np.float32(build.height) - y / np.float32(pixels), pixels=pixels, build=build, heading=heading,
        sun=world.light.direction, lamps=colours.lamps / colours.exposure,
    )  # fmt: skip
    hull = HULLS[rng.integers(len(HULLS))]
    asked = _rgb(tone.colour(fleet.colour)) if fleet.colour else None
    {"sailboat": _sloop, "ship": _steamer}.get(fleet.noun, _trawler)(slip, hull, asked, seed)
    column, row = camera.project(np.array([[place.x, 0.0, place.z]]))[0]
    corner = (round(column - build.half * size), round(row - build.height * size))
    _mirror(world, slip.sprite, colours, corner, place.z)
    set_into(world, slip.sprite, colours, corner, place.z, OVERSAMPLE, key)


def _rgb(values: Plane) -> RGB:
    red, green, blue = (float(part) for part in values)
    return (red, green, blue)


def _mirror(world: GBuffer, sprite: Sprite, colours: Palette, corner: tuple[int, int], distance: float) -> None:
    """The boat upside down in the waves, broken and stretched, on water only."""
    size = (sprite.cover.shape[1] // OVERSAMPLE, sprite.cover.shape[0] // OVERSAMPLE)
    light = cv2.resize(lit(sprite, world, colours) * sprite.cover[..., None], size, interpolation=cv2.INTER_AREA)[::-1]
    cover = cv2.resize(sprite.cover, size, interpolation=cv2.INTER_AREA)[::-1]
    height, width = world.depth.shape
    left, top = max(0, corner[0] - 8), corner[1] + size[1] - max(1, size[1] // 60)
    right, bottom = min(width, corner[0] + size[0] + 8), min(height, top + int(size[1] * 0.85))
    if right - left < 3 or bottom - top < 3:
        return
    rows, columns = np.mgrid[top:bottom, left:right].astype(np.float32)
    down = rows - top
    ripple = lattice(right - left, bottom - top, max(3.0, size[1] / 16), 3, int(distance * 10)) - 0.5
    u = columns - corner[0] + ripple * (2 + down * 0.22)
    v = down * 1.12 + ripple * (1 + down * 0.35)
    image = cv2.remap(np.dstack([light, cover]).astype(np.float32), u, v, cv2.INTER_LINEAR, borderValue=0)
    image = cv2.blur(image, (max(1, size[0] // 40), max(1, size[1] // 22)))
    broken = smoothstep(-0.28, 0.12, ripple + 0.16 - 0.30 * down / max(1, size[1]))
    keep = image[..., 3] * broken * (0.72 * np.exp(-1.1 * down / max(1, size[1])))
    keep *= world.ids[top:bottom, left:right] == WATER
    region = world.colour[top:bottom, left:right]
    mirrored = image[..., :3] / np.maximum(image[..., 3:], 1e-3) * 0.62
    world.colour[top:bottom, left:right] = region * (1 - keep[..., None]) + mirrored * keep[..., None]


def _planked(slip: _Slip, colour: RGB, seed: int) -> Plane:
    """Painted planks with wear, darker and weedier at the waterline."""
    rows, columns = slip.x.shape
    wear = lattice(columns, rows, max(4.0, 1.3 * slip.pixels), 6, seed)
    seams = np.where(np.mod(slip.y, 0.26) < 0.035, 0.82, 1.0)
    paint = np.asarray(colour, np.float32) * (seams * (0.72 + 0.5 * wear))[..., None]
    foot = smoothstep(0.45, 0.05, slip.y)[..., None]
    return np.asarray(paint * (1 - foot * 0.7) + np.asarray(DARK, np.float32) * foot * 0.7, np.float32)


def _sloop(slip: _Slip, hull: RGB, asked: RGB | None, seed: int) -> None:
    sail = asked or CREAM
    sheer: Points = [(5.4, 1.75), (3.4, 1.38), (1.0, 1.16), (-1.6, 1.08), (-4.6, 1.2)]
    body = slip.shape([*sheer, (-4.9, 0.5), (-4.7, -0.4), (4.1, -0.4), (4.8, 0.6)])
    slip.lay(slip.box(-2.6, 1.8, 1.0, 1.62), CREAM)
    for port in (-1.9, -0.8, 0.3, 1.2):
        hole = slip.box(port, port + 0.5, 1.26, 1.48)
        slip.lay(hole, DARK)
        slip.light(hole, 0.7)
    slip.lay(body, _planked(slip, hull, seed), slip.round_hull())
    slip.lay(slip.shape([*sheer, *[(x, y - 0.14) for x, y in sheer[::-1]]]), WOOD)
    slip.lay(slip.shape([(-4.7, 0.30), (4.6, 0.30), (4.6, 0.42), (-4.8, 0.42)]) & body, CREAM)
    thin = max(0.06, 0.45 / slip.pixels * OVERSAMPLE)
    slip.lay(slip.box(0.45 - thin, 0.45 + thin, 1.1, 14.2), WOOD)
    slip.lay(slip.shape([(0.4, 1.95), (-4.5, 2.05), (-4.5, 2.05 + 2 * thin), (0.4, 1.95 + 2 * thin)]), WOOD)
    rise = np.linspace(0, 1, 12)
    leech: Points = [(-4.4 + 4.75 * t - 0.75 * np.sin(np.pi * t), 2.2 + 11.6 * t) for t in rise]
    main = slip.shape([(0.35, 13.8), (0.35, 2.2), *leech])
    luff: Points = [(5.1 - 4.5 * t, 1.9 + 9.9 * t) for t in rise]
    foot: Points = [(0.75 - 0.35 * np.sin(np.pi * t), 11.6 - 9.3 * t) for t in rise]
    jib = slip.shape([*luff, *foot])
    seams = np.where(np.mod(slip.y - 0.12 * slip.x, 1.35) < 0.06, 0.84, 1.0)[..., None]
    shade = (0.86 + 0.14 * np.sin(slip.x * 0.9 + slip.y * 0.22))[..., None]
    cloth = np.asarray(np.asarray(sail, np.float32) * seams * shade, np.float32)
    slip.lay(main, cloth, slip.belly())
    slip.lay(jib, np.asarray(cloth * 0.94, np.float32), slip.belly() + np.array((0.3, 0.0, 0.0), np.float32))


def _trawler(slip: _Slip, hull: RGB, asked: RGB | None, seed: int) -> None:
    sheer: Points = [(5.3, 2.25), (3.6, 1.62), (1.0, 1.18), (-2.0, 1.06), (-4.7, 1.25)]
    body = slip.shape([*sheer, (-4.9, 0.3), (-4.5, -0.4), (4.2, -0.4), (4.9, 0.8)])
    slip.lay(slip.box(-2.4, 0.6, 1.0, 3.3), CREAM)
    slip.lay(slip.shape([(-2.7, 3.25), (0.95, 3.25), (0.8, 3.5), (-2.6, 3.5)]), asked or hull, (0.0, 0.7, -0.7))
    for left in (-2.1, -1.2, -0.3):
        pane = slip.box(left, left + 0.68, 2.25, 2.95)
        slip.lay(pane, DARK)
        slip.light(pane, 0.9)
    thin = max(0.05, 0.4 / slip.pixels * OVERSAMPLE)
    slip.lay(slip.box(-0.95 - thin, -0.95 + thin, 3.4, 6.5), WOOD)
    slip.lay(slip.shape([(2.9, 1.3), (2.9 + 2 * thin, 1.3), (2.3 + 2 * thin, 5.2), (2.3, 5.2)]), WOOD)
    slip.lay(slip.shape([(2.3, 5.1), (-0.9, 3.9), (-0.9, 3.9 + thin), (2.3, 5.1 + thin)]), DARK)
    bulb = ((slip.x * slip.heading + 0.95) ** 2 + (slip.y - 6.4) ** 2) < 0.16**2
    slip.lay(bulb, CREAM)
    slip.light(bulb, 3.0)
    slip.lay(body, _planked(slip, asked or hull, seed), slip.round_hull())
    slip.lay(slip.shape([*sheer, *[(x, y - 0.22) for x, y in sheer[::-1]]]), CREAM)


def _steamer(slip: _Slip, hull: RGB, asked: RGB | None, seed: int) -> None:
    sheer: Points = [(34.5, 8.2), (24.0, 6.6), (0.0, 5.6), (-24.0, 6.0), (-33.0, 7.0)]
    body = slip.shape([*sheer, (-34.0, 2.0), (-31.0, -0.4), (31.0, -0.4), (33.0, 3.0)])
    decks = [(-18.0, 15.0, 5.6, 8.9), (-15.0, 11.0, 8.9, 11.8), (-6.0, 10.0, 11.8, 14.4)]
    for left, right, low, high in decks:
        slip.lay(slip.box(left, right, low, high), CREAM)
        portholes = slip.box(left + 1, right - 1, low + 1.3, low + 2.2) & (np.mod(slip.x, 1.8) < 0.9)
        slip.lay(portholes, DARK)
        slip.light(portholes, 0.9)
        slip.lay(slip.box(left - 0.4, right + 0.4, high - 0.3, high), WOOD, (0.0, 0.8, -0.6))
    for left in (-9.5, -2.0):
        funnel = slip.shape([(left, 11.8), (left + 3.2, 11.8), (left + 2.6, 20.0), (left - 0.6, 20.0)])
        slip.lay(funnel, asked or hull, slip.round_hull())
        slip.lay(funnel & (slip.y > 18.2), DARK)
    for mast in (22.0, -26.0):
        slip.lay(slip.box(mast - 0.25, mast + 0.25, 6.0, 25.5), WOOD)
    slip.lay(body, _planked(slip, asked or hull, seed), slip.round_hull())
    slip.lay(slip.shape([*sheer, *[(x, y - 0.5) for x, y in sheer[::-1]]]), CREAM)
