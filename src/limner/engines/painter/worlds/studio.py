"""A photographer's studio: a seamless sweep of paper, a large softbox on one side, a white card on the other.

The sheet is flat where things stand and rises behind them. It knows no things; the first one's colour picks the paper.
"""

import math
from dataclasses import dataclass

import numpy as np

from limner.engines.painter import tone
from limner.engines.painter.gbuffer import GROUND, Camera, GBuffer, Light, Plane
from limner.engines.painter.noise import lattice
from limner.engines.painter.scene import Scene, Time
from limner.engines.painter.tone import RGB
from limner.engines.painter.worlds.indoors import Panel, exposed, surround

EYE, FLOOR, ROUND = 1.25, 6.2, 3.4  # metres: eye, depth of the level floor, radius of the bend behind it
BACKDROP = 3  # the id of the paper where it rises
STAGE = np.array([0.0, 0.4, 4.2], np.float32)  # where things stand
PAPERS = ("#e4e1dc", "#d6dadd", "#ddd3c6", "#d3dbd8", "#e2d7d3")
DARKER = ("#8f959c", "#a3907f", "#7f8f92", "#98878c")  # for pale things


@dataclass(frozen=True, slots=True)
class Mood:
    """The light of a time of day as a studio gives it: key and rest in linear RGB, and the share of light on paper."""

    key: RGB
    rest: RGB
    paper: float = 1.0


_PLAIN = Mood((2.75, 2.66, 2.52), (0.50, 0.52, 0.55))
_MOODS: dict[Time, Mood] = {
    "dawn": Mood((2.7, 2.25, 1.95), (0.46, 0.47, 0.56)),
    "morning": Mood((2.8, 2.62, 2.35), (0.50, 0.51, 0.54)),
    "golden_hour": Mood((3.1, 2.25, 1.45), (0.44, 0.40, 0.40)),
    "sunset": Mood((3.0, 1.95, 1.25), (0.40, 0.36, 0.42)),
    "dusk": Mood((1.9, 1.8, 2.0), (0.24, 0.27, 0.38), 0.45),
    "night": Mood((2.3, 2.25, 2.3), (0.17, 0.19, 0.24), 0.16),
}


def build(scene: Scene) -> GBuffer:
    """Build the studio; the paper is of the palette's first colour, else a pale one."""
    width, height = scene.width, scene.height
    camera = Camera(width, height, 0.30 * height, 1.28 * min(1.15 * width, height), EYE)
    rng = np.random.default_rng(scene.seed_of("studio"))
    side = -1.0 if rng.random() < 0.5 else 1.0
    mood = _MOODS.get(scene.time, _PLAIN)
    paper = _paper(scene, float(rng.random()))
    place, normal = _sweep(camera)
    lamp = np.array([side * 3.3, 3.7, 2.2], np.float32)
    colour = _lit(place, normal, paper, mood, lamp)
    colour *= 1 + 0.012 * (lattice(width, height, max(3.0, width / 160), 3, scene.seed_of("paper")) - 0.5)[..., None]
    depth = np.sqrt(np.square(place - np.array([0, EYE, 0], np.float32)).sum(axis=2))
    ids = np.where(place[..., 1] < 1e-3, GROUND, BACKDROP).astype(np.int32)
    margin = int(0.06 * min(width, height))
    world = GBuffer(
        camera=camera, light=_light(lamp, mood, paper), colour=colour, depth=depth.astype(np.float32), normal=normal,
        ids=ids, emission=np.zeros_like(colour), surround=_surround(paper, mood, side), polish=0.05,
        calm=[(margin, margin, width - margin, int(0.36 * height))],
    )  # fmt: skip
    return exposed(world, 0.50)


def _paper(scene: Scene, chance: float) -> Plane:
    """The linear colour (3,) of the paper."""
    if scene.palette:
        return np.asarray(np.clip(tone.colour(scene.palette[0]), 0.006, 0.92), np.float32)
    first = scene.subjects[0].colour if scene.subjects else ""
    pale = bool(first) and float(tone.colour(first) @ tone.LUMA) > 0.55
    papers = DARKER if pale else PAPERS
    return tone.colour(papers[int(chance * 7919) % len(papers)])


