"""The mountain world: a land with a watercourse as a photograph would see it, before the medium.

It joins relief, cover, sky and water; it knows nothing of media or lettering.
"""

from dataclasses import dataclass

import cv2
import numpy as np

from limner.engines.painter import tone
from limner.engines.painter.gbuffer import FAR, FOLIAGE, GROUND, SKY, WATER, Camera, GBuffer, Ids, Light, Plane
from limner.engines.painter.kernels import mountains as kernel
from limner.engines.painter.noise import lattice, smoothstep
from limner.engines.painter.scene import Scene, Time, Weather
from limner.engines.painter.worlds import cascade, palettes, volcano
from limner.engines.painter.worlds.cover import Cover, cover
from limner.engines.painter.worlds.relief import Relief, relief, viewpoint
from limner.engines.painter.worlds.sky import Sky, sky

RAYLEIGH = np.array([0.75, 1.0, 1.35], np.float32)  # air dims blue sooner and gives it back as haze
RIPPLE: dict[Weather, float] = {"clear": 0.5, "cloudy": 0.7, "mist": 0.3, "rain": 1.6, "storm": 2.4, "snow": 0.6}
VALLEY_MIST: dict[Weather, float] = {
    "clear": 0.0, "cloudy": 0.15, "mist": 2.4, "rain": 0.9, "storm": 0.5, "snow": 0.6,
}  # fmt: skip
MIST_BY_TIME: dict[Time, float] = {
    "dawn": 0.8, "morning": 0.5, "day": 0.05, "noon": 0.0, "golden_hour": 0.12, "sunset": 0.25, "dusk": 0.4,
    "night": 0.2,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class View:
    """What every pixel shows: ln(distance), kind and height in metres; `sign` -1 for the mirror image in water."""

    lns: Plane
    kinds: Ids
    height: Plane
    sign: float


def build(scene: Scene) -> GBuffer:
    """Build the land of this scene; geometry depends on seed, ground and size alone."""
    camera = viewpoint(scene)
    land = relief(scene, camera)
    growth = cover(scene)
    colours = palettes.palette(scene)
    sun = palettes.sun(scene, camera, 0.5 - 0.16 * land.side)
    light = palettes.light(scene, sun, colours)
    light = palettes.moonlit(light, scene) if scene.ground == "desert" else light
    wood = _wood(land, growth, scene.seed_of("wood"))
    direct, mirrored = _views(camera, land, growth, wood)
    exposure = colours.exposure * growth.exposure
    if scene.medium == "ink":  # brushes read form and distance: no sky, cast shadows, air or mirror image
        lit, normal = _lit(direct, camera, land, wood, growth, Sunlight.everywhere(light, colours.fill))
        bare = ((direct.kinds == kernel.WATER) | (direct.kinds == kernel.NOTHING))[..., None]
        plain = np.where(bare, np.array(colours.horizon, np.float32), lit)
        return _finished(scene, _record(camera, light, plain, direct, normal, exposure), land, direct, 1e-5)
    sunlight = Sunlight.on(land, light, colours.fill, 4 if scene.detail == "low" else 2)
    heaven = sky(scene, camera, sun, colours)
    air = Air.of(scene, camera, heaven, light)
    lit, normal = _lit(direct, camera, land, wood, growth, sunlight)
    reflected, _ = _lit(mirrored, camera, land, wood, growth, sunlight)
    bare = (mirrored.kinds == kernel.NOTHING)[..., None]
    image = np.where(bare, _mirrored_sky(camera, heaven), air.between(reflected, mirrored)).astype(np.float32)
    water = _water(scene, camera, direct, image, colours)
    water = _ice(scene, camera, direct, water, light) if is_frozen(scene) else water
    colour = np.where((direct.kinds == kernel.WATER)[..., None], water, lit)
    colour = np.where((direct.kinds == kernel.NOTHING)[..., None], heaven.picture, air.between(colour, direct))
    world = _record(camera, light, _soft_edges(colour, direct), direct, normal, exposure)
    return _finished(scene, world, land, direct, air.density)


def _finished(scene: Scene, world: GBuffer, land: Relief, direct: View, density: float) -> GBuffer:
    """The world with what is drawn onto the land: ice to stand on, fire, falling water."""
    if is_frozen(scene):
        world.ids[direct.kinds == kernel.WATER] = GROUND
    if land.cone:
        volcano.erupt(scene, world, land.cone, direct.lns, density)
    if scene.subject("waterfall"):
        cascade.pour(scene, world, np.exp(direct.lns), land.side, density)
    return world


def is_frozen(scene: Scene) -> bool:
    """Whether the lake bears: in winter."""
    return scene.ground == "lake" and scene.season == "winter"


def _wood(land: Relief, growth: Cover, seed: int) -> Plane:
    """The chance of a tree on the land's grid: on gentle ground below the tree line, in groves, not at the water."""
    rows, columns = land.elevation.shape
    far = np.exp(land.frame[2] + land.frame[3] * np.arange(rows, dtype=np.float32))[:, None]
    height = land.elevation * far
    down, across = np.gradient(cv2.GaussianBlur(land.elevation, (0, 0), 2.0), land.frame[3])
    slope = np.hypot(down, across)
    groves = lattice(columns, rows, 64, 4, seed)
    chance = smoothstep(1 - growth.wood, 1.35 - growth.wood, groves + 0.35 * growth.wood)
    chance *= smoothstep(1.05, 0.55, slope) * smoothstep(1.25, 0.7, height / growth.tree_line + 0.5 * (groves - 0.5))
    chance *= smoothstep(0.9, 2.6, land.river) * smoothstep(0.05, 0.16, height / land.lie.eye)
    clearing = smoothstep(3.2, 6.5, far / land.lie.eye)  # the foreground stays open
    return np.asarray(chance * clearing * (1.0 if growth.wood else 0.0), np.float32)


def _views(camera: Camera, land: Relief, growth: Cover, wood: Plane) -> tuple[View, View]:
    shape = (camera.height, camera.width)
    lns, mirror = np.zeros(shape, np.float32), np.zeros(shape, np.float32)
    kinds, mirror_kinds = np.zeros(shape, np.int32), np.zeros(shape, np.int32)
    kernel.scan(
        camera.width, camera.height, camera.horizon, camera.focal, camera.eye, land.elevation, wood, land.crag,
        land.frame, growth.trees(), lns, kinds, mirror, mirror_kinds,
    )  # fmt: skip
    rise = ((camera.horizon - 0.5 - np.arange(camera.height, dtype=np.float32)) / camera.focal)[:, None]
    direct = View(lns, kinds, camera.eye + np.exp(lns) * rise, 1.0)
    mirrored = View(mirror, mirror_kinds, -camera.eye - np.exp(mirror) * rise, -1.0)
    return direct, mirrored


@dataclass(frozen=True, slots=True)
class Sunlight:
    """The light on the land: the world's light, what the bright horizon adds, and where the sun reaches."""

    light: Light
    fill: tuple[float, float, float]
    reach: Plane  # 0..1 on a coarse grid over the land

    @classmethod
    def on(cls, land: Relief, light: Light, fill: tuple[float, float, float], coarseness: int) -> "Sunlight":
        rows, columns = land.elevation.shape
        reach = np.ones((rows // coarseness, columns // coarseness), np.float32)
        kernel.sunlit(land.elevation, land.frame, np.array(light.direction), 60, reach)
        return cls(light, fill, np.asarray(cv2.GaussianBlur(reach, (0, 0), 0.8), np.float32))

    @classmethod
    def everywhere(cls, light: Light, fill: tuple[float, float, float]) -> "Sunlight":
        """Light that no ridge holds back."""
        return cls(light, fill, np.ones((2, 2), np.float32))

    def lamp(self) -> Plane:
        light = self.light
        return np.array([light.direction, light.key, light.ambient, self.fill], np.float64)


def _lit(
    view: View, camera: Camera, land: Relief, wood: Plane, growth: Cover, sunlight: Sunlight
) -> tuple[Plane, Plane]:
    """Colour and normal of the ground that the view shows."""
    colour = np.zeros((camera.height, camera.width, 3), np.float32)
    normal = np.zeros_like(colour)
    kernel.shade(
        view.lns, view.kinds, view.sign, camera.horizon, camera.focal, camera.eye, land.elevation, wood,
        sunlight.reach, land.hollow, land.frame, growth.trees(), growth.numbers(), growth.table(),
        sunlight.lamp(), colour, normal,
    )  # fmt: skip
    return colour, normal


@dataclass(frozen=True, slots=True)
class Air:
    """Aerial perspective: haze with the colour of the sky behind, and mist that lies in the valleys."""

    haze: Plane  # (1, width, 3)
    density: float
    mist: float
    depth: float  # metres that the valley mist reaches up
    drift: Plane  # (height, width) unevenness of the mist, 0..1

    @classmethod
    def of(cls, scene: Scene, camera: Camera, heaven: Sky, light: Light) -> "Air":
        row = int(np.clip(camera.horizon - 0.02 * camera.height, 1, camera.height - 1))
        behind = heaven.picture[max(0, row - camera.height // 16) : row].mean(axis=0)[None]
        behind = cv2.GaussianBlur(behind, (0, 0), camera.width * 0.08)
        drift = cv2.resize(
            lattice(camera.width // 3, camera.height, 0.16 * camera.width, 5, scene.seed_of("mist")),
            (camera.width, camera.height),
        )
        mist = VALLEY_MIST[scene.weather] + MIST_BY_TIME[scene.time] * (0.6 if scene.weather == "clear" else 1.0)
        density = 1.6e-4 * (light.haze_density / 0.00042) ** 0.5 * (26 / camera.eye) ** 0.8
        return cls(np.asarray(behind, np.float32), density, mist, 2.2 * camera.eye, np.asarray(drift, np.float32))

    def between(self, colour: Plane, view: View) -> Plane:
        """The colour seen through the air in between."""
        far = np.exp(view.lns)
        through = np.exp(-(far * self.density)[..., None] * RAYLEIGH)
        out = colour * through + self.haze * (1 - through)
        if self.mist < 0.02:
            return np.asarray(out, np.float32)
        low = np.exp(-np.clip(view.height, 0, None) / (self.depth * (0.5 + self.drift)))
        amount = self.mist * np.clip(far / (26 * self.depth) - 0.12, 0, 1.6) * low * (0.2 + 1.6 * self.drift)
        veil = (1 - np.exp(-amount))[..., None]
        return np.asarray(out * (1 - veil) + self.haze * 1.04 * veil, np.float32)


def _mirrored_sky(camera: Camera, heaven: Sky) -> Plane:
    """The sky as level water shows it: row by row the dome upside down."""
    scale, left, rows, _ = heaven.view
    matrix = np.array(
        [[1 / scale, 0, (-camera.width / 2 - left) / scale], [0, -1 / scale, rows - 1 + camera.horizon / scale]],
        np.float32,
    )
    size = (camera.width, camera.height)
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return np.asarray(
        cv2.warpAffine(heaven.dome, matrix, size, flags=flags, borderMode=cv2.BORDER_REPLICATE), np.float32
    )


def _water(scene: Scene, camera: Camera, direct: View, image: Plane, colours: palettes.Palette) -> Plane:
    """Water that mirrors `image`, broken by ripples, over its own depth."""
    shape = (camera.height, camera.width)
    sway, roll = np.zeros(shape, np.float32), np.zeros(shape, np.float32)
    kernel.ripples(direct.lns, direct.kinds, camera.focal, RIPPLE[scene.weather], sway, roll)
    columns, rows = np.meshgrid(np.arange(camera.width, dtype=np.float32), np.arange(camera.height, dtype=np.float32))
    mirrored = cv2.remap(image, columns + sway, rows + roll, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    down = np.clip((rows + 0.5 - camera.horizon) / camera.focal, 0.002, 1)
    fresnel = 0.03 + 0.97 * (1 - down / np.sqrt(1 + down * down)) ** 5
    fresnel = (0.12 + 0.88 * fresnel)[..., None]
    deep = np.array(colours.sea, np.float32) * 1.3 + np.array(colours.ambient, np.float32) * (0.012, 0.030, 0.028)
    return np.asarray(mirrored * fresnel * 0.94 + deep * (1 - fresnel), np.float32)


def _ice(scene: Scene, camera: Camera, direct: View, water: Plane, light: Light) -> Plane:
    """Ice that still mirrors a little, with white cracks and drifts of snow."""
    far = np.exp(direct.lns)
    columns = ((np.arange(camera.width, dtype=np.float32) + 0.5 - camera.width / 2) / camera.focal)[None, :]
    size = 1024

    def on_ice(cell: float, metres: float, name: str, *, ridged: bool) -> Plane:
        field = lattice(size, size, cell, 5, scene.seed_of(name), ridged=ridged)
        u = np.abs(np.mod(columns * far * metres + 200, 2 * size) - size).astype(np.float32)
        v = np.abs(np.mod(far * metres, 2 * size) - size).astype(np.float32)
        return np.asarray(cv2.remap(field, u, v, cv2.INTER_LINEAR), np.float32)

    drift = smoothstep(0.46, 0.62, on_ice(150, 7.0, "drifts", ridged=False))
    crack = smoothstep(0.90, 0.985, on_ice(170, 9.0, "cracks", ridged=True)) * smoothstep(700, 60, far)
    sky = np.array(light.ambient, np.float32) + 0.30 * light.direction[1] * np.array(light.key, np.float32)
    body = 0.55 * tone.blur(water, 0.003 * camera.width) + sky * np.array([0.16, 0.21, 0.24], np.float32)
    white = np.clip(0.9 * drift + 0.7 * crack, 0, 1)[..., None]
    lying = sky * 0.62 + 0.35 * light.direction[1] * np.array(light.key, np.float32)
    return np.asarray(body * (1 - white) + lying * white, np.float32)


def _soft_edges(colour: Plane, direct: View) -> Plane:
    """Smooth the steps where a near thing ends before a far one; texture elsewhere stays sharp."""
    jump = np.abs(cv2.Laplacian(direct.lns, cv2.CV_32F)) > 0.12
    share = cv2.GaussianBlur(jump.astype(np.float32), (0, 0), 0.7)[..., None]
    share = np.clip(1.6 * share, 0, 1)
    return np.asarray(colour * (1 - share) + cv2.GaussianBlur(colour, (0, 0), 0.75) * share, np.float32)


def _record(camera: Camera, light: Light, colour: Plane, direct: View, normal: Plane, exposure: float) -> GBuffer:
    names = np.array([SKY, GROUND, WATER, FOLIAGE], np.int32)
    ids = names[direct.kinds]
    normal[ids == WATER] = (0, 1, 0)
    columns = ((np.arange(camera.width, dtype=np.float32) + 0.5 - camera.width / 2) / camera.focal)[None, :]
    rows = ((camera.horizon - 0.5 - np.arange(camera.height, dtype=np.float32)) / camera.focal)[:, None]
    depth = np.where(ids == SKY, FAR, np.exp(direct.lns) * np.sqrt(1 + columns**2 + rows**2)).astype(np.float32)
    return GBuffer(
        camera=camera, light=light, colour=colour, depth=depth, normal=normal, ids=ids,
        emission=np.zeros_like(colour), exposure=exposure, calm=_calm(ids),
    )  # fmt: skip


def _calm(ids: Ids) -> list[tuple[int, int, int, int]]:
    """Boxes of open sky: the largest band over all ridges, then the sky over the left and over the right half."""
    height, width = ids.shape
    margin = int(0.05 * min(width, height))
    ridge = np.where((ids != SKY).any(axis=0), (ids != SKY).argmax(axis=0), height)
    boxes = []
    for first, last in ((0, width), (0, width // 2), (width // 2, width)):
        bottom = int(ridge[first:last].min()) - margin // 2
        if bottom - margin > 0.08 * height:
            boxes.append((first + margin, margin, last - margin, bottom))
    return boxes
