"""The coast: cliffs, skerries and open water under a sky, with a lighthouse or boats where the scene asks for them.

It composes (headland on one third, sun on the other) and renders; colours of light come from palettes.py.
"""

import math
from dataclasses import dataclass

import cv2
import numpy as np

from limner.engines.painter.bands import in_bands
from limner.engines.painter.gbuffer import FAR, FIRST_SUBJECT, Camera, GBuffer, Light, Plane
from limner.engines.painter.kernels import coast as kernel
from limner.engines.painter.kernels import terrain
from limner.engines.painter.scene import Scene
from limner.engines.painter.subjects import boat, lighthouse
from limner.engines.painter.subjects.sprite import Mask, Place
from limner.engines.painter.worlds import palettes
from limner.engines.painter.worlds.palettes import Palette, Sun
from limner.engines.painter.worlds.sky import Sky, sky

EYE = 5.5  # metres above the sea
FARTHEST = 3200.0
BOATS = ("boat", "sailboat", "ship")
CENTRE = np.array([[0.5, 0.5]])  # of a pixel
CORNERS = np.array([[0.125, 0.375], [0.375, 0.875], [0.625, 0.125], [0.875, 0.625]])


@dataclass(frozen=True, kw_only=True, slots=True)
class Layout:
    """Where everything stands, metres: `masses` x, z, half width, half depth, top, kind; `pad` x, z, height, radius."""

    camera: Camera
    side: float  # 1 when the headland is on the right
    masses: Plane
    pad: tuple[float, float, float, float]
    tower: Place | None
    sun_column: float


def build(scene: Scene) -> GBuffer:
    """Render the coast of this scene. Raises nothing of its own; all sizes and seeds compose."""
    layout = compose(scene)
    colours = palettes.palette(scene)
    sun = palettes.sun(scene, layout.camera, layout.sun_column)
    light = palettes.light(scene, sun, colours)
    heaven = sky(scene, layout.camera, sun, colours)
    world = _render(scene, layout, colours, sun, light, heaven)
    tower = scene.subject("lighthouse")
    for key, subject in enumerate(scene.subjects, FIRST_SUBJECT):
        seed = scene.seed_of(subject.id)
        if layout.tower and subject is tower:
            lighthouse.paint(world, layout.tower, colours, seed, subject.colour, _snow(scene), key)
        elif subject.noun in BOATS:
            boat.paint(world, subject, colours, layout.side, seed, key)
    world.calm = _calm(layout)
    world.check()
    return world


def compose(scene: Scene) -> Layout:
    """Place headland, rocks, tower and sun: the tower on one third, the sun on the other, whatever the seed."""
    rng = np.random.default_rng(scene.seed_of("layout"))
    width, height = scene.width, scene.height
    tall = height > width
    focal = 1.4 * math.sqrt(width * height)
    camera = Camera(width, height, (0.64 if tall else 0.60) * height, focal, EYE)
    tower = scene.subject("lighthouse")
    side = 1.0 if rng.random() < 0.6 else -1.0
    if tower and tower.place in ("left", "right"):
        side = 1.0 if tower.place == "right" else -1.0
    column = 0.5 + side * rng.uniform(0.17, 0.22)
    sun_column = 0.5 - side * rng.uniform(0.15, 0.24)
    top = rng.uniform(12.5, 16.0)
    rise = lighthouse.HEIGHT * (min(max(tower.scale, 0.6), 1.4) if tower else 1.0)
    distance = (
        focal
        * (top + rise - EYE)
        / (camera.horizon - (0.075 + 0.13 * min(max(height / width - 1, 0) / 0.6, 1)) * height)
    )
    x = (column - 0.5) * width / focal * distance
    masses = _masses(scene, rng, camera, side, x, distance, top)
    pad = (x, distance, top, 9.0) if tower else (0.0, 0.0, 0.0, 0.0)
    place = Place(x, top - 0.6, distance, rise / lighthouse.HEIGHT) if tower else None
    return Layout(camera=camera, side=side, masses=masses, pad=pad, tower=place, sun_column=sun_column)


