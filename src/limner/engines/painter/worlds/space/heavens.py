"""The black sky of space: nebulae, star fields that thicken along a band, bright stars with their rays.

It knows no planets; all sizes follow the size of the picture.
"""

import math
from dataclasses import dataclass

import cv2
import numpy as np

from limner.engines.painter import tone
from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.noise import lattice, smoothstep
from limner.engines.painter.scene import Scene

GASES = (
    ((0.06, 0.22, 0.55), (0.75, 0.16, 0.42), (1.00, 0.62, 0.38)),
    ((0.03, 0.30, 0.42), (0.30, 0.20, 0.75), (0.95, 0.45, 0.70)),
    ((0.20, 0.08, 0.40), (0.85, 0.22, 0.16), (1.00, 0.70, 0.30)),
    ((0.02, 0.16, 0.40), (0.08, 0.50, 0.52), (0.80, 0.85, 0.60)),
)
TEMPERATURES = np.array(
    [[0.62, 0.74, 1.0], [0.80, 0.88, 1.0], [1.0, 0.97, 0.92], [1.0, 0.85, 0.62], [1.0, 0.68, 0.42]], np.float32
)


@dataclass(frozen=True, slots=True)
class Richness:
    """How much there is to see: `gas` and `stars` as factors, 1 for a picture of nothing but the sky."""

    gas: float = 1.0
    stars: float = 1.0


def heavens(scene: Scene, richness: Richness) -> Plane:
    """The sky (height, width, 3), linear HDR RGB; the same seed gives the same stars at any hour."""
    width, height = scene.width, scene.height
    gas, dust, band = _gas(scene)
    out = np.array((0.0012, 0.0016, 0.0030), np.float32) + gas * np.float32(richness.gas)
    _scatter(scene, out, band, richness.stars)
    _bright(scene, out, richness.stars)
    out *= (1 - 0.62 * min(richness.gas, 1.0) * dust)[..., None]
    return np.asarray(out.reshape(height, width, 3), np.float32)