def _sweep(camera: Camera) -> tuple[Plane, Plane]:
    """Where each pixel's ray meets the paper, and the paper's facing there: (height, width, 3) each."""
    slope = (camera.horizon - 0.5 - np.arange(camera.height)) / camera.focal
    wall = np.full(camera.height, FLOOR + ROUND)
    low = np.where(slope < 0, -EYE / np.minimum(slope, -1e-6), 1e9)
    half = FLOOR - slope * (EYE - ROUND)
    square = 1 + slope * slope
    rest = FLOOR**2 + (EYE - ROUND) ** 2 - ROUND**2
    bend = (half + np.sqrt(np.maximum(half * half - square * rest, 0))) / square
    z = np.where(low <= FLOOR, low, np.where(EYE + slope * bend < ROUND, bend, wall))
    y = np.where(low <= FLOOR, 0.0, EYE + slope * z)
    rise = np.clip((z - FLOOR) / ROUND, 0, 1)
    facing = np.stack([np.zeros_like(z), np.sqrt(1 - rise * rise), -rise], axis=-1)
    across = (np.arange(camera.width) + 0.5 - camera.width / 2) / camera.focal
    shape = (camera.height, camera.width)
    x = z[:, None] * across[None]
    place = np.stack([x, np.broadcast_to(y[:, None], shape), np.broadcast_to(z[:, None], shape)], axis=-1)
    normal = np.broadcast_to(facing[:, None], (*shape, 3))
    return place.astype(np.float32), np.ascontiguousarray(normal, np.float32)


def _lit(place: Plane, normal: Plane, paper: Plane, mood: Mood, lamp: Plane) -> Plane:
    """The paper under the softbox, the room's own light and a broad spot behind the things."""
    away = lamp - place
    square = np.square(away).sum(axis=2)
    reach = float(np.square(lamp - STAGE).sum())
    facing = np.maximum((away * normal).sum(axis=2) / np.sqrt(square) * 0.75 + 0.25, 0)
    key = facing * (reach + 6.0) / (square + 6.0)
    spot = np.exp(-(np.square(place[..., 0] + 0.10 * lamp[0]) + 0.8 * np.square(place[..., 1] - 1.3)) / 7.0)
    spot *= np.clip(place[..., 2] - FLOOR + 2.0, 0, 4) / 4
    close = 1 - 0.16 * np.exp(-np.square(place[..., 1] - 0.25) / 0.5) * (place[..., 2] > FLOOR)
    light = key[..., None] * (np.array(mood.key, np.float32) * np.float32(0.58))
    light += (1.1 + 0.95 * spot * close)[..., None] * np.array(mood.rest, np.float32)
    luma = float(paper @ tone.LUMA)
    lift = 1 + 0.35 * max(0.0, luma - 0.8) / 0.12  # white paper is lit until it is white
    sheen = 0.025 * math.exp(-luma / 0.03) * (0.15 + spot)[..., None]  # on black paper the spot still shows
    return np.asarray(light * (paper * lift + sheen) * mood.paper, np.float32)


def _light(lamp: Plane, mood: Mood, paper: Plane) -> Light:
    toward = lamp - STAGE
    toward = toward / float(np.linalg.norm(toward))
    x, y, z = (float(part) for part in toward)
    up = [0.55 * part * share for part, share in zip((paper * mood.paper).tolist(), mood.key, strict=True)]
    fill = [0.45 * part for part in mood.rest]
    return Light(
        direction=(x, y, z), key=mood.key, ambient=mood.rest, haze=mood.rest, haze_density=0.0,
        fill=(fill[0], fill[1], fill[2]), bounce=(up[0], up[1], up[2]), softness=0.030,
    )  # fmt: skip


def _surround(paper: Plane, mood: Mood, side: float) -> Plane:
    """The studio as a glossy thing mirrors it: paper ahead and below, boxes of light, the dim room behind."""
    seen = paper * mood.paper
    box = [4.5 * part for part in mood.key]
    card = [2.2 * part for part in mood.rest]
    black = (0.02, 0.02, 0.022)
    panels = (
        Panel(0, 0, 150, 80, tuple((seen * 1.15).tolist()), soft=25),
        Panel(side * 34, 10, 16, 120, black, soft=7),  # black flags give metal and glass their edges
        Panel(-side * 62, 10, 20, 120, black, soft=9),
        Panel(side * 78, 34, 40, 56, (box[0], box[1], box[2]), soft=2),
        Panel(-side * 100, 18, 24, 74, (card[0] * 1.8, card[1] * 1.8, card[2] * 1.8), soft=3),
        Panel(side * 170, 40, 34, 34, (box[0] * 0.45, box[1] * 0.45, box[2] * 0.45), soft=3),
        Panel(side * 10, 82, 120, 14, (card[0], card[1], card[2]), soft=6),
    )
    dim = 0.16 * np.array(mood.rest, np.float32)
    return surround(dim, seen * 0.85, panels)
