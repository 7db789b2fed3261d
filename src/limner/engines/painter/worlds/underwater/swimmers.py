"""What drifts in the water: a far shoal of small fish, strings of bubbles, motes that catch the light.

The shoal keeps away where the scene forbids fish or counts its own.
"""

import math

import cv2
import numpy as np

from limner.engines.painter.gbuffer import Camera, Plane
from limner.engines.painter.scene import Scene
from limner.engines.painter.tone import blur
from limner.engines.painter.worlds.underwater.waters import Water

FISHY = frozenset((
    "fish", "tropical fish", "clownfish", "goldfish", "shark", "whale", "dolphin", "koi", "pufferfish", "tuna", "ray",
))  # fmt: skip
BODY = np.array([(-0.5, 0.0), (-0.30, 0.14), (0.05, 0.19), (0.38, 0.09), (0.5, 0.0), (0.36, -0.09), (0.05, -0.17),
                 (-0.28, -0.10)])  # fmt: skip
TAIL = np.array([(0.42, 0.0), (0.66, 0.17), (0.60, 0.0), (0.66, -0.16)])


def shoal(scene: Scene, camera: Camera, matter: Water, depth: Plane) -> tuple[Plane, Plane]:
    """How much of each pixel a far fish covers, 0..1 (h, w), and the colour of the shoal (3,)."""
    cover = np.zeros(depth.shape, np.float32)
    colour = np.array(matter.open, np.float32) * 0.38
    counted = {subject.noun for subject in scene.subjects}
    if FISHY & (set(scene.absent) | counted) or {"animals", "animal", "fishes"} & set(scene.absent):
        return cover, colour
    rng = np.random.default_rng(scene.seed_of("shoal"))
    unit = min(camera.width, camera.height)
    side = 1.0 if rng.random() < 0.5 else -1.0
    middle = np.array((0.5 + side * rng.uniform(0.10, 0.24)) * np.array((camera.width, 0)))
    middle[1] = rng.uniform(0.26, 0.42) * camera.height
    heading = 1.0 if rng.random() < 0.5 else -1.0
    spread = unit * np.array((0.15, 0.055))
    lean = rng.uniform(-0.35, 0.35)
    for _ in range(64):
        offset = rng.normal(0, 1, 2) * spread
        place = middle + (offset[0], offset[1] + lean * offset[0])
        _fish(cover, place, unit * rng.uniform(0.012, 0.026), heading, rng)
    return np.asarray(cover * (depth > 12.0), np.float32), colour


def _fish(cover: Plane, place: Plane, size: float, heading: float, rng: np.random.Generator) -> None:
    turn = rng.normal(0, 0.22)
    strength = float(rng.uniform(0.45, 0.9))
    c, s = math.cos(turn), math.sin(turn)
    for outline in (BODY, TAIL):
        form = outline * (heading * size, size)
        points = np.stack([form[:, 0] * c - form[:, 1] * s, form[:, 0] * s + form[:, 1] * c], axis=1) + place
        cv2.fillPoly(cover, [(points * 16).astype(np.int32)], strength, cv2.LINE_AA, 4)


def drifting(scene: Scene, camera: Camera, matter: Water, lit: Plane) -> Plane:
    """Add bubbles and motes to a picture (h, w, 3) of the lit water."""
    height, width = lit.shape[:2]
    unit = math.sqrt(height * width) / 1024
    rng = np.random.default_rng(scene.seed_of("motes"))
    motes = np.zeros((height, width), np.float32)
    for across, down, size in rng.random((260, 3)):
        radius = max(0.5, unit * (0.4 + 2.2 * size**6))
        cv2.circle(motes, (int(across * width * 16), int(down * height * 16)), int(radius * 16),
                   0.10 + 0.30 * size, -1, cv2.LINE_AA, 4)  # fmt: skip
    motes = blur(motes, 0.7 * unit)
    glow = 0.5 * blur(lit, 20 * unit) + 0.25 * np.array(matter.bright, np.float32)
    out = lit + motes[..., None] * glow
    rings = np.zeros((height, width), np.float32)
    for column in rng.uniform(0.08, 0.92, 3):
        foot = rng.uniform(0.55, 0.75)
        for step in range(22):
            up = (step + rng.random()) / 22
            x = column + 0.010 * math.sin(9 * up + 7 * column) + rng.normal(0, 0.006)
            _bubble(rings, (x * width, (foot - up * (foot + 0.02)) * height), unit * (1.2 + 4.5 * up * rng.random()))
    return np.asarray(
        out + rings[..., None] * (0.8 * blur(lit, 12 * unit) + 0.22 * np.array(matter.bright)), np.float32
    )


def _bubble(rings: Plane, place: tuple[float, float], radius: float) -> None:
    """A thin bright rim, brighter above, and a glint."""
    centre = (int(place[0] * 16), int(place[1] * 16))
    size = (int(radius * 16), int(radius * 15))
    cv2.ellipse(rings, centre, size, 0, 0, 360, 0.28, 1, cv2.LINE_AA, 4)
    cv2.ellipse(rings, centre, size, 0, 200, 340, 0.85, 1, cv2.LINE_AA, 4)
    glint = (int((place[0] - 0.35 * radius) * 16), int((place[1] - 0.4 * radius) * 16))
    cv2.circle(rings, glint, max(5, int(0.22 * radius * 16)), 1.0, -1, cv2.LINE_AA, 4)