def tints(scene: Scene) -> list[Plane]:
    """Three colours of glowing gas, deep to bright: the asked palette's, or a set of the seed's own."""
    if scene.palette:
        asked = sorted((tone.colour(code) for code in scene.palette), key=lambda part: float(part @ tone.LUMA))
        asked = [part / max(float(part.max()), 0.05) for part in asked]
        return [asked[index * len(asked) // 3] for index in range(3)]
    choice = scene.seed_of("gas") % len(GASES)
    return [np.array(part, np.float32) for part in GASES[choice]]


def _gas(scene: Scene) -> tuple[Plane, Plane, Plane]:
    """Glowing gas (h, w, 3), dark dust 0..1 and the star band 0..1, made at half size."""
    width, height = scene.width, scene.height
    small_width, small_height = -(-width // 2), -(-height // 2)
    size = max(small_width, small_height)
    rng = np.random.default_rng(scene.seed_of("nebula"))

    def field(name: str, cells: float, octaves: int, ridged: bool = False) -> Plane:
        return lattice(size, size, size / cells, octaves, scene.seed_of(f"nebula/{name}"), gain=0.56, ridged=ridged)

    rows, columns = np.mgrid[0:size, 0:size].astype(np.float32)
    bend_x, bend_y = field("bend x", 2.6, 5) - 0.5, field("bend y", 2.6, 5) - 0.5
    warp = 0.34 * size

    def warped(plane: Plane, share: float = 1.0) -> Plane:
        x, y = columns + warp * share * bend_x, rows + warp * share * bend_y
        return np.asarray(cv2.remap(plane, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT), np.float32)

    angle = rng.uniform(0.35, 0.85) * (1 if rng.random() < 0.5 else -1)
    across = (columns / size - 0.5) * math.sin(angle) + (rows / size - rng.uniform(0.36, 0.6)) * math.cos(angle)
    across += 0.30 * bend_y
    band = np.exp(-np.square(across / 0.17))
    body, threads = warped(field("body", 3.2, 7)), warped(field("threads", 4.5, 7, ridged=True), 0.7)
    glow = smoothstep(0.30, 0.92, 0.62 * body + 0.38 * threads + 0.22 * band - 0.08)
    hue = np.clip(warped(field("hue", 2.2, 3)) * 2.2 - 0.6, 0, 1)[..., None]
    deep, middle, bright = tints(scene)
    colour = deep * (1 - hue) + middle * hue
    core = smoothstep(0.55, 1.05, glow * (0.6 + 0.5 * band))[..., None]
    gas = (colour * 0.34 * np.square(glow)[..., None] + bright * 0.30 * np.square(core) + deep * 0.05) * (
        0.40 + 1.15 * band[..., None]
    )
    rims = smoothstep(0.72, 0.98, threads) * glow * band
    gas += (0.5 * bright + 0.5 * middle) * (rims * 0.30)[..., None]
    lanes = warped(field("dust", 3.6, 7, ridged=True), 1.2)
    dust = smoothstep(0.60, 0.86, lanes) * np.clip(1.5 * band, 0, 1)
    top, left = (size - small_height) // 2, (size - small_width) // 2
    cut = (slice(top, top + small_height), slice(left, left + small_width))

    def whole(plane: Plane) -> Plane:
        return np.asarray(
            cv2.resize(plane[cut].astype(np.float32), (width, height), interpolation=cv2.INTER_CUBIC), np.float32
        )

    return np.maximum(whole(gas), 0), np.clip(whole(dust), 0, 1), np.clip(whole(band), 0, 1)


def _scatter(scene: Scene, out: Plane, band: Plane, amount: float) -> None:
    """Thousands of small stars, each spread over the four pixels around its place."""
    height, width = band.shape
    rng = np.random.default_rng(scene.seed_of("stars"))
    count = int(5200 * max(0.35, width * height / 1.05e6))
    x, y, chance, power, kind = rng.random((5, count)).astype(np.float32)
    x, y = x * (width - 2), y * (height - 2)
    column, row = x.astype(int), y.astype(int)
    keep = chance < 0.30 + 0.70 * band[row, column]
    x, y, column, row, power, kind = (part[keep] for part in (x, y, column, row, power, kind))
    power = amount * 0.05 * np.clip(power, 0.003, 1) ** -0.62
    light = power[:, None] * TEMPERATURES[np.minimum((kind * 5).astype(int), 4)]
    fx, fy = x - column, y - row
    for down, across, share in (
        (0, 0, (1 - fx) * (1 - fy)), (0, 1, fx * (1 - fy)), (1, 0, (1 - fx) * fy), (1, 1, fx * fy),
    ):  # fmt: skip
        np.add.at(out, (row + down, column + across), light * share[:, None])


def _bright(scene: Scene, out: Plane, amount: float) -> None:
    """A few dozen bright stars: a hot core, a halo and, on the brightest, four fine rays."""
    height, width = out.shape[:2]
    rng = np.random.default_rng(scene.seed_of("bright stars"))
    unit = math.sqrt(width * height) / 1024
    for index in range(34):
        x, y, kind = rng.random(3)
        power = 2.6 * (1 - index / 34) ** 5 + 0.22
        _star(out, (x * width, y * height), unit * (0.5 + 0.6 * power), amount * power, TEMPERATURES[int(kind * 5)])


def _star(out: Plane, place: tuple[float, float], size: float, power: float, tint: Plane) -> None:
    reach = int(18 * size) + 3
    column, row = int(place[0]), int(place[1])
    top, left = max(0, row - reach), max(0, column - reach)
    patch = out[top : row + reach + 1, left : column + reach + 1]
    rows, columns = np.mgrid[top : top + patch.shape[0], left : left + patch.shape[1]].astype(np.float32)
    dx, dy = np.abs(columns - place[0]), np.abs(rows - place[1])
    far = np.hypot(dx, dy) / size
    light = 1.5 * np.exp(-np.square(far / 0.9)) + 0.10 * np.exp(-far / 2.0)
    if power > 0.9:
        thin = max(0.45 * size, 0.4)
        rays = np.exp(-dx / thin) * np.exp(-dy / (4.2 * size)) + np.exp(-dy / thin) * np.exp(-dx / (4.2 * size))
        light += 0.5 * rays
    patch += (power * light)[..., None] * tint
