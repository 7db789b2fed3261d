"""Sets things into a world: seen, shaded by its lights, shadowing it and mirrored in its water. It knows no subject."""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from limner.engines.painter.bands import in_bands
from limner.engines.painter.gbuffer import FAR, SKY, WATER, Camera, GBuffer, Plane
from limner.engines.painter.kernels.raster import rasterise
from limner.engines.painter.kernels.solids import shade, shadows
from limner.engines.painter.kernels.surround import ambient_occlusion
from limner.engines.painter.noise import lattice
from limner.engines.painter.solids.batch import Batch, Thing, batch
from limner.engines.painter.solids.lights import SLACK, Lights, Overhead, lights, overhead

FADE = 0.14  # of the things' extent: how high above a polished floor it still mirrors them
LARGE = 2.6e6  # pixels; above this one sample a pixel serves
View = tuple[float, float, float, float, float, float, float]


@dataclass(slots=True)
class _Planes:
    colour: Plane
    emission: Plane
    cover: Plane
    depth: Plane
    normal: Plane
    ids: np.ndarray[tuple[int, ...], np.dtype[np.int32]]

    @classmethod
    def empty(cls, height: int, width: int) -> "_Planes":
        def zeros(*shape: int) -> Plane:
            return np.zeros((height, width, *shape), np.float32)

        return cls(zeros(3), zeros(3), zeros(), zeros(), zeros(3), np.zeros((height, width), np.int32))

    def all(self) -> tuple[Plane, Plane, Plane, Plane, Plane, np.ndarray[tuple[int, ...], np.dtype[np.int32]]]:
        return self.colour, self.emission, self.cover, self.depth, self.normal, self.ids


def set_into(world: GBuffer, things: Sequence[Thing], *, samples: int = 2) -> None:
    """Put things into a world, in place: colour, depth, normal, ids and emission of what they cover.

    Things are in the world's metres. What is behind the world's own surfaces stays hidden; shadows fall on the
    world and on the things; water (ids WATER, at y = 0) and polished ground mirror them.
    """
    if not things:
        return
    solid = batch(things)
    light = lights(world, solid)
    camera = world.camera
    scale = samples if camera.width * camera.height <= LARGE else 1
    _cast(world, light, overhead(things, camera))
    if world.polish > 0 or (world.ids == WATER).any():
        _mirror(world, solid, light)
    for part, least in _layers(things):
        light.table[6, 1] = SLACK if least > 0.1 else 1.0003
        _lay_over(world, _seen(camera, batch(part), light, world.depth, scale=scale, flip=1.0), least)


def _layers(things: Sequence[Thing]) -> list[tuple[list[Thing], float]]:
    """What hides all behind it, then what is seen through, each with the least cover that counts as seen."""
    layers = []
    for clear in (False, True):
        part = [
            Thing(thing.key, tuple(solid for solid in thing.model if (solid.material.opacity < 1) == clear))
            for thing in things
        ]
        layers.append(([thing for thing in part if thing.model], 0.05 if clear else 0.5))
    return [layer for layer in layers if layer[0]]


def _cast(world: GBuffer, light: Lights, above: Overhead) -> None:
    """Darken the world where things stand in its light or close over its ground."""
    out = np.zeros((*world.depth.shape, 2), np.float32)
    out[..., 0] = 1
    view = _view(world.camera, 1, 1.0)
    normal = np.ascontiguousarray(world.normal)
    frame = light.frame.copy()
    frame[12] = 1 / frame[9]  # the world is not in the map and cannot shade itself: next to no bias, no light leaks
    in_bands(
        world.depth.shape[0],
        lambda first, last: shadows(
            first, last, world.depth, normal, view, light.shadow, frame, above.contact, above.frame, out
        ),
    )
    out = np.asarray(cv2.blur(out, (4, 4)), np.float32)
    facing = np.clip(normal @ light.table[0].astype(np.float32), 0, 1)
    lit, close = out[..., 0], out[..., 1]
    for channel in range(3):
        key = float(light.table[1, channel]) * facing
        rest = float(light.table[2, channel] * 0.9 + light.table[4, channel] * 0.5) + 1e-6
        share = (key * lit + rest * (1 - 0.8 * close)) / (key + rest)
        share = np.where((world.ids == SKY) | (world.ids == WATER), 1, share * (1 - 0.25 * close))
        body = world.colour[..., channel] - world.emission[..., channel]
        world.colour[..., channel] = body * share + world.emission[..., channel]