def _masses(
    scene: Scene, rng: np.random.Generator, camera: Camera, side: float, x: float, z: float, top: float
) -> Plane:
    def at(column: float, distance: float) -> tuple[float, float]:
        """The ground at a column given as a fraction of the half width towards `side`."""
        return (side * column * camera.width / 2 / camera.focal * distance, distance)

    vary = rng.uniform
    near = EYE * camera.focal / (camera.height - camera.horizon)  # metres to the bottom edge of the picture
    rows = [
        (x + side * 46, z + 34, 74, 56, top + 2, terrain.CLIFF),
        (x + side * 135, z + 28 + vary(-15, 15), 95, 62, top + vary(5, 11), terrain.CLIFF),
        (x - side * vary(30, 38), z - 12, 20, 11, vary(2.6, 4.2), terrain.SKERRY),
        (x - side * vary(50, 64), z + 12, 11, 7, vary(1.6, 3.0), terrain.SKERRY),
        (x + side * vary(8, 26), z - vary(46, 56), 32, 12, vary(4.0, 5.4), terrain.SKERRY),
        (*at(vary(0.85, 1.0), near * vary(1.9, 2.2)), near * 0.52, near * 0.30, 0.125 * near, terrain.SKERRY),
        (*at(vary(0.30, 0.45), near * vary(2.5, 3.0)), near * 0.26, near * 0.16, 0.062 * near, terrain.SKERRY),
        (*at(-vary(0.30, 0.52), near * vary(3.0, 3.8)), near * 0.36, near * 0.20, 0.095 * near, terrain.SKERRY),
        (*at(-vary(0.95, 1.1), near * vary(1.7, 2.0)), near * 0.34, near * 0.20, 0.085 * near, terrain.SKERRY),
        (*at(-vary(0.80, 0.98), near * vary(5.5, 7.0)), near * 0.7, near * 0.34, 0.18 * near, terrain.SKERRY),
        (*at(-vary(1.0, 1.2), vary(1150, 1500)), 430, 150, vary(42, 66), terrain.HILL),
        (*at(-vary(0.2, 0.5), vary(2100, 2500)), 620, 160, vary(40, 60), terrain.HILL),
    ]
    if not scene.subject("lighthouse"):
        rows.append((*at(vary(0.02, 0.16), z * 0.92), 10, 9, vary(19, 26), terrain.CLIFF))
        rows.append((*at(-vary(0.08, 0.18), z * 1.25), 8, 8, vary(14, 20), terrain.CLIFF))
    if scene.ground in ("desert", "meadow") or scene.subject("beach"):
        rows.append((*at(1.25, near * 1.6), near * 0.95, near * 2.6, 1.9, terrain.BEACH))
    return np.array(rows, np.float64)


ROCKS = (  # dark and light of granite, slate, sandstone, basalt; linear RGB
    ((0.050, 0.043, 0.038), (0.300, 0.250, 0.200)),
    ((0.040, 0.042, 0.046), (0.220, 0.220, 0.215)),
    ((0.060, 0.040, 0.030), (0.330, 0.220, 0.145)),
    ((0.034, 0.032, 0.031), (0.180, 0.165, 0.150)),
)
LICHEN, WEED = (0.36, 0.25, 0.07), (0.040, 0.038, 0.014)
COVERS = {  # grass, dry grass, sand; linear RGB
    "rock": ((0.062, 0.085, 0.024), (0.150, 0.125, 0.050), (0.42, 0.35, 0.25)),
    "meadow": ((0.060, 0.120, 0.022), (0.140, 0.160, 0.040), (0.44, 0.37, 0.26)),
    "desert": ((0.34, 0.25, 0.14), (0.42, 0.31, 0.18), (0.50, 0.38, 0.24)),
    "forest": ((0.026, 0.050, 0.016), (0.050, 0.066, 0.022), (0.36, 0.31, 0.23)),
}


def _rock_colours(scene: Scene) -> Plane:
    dark, pale = ROCKS[np.random.default_rng(scene.seed_of("rock")).integers(len(ROCKS))]
    grass, dry, sand = COVERS.get(scene.ground, COVERS["rock"])
    return np.array([dark, pale, grass, dry, sand, LICHEN, WEED], np.float32)


def _snow(scene: Scene) -> float:
    return 1.0 if scene.weather == "snow" or scene.ground == "snow" else 0.0


def _air(scene: Scene, layout: Layout, colours: Palette, sun: Sun) -> kernel.Air:
    tower = layout.tower
    lamp = lighthouse.lamp(tower) if tower else (0.0, 0.0, 0.0)
    return kernel.Air(
        wind=colours.wind,
        wet=1.0 if scene.weather in ("rain", "storm") else 0.0,
        snow=_snow(scene),
        haze=colours.haze_density,
        glitter=colours.glitter,
        shine=0.5 if sun.visible else 0.0,
        lamp_x=lamp[0], lamp_y=lamp[1], lamp_z=lamp[2],
        lamp=0.0 if tower is None else colours.lamps * 1.6 / colours.exposure,
        tower_radius=lighthouse.RADIUS * tower.scale if tower else 0.0,
    )  # fmt: skip


