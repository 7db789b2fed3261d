"""The marks of a wood seen from inside: trunks in depth, leaves overhead, undergrowth, lianas, fallen leaves.

The way through the middle stays free; it knows no sky, mist or water.
"""

import math
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from limner.engines.painter.gbuffer import FOLIAGE, GROUND, Camera, Light, Plane
from limner.engines.painter.kernels import splats as kernel
from limner.engines.painter.scene import Scene
from limner.engines.painter.worlds.crops import pigment, snow
from limner.engines.painter.worlds.rolling import Land
from limner.engines.painter.worlds.splats import Look, Points, dots, strokes
from limner.engines.painter.worlds.woods import Wood

DEEP = 75.0  # metres to the last trunks
ABOVE = np.array([0, 0.02, 0], np.float32)


@dataclass(frozen=True, slots=True)
class Thicket:
    """A wood to be drawn; `way` gives the middle of the free way at distances z in metres."""

    scene: Scene
    camera: Camera
    ground: Land
    light: Light
    wood: Wood
    way: npt.NDArray[np.float32]  # x of the way at z = 0, 1, 2 … metres

    def marks(self) -> list[Plane]:
        """All marks of the wood but those of `frame`."""
        return [
            *self._trunks(self._rng("trunks")), *self._canopy(self._rng("canopy")), *self._plants(self._rng("plants")),
            *self._carpet(self._rng("carpet")), *self._lianas(self._rng("lianas")),
        ]  # fmt: skip

    def _rng(self, thing: str) -> np.random.Generator:
        return np.random.default_rng(self.scene.seed_of(thing))

    def _spread(self, rng: np.random.Generator, count: int, near: float, far: float) -> tuple[Points, Points]:
        """x and z of so many places, evenly over the ground that is seen but off the way, denser far away."""
        half = 0.5 * self.camera.width / self.camera.focal
        z = (near**1.4 + (far**1.4 - near**1.4) * rng.random(count * 2)) ** (1 / 1.4)
        x = z * half * rng.uniform(-1.15, 1.15, count * 2)
        free = self.wood.clear + 0.02 * z
        kept = np.abs(x - np.interp(z, np.arange(len(self.way)), self.way)) > free * rng.uniform(1.0, 1.5, count * 2)
        return x[kept][:count], z[kept][:count]

    def _feet(self, x: Points, z: Points) -> Plane:
        foot = np.stack([x, 0 * x, z], axis=1).astype(np.float32)
        foot[:, 1] = self.ground.height(foot[:, 0], foot[:, 2])
        return foot

    def _trunks(self, rng: np.random.Generator) -> list[Plane]:
        wood = self.wood
        x, z = self._spread(rng, wood.trunks, 3.2, DEEP)
        half = 0.5 * self.camera.width / self.camera.focal
        kept = (z > 6.5) | (np.abs(x) > 0.62 * half * z)  # near ones frame the picture
        foot = self._feet(x[kept], z[kept])
        count = len(foot)
        girth = rng.uniform(*wood.girth, count) * rng.uniform(0.8, 1.2, count)
        lean = rng.normal(0, 0.35 if wood.skin == kernel.BAMBOO else 0.22, count)
        top = foot + np.stack([lean * 3, np.full(count, 22.0), 0 * lean], axis=1)
        tint = rng.uniform(0.75, 1.2, (count, 1))
        look = Look(
            base=pigment(wood.bark) * tint, tip=pigment(wood.bark_lit) * tint, skin=wood.skin, round=0.95, wrap=0.15,
            name=GROUND, seed=rng.random(count), sun=rng.uniform(0.5, 1.0, count), sky=0.75,
            bend=rng.normal(0, 0.006, count),
        )  # fmt: skip
        marks = [strokes(self.camera, foot - ABOVE * 5, top, (girth, girth * 0.55), look), self._shadows(foot, girth)]
        if wood.skin != kernel.BAMBOO:
            flare = foot + np.stack([0 * girth, girth * 3.2, 0 * girth], axis=1)
            behind = np.array([0, 0, 0.05])
            marks.append(
                strokes(self.camera, foot - ABOVE * 8 + behind, flare + behind, (girth * 1.5, girth * 0.9), look)
            )
            marks += [*self._boughs(rng, foot, girth, look), self._moss(rng, foot, girth)]
        return marks

    def _moss(self, rng: np.random.Generator, foot: Plane, girth: Points) -> Plane:
        """Moss, or snow, around the feet of the trunks."""
        many = 9
        centre, wide = np.repeat(foot, many, axis=0), np.repeat(girth, many)
        count = len(centre)
        aside = rng.uniform(-1.5, 1.5, count)
        place = centre + np.stack([aside * wide, 0.02 + 0.10 * wide * rng.random(count), -1.05 * wide], axis=1)
        shades = np.stack([pigment("#34421c")] * count) * rng.uniform(0.6, 1.3, (count, 1))
        shades = shades + (0.75 - shades) * snow(self.scene)
        look = Look(base=shades * 0.5, tip=shades, shape=kernel.PUFF, round=0.6, wrap=0.4, sky=0.7, sun=0.5,
                    seed=rng.random(count), grain=4.0, name=GROUND)  # fmt: skip
        return dots(self.camera, place, wide * rng.uniform(0.25, 0.5, count), look)

    def _boughs(self, rng: np.random.Generator, foot: Plane, girth: Points, look: Look) -> list[Plane]:
        """Side branches: dead stubs on pines, rising boughs with twigs on leaf trees."""
        near = foot[:, 2] < 34
        many = 9 if self.wood.bare else 5
        index = np.repeat(np.nonzero(near)[0], many)
        count = len(index)
        level = rng.uniform(2.2, 10.0, count)
        turn = rng.uniform(0, math.tau, count)
        reach = rng.uniform(0.8, 2.6, count) * (0.6 if self.wood.needles else 1.0)
        start = foot[index] + np.stack([0 * level, level, 0 * level], axis=1)
        rise = -0.1 if self.wood.needles else 0.65
        end = start + np.stack([np.cos(turn), rise + 0.2 * np.sin(3 * turn), np.sin(turn)], axis=1) * reach[:, None]
        thin = girth[index] * 0.17
        branch = replace(look, base=pigment(self.wood.bark) * 0.6, tip=pigment(self.wood.bark) * 0.6, skin=kernel.PLAIN,
                         seed=0.0, sun=0.5, bend=rng.normal(0, 0.07, count))  # fmt: skip
        marks = [strokes(self.camera, start, end, (thin, thin * 0.3), branch)]
        for _ in range(3 if self.wood.bare else 1):
            share = rng.uniform(0.4, 1.0, (count, 1))
            fork = start + (end - start) * share
            twig = fork + (end - start) * 0.4 + rng.normal(0, 0.35, (count, 3))
            marks.append(strokes(self.camera, fork, twig, (thin * 0.4, thin * 0.1), branch))
        return marks

    def _shadows(self, foot: Plane, girth: Points) -> Plane:
        """Long shadows of the trunks across the floor."""
        x, up, z = self.light.direction
        if max(self.light.key) < 0.6:
            return np.zeros((0, kernel.COLUMNS), np.float32)
        stretch = min(7.0, 5.0 / max(up, 0.2))
        tip = foot - np.array([[x * stretch, 0, max(z, -0.6) * stretch]], np.float32)
        look = Look(base=np.zeros(3, np.float32), shape=kernel.LEAF, skin=kernel.SHADOW,
                    alpha=min(0.5, 0.12 * max(self.light.key)))  # fmt: skip
        thick = girth * 0.7
        return strokes(self.camera, foot + (foot - tip) * 0.12, tip, (thick, thick), look)

    def _shades(self, rng: np.random.Generator, count: int) -> Plane:
        codes = np.stack([pigment(code) for code in self.wood.leaves])
        return np.asarray(codes[rng.integers(0, len(codes), count)] * rng.uniform(0.8, 1.3, (count, 1)), np.float32)

    def _canopy(self, rng: np.random.Generator) -> list[Plane]:
        """Clumps of leaves overhead, bright where the light comes through, with holes to the sky."""
        wood = self.wood
        if wood.bare:
            return []
        count = wood.canopy
        half = 0.5 * self.camera.width / self.camera.focal
        z = rng.uniform(6.0**0.6, 70.0**0.6, count) ** (1 / 0.6)
        x = z * half * rng.uniform(-1.2, 1.2, count)
        low, high = wood.crown
        y = low + (high - low) * rng.random(count) ** 1.6 + 0.02 * z
        away = np.abs(x - np.interp(z, np.arange(len(self.way)), self.way))
        kept = (y > low + 3.5 * np.exp(-((away / 3.0) ** 2)) * (z < 30)) & (rng.random(count) < 0.35 + 0.1 * away)
        place = np.stack([x, y, z], axis=1)[kept]
        count = len(place)
        radius = wood.clump * rng.uniform(0.6, 1.4, count) * (1 + 0.012 * place[:, 2])
        normal = rng.normal(0, 0.5, (count, 3)) + [0, 0.5, -0.2]
        shades = self._shades(rng, count)
        lying = snow(self.scene)
        shades += (0.60 - shades) * (0.40 * lying)
        through = np.clip(rng.normal(0.62, 0.28, count), 0.12, 1.2)
        look = Look(
            base=shades * 0.45, tip=shades * 1.25, shape=kernel.PUFF, normal=normal, round=0.4, wrap=0.65, sun=through,
            sky=0.55 + 0.4 * rng.random(count), seed=rng.random(count), name=FOLIAGE,
            grain=np.clip(radius * self.camera.focal / place[:, 2] / (2.0 if wood.needles else 3.0), 2.0, 9.0),
        )  # fmt: skip
        return [dots(self.camera, place, radius, look)]

    def _plants(self, rng: np.random.Generator) -> list[Plane]:
        under, count = self.wood.under, self.wood.plants
        x, z = self._spread(rng, count, 2.2, 30.0)
        feet = self._feet(x, z)
        if under == "fern":
            return [self._ferns(rng, feet, 0.55), self._bushes(rng, 60), self._blades(rng, 5000, 0.16)]
        if under == "jungle":
            return [self._ferns(rng, feet, 0.9), self._bushes(rng, 130), *self._broad(rng, feet[: count // 2])]
        if under == "grass":
            return [self._blades(rng, 16000, 0.34), self._bushes(rng, 40)]
        return [self._blades(rng, 2500, 0.10), *([] if self.wood.bare else [self._bushes(rng, 10)])]

    def _ferns(self, rng: np.random.Generator, feet: Plane, reach: float) -> Plane:
        """Rosettes of fronds that arch over, each frond a spray of narrow leaves."""
        fronds = 8
        foot = np.repeat(feet, fronds, axis=0)
        count = len(foot)
        turn = rng.uniform(0, math.tau, count)
        long = reach * rng.uniform(0.6, 1.2, count)
        rise = long * rng.uniform(0.35, 0.8, count)
        tip = foot + np.stack([np.cos(turn) * long, rise, np.sin(turn) * long * 0.7], axis=1)
        shades = self._shades(rng, count) * 0.8
        lying = 0.5 * snow(self.scene)
        shades += (0.7 - shades) * lying
        ribs = 7
        share = np.tile(np.linspace(0.12, 0.95, ribs), count)
        index = np.repeat(np.arange(count), ribs)
        arch = 0.22 * long[index] * 4 * share * (1 - share)
        base = foot[index] + (tip - foot)[index] * share[:, None] + np.stack([0 * arch, arch, 0 * arch], axis=1)
        side = np.where(rng.random(len(index)) < 0.5, 1.0, -1.0)
        width = long[index] * 0.30 * (1.1 - share)
        out = np.stack([-np.sin(turn[index]) * side, 0.15 - 0.5 * share, np.cos(turn[index]) * side * 0.6], axis=1)
        leaf = base + out * width[:, None] + 0.35 * (tip - foot)[index] * width[:, None]
        look = Look(base=shades[index] * 0.55, tip=shades[index] * 1.1, shape=kernel.LEAF, wrap=0.55, sky=0.8,
                    sun=rng.uniform(0.2, 1.0, count)[index], name=FOLIAGE)  # fmt: skip
        return strokes(self.camera, base, leaf, (width * 0.16, 0.0), look)

    def _bushes(self, rng: np.random.Generator, count: int) -> Plane:
        """Low leafy clumps between the trunks, thicker towards the distance."""
        x, z = self._spread(rng, count, 9.0, 60.0)
        foot = np.repeat(self._feet(x, z), 7, axis=0)
        many = len(foot)
        size = np.repeat(rng.uniform(0.4, 1.1, len(x)), 7)
        place = foot + np.abs(rng.normal(0, 0.6, (many, 3))) * [0, 1, 0] * size[:, None]
        place += rng.normal(0, 0.7, (many, 3)) * [1, 0, 0.6] * size[:, None]
        shades = self._shades(rng, many)
        shades += (0.7 - shades) * (0.5 * snow(self.scene))
        look = Look(base=shades * 0.4, tip=shades, shape=kernel.PUFF, round=0.6, wrap=0.5, seed=rng.random(many),
                    sun=rng.uniform(0.1, 0.8, many), sky=0.7, grain=5.0, name=FOLIAGE)  # fmt: skip
        return dots(self.camera, place, size * 0.45, look)

    def _blades(self, rng: np.random.Generator, count: int, tall: float) -> Plane:
        """Grass and herbs beside the way."""
        half = 0.5 * self.camera.width / self.camera.focal
        z = np.exp(rng.uniform(math.log(1.6), math.log(24), count))
        x = z * half * rng.uniform(-1.1, 1.1, count)
        away = np.abs(x - np.interp(z, np.arange(len(self.way)), self.way))
        kept = away > 0.8 + 0.25 * rng.random(count)
        foot = self._feet(x[kept], z[kept])
        many = len(foot)
        tip = (
            foot
            + rng.normal(0, 1, (many, 3)) * [0.4, 0, 0.3] * tall
            + np.array([0, 1, 0]) * (tall * rng.uniform(0.4, 1.3, (many, 1)))
        )
        shades = self._shades(rng, many) * 0.75
        shades += (0.7 - shades) * (0.6 * snow(self.scene))
        look = Look(base=shades * 0.4, tip=shades, wrap=0.7, sky=0.8, sun=rng.uniform(0.1, 1, many), name=GROUND,
                    bend=rng.normal(0, 0.1, many))  # fmt: skip
        thick = np.maximum(0.005, 0.5 * foot[:, 2] / self.camera.focal)
        return strokes(self.camera, foot, tip, (thick, 0.0008), look)

    def _broad(self, rng: np.random.Generator, feet: Plane) -> list[Plane]:
        """Huge leaves on arching stalks, as a jungle has them."""
        foot = np.repeat(feet, 6, axis=0)
        count = len(foot)
        turn = rng.uniform(0, math.tau, count)
        long = rng.uniform(0.4, 1.1, count)
        knee = foot + np.stack([np.cos(turn) * 0.4 * long, long, np.sin(turn) * 0.3 * long], axis=1)
        tip = knee + np.stack([np.cos(turn) * 0.75, 0.1 - 0.5 * rng.random(count), 0.4 * np.sin(turn)], axis=1) * (
            long[:, None] * 0.9
        )
        shades = self._shades(rng, count)
        stalk = Look(base=shades * 0.4, tip=shades * 0.7, wrap=0.4, bend=0.08, sky=0.7, sun=0.5, name=FOLIAGE)
        lit = rng.uniform(0.15, 1.0, count)
        leaf = Look(base=shades * 0.6, tip=shades * 1.15, shape=kernel.LEAF, wrap=0.5, bend=rng.normal(0, 0.10, count),
                    sky=0.85, sun=lit, round=0.35, name=FOLIAGE)  # fmt: skip
        rib = Look(base=shades * 1.3, tip=shades * 1.3, wrap=0.5, bend=leaf.bend, sun=lit, name=FOLIAGE)
        lift = np.array([0, 0.004, -0.012])
        return [
            strokes(self.camera, foot, knee, (0.018, 0.010), stalk),
            strokes(self.camera, knee, tip, (long * 0.12, 0.0), leaf),
            strokes(self.camera, knee + lift, tip + lift, (long * 0.010, 0.001), rib),
        ]

    def _carpet(self, rng: np.random.Generator) -> list[Plane]:
        """Fallen leaves, or flowers of early spring."""
        if not self.wood.carpet or snow(self.scene):
            return []
        count = 14000
        half = 0.5 * self.camera.width / self.camera.focal
        z = np.exp(rng.uniform(math.log(1.5), math.log(32), count))
        x = z * half * rng.uniform(-1.1, 1.1, count)
        bloom = self.scene.season == "spring"
        away = np.abs(x - np.interp(z, np.arange(len(self.way)), self.way))
        patch = np.sin(x * 0.9 + 1) + np.sin(z * 0.6 + x * 0.4)
        kept = (
            (away > 1.0) & (rng.random(count) < 0.45 + 0.35 * patch) if bloom else rng.random(count) < 0.25 + 0.3 * away
        )
        foot = self._feet(x[kept], z[kept])
        many = len(foot)
        codes = np.stack([pigment(code) for code in self.wood.carpet])
        shades = codes[rng.integers(0, len(codes), many)] * rng.uniform(0.7, 1.3, (many, 1))
        high = rng.uniform(0.12, 0.26, many) if bloom else np.full(many, 0.015)
        start = foot + np.stack([0 * high, high, 0 * high], axis=1)
        long = 0.05 if bloom else 0.06
        turn = rng.uniform(0, math.tau, many)
        rise = np.full(many, 0.9) if bloom else rng.uniform(0, 0.25, many)
        tip = start + np.stack([np.cos(turn), rise, np.sin(turn)], axis=1) * long
        look = Look(base=shades * 0.8, tip=shades * 1.15, shape=kernel.LEAF, wrap=0.6, sky=0.9,
                    sun=rng.uniform(0.15, 1, many), name=GROUND)  # fmt: skip
        thick = np.maximum(0.017, 0.6 * foot[:, 2] / self.camera.focal)
        return [strokes(self.camera, start, tip, (thick, 0.0), look)]

    def _lianas(self, rng: np.random.Generator) -> list[Plane]:
        count = self.wood.lianas
        if not count:
            return []
        x, z = self._spread(rng, count, 4.0, 30.0)
        top = np.stack([x, rng.uniform(7, 13, len(x)), z], axis=1)
        foot = top + np.stack([rng.normal(0, 1.6, len(x)), -rng.uniform(4, 9, len(x)), 0 * x], axis=1)
        look = Look(base=pigment("#4c4430"), tip=pigment("#3c4a26"), bend=rng.normal(0, 0.16, len(x)),
                    round=0.9, wrap=0.3, sky=0.7, sun=0.5, name=FOLIAGE)  # fmt: skip
        return [strokes(self.camera, top, foot, (0.03, 0.022), look)]

    def frame(self) -> list[Plane]:
        """Sprays of leaves close to the lens in one upper corner, which give depth."""
        if self.wood.bare:
            return []
        rng = self._rng("frame")
        sprays, many = 26, 44
        half = 0.5 * self.camera.width / self.camera.focal
        up = self.camera.horizon / self.camera.focal
        z = np.repeat(rng.uniform(3.0, 5.0, sprays), many)
        corner = np.repeat(rng.uniform(0.55, 1.1, sprays), many) * self.ground.side
        high = np.repeat(rng.uniform(0.70, 1.15, sprays), many)
        share = np.tile(np.linspace(0, 1, many), sprays)
        x = z * half * corner - self.ground.side * share * 0.75
        y = self.camera.eye + z * up * high - 0.30 * share**1.5
        start = np.stack([x, y, z], axis=1) + rng.normal(0, 0.055, (sprays * many, 3))
        count = len(start)
        turn = rng.uniform(0, math.tau, count)
        long = (0.13 if self.wood.needles or self.wood.skin == kernel.BAMBOO else 0.075) * rng.uniform(0.7, 1.3, count)
        out = np.stack([np.cos(turn), np.sin(turn) * 0.8 - 0.3, 0 * turn], axis=1) * long[:, None]
        shades = self._shades(rng, count) * 0.8
        shades += (0.72 - shades) * (0.4 * snow(self.scene))
        slim = 0.05 if self.wood.needles else (0.10 if self.wood.skin == kernel.BAMBOO else 0.28)
        look = Look(base=shades * 0.7, tip=shades * 1.1, shape=kernel.LEAF, wrap=0.6, sun=rng.uniform(0.1, 0.9, count),
                    sky=0.7, name=FOLIAGE)  # fmt: skip
        return [strokes(self.camera, start, start + out, (long * slim, 0.0), look)]