def _seen(camera: Camera, solid: Batch, light: Lights, behind: Plane, *, scale: int, flip: float) -> _Planes:
    """The things as the camera (or its mirror image, flip -1) sees them."""
    height, width = behind.shape
    view = _view(camera, scale, flip)
    inverse = np.zeros((height * scale, width * scale), np.float32)
    owner = np.full(inverse.shape, -1, np.int32)
    rasterise(solid.points, solid.planes, solid.one_sided, view, inverse, owner)
    planes = _Planes.empty(height, width)
    shut = _occlusion(camera, solid, light.extent, (height, width), flip)
    table = (light.table, light.lamps, light.frame)
    rows = np.flatnonzero((owner >= 0).any(axis=1))
    if not len(rows):
        return planes
    first_row, last_row = int(rows[0]) // scale, int(rows[-1]) // scale + 1
    args = (
        owner, view, solid.attributes, (solid.materials, solid.modes), (solid.texels, solid.rectangles), table,
        light.shadow, light.surround, shut, behind, planes.all(),
    )  # fmt: skip
    in_bands(last_row - first_row, lambda first, last: shade(first_row + first, first_row + last, *args))
    return planes


def _view(camera: Camera, scale: int, flip: float) -> View:
    return (camera.focal, camera.width / 2, camera.horizon, camera.eye * flip, flip, 0.0, float(scale))


def _occlusion(camera: Camera, solid: Batch, extent: float, shape: tuple[int, int], flip: float) -> Plane:
    """The share of the sky that corners and folds of the things see, on a small plane."""
    share = min(0.5, 400 / max(shape))
    rows, columns = max(8, round(shape[0] * share)), max(8, round(shape[1] * share))
    view = (camera.focal, camera.width / 2, camera.horizon, camera.eye * flip, flip, 0.0, columns / shape[1])
    inverse = np.zeros((rows, columns), np.float32)
    owner = np.full((rows, columns), -1, np.int32)
    rasterise(solid.points, solid.planes, solid.one_sided, view, inverse, owner)
    out = np.ones((rows, columns), np.float32)
    for radius in (0.04 * extent, 0.16 * extent):
        part = np.ones((rows, columns), np.float32)
        ambient_occlusion(inverse, owner, solid.planes, view, radius, 7, part)
        out *= cv2.bilateralFilter(cv2.blur(part, (4, 4)), 5, 0.3, 2.0)
    return out


def _mirror(world: GBuffer, solid: Batch, light: Lights) -> None:
    """What water and polished ground show of the things: their image below, wavering and faded."""
    height, width = world.depth.shape
    image = _seen(world.camera, solid, light, np.full((height, width), FAR, np.float32), scale=1, flip=-1.0)
    water = world.ids == WATER
    sway = lattice(width, height, max(4.0, width / 90), 3, 77) - 0.5
    columns, rows = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    below = np.clip((rows - world.camera.horizon) / height, 0, 1)
    moved = columns + np.where(water, sway * width * 0.03 * (0.15 + below), 0).astype(np.float32)
    cover = cv2.remap(image.cover, moved, rows, cv2.INTER_LINEAR)
    colour = cv2.remap(image.colour, moved, rows, cv2.INTER_LINEAR)
    soft = max(1.0, width / 500)
    cover, colour = cv2.GaussianBlur(cover, (0, 0), soft), cv2.GaussianBlur(colour, (0, 0), soft)
    down = (rows - world.camera.horizon) / world.camera.focal
    height_of = np.clip(down * image.depth / np.sqrt(1 + down * down) - world.camera.eye, 0, None)
    faded = np.exp(-height_of / (FADE * light.extent + 1e-6))
    faded = cv2.GaussianBlur(np.where(image.cover > 0.3, faded, 0).astype(np.float32), (0, 0), max(1.0, width / 400))
    strength = np.where(water, 0.62, np.where(world.ids == SKY, 0, world.polish * faded)).astype(np.float32)
    share = (cover * strength)[..., None]
    world.colour[:] = world.colour * (1 - share) + colour * strength[..., None]


def _lay_over(world: GBuffer, seen: _Planes, least: float) -> None:
    """Blend what is seen over the world; it takes the pixels that it covers by more than `least`."""
    cover = np.clip(seen.cover, 0, 1)[..., None]
    world.colour[:] = world.colour * (1 - cover) + seen.colour
    world.emission[:] = world.emission * (1 - cover) + seen.emission
    solid = seen.cover > least
    world.depth[solid] = seen.depth[solid]
    world.normal[solid] = seen.normal[solid]
    world.ids[solid] = seen.ids[solid]
