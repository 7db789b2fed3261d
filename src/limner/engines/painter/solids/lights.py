"""The lights of a world as the kernels of solid things read them: tables, shadow maps, the picture all around."""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from limner.engines.painter.gbuffer import Camera, GBuffer, Light, Plane
from limner.engines.painter.kernels.surround import sun_depth
from limner.engines.painter.solids.batch import Batch, Doubles, Thing
from limner.engines.painter.solids.solid import bounds

CELLS = 1536  # of the longer side of the shadow map
CONTACT = 384  # cells of the longer side of the map seen from above
SLACK = 1.004  # times the world's distance: how deep a thing may stand in its surface and still be seen
SURROUND = (32, 64)  # rows, columns of the picture all around


@dataclass(frozen=True, slots=True, eq=False)
class Lights:
    """table (7, 3), lamps (n, 8), frame (14,) float64; shadow (rows, columns), surround (3, rows, columns, 3) float32;
    `extent` is the size of the things in metres."""

    table: Doubles
    lamps: Doubles
    shadow: Plane
    frame: Doubles
    surround: Plane
    extent: float


@dataclass(frozen=True, slots=True, eq=False)
class Overhead:
    """How much stands close over the ground: contact (rows, columns) 0..1, frame: first x, first z, cells a metre."""

    contact: Plane
    frame: Doubles


def lights(world: GBuffer, solid: Batch) -> Lights:
    """The lights of a world for these things."""
    light = world.light
    low, high = (part.reshape(-1, 3) for part in (solid.points.min(axis=1), solid.points.max(axis=1)))
    extent = float(np.median(np.max(high.max(axis=0) - low.min(axis=0)))) or 1.0
    shadow, frame = _shadow(solid.points, light)
    table = np.array(
        [
            light.direction,
            light.key,
            light.ambient,
            light.bounce,
            light.fill,
            light.haze,
            (light.haze_density, SLACK, 0),
        ],
        np.float64,
    )
    rows = [(*lamp.place, *lamp.power, max(lamp.size, 1e-3) ** 2, lamp.reach**2) for lamp in light.lamps]
    lamps = np.array(rows, np.float64).reshape(-1, 8)
    return Lights(table, lamps, shadow, frame, _levels(world.surround, light), extent)


def _shadow(points: Doubles, light: Light) -> tuple[Plane, Doubles]:
    """How near to the key light the nearest surface is, on a plane across its rays, and the frame of that plane."""
    forward = np.asarray(light.direction, np.float64)
    forward /= np.linalg.norm(forward)
    right = np.cross([0.0, 1.0, 0.0] if abs(forward[1]) < 0.99 else [0.0, 0.0, 1.0], forward)
    right /= np.linalg.norm(right)
    up = np.cross(forward, right)
    placed = np.stack([points @ right, points @ up, points @ forward], axis=-1)
    low, high = placed.reshape(-1, 3).min(axis=0), placed.reshape(-1, 3).max(axis=0)
    reach = float(max(high[0] - low[0], high[1] - low[1], 1e-3))
    scale = CELLS / reach
    shape = (int((high[1] - low[1]) * scale) + 2, int((high[0] - low[0]) * scale) + 2)
    shadow = np.full((max(shape[0], 4), max(shape[1], 4)), -1e9, np.float32)
    sun_depth(placed, low, scale, shadow, np.zeros(shadow.shape, np.int32))
    radius = max(1.6, light.softness * CELLS)
    bias = (1.5 + radius) / scale
    return shadow, np.array([*right, *up, *forward, scale, -low[0] * scale, -low[1] * scale, bias, radius])


def overhead(things: Sequence[Thing], camera: Camera) -> Overhead:
    """The map of what stands close over the ground, each thing over the height of its own foot."""
    lows, highs = zip(*(bounds(thing.model) for thing in things), strict=True)
    low, high = np.min(lows, axis=0), np.max(highs, axis=0)
    margin = 0.25 * float(max(b[1] - a[1] for a, b in zip(lows, highs, strict=True))) + 1e-3
    first = np.array([low[0] - margin, low[2] - margin, 0.0])
    reach = float(max(high[0] - low[0], high[2] - low[2])) + 2 * margin
    scale = CONTACT / reach
    shape = (int((high[2] - low[2] + 2 * margin) * scale) + 2, int((high[0] - low[0] + 2 * margin) * scale) + 2)
    contact = np.zeros(shape, np.float32)
    for thing, foot, head in zip(things, lows, highs, strict=True):
        corners = np.concatenate([solid.points[solid.faces] for solid in thing.model]).astype(np.float64)
        tall = max(float(head[1] - foot[1]), 1e-3)
        placed = np.stack([corners[..., 0], corners[..., 2], -(corners[..., 1] - float(foot[1]))], axis=-1)
        nearest = np.full(shape, -1e9, np.float32)
        sun_depth(placed, first, scale, nearest, np.zeros(shape, np.int32))
        near = np.exp(np.clip(nearest, -50, 0) / (0.16 * tall))
        tight = cv2.GaussianBlur(near, (0, 0), max(0.8, 0.02 * tall * scale))
        wide = cv2.GaussianBlur(near, (0, 0), max(1.2, 0.10 * tall * scale))
        contact = np.maximum(contact, 0.55 * tight + 0.45 * wide)
    return Overhead(np.asarray(np.clip(contact, 0, 1), np.float32), np.array([first[0], first[1], scale]))


def _levels(picture: Plane | None, light: Light) -> Plane:
    """The picture all around at three roughnesses (3, rows, columns, 3)."""
    rows, columns = SURROUND
    sharp = _plain(light) if picture is None else cv2.resize(picture, (columns, rows), interpolation=cv2.INTER_AREA)
    levels = [sharp]
    for sigma in (2.0, 6.0):
        wide = np.concatenate([sharp, sharp, sharp], axis=1)
        levels.append(cv2.GaussianBlur(wide, (0, 0), sigma, borderType=cv2.BORDER_REPLICATE)[:, columns : 2 * columns])
    return np.ascontiguousarray(np.stack(levels), np.float32)


def _plain(light: Light) -> Plane:
    """Sky above, haze at the horizon, ground below, brighter towards the key light."""
    rows, columns = SURROUND
    latitude = (0.5 - (np.arange(rows) + 0.5) / rows)[:, None, None] * np.pi
    longitude = (((np.arange(columns) + 0.5) / columns - 0.5) * 2 * np.pi)[None, :, None]
    sky, haze, ground, key = (np.array(part) for part in (light.ambient, light.haze, light.bounce, light.key))
    lift = np.clip(np.sin(latitude), 0, 1) ** 0.6
    above = haze * (1 - lift) + 0.9 * sky * lift
    x, y, z = np.cos(latitude) * np.sin(longitude), np.sin(latitude), np.cos(latitude) * np.cos(longitude)
    toward = x * light.direction[0] + y * light.direction[1] + z * light.direction[2]
    glow = np.clip(toward, 0, 1) ** 24 * 0.6 + np.clip(toward, 0, 1) ** 3 * 0.06
    return np.asarray(np.where(latitude > 0, above, ground * 0.8) + glow * key * (latitude > -0.1), np.float32)
