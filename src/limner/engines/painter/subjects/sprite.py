"""A thing that is drawn on its own small canvas with albedo and normals, then lit and set into a world.

It knows nothing of what the thing is; lighting uses the world's own light, so that an edit of time relights it.
"""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from limner.engines.painter.gbuffer import GBuffer, Plane
from limner.engines.painter.worlds.palettes import Palette

Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a thing stands, in metres: its foot at (x, y, z), `scale` times its natural size."""

    x: float
    y: float
    z: float
    scale: float = 1.0


@dataclass(kw_only=True, slots=True)
class Sprite:
    """Canvases (rows, columns[, 3]): linear albedo, unit normals, linear emission, cover and openness 0..1."""

    albedo: Plane
    normal: Plane
    emission: Plane
    cover: Plane
    openness: Plane

    @classmethod
    def blank(cls, rows: int, columns: int) -> "Sprite":
        normal = np.zeros((rows, columns, 3), np.float32)
        normal[..., 2] = -1
        zeros = np.zeros((rows, columns, 3), np.float32)
        flat = np.zeros((rows, columns), np.float32)
        return cls(albedo=zeros, normal=normal, emission=zeros.copy(), cover=flat, openness=np.ones_like(flat))

    def fill(self, mask: Mask, albedo: Plane | tuple[float, float, float], normal: Plane | None = None) -> None:
        """Lay opaque matter over the pixels where `mask` holds."""
        self.albedo[mask] = np.broadcast_to(np.asarray(albedo, np.float32), self.albedo.shape)[mask]
        if normal is not None:
            self.normal[mask] = normal[mask]
        self.emission[mask] = 0
        self.cover[mask] = 1
        self.openness[mask] = 1


def lit(sprite: Sprite, world: GBuffer, colours: Palette) -> Plane:
    """The sprite's light under the world's key, sky and horizon, linear RGB."""
    normal = sprite.normal
    toward = np.array(world.light.direction, np.float32)
    facing = np.clip(normal @ toward, 0, 1)
    up = 0.50 + 0.50 * normal[..., 1]
    beside = np.clip(0.35 + 0.65 * (normal[..., 0] * toward[0] + normal[..., 2] * toward[2]), 0, None)
    falling = (
        facing[..., None] * np.array(colours.key, np.float32)
        + up[..., None] * np.array(colours.ambient, np.float32) * 0.85
        + beside[..., None] * np.array(colours.fill, np.float32) * 0.55
    )
    return np.asarray(sprite.albedo * falling * sprite.openness[..., None] + sprite.emission, np.float32)


def set_into(
    world: GBuffer,
    sprite: Sprite,
    colours: Palette,
    corner: tuple[int, int],
    distance: float,
    oversample: int,
    key: int,
) -> None:
    """Light the sprite, shrink it by `oversample` and put it at `corner` (column, row) where nothing nearer stands."""
    light = lit(sprite, world, colours) * sprite.cover[..., None]
    size = (sprite.cover.shape[1] // oversample, sprite.cover.shape[0] // oversample)
    light, cover, glow, normal = (
        np.asarray(cv2.resize(plane, size, interpolation=cv2.INTER_AREA), np.float32)
        for plane in (light, sprite.cover, sprite.emission * sprite.cover[..., None], sprite.normal)
    )
    left, top = corner
    height, width = world.depth.shape
    rows = slice(max(0, top), min(height, top + size[1]))
    columns = slice(max(0, left), min(width, left + size[0]))
    inner = (slice(rows.start - top, rows.stop - top), slice(columns.start - left, columns.stop - left))
    if rows.start >= rows.stop or columns.start >= columns.stop:
        return
    outer = (rows, columns)
    cover = cover[inner] * (world.depth[outer] > distance * 0.985)
    fog = 1 - float(np.exp(-distance * world.light.haze_density))
    haze = world.colour[min(height - 1, int(world.camera.horizon)), columns].mean(axis=0)
    thing = light[inner] * (1 - fog) + cover[..., None] * fog * np.minimum(haze, colours.haze)
    seen = (cover > 0)[..., None]
    world.colour[outer] = world.colour[outer] * (1 - cover[..., None]) + np.where(seen, thing, 0)
    world.emission[outer] = world.emission[outer] * (1 - cover[..., None]) + np.where(seen, glow[inner], 0) * (1 - fog)
    solid = cover > 0.5
    world.depth[outer][solid] = distance
    world.normal[outer][solid] = _unit(normal[inner])[solid]
    world.ids[outer][solid] = key


def _unit(normal: Plane) -> Plane:
    return np.asarray(normal / np.maximum(np.linalg.norm(normal, axis=-1, keepdims=True), 1e-6), np.float32)