def _land(scene: Scene, layout: Layout) -> tuple[kernel.Land, terrain.Grid, terrain.Grid, terrain.Beds]:
    camera = layout.camera
    rng = np.random.default_rng(scene.seed_of("beds"))
    strike, dip = rng.uniform(0, math.tau), rng.uniform(0.10, 0.30)
    beds = terrain.Beds(math.cos(strike), math.sin(strike), math.cos(dip), math.sin(dip), rng.uniform(0, 90))
    columns, rows = int(min(max(camera.width * 0.8, 420), 1300)), 1100
    near = 0.55 * EYE * camera.focal / (camera.height - camera.horizon)
    grid = terrain.Grid(camera.width / 2 / camera.focal * 1.4, near, (rows - 1) / math.log(FARTHEST / near))
    ground = np.ones((columns, rows, 4), np.float32)
    pad = np.array(layout.pad)
    in_bands(columns, lambda first, last: terrain.relief(first, last, ground, grid, beds, layout.masses, pad, EYE))
    distance = near * np.exp(np.arange(rows, dtype=np.float32) / np.float32(grid.rows))
    height = np.ascontiguousarray(ground[..., terrain.HEIGHT])
    ground[..., terrain.SLOPE] = _cosine(height, distance, 2 * grid.span / (columns - 1))
    openness = np.ones_like(height)
    for sigma in (4.0, 14.0):
        sunk = (cv2.GaussianBlur(height, (0, 0), sigma) - height) / (distance * sigma * 0.0016)
        openness *= np.clip(1 - 0.22 * sunk, 0.45, 1.08)
    ground[..., terrain.OPEN] = openness
    low = cv2.resize(height, (rows // 2, columns // 2), interpolation=cv2.INTER_AREA)[..., None]
    sparse = terrain.Grid(grid.span, near, (rows // 2 - 1) / math.log(FARTHEST / near))
    tops = np.empty_like(height)
    terrain.skyline(ground, grid, EYE, tops)
    return kernel.Land(ground, tops, np.ascontiguousarray(low, np.float32)), grid, sparse, beds


def _cosine(height: Plane, distance: Plane, step: float) -> Plane:
    """The cosine of the ground's slope; its columns are `step` times their distance apart."""
    across = np.gradient(height, axis=0) / (distance * np.float32(step))
    along = np.gradient(height, distance, axis=1)
    cosine = np.maximum(1 / np.sqrt(1 + across * across + along * along), 0.30)
    return np.asarray(cv2.GaussianBlur(np.asarray(cosine, np.float32), (0, 0), 2.2), np.float32)


def _haze(layout: Layout, colours: Palette, heaven: Sky) -> Plane:
    """The colour distance takes on, per column: the sky just above the horizon, without its blaze."""
    scale, left, _, _ = heaven.view
    low = heaven.dome[-max(3, len(heaven.dome) // 25) :].mean(axis=0)
    columns = (np.arange(layout.camera.width) - layout.camera.width / 2 - left) / scale
    low = cv2.blur(low[None], (max(3, len(low) // 8), 1))[0]
    row = np.stack([np.interp(columns, np.arange(len(low)), low[:, k]) for k in range(3)], axis=-1)
    return np.asarray(np.minimum(row, colours.haze), np.float32)


def _render(scene: Scene, layout: Layout, colours: Palette, sun: Sun, light: Light, heaven: Sky) -> GBuffer:
    camera = layout.camera
    land = _land(scene, layout)
    lens = kernel.Lens(camera.width / 2, camera.horizon, camera.focal, camera.eye)
    place = np.random.default_rng(scene.seed_of("water")).random(4).astype(np.float32) * 60
    paints = kernel.Paints(
        colours.table(), np.array(light.direction, np.float32), np.array(sun.direction, np.float32), heaven.dome,
        np.array(heaven.view, np.float32), _haze(layout, colours, heaven), _rock_colours(scene), place,
    )  # fmt: skip
    air = _air(scene, layout, colours, sun)
    world = GBuffer(
        camera=camera, light=light, colour=heaven.picture.copy(),
        depth=np.full((camera.height, camera.width), FAR, np.float32), normal=np.zeros_like(heaven.picture),
        ids=np.zeros((camera.height, camera.width), np.int32), emission=np.zeros_like(heaven.picture),
        exposure=colours.exposure,
    )  # fmt: skip

    def look(points: Plane, keep: float, where: Mask) -> None:
        planes = (heaven.picture, world.colour, world.depth, world.normal, world.ids)
        seen = (points, keep, where, *planes, lens, *land, air, paints)
        in_bands(camera.height, lambda first, last: kernel.render(first, last, *seen, np.zeros(8)))

    look(CENTRE, 0.0, np.ones(world.depth.shape, np.bool_))
    look(CORNERS, 0.2, _edges(world.depth))
    return world


def _edges(depth: Plane) -> Mask:
    """Where the distance jumps, and the far side is not far water."""
    cross = cv2.getStructuringElement(cv2.MORPH_CROSS, (3, 3))
    near, far = cv2.erode(depth, cross), cv2.dilate(depth, cross)
    jumps = (depth >= near * 1.03 + 0.3) | (far >= depth * 1.03 + 0.3)
    return np.asarray(jumps & ((depth <= 400) | (far >= 1e5)), np.bool_)


def _calm(layout: Layout) -> list[tuple[int, int, int, int]]:
    """Open sky beside the tower, then the sky above the far horizon, then open water at the bottom."""
    width, height = layout.camera.width, layout.camera.height
    near, far = (0.05, 0.58) if layout.side > 0 else (0.42, 0.95)
    return [
        (int(near * width), int(0.06 * height), int(far * width), int(0.36 * height)),
        (int(near * width), int(0.36 * height), int(far * width), int(0.50 * height)),
        (int(0.06 * width), int(0.84 * height), int(0.94 * width), int(0.96 * height)),
    ]
