"""The moon near by: maria, craters with rays, and a phase. Planes hold light and cover of its disc alone."""

import math

import numpy as np

from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.noise import lattice, smoothstep
from limner.engines.painter.scene import Subject

PHASES = {"full": 0.0, "gibbous": 0.9, "half": math.pi / 2, "quarter": math.pi / 2, "crescent": 2.25, "new": 2.6}
MARIA = ((-0.35, 0.45, 0.34), (0.28, 0.42, 0.20), (0.42, 0.16, 0.22), (-0.55, 0.02, 0.40), (0.60, -0.10, 0.17),
         (0.72, 0.30, 0.11), (-0.25, -0.30, 0.20), (0.22, -0.14, 0.13), (0.02, 0.62, 0.24))  # fmt: skip


def phase_of(subject: Subject | None) -> float:
    """How far the sun has gone round from behind us, radians: 0 is a full moon."""
    words = (*subject.traits, subject.pose, *subject.noun.split()) if subject else ()
    return next((PHASES[word] for word in words if word in PHASES), 0.0)


def moon(size: int, phase: float, seed: int) -> tuple[Plane, Plane]:
    """Brightness 0..1 and cover 0..1 of a disc that fills a square of `size` pixels."""
    size = max(size, 8)
    rows, columns = np.mgrid[0:size, 0:size].astype(np.float32)
    radius = size / 2 - 1
    x, y = (columns + 0.5 - size / 2) / radius, (size / 2 - rows - 0.5) / radius
    away = np.hypot(x, y)
    cover = np.clip((1 - away) * radius + 0.5, 0, 1)
    depth = np.sqrt(np.clip(1 - away * away, 0, 1))
    height, albedo = _ground(size, np.asarray(x), np.asarray(y), seed)
    across, down = np.gradient(height)[1] * size, np.gradient(height)[0] * size
    sun = np.array([math.sin(phase), 0.12, math.cos(phase)])
    facing = (x - across * 0.12) * sun[0] + (y + down * 0.12) * sun[1] + depth * sun[2]
    lit = smoothstep(0.0, 0.35, np.asarray(facing, np.float32)) * (0.80 + 0.20 * depth)
    relief = np.clip(1 + 0.9 * (across * -sun[0] - 0.35 * across - 0.5 * down) * (1.3 - depth), 0.55, 1.4)
    earthshine = 0.012 if phase else 0.0
    return np.asarray((lit * relief + earthshine) * albedo, np.float32), np.asarray(cover, np.float32)


def _ground(size: int, x: Plane, y: Plane, seed: int) -> tuple[Plane, Plane]:
    """Relief and albedo: seas of lava, a rough highland, craters and the rays of the youngest of them."""
    rough = lattice(size, size, size / 5, 7, seed, gain=0.6)
    bend = lattice(size, size, size / 4, 5, seed + 1) - 0.5
    sea = np.zeros_like(x)
    for column, row, reach in MARIA:
        off = np.hypot(x - column, (y - row) * 1.1) / reach + 1.1 * bend
        sea = np.maximum(sea, smoothstep(1.12, 0.72, np.asarray(off, np.float32)))
    albedo = 0.92 - 0.46 * sea * (0.75 + 0.4 * rough) + 0.30 * (rough - 0.5)
    height = 0.010 * rough * (1 - 0.7 * sea)
    rng = np.random.default_rng(seed + 2)
    depth = np.sqrt(np.clip(1 - x * x - y * y, 0.05, 1))
    for number in range(90):
        reach = 0.012 + 0.055 * rng.random() ** 3
        angle, out = rng.uniform(0, math.tau), 0.96 * math.sqrt(rng.random())
        height, albedo = _crater(x, y, (math.cos(angle) * out, math.sin(angle) * out, reach), (height, albedo))
        if number < 3:
            albedo = albedo + _rays(x, y, (math.cos(angle) * out * 0.7, -0.35 - 0.2 * number), rough)
    return np.asarray(height, np.float32), np.asarray(np.clip(albedo * (0.85 + 0.15 * depth), 0.2, 1.1), np.float32)


def _crater(x: Plane, y: Plane, crater: tuple[float, float, float], ground: tuple[Plane, Plane]) -> tuple[Plane, Plane]:
    """One bowl with its rim, drawn into its own window of the planes."""
    column, row, reach = crater
    size = x.shape[0]
    left, right = (int(np.clip((column + way * 2.2 * reach + 1) * size / 2, 0, size)) for way in (-1, 1))
    top, bottom = (int(np.clip((1 - row - way * 2.2 * reach) * size / 2, 0, size)) for way in (1, -1))
    cut = (slice(top, bottom), slice(left, right))
    squeeze = math.sqrt(max(1 - column * column - row * row, 0.12))
    far = np.hypot(x[cut] - column, (y[cut] - row)) / (reach * (0.6 + 0.4 * squeeze))
    ground[0][cut] += reach * 0.22 * (np.exp(-np.square((far - 1) / 0.22)) - 0.9 * np.exp(-np.square(far / 0.75)))
    ground[1][cut] += 0.10 * np.exp(-np.square((far - 1) / 0.3))
    return ground


def _rays(x: Plane, y: Plane, middle: tuple[float, float], rough: Plane) -> Plane:
    away = np.hypot(x - middle[0], y - middle[1])
    angle = np.arctan2(y - middle[1], x - middle[0])
    comb = 0.5 + 0.5 * np.sin(angle * 11 + 5 * np.sin(angle * 3) + 2 * rough)
    return np.asarray(0.16 * np.exp(-away * 3.2) * comb**3 + 0.20 * np.exp(-np.square(away / 0.04)), np.float32)
