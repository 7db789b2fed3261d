"""Where a village stands: houses on both sides of a winding lane, a church behind, a well, gardens, lanterns.

It knows models and metres; the composition depends on seed, ground, season and size alone.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from limner.engines.painter.gbuffer import Camera, Plane
from limner.engines.painter.scene import Scene
from limner.engines.painter.solids.batch import Thing
from limner.engines.painter.solids.material import Material, rgb
from limner.engines.painter.solids.solid import Model, moved, turned
from limner.engines.painter.tone import RGB
from limner.engines.painter.worlds.crops import snow
from limner.engines.painter.worlds.village import eastern, furniture
from limner.engines.painter.worlds.village.cottage import FLOWERS, Paint, Size, cottage

HOUSE = 3  # the id of what is built, in the G-buffer
WARM: RGB = (1.0, 0.56, 0.20)
EASTERN = frozenset("pagoda,torii,shinto shrine,lantern,paper lantern,red paper lantern,panda".split(","))
Places = list[tuple[float, float, float]]


@dataclass(frozen=True, slots=True)
class Lane:
    """The lane's middle and half width in metres by distance."""

    sway: float
    phase: float
    lean: float
    half: float = 1.9

    def middle(self, z: Plane | npt.NDArray[np.float64] | float) -> Plane:
        z = np.asarray(z, np.float32)
        bend = self.sway * (np.sin(z / 15.0 + self.phase) - np.sin(8.0 / 15.0 + self.phase))
        return np.asarray(self.lean * (z - 8.0) + bend * np.clip((z - 6) / 14, 0, 1), np.float32)


@dataclass(frozen=True, slots=True)
class Village:
    """All that is built, where lamps hang (x, y, z), and where trees stand: (x, z, height)."""

    things: list[Thing]
    lamps: Places
    trees: Places
    lane: Lane


def lane(scene: Scene) -> Lane:
    """The lane of this village."""
    rng = np.random.default_rng(scene.seed_of("lane"))
    return Lane(rng.uniform(1.2, 2.4), rng.uniform(0, 6.3), rng.uniform(-0.04, 0.04))


def village(scene: Scene, camera: Camera, shine: float) -> Village:
    """Lay out the village; `shine` is how strongly lit windows and lanterns glow, 0 by day."""
    builder = _Builder(scene, camera, shine)
    builder.rows()
    builder.landmarks()
    return Village(builder.things, builder.lamps, builder.trees, builder.lane)


