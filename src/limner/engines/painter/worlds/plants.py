"""Trees and bushes out of marks: trunks, boughs and crowns of leaf clumps, from a hill's oak to a savanna's acacia.

It places nothing: a plant stands where it is told. Crowns fall bare when the season says so.
"""

import math
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from limner.engines.painter.gbuffer import FOLIAGE, GROUND, Camera, Light, Plane
from limner.engines.painter.kernels import splats as kernel
from limner.engines.painter.worlds.crops import pigment
from limner.engines.painter.worlds.splats import Look, Points, dots, strokes

Habit = Literal["round", "column", "flat", "spire"]
BARE_TWIGS = 46


@dataclass(frozen=True, kw_only=True, slots=True)
class Species:
    """A kind of tree: its habit and colours (`#rrggbb`), the crown's reach and foot in heights."""

    habit: Habit
    leaf: str
    leaf_lit: str
    bark: str = "#5a4a3a"
    reach: float = 0.36
    foot: float = 0.28
    trunk: float = 0.028
    skin: int = kernel.BARK
    bare: bool = False
    snow: float = 0.0


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a tree stands: its foot in metres and its height."""

    x: float
    y: float
    z: float
    height: float


@dataclass(frozen=True, slots=True)
class Grower:
    """Grows plants for one camera and light."""

    camera: Camera
    light: Light

    def tree(self, spot: Spot, species: Species, rng: np.random.Generator) -> list[Plane]:
        """The marks of one tree; the farther, the fewer."""
        pixels = spot.height * self.camera.focal / spot.z
        wood = self._wood(spot, species, rng, pixels)
        if species.bare and species.habit != "spire":
            return [*wood, *self._twigs(spot, species, rng, pixels)]
        if species.habit == "spire" and pixels > 60:
            return [*wood, *self._boughs(spot, species, rng), self._shadow(spot, species)]
        count = int(min(max(0.9 * pixels, 12), 260))
        return [*wood, self._crown(spot, species, rng, count), self._shadow(spot, species)]

    def _wood(self, spot: Spot, species: Species, rng: np.random.Generator, pixels: float) -> list[Plane]:
        foot = np.array([[spot.x, spot.y - 0.05, spot.z]], np.float32)
        lean = rng.uniform(-0.05, 0.05) * spot.height
        top = foot + np.array([[lean, spot.height * (0.98 if species.habit == "spire" else 0.72), 0]], np.float32)
        girth = species.trunk * spot.height
        look = Look(
            base=pigment(species.bark), skin=species.skin, round=0.9, wrap=0.15, name=GROUND, seed=float(rng.random()),
            sky=0.8, sun=0.7,
        )  # fmt: skip
        marks = [
            strokes(self.camera, foot, top, (girth * 1.25, girth * (0.08 if species.habit == "spire" else 0.35)), look)
        ]
        if pixels < 60 or species.habit == "spire":
            return marks
        count = 7
        share = rng.uniform(species.foot * 0.75, 0.66, (count, 1)).astype(np.float32)
        start = foot + (top - foot) * share / 0.72
        turn = rng.uniform(0, math.tau, count)
        out = species.reach * spot.height * rng.uniform(0.5, 0.9, count)
        rise = spot.height * (0.10 if species.habit == "flat" else 0.22) * rng.uniform(0.6, 1.4, count)
        end = start + np.stack([np.cos(turn) * out, rise, np.sin(turn) * out], axis=1)
        boughs = strokes(self.camera, start, end, (girth * 0.42, girth * 0.10), replace(look, bend=0.06))
        return [*marks, boughs]

    def _places(self, species: Species, rng: np.random.Generator, count: int) -> tuple[Points, Points, Points]:
        """Clump centres in units of the height above the foot, their radii, and outward normals."""
        level = rng.random(count)
        turn = rng.uniform(0, math.tau, count)
        if species.habit == "spire":
            level = np.sort(level) ** 1.35
            out = species.reach * (1 - level) ** 0.9 * (0.35 + 0.65 * rng.random(count) ** 0.5)
            centre = np.stack([np.cos(turn) * out, species.foot * 0.5 + (0.97 - species.foot * 0.5) * level
                               - 0.20 * out, np.sin(turn) * out], axis=1)  # fmt: skip
            radius = (0.030 + 0.085 * (1 - level)) * rng.uniform(0.8, 1.2, count)
            normal = np.stack([np.cos(turn), np.full(count, 0.55), np.sin(turn)], axis=1)
            return centre, radius, normal
        shell = rng.random(count) ** 0.4
        tall = {"round": 0.5 * (1 - species.foot), "column": 0.5 * (1 - species.foot), "flat": 0.075}[species.habit]
        rise = np.arcsin(2 * level - 1)
        sphere = np.stack([np.cos(turn) * np.cos(rise), np.sin(rise), np.sin(turn) * np.cos(rise)], axis=1)
        lobes = 1 + 0.22 * np.sin(3 * turn + 5 * rise + rng.uniform(0, 6))
        middle = 1 - tall if species.habit != "flat" else 0.86
        size = np.array([species.reach, tall, species.reach])
        centre = sphere * (shell * lobes)[:, None] * size + [0, middle, 0]
        if species.habit == "flat":
            centre[:, 1] += 0.09 * np.cos(turn * 2 + 1) * shell - 0.05 * shell
        radius = rng.uniform(0.7, 1.3, count) * {"round": 0.095, "column": 0.055, "flat": 0.070}[species.habit]
        return centre, radius, sphere / size * species.reach

    def _crown(self, spot: Spot, species: Species, rng: np.random.Generator, count: int) -> Plane:
        centre, radius, normal = self._places(species, rng, count)
        radius = radius * (90 / count) ** 0.33
        normal = normal / np.linalg.norm(normal, axis=1, keepdims=True)
        place = (centre * spot.height + [spot.x, spot.y, spot.z]).astype(np.float32)
        facing = normal @ np.array(self.light.direction)
        low = centre[:, 1] - centre[:, 1].min()
        low = low / max(float(low.max()), 1e-3)
        sky = 0.40 + 0.60 * low
        sun = np.clip(0.62 + 0.60 * facing, 0.10, 1) * (0.45 + 0.55 * low)
        dark, lit = pigment(species.leaf), pigment(species.leaf_lit)
        tint = rng.uniform(0.75, 1.25, (count, 1)).astype(np.float32)
        base, tip = dark * tint, lit * tint
        if species.snow:
            share = (species.snow * np.clip(0.2 + normal[:, 1:2], 0, 1)).astype(np.float32)
            base, tip = base + (0.55 - base) * share, tip + (0.85 - tip) * share
        look = Look(
            base=base, tip=tip, shape=kernel.PUFF, normal=normal.astype(np.float32), round=0.55, wrap=0.35,
            sun=sun.astype(np.float32), sky=sky.astype(np.float32), seed=rng.random(count).astype(np.float32),
            name=FOLIAGE, grain=np.clip(radius * spot.height * self.camera.focal / spot.z / 2.6, 1.6, 7.0),
        )  # fmt: skip
        return dots(self.camera, place, (radius * spot.height).astype(np.float32), look)

    def _boughs(self, spot: Spot, species: Species, rng: np.random.Generator) -> list[Plane]:
        """A near conifer: whorls of drooping boughs, long below and short above, each hung with sprays of needles."""
        whorls, around, sprays = 28, 13, 7
        level = np.repeat(np.linspace(species.foot, 0.97, whorls), around) + rng.normal(0, 0.008, whorls * around)
        turn = rng.uniform(0, math.tau, whorls * around)
        out = species.reach * 1.1 * (1.02 - level) ** 0.85 * rng.uniform(0.70, 1.12, whorls * around) + 0.008
        level, turn, out = (np.repeat(part, sprays) for part in (level, turn, out))
        count = len(level)
        share = rng.uniform(0.15, 1.0, count)
        aim = np.stack([np.cos(turn), -0.42 + 0 * turn, np.sin(turn)], axis=1) * out[:, None]
        start = np.stack([0 * level, level, 0 * level], axis=1) + aim * share[:, None]
        fan = turn + rng.normal(0, 0.55, count)
        reach = (0.25 * out + 0.012) * rng.uniform(0.7, 1.3, count)
        spray = np.stack([np.cos(fan), -0.55 + 0.5 * share, np.sin(fan)], axis=1) * reach[:, None]
        place = np.array([spot.x, spot.y, spot.z])
        facing = np.cos(turn) * self.light.direction[0] + np.sin(turn) * self.light.direction[2]
        tint = rng.uniform(0.75, 1.25, (count, 1))
        base, tip = pigment(species.leaf) * tint * 0.7, pigment(species.leaf_lit) * tint
        look = Look(
            base=base, tip=tip, shape=kernel.LEAF, wrap=0.5, bend=0.10, sky=0.35 + 0.5 * share, name=FOLIAGE,
            sun=np.clip(0.45 + 0.45 * facing, 0.08, 1) * (0.35 + 0.65 * share),
        )  # fmt: skip
        first, last = start * spot.height + place, (start + spray) * spot.height + place
        marks = [strokes(self.camera, first, last, (reach * 0.21 * spot.height, 0.0), look)]
        if species.snow:
            lying = replace(look, base=np.full(3, 0.55), tip=np.full(3, 0.62), alpha=0.9).only(share > 0.45)
            lift = np.array([0, 0.006 * spot.height, -0.01 * spot.height])
            over = share > 0.45
            marks.append(strokes(self.camera, (first + lift)[over], (first + 0.75 * (last - first) + lift)[over],
                                 ((reach * 0.13 * spot.height)[over], 0.0), lying))  # fmt: skip
        return marks

    def _twigs(self, spot: Spot, species: Species, rng: np.random.Generator, pixels: float) -> list[Plane]:
        """The bare crown: boughs that fork into twigs."""
        count = int(min(max(pixels / 5, 8), BARE_TWIGS))
        place = np.array([spot.x, spot.y, spot.z])
        turn, level = rng.uniform(0, math.tau, count), rng.uniform(0.25, 0.70, count)
        out = species.reach * rng.uniform(0.5, 1.0, count) * (1.15 - 0.5 * level)
        start = np.stack([0 * level, level, 0 * level], axis=1)
        end = np.stack([np.cos(turn) * out, np.minimum(level + 0.30 * rng.uniform(0.6, 1.3, count), 1.0),
                        np.sin(turn) * out], axis=1)  # fmt: skip
        girth = species.trunk * spot.height
        look = Look(base=pigment(species.bark) * 0.8, round=0.8, wrap=0.2, name=FOLIAGE, bend=0.08, sky=0.8)
        bark = [strokes(self.camera, start * spot.height + place, end * spot.height + place,
                        (girth * 0.30, girth * 0.07), look)]  # fmt: skip
        for _ in range(2):
            pick, share = rng.integers(0, count, count * 3), rng.uniform(0.35, 1.0, (count * 3, 1))
            fork = start[pick] + (end[pick] - start[pick]) * share
            reach = rng.normal(0, 0.085, (count * 3, 3)) + (end[pick] - start[pick]) * 0.28 + [0, 0.05, 0]
            bark.append(strokes(self.camera, fork * spot.height + place, (fork + reach) * spot.height + place,
                                (girth * 0.09, girth * 0.03), replace(look, alpha=0.85)))  # fmt: skip
        return bark

    def _shadow(self, spot: Spot, species: Species) -> Plane:
        """A soft shadow on level ground, away from the light."""
        x, up, z = self.light.direction
        if max(self.light.key) < 0.3:
            return np.zeros((0, kernel.COLUMNS), np.float32)
        stretch = min(0.75 / max(up, 0.12), 3.0) * spot.height
        foot = np.array([[spot.x, spot.y, spot.z]], np.float32)
        reach = species.reach * spot.height
        tip = foot - np.array([[x * stretch, 0, z * stretch * 0.5]], np.float32)
        foot = foot + np.array([[x * reach * 0.6, 0, 0]], np.float32)
        thick = reach * min(0.5, self.camera.eye / spot.z * 1.4)
        look = Look(base=np.zeros(3, np.float32), shape=kernel.LEAF, skin=kernel.SHADOW, alpha=0.5)
        return strokes(self.camera, foot, tip, (thick, thick), look)
