"""Renders models as a lit place under a roof: grain and gloss from the kit, light from patches, sun through windows.

It knows neither rooms nor tables; what shows nothing solid keeps the picture that lies behind.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
import numpy.typing as npt

from limner.engines.painter.bands import in_bands
from limner.engines.painter.gbuffer import FAR, SKY, Camera, GBuffer, Light, Plane
from limner.engines.painter.kernels.radiance import gather, spread
from limner.engines.painter.kernels.solids import shadows
from limner.engines.painter.solids.batch import Thing, batch
from limner.engines.painter.solids.lights import lights
from limner.engines.painter.solids.render import set_into
from limner.engines.painter.tone import RGB
from limner.engines.painter.worlds.radiosity import Patches, joined, rows, settled

COARSE = 2.2e5  # pixels at which soft light is gathered
_FLAT = Light(direction=(0, 1, 0), key=(0, 0, 0), ambient=(1, 1, 1), haze=(0, 0, 0), haze_density=0.0, bounce=(1, 1, 1))
View = tuple[float, float, float, float, float, float, float]


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Interior:
    """A place to be rendered. `sources` shine (windows, lamps), `walls` throw light back; both are patches.

    things: what is seen, by id; casters: what also throws shadows; toward: the unit direction to the main soft light;
    sun: direction and colour, or None; behind: the picture (height, width, 3) where nothing solid is; surround as in
    GBuffer; middle: a point where the scene's own things stand.
    """

    camera: Camera
    things: Sequence[Thing]
    sources: Patches
    walls: Patches
    toward: RGB
    behind: Plane
    surround: Plane
    middle: RGB
    sun: tuple[RGB, RGB] | None = None
    furniture: Sequence[Thing] = ()  # of the things those that stand in the soft light
    softness: float = 0.02


def rendered(place: Interior) -> GBuffer:
    """The place as a G-buffer, and the light for things that are put into it."""
    camera = place.camera
    table = _table(place)
    light = _light(place, table)
    mean = sum(light.key[i] + light.ambient[i] for i in range(3)) / 3
    shape = (camera.height, camera.width)
    world = GBuffer(
        camera=camera, light=_FLAT, colour=place.behind.copy(), depth=np.full(shape, FAR, np.float32),
        normal=np.zeros((*shape, 3), np.float32), ids=np.full(shape, SKY, np.int32), emission=place.behind.copy(),
        surround=(place.surround / max(mean, 1e-3)).astype(np.float32),
    )  # fmt: skip
    set_into(world, place.things)
    irradiance = _soft_light(place, world, table)
    if place.sun is not None:
        irradiance += _sunlight(place, world, place.sun)
    bare = world.depth >= FAR * 0.5
    irradiance[bare] = cv2.dilate(irradiance, np.ones((3, 3)))[bare]  # for the edges that cover a part of a pixel
    world.colour = ((world.colour - world.emission) * irradiance + world.emission).astype(np.float32)
    world.emission[bare] = 0  # the view is light from elsewhere
    world.light, world.surround = light, place.surround
    return world


def light_within(place: Interior) -> Light:
    """The light that things in the middle of the place get."""
    return _light(place, _table(place))


def _table(place: Interior) -> npt.NDArray[np.float64]:
    """The patches as the kernel reads them: sources first, then walls."""
    patches = joined([place.sources, place.walls])
    return rows(patches, settled(patches))


def _view(camera: Camera) -> View:
    return (camera.focal, camera.width / 2, camera.horizon, camera.eye, 1.0, 0.0, 1.0)


def _soft_light(place: Interior, world: GBuffer, table: npt.NDArray[np.float64]) -> Plane:
    """What comes from sources, where furniture lets it pass, and from walls: (height, width, 3)."""
    height, width = world.depth.shape
    step = max(1, round((height * width / COARSE) ** 0.5))
    small = np.zeros((-(-height // step), -(-width // step), 6), np.float32)
    direct = len(place.sources.area)
    view = _view(world.camera)
    depth, normal = world.depth, np.ascontiguousarray(world.normal)
    in_bands(len(small), lambda a, b: gather(a, b, step, depth, normal, view, table, direct, small))
    wide = np.zeros((height, width, 6), np.float32)
    in_bands(height, lambda a, b: spread(a, b, step, small, depth, normal, wide))
    if not place.furniture:
        return wide[..., :3] + wide[..., 3:]
    key = replace(_FLAT, direction=place.toward, softness=place.softness)
    passing = _reach(world, place.furniture, key)
    return np.asarray(wide[..., :3] * (0.22 + 0.78 * passing)[..., None] + wide[..., 3:], np.float32)


def _sunlight(place: Interior, world: GBuffer, sun: tuple[RGB, RGB]) -> Plane:
    direction, colour = sun
    reach = _reach(world, place.things, replace(_FLAT, direction=direction, softness=0.003))
    facing = np.clip(world.normal @ np.array(direction, np.float32), 0, 1)
    return np.asarray((reach * facing)[..., None] * np.array(colour, np.float32), np.float32)


def _reach(world: GBuffer, things: Sequence[Thing], key: Light) -> Plane:
    """The share 0..1 of a distant light that reaches each pixel past the things."""
    lit = lights(replace(world, light=key), batch(things))
    out = np.ones((*world.depth.shape, 2), np.float32)
    none, frame = np.zeros((1, 1), np.float32), np.array([1e9, 1e9, 1.0])
    view, normal = _view(world.camera), np.ascontiguousarray(world.normal)
    in_bands(
        len(out),
        lambda a, b: shadows(a, b, world.depth, normal, view, lit.shadow, lit.frame, none, frame, out),
    )
    return np.asarray(cv2.blur(out[..., 0], (4, 4)), np.float32)


def _light(place: Interior, table: npt.NDArray[np.float64]) -> Light:
    """The light at the place's middle, as the kit shades things: key from the main source, the rest from all sides."""
    direct = len(place.sources.area)
    faces = (place.toward, (0.0, 1.0, 0.0), (0.0, -1.0, 0.0), (-1.0, 0.0, 0.0), (1.0, 0.0, 0.0), (0.0, 0.0, -1.0))
    key, *_ = (_probed(table[:direct], place.middle, face) for face in faces)
    above, below, left, right, front = (_probed(table[direct:], place.middle, face) for face in faces[1:])
    around = _probed(table[:direct], place.middle, (0.0, 1.0, 0.0)) * 0.3
    level = np.maximum((left + right + front) / 3 - (above + below) / 2, 0)
    ambient, bounce = above * 0.8 + around, below * 0.8 + level
    return Light(
        direction=place.toward, key=_rgb(key), ambient=_rgb(ambient), haze=_rgb(ambient), haze_density=0.0,
        fill=_rgb((left + right) * 0.15), bounce=_rgb(bounce), softness=0.035,
    )  # fmt: skip


def _probed(table: npt.NDArray[np.float64], point: RGB, face: RGB) -> Plane:
    """The light of the patches at a point (3,), on a surface that faces so: numpy's version of the kernel."""
    away = table[:, :3] - np.array(point)
    square = np.square(away).sum(axis=1) + 1e-9
    length = np.sqrt(square)
    shown = -(away * table[:, 3:6]).sum(axis=1)
    shown = np.where(np.abs(table[:, 3:6]).sum(axis=1) == 0, length, np.maximum(shown, 0))
    facing = np.maximum((away @ np.array(face) + 0.12 * length) / 1.12, 0)
    share = facing * shown / (square * (np.pi * square + table[:, 6])) * table[:, 6]
    return np.asarray(share @ table[:, 7:10], np.float32)


def _rgb(part: Plane) -> RGB:
    red, green, blue = (float(value) for value in part)
    return (red, green, blue)