class _Builder:
    def __init__(self, scene: Scene, camera: Camera, shine: float) -> None:
        self.scene, self.camera, self.shine = scene, camera, shine
        self.lane = lane(scene)
        self.lying = snow(scene)
        self.eastern = scene.ground == "bamboo" or any(thing.noun in EASTERN for thing in scene.subjects)
        self.things: list[Thing] = []
        self.lamps: Places = []
        self.trees: Places = []
        self.rng = np.random.default_rng(scene.seed_of("village"))
        self.half = 0.5 * camera.width / camera.focal

    @staticmethod
    def _light(strength: float) -> RGB:
        return (WARM[0] * strength, WARM[1] * strength, WARM[2] * strength)

    def put(self, model: Model, x: float, z: float, degrees: float = 0.0) -> None:
        self.things.append(Thing(HOUSE, moved(turned(model, degrees), x, 0.0, z)))

    def _to_show(self, tall: float) -> float:
        """How many metres off a thing must stand for its top to keep below the top of the picture."""
        return (tall - self.camera.eye) * self.camera.focal / (0.85 * self.camera.horizon)

    def rows(self) -> None:
        """Houses on both sides, nearer to the lane the farther they are, so that the lane leads in."""
        start = max(15.5, 5.4 / max(self.half, 0.2), self._to_show(8.5))
        for side in (-1.0, 1.0):
            z = start + self.rng.uniform(0, 4)
            index = 0
            while z < min(start + 58.0, 82.0):
                if 0.8 * self.half * z > 17:  # room beside the lane for a second row
                    self._house(side, z + self.rng.uniform(-2, 5), 100 + index, self.rng.uniform(13, 17))
                z += self._house(side, z, index)
                index += 1

    def _house(self, side: float, z: float, index: int, out: float = 0.0) -> float:
        """Build one plot, `out` metres off the lane; returns its length along the lane."""
        rng = np.random.default_rng(self.scene.seed_of(f"house {side} {index}"))
        size = Size(wide=rng.uniform(6.5, 9.0), deep=rng.uniform(5.8, 7.2), wall=5.2 if rng.random() < 0.42 else 2.9,
                    roof=rng.uniform(2.5, 3.5), gabled=bool(rng.random() < 0.5))  # fmt: skip
        lit = rng.random() < 0.8
        strong = 1.1 * self.shine * (1.0 if lit else 0.06)
        paint = Paint.drawn(rng, self._light(strong))
        model = (
            eastern.house(rng, size, self._light(strong), self.lying)
            if self.eastern
            else cottage(rng, size, paint, self.lying)
        )
        gap = self.lane.half + rng.uniform(2.4, 4.2) + 0.55 * size.deep
        x = float(self.lane.middle(z)) + side * (gap + out)
        degrees = -side * rng.uniform(52, 72) if z < 45 else -side * rng.uniform(30, 60)
        self.put(model, x, z, degrees)
        if self.shine and lit:
            self.lamps.append((x - side * (0.5 * size.deep + 1.2), 1.9, z - 1.0))
        if not out:
            self._garden(rng, side, x, z, size)
        return size.wide + rng.uniform(2.2, 5.0)

    def _garden(self, rng: np.random.Generator, side: float, x: float, z: float, size: Size) -> None:
        edge = float(self.lane.middle(z)) + side * (self.lane.half + 0.7)
        if z < 42 and rng.random() < 0.7:
            wood = Material(
                colour=rgb("#e9e4d8" if rng.random() < 0.5 else "#8a6a4a"), second=rgb("#6d5238"), gloss=0.1
            )
            self.put(furniture.fence(size.wide * 0.62, wood), edge, z + 0.3, 90 - 4 * side)
        if z < 48 and self.lying < 0.3:
            leaf = Material(colour=rgb("#35522a"), second=rgb("#5d8038"), grain="leaf", size=0.12, gloss=0.1)
            bloom = Material(colour=rgb(FLOWERS[int(rng.integers(len(FLOWERS)))]), gloss=0.1)
            for _ in range(3):
                place = (edge + side * rng.uniform(0.5, 1.5), z + rng.uniform(-0.5, 0.5) * size.wide)
                plain = self.scene.season in ("autumn", "winter") or rng.random() < 0.4
                self.put(furniture.bush(rng, rng.uniform(0.45, 0.8), leaf, None if plain else bloom), *place)
        if rng.random() < 0.8:
            self.trees.append((x + side * rng.uniform(1, 7), z + rng.uniform(6, 9), rng.uniform(8.5, 14)))

    def landmarks(self) -> None:
        """A church where the lane leads to, a well beside it, lanterns, the crossing when it is asked for."""
        rng = np.random.default_rng(self.scene.seed_of("landmarks"))
        side = 1.0 if rng.random() < 0.5 else -1.0
        glow = 1.3 * self.shine
        paint = Paint.drawn(rng, self._light(0.5 * glow))
        z = max(rng.uniform(84, 98), self._to_show(32.0))
        tall = eastern.pagoda(self._light(glow), self.lying) if self.eastern else furniture.church(paint, self.lying)
        self.put(tall, float(self.lane.middle(74)) + side * rng.uniform(3, 9), z, -side * 28)
        if "well" not in self.scene.absent:
            self.put(furniture.well(), float(self.lane.middle(19)) + side * 3.7, 19.0, 20)
        lamp = Material(colour=(0.9, 0.8, 0.6), emission=self._light(3 * glow))
        for index, far in enumerate((12.5, 25.0, 41.0)):
            way = side if index % 2 else -side
            x = float(self.lane.middle(far)) + way * (self.lane.half + 0.45)
            self.put(furniture.lantern(lamp), x, far)
            if self.shine:
                self.lamps.append((x, 3.2, far - 0.1))
        if self.scene.subject("railway crossing") or self.scene.subject("railway track"):
            red = Material(colour=rgb("#d81a1a"), emission=(0.9 * max(self.shine, 0.4), 0.02, 0.02), gloss=0.5)
            self.put(furniture.crossing(red, 80.0), 0.0, 9.0)
        for _ in range(12):
            away = rng.uniform(90, 190)
            self.trees.append((rng.uniform(-1.2, 1.2) * self.half * away, away, rng.uniform(7, 13)))
