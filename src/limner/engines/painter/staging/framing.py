"""Fits a group of things into a world's picture: how far away, how large, and where each foot meets the ground.

It reads the G-buffer like a painter looks at a landscape: what is ground, what is water, how far. It knows no nouns.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np

from limner.engines.painter.gbuffer import FAR, FOLIAGE, SKY, WATER, GBuffer
from limner.engines.painter.staging.group import Spot

BREADTH: dict[str, float] = {
    "close": 0.88,
    "label": 0.74,
    "normal": 0.66,
    "wide": 0.40,
}  # of the picture, that the group takes
HEIGHT: dict[str, float] = {"close": 0.86, "label": 0.74, "normal": 0.58, "wide": 0.34}
FOOT = 0.86  # the lowest row where things stand, of the picture's height
BACK = 0.62  # the highest row where the nearest of them stands
SHIFTS = (0.0, -0.1, 0.1, -0.2, 0.2, -0.3, 0.3)  # of the picture's breadth
LEVEL = 0.5  # the least upward normal of ground to stand on
HUNG = 0.30  # the row of what hangs on a wall, of the picture's height
HANGING = 0.17  # its size, of the picture's breadth
AFLOAT: frozenset[str] = frozenset({"floats", "swims"})
ANYWHERE = (0.1, 1e4)  # metres
SKYWARD = 0.7  # of the picture: what flies and would take more is moved away
ALOFT = 0.26  # the row of things that fly, of the picture's height


@dataclass(frozen=True, slots=True)
class Standing:
    """A copy in the world: its foot in metres and the factor from its natural size."""

    spot: Spot
    x: float
    y: float
    z: float
    factor: float


@dataclass(frozen=True, slots=True)
class Foot:
    """Where a copy stands in its group, half its breadth, and whether it wants water."""

    x: float
    z: float
    half: float
    afloat: bool


def fit(world: GBuffer, spots: Sequence[Spot], framing: str) -> list[Standing]:
    """Place all spots in the world, inside the frame, each on its ground."""
    planned = [spot for spot in spots if _has_foot(spot) or spot.base] or list(spots)
    low = min(spot.x - spot.size[0] / 2 for spot in planned)
    high = max(spot.x + spot.size[0] / 2 for spot in planned)
    tall = max(spot.y + spot.size[1] for spot in planned)
    middle, near = (low + high) / 2, min(spot.z - spot.size[2] / 2 for spot in planned)
    distance, scale = _distance(world, max(high - low, 1e-3), tall, framing)
    feet = [
        Foot(spot.x - middle, spot.z - near, spot.size[0] / 2, spot.manner in AFLOAT)
        for spot in spots
        if _has_foot(spot)
    ]
    floor = _floor(world)
    shift, distance, scale = _room(world, floor, feet, (distance, scale))
    placed: dict[tuple[str, int], Standing] = {}
    for spot in spots:
        bearer = placed.get(spot.base) if spot.base else None
        if bearer is None:
            x, z = shift + (spot.x - middle) * scale, distance + (spot.z - near) * scale
            placed[spot.id, spot.copy] = _grounded(world, floor, spot, (x, z), scale)
        else:
            placed[spot.id, spot.copy] = _borne(spot, bearer)
    return list(placed.values())


def _has_foot(spot: Spot) -> bool:
    return spot.base is None and spot.manner not in ("flies", "hangs")


def _borne(spot: Spot, bearer: Standing) -> Standing:
    """A copy where its bearer has been put, as far from it as was planned."""
    scale = bearer.factor / bearer.spot.enlarged
    return Standing(
        spot,
        bearer.x + (spot.x - bearer.spot.x) * scale,
        bearer.y + (spot.y - bearer.spot.y) * scale,
        bearer.z + (spot.z - bearer.spot.z) * scale,
        spot.enlarged * scale,
    )


def _room(
    world: GBuffer, floor: float, feet: Sequence[Foot], planned: tuple[float, float]
) -> tuple[float, float, float]:
    """Where the group finds the most ground (or water) of its kind: sideways shift, distance and scale.

    What was planned wins unless another place, or a smaller group, serves better.
    """
    camera, (distance, scale) = world.camera, planned
    best, found = -1.0, (0.0, distance, scale)
    for factor, size, share in product((1.0, 1.25, 0.85, 1.6, 2.2), (1.0, 0.8, 0.62), SHIFTS):
        z, grown = distance * factor, scale * factor * size
        shift = share * camera.width / camera.focal * z
        hits = [
            _kind_at(world, floor, shift + (foot.x + side * foot.half) * grown, z + foot.z * grown) == foot.afloat
            for foot in feet
            for side in (-0.8, 0.0, 0.8)
        ]
        worth = sum(hits) / max(len(hits), 1)
        worth -= 0.4 * abs(share) + 0.05 * abs(math.log(factor)) + 0.45 * abs(math.log(size))
        if worth > best + 1e-9:
            best, found = worth, (shift, z, grown)
    return found


def _kind_at(world: GBuffer, floor: float, x: float, z: float) -> bool | None:
    """Whether water (True) or level ground (False) is seen where a foot would be; None for all else."""
    camera = world.camera
    height, width = world.depth.shape
    column = int(camera.width / 2 + x / z * camera.focal)
    row = int(camera.horizon + (camera.eye - floor) / z * camera.focal)
    if not (0 <= column < width and 0 <= row < 0.97 * height):
        return None
    kind = int(world.ids[row, column])
    if kind == SKY or (kind not in (WATER, FOLIAGE) and world.normal[row, column, 1] < LEVEL):
        return None
    return kind == WATER


def _distance(world: GBuffer, breadth: float, tall: float, framing: str) -> tuple[float, float]:
    """The distance of the nearest foot, and how much the group is enlarged to look right from there.

    A group of natural size stands where it fills its share of the frame; where the world's ground does not reach so
    near or so far, the group is scaled to look the same from where the ground is.
    """
    camera = world.camera
    wanted = max(
        breadth * camera.focal / (BREADTH[framing] * camera.width),
        tall * camera.focal / (HEIGHT[framing] * camera.height),
    )
    near, far = _reach(world)
    distance = min(max(wanted, near), far)
    return distance, distance / wanted


def _reach(world: GBuffer) -> tuple[float, float]:
    """The nearest and the farthest distance along z at which things may stand in the middle of the picture."""
    camera = world.camera
    height, width = world.depth.shape
    foot = min(int(FOOT * height), height - 1)
    column = slice(int(0.42 * width), max(int(0.58 * width), int(0.42 * width) + 1))
    row = world.depth[foot, column]
    seen = row[row < 0.5 * FAR]
    slant = math.hypot((foot + 0.5 - camera.horizon) / camera.focal, 1.0)
    if not len(seen) and camera.eye <= 0:
        return ANYWHERE  # space has no ground
    near = float(np.median(seen)) / slant if len(seen) else camera.eye * camera.focal / max(foot - camera.horizon, 1.0)
    rows = range(foot, int(max(camera.horizon + 0.04 * height, 0.45 * height)), -max(1, height // 64))
    far = near
    wet = (world.ids[foot, column] == WATER).mean() > 0.5
    for candidate in rows:
        if candidate < BACK * height and far > near:
            break
        line = world.depth[candidate, column]
        if ((world.ids[candidate, column] == WATER).mean() > 0.5) != wet:
            break
        if (world.ids[candidate, column] == SKY).mean() < 0.2 and line.max() < 0.5 * FAR:
            far = max(far, float(np.median(line)) / math.hypot((candidate + 0.5 - camera.horizon) / camera.focal, 1.0))
    return near, max(near, 0.9 * far)


def _floor(world: GBuffer) -> float:
    """The height of the ground in front, metres: a terrace may lie high above the water behind it."""
    height, width = world.depth.shape
    rows, columns = slice(int(0.8 * height), int(0.97 * height)), slice(int(0.3 * width), int(0.7 * width))
    kinds, depth = world.ids[rows, columns], world.depth[rows, columns]
    down = (world.camera.horizon - np.arange(height)[rows, None] - 0.5) / world.camera.focal
    across = (np.arange(width)[None, columns] + 0.5 - world.camera.width / 2) / world.camera.focal
    high = world.camera.eye + down * depth / np.sqrt(1 + down * down + across * across)
    dry = (kinds != WATER) & (kinds != SKY) & (world.normal[rows, columns, 1] > LEVEL)
    return float(np.median(high[dry])) if dry.mean() > 0.3 else 0.0


def _aloft(world: GBuffer, spot: Spot, at: tuple[float, float], scale: float) -> Standing:
    """What flies, in the sky at its distance, or as much farther away as lets the frame hold it."""
    camera, (x, z) = world.camera, at
    wide, tall, deep = (part * scale for part in spot.size)
    share = max(wide / camera.width, tall / camera.height) * camera.focal / z
    far = z * share / 0.45 + deep / 2 if share > SKYWARD else z
    reach = max(0.0, 0.48 * camera.width / camera.focal * (far - deep / 2) - wide / 2)
    y = camera.eye + (camera.horizon - (ALOFT + 0.08 * (spot.copy % 3)) * camera.height) / camera.focal * far
    highest = camera.eye + (camera.horizon - 0.03 * camera.height) / camera.focal * far - tall
    y = min(max(y - tall / 2, 0.3 * scale) + spot.y * scale, max(highest, 0.3 * scale))
    return Standing(spot, min(max(x * far / z, -reach), reach), y, far, spot.enlarged * scale)


def _grounded(world: GBuffer, floor: float, spot: Spot, at: tuple[float, float], scale: float) -> Standing:
    """The spot on the surface that is seen at its foot; what flies hangs in the sky at its distance."""
    x, z = at
    if spot.manner == "flies":
        return _aloft(world, spot, at, scale)
    if spot.manner == "hangs":
        return _hung(world, spot)
    here = _surface(world, 0.0 if spot.manner in AFLOAT else floor, at, water=spot.manner in AFLOAT)
    if here is None:
        return Standing(spot, x, floor + spot.y * scale, z, spot.enlarged * scale)
    nearer = here[2] / z
    sunk = 0.35 * spot.size[1] * scale if spot.manner == "swims" else 0.0
    return Standing(
        spot, x * nearer, here[1] + (spot.y * scale - sunk) * nearer, here[2], spot.enlarged * scale * nearer
    )


def _hung(world: GBuffer, spot: Spot) -> Standing:
    """What hangs is on the wall that is seen above the middle; where no wall is, it hangs in the air."""
    camera = world.camera
    height, width = world.depth.shape
    share = (0.0, -0.22, 0.22, -0.34, 0.34)[spot.copy % 5]
    column, row = int((0.5 + share) * width), int(min(HUNG * height, camera.horizon - 0.16 * height))
    depth = float(world.depth[max(row, 0), column])
    dx, dy = (column + 0.5 - width / 2) / camera.focal, (camera.horizon - row - 0.5) / camera.focal
    slant = math.sqrt(dx * dx + dy * dy + 1)
    z = (depth if depth < 0.5 * FAR else 6 * camera.eye * slant) / slant - 0.06
    factor = HANGING * width / camera.focal * z / max(spot.size[0], spot.size[1]) * spot.enlarged
    tall = spot.size[1] / spot.enlarged * factor
    return Standing(spot, dx * z, camera.eye + dy * z - tall / 2, z, factor)


def _surface(
    world: GBuffer, floor: float, at: tuple[float, float], *, water: bool
) -> tuple[float, float, float] | None:
    """The point of the world seen where a foot on level ground would be, or below it if that is none to stand on."""
    camera, (x, z) = world.camera, at
    height, width = world.depth.shape
    column = int(camera.width / 2 + x / z * camera.focal)
    row = int(camera.horizon + (camera.eye - floor) / z * camera.focal)
    if not 0 <= column < width:
        return None
    for candidate in range(min(max(row, 0), height - 1), height, max(1, height // 200)):
        kind, depth = int(world.ids[candidate, column]), float(world.depth[candidate, column])
        if kind == SKY or depth > 0.5 * FAR or (kind == WATER) != water:
            continue
        dx, dy = (column + 0.5 - camera.width / 2) / camera.focal, (camera.horizon - candidate - 0.5) / camera.focal
        far = depth / math.sqrt(dx * dx + dy * dy + 1)
        if 0.2 * z < far < 3 * z:
            return dx * far, camera.eye + dy * far, far
    return None
