"""The light in a room: windows by time of day and weather, lamps after dark, walls that throw it back.

All levels are relative: a pale thing in the middle of the room is about as bright as 1.
"""

import math
from dataclasses import replace

import numpy as np

from limner.engines.painter import tone
from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.scene import Time
from limner.engines.painter.tone import RGB
from limner.engines.painter.worlds.palettes import Palette
from limner.engines.painter.worlds.radiosity import Patches, glowing, joined, lamp, rectangle
from limner.engines.painter.worlds.room.plan import Glow, Opening, Plan, Site
from limner.engines.painter.worlds.room.shell import FRONT

HEIGHTS: dict[Time, float] = {
    "dawn": 0.30, "morning": 0.48, "day": 0.62, "noon": 0.95, "golden_hour": 0.36, "sunset": 0.28, "dusk": 0.4,
    "night": 0.6,
}  # fmt: skip
LIT: dict[Time, float] = {"dusk": 1.0, "night": 1.0, "sunset": 0.25, "dawn": 0.25}  # lamps, against the daylight


def sunward(time: Time) -> RGB:
    """The direction to the sun, which stands left of the room and a little behind the viewer."""
    x, y, z = -0.86, HEIGHTS[time], -0.16
    length = math.sqrt(x * x + y * y + z * z)
    return (x / length, y / length, z / length)


def sky_light(colours: Palette) -> Plane:
    """The colour (3,) of what a window lets in, sun aside."""
    parts = zip(colours.ambient, colours.fill, colours.key, strict=True)
    sky = np.array([a + 0.9 * f + 0.16 * k for a, f, k in parts], np.float32)
    return np.asarray(sky + (float(sky @ tone.LUMA) - sky) * np.float32(0.55), np.float32)  # as a camera balances it


def walls(site: Site, plan: Plan, sun: RGB | None) -> Patches:
    """Floor, ceiling and walls as patches; those that the sun reaches shine by `sun` times their colour."""
    x, deep, tall, long = site.half, site.depth, site.height, site.depth - FRONT
    wall, back = plan.wall.colour, (plan.back or plan.wall).colour
    front: RGB = (0.42, 0.40, 0.37)
    floor = _facing(rectangle((-x, 0, FRONT), (2 * x, 0, 0), (0, 0, long), (6, 7), plan.floor.colour), (0, 1, 0))
    parts = [
        floor,
        _facing(rectangle((-x, 0, deep), (2 * x, 0, 0), (0, tall, 0), (5, 3), back), (0, 0, -1)),
        _facing(rectangle((-x, 0, FRONT), (0, 0, long), (0, tall, 0), (5, 3), wall), (1, 0, 0)),
        _facing(rectangle((x, 0, FRONT), (0, 0, long), (0, tall, 0), (5, 3), wall), (-1, 0, 0)),
        _facing(rectangle((-x, 0, FRONT), (2 * x, 0, 0), (0, tall, 0), (3, 2), front), (0, 0, 1)),
    ]
    if plan.roofed:
        roof = rectangle((-x, tall, FRONT), (2 * x, 0, 0), (0, 0, long), (5, 6), plan.ceiling.colour)
        parts.append(_facing(roof, (0, -1, 0)))
    every = joined(parts)
    if sun is None:
        return every
    toward = sunward(site.scene.time)
    share = _sunlit(site, plan, every, toward)
    return every.lit((share[:, None] * every.albedo * np.array(sun, np.float32)).astype(np.float32))


def _sunlit(site: Site, plan: Plan, patches: Patches, toward: RGB) -> Plane:
    """The share of each patch that the sun reaches through the left wall's openings, by the cosine."""
    rng = np.random.default_rng(7)
    total = np.zeros(len(patches.area), np.float32)
    rounds = 24
    for _ in range(rounds):
        jitter = rng.normal(size=patches.place.shape).astype(np.float32) * 0.18 * np.sqrt(patches.area)[:, None]
        place = patches.place + jitter
        steps = (-site.half - place[:, 0]) / toward[0]
        y, z = place[:, 1] + steps * toward[1], place[:, 2] + steps * toward[2]
        for hole in plan.openings:
            if hole.wall == "left":
                total += (hole.first < z) & (z < hole.last) & (hole.low < y) & (y < hole.high)
    facing = np.maximum(patches.facing @ np.array(toward, np.float32), 0)
    return np.asarray(np.minimum(total / rounds, 1) * facing, np.float32)


def windows(site: Site, plan: Plan, sky: Plane) -> list[Patches]:
    """The openings as sources that face into the room."""
    red, green, blue = (float(part) for part in sky)
    return [glowing(_pane(site, hole), (red, green, blue)) for hole in plan.openings]


def dome(site: Site, sky: Plane) -> Patches:
    """The open sky over a place without a roof."""
    red, green, blue = (float(part) for part in sky)
    over = rectangle((-6, 5.0, -4), (12, 0, 0), (0, 0, site.depth + 12), (4, 4), (0, 0, 0))
    return glowing(_facing(over, (0, -1, 0)), (red, green, blue))


def _pane(site: Site, hole: Opening) -> Patches:
    wide, tall = hole.last - hole.first, hole.high - hole.low
    black: RGB = (0.05, 0.05, 0.05)
    if hole.wall == "back":
        pane = rectangle((hole.first, hole.low, site.depth), (wide, 0, 0), (0, tall, 0), (2, 2), black)
        return _facing(pane, (0, 0, -1))
    sign = -1.0 if hole.wall == "left" else 1.0
    pane = rectangle((sign * site.half, hole.low, hole.first), (0, 0, wide), (0, tall, 0), (2, 2), black)
    return _facing(pane, (-sign, 0, 0))


def lamps(glows: tuple[Glow, ...], level: float) -> list[Patches]:
    """Lamps as sources; `level` 0..1 is how far they are switched on."""
    out = []
    for glow in glows:
        power = glow.power * (1.0 if glow.always else level)
        if power > 0:
            red, green, blue = (part * power for part in glow.colour)
            out.append(lamp(glow.place, (red, green, blue), 0.16))
    return out


def scaled(patches: Patches, factor: float) -> Patches:
    return replace(patches, light=(patches.light * np.float32(factor)).astype(np.float32))


def luma(colour: RGB) -> float:
    return float(np.array(colour, np.float32) @ tone.LUMA)


def _facing(patches: Patches, normal: RGB) -> Patches:
    return replace(patches, facing=np.tile(np.array([normal], np.float32), (len(patches.area), 1)))
