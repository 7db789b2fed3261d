"""Where a harbour lies: a quay along one side, another across the water with a row of gabled houses, boats between.

It knows models and metres; the composition depends on seed, things and size alone. Near water stays free.
"""

from dataclasses import dataclass

import numpy as np

from limner.engines.painter.gbuffer import GROUND, Camera
from limner.engines.painter.scene import Scene
from limner.engines.painter.solids.batch import Thing
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box, cylinder, tube
from limner.engines.painter.solids.solid import Model, moved, turned
from limner.engines.painter.tone import RGB
from limner.engines.painter.worlds.crops import snow
from limner.engines.painter.worlds.harbour import boats
from limner.engines.painter.worlds.village.cottage import Paint, Size, cottage
from limner.engines.painter.worlds.village.furniture import lantern
from limner.engines.painter.worlds.village.plan import HOUSE, WARM, Places

TOP = 1.25  # metres of the quays over the water
WALLS = ("#b4614c", "#d6b068", "#64899a", "#e2d6bb", "#98a88c", "#ae705c", "#ece4d2", "#738ca4", "#cf9078", "#aab6b2")
PAVING = Material(colour=rgb("#a39c90"), second=rgb("#7d776c"), grain="stone", size=0.55, gloss=0.1)
SNOWY = Material(colour=(0.80, 0.83, 0.88), second=(0.70, 0.74, 0.82), grain="plaster", size=0.5, gloss=0.1)
BLOCKS = Material(colour=rgb("#8a8378"), second=rgb("#5f5a52"), grain="stone", size=0.7, gloss=0.12)
AFLOAT = frozenset(
    "boat,sailboat,ship,motor boat,speedboat,ferry,canoe,swan,duck,fish,whale,dolphin,bird,seagull,eagle".split(",")
)


@dataclass(frozen=True, slots=True)
class Harbour:
    """All that is built and moored, and the places of lamps (x, y, z)."""

    things: list[Thing]
    lamps: Places


def harbour(scene: Scene, camera: Camera, shine: float) -> Harbour:
    """Lay out the harbour; `shine` is how strongly windows and lanterns glow, 0 by day."""
    builder = _Builder(scene, camera, shine)
    builder.quays()
    builder.houses()
    builder.moorings()
    builder.furnish()
    return Harbour(builder.things, builder.lamps)


class _Builder:
    def __init__(self, scene: Scene, camera: Camera, shine: float) -> None:
        self.scene, self.camera, self.shine = scene, camera, shine
        rng = np.random.default_rng(scene.seed_of("harbour"))
        self.side = 1.0 if rng.random() < 0.5 else -1.0
        self.half = 0.5 * camera.width / camera.focal
        self.far = max(rng.uniform(44, 54), 10.5 * camera.focal / (0.8 * camera.horizon))
        self.edge = float(np.clip(0.62 * self.half * 16, 2.8, 6.5))  # metres from the middle to the near quay
        self.things: list[Thing] = []
        self.lamps: Places = []
        self.taken = {subject.noun for subject in scene.subjects}

    def put(self, model: Model, place: tuple[float, float, float], degrees: float = 0.0, key: int = HOUSE) -> None:
        self.things.append(Thing(key, moved(turned(model, degrees), *place)))

    def glow(self, strength: float) -> RGB:
        return (WARM[0] * strength, WARM[1] * strength, WARM[2] * strength)

    def quays(self) -> None:
        """Walls of blocks with a paved top."""
        top = SNOWY if snow(self.scene) > 0.5 else PAVING
        wide = 2.4 * self.half * self.far + 60
        depth = self.far + 30
        near = self.side * (self.edge + 30)
        plots = [((wide, 30.0), (0.0, self.far + 15)), ((60.0, depth), (near, depth / 2 + 1.2))]
        if self.taken - AFLOAT:  # somebody has to stand in front
            plots.append(((60.0, 6.6), (0.0, 3.9)))
            for x in (-2.6, 2.6):
                self.put(boats.bollard(), (x, TOP, 6.6))
        for size, at in plots:
            body = box((size[0], TOP + 2.0, size[1]), BLOCKS, (at[0], -2.0, at[1]))
            lid = box((size[0] + 0.1, 0.14, size[1] + 0.1), top, (at[0], TOP - 0.12, at[1]))
            self.things.append(Thing(GROUND, (body, lid)))

    def houses(self) -> None:
        """A row across the water, and one along the near quay."""
        x, index = -1.25 * self.half * self.far, 0
        while x < 1.25 * self.half * self.far:
            wide, model = self._house(index)
            self.put(model, (x + wide / 2, TOP, self.far + 9.5))
            x, index = x + wide + 0.15, index + 1
        z = 15.0
        while z < self.far - 4:
            wide, model = self._house(100 + index)
            self.put(model, (self.side * (self.edge + 9.0), TOP, z + wide / 2), 90 * -self.side)
            z, index = z + wide + 0.2, index + 1

    def _house(self, index: int) -> tuple[float, Model]:
        rng = np.random.default_rng(self.scene.seed_of(f"house {index}"))
        walls = tuple(self.scene.palette) or WALLS
        lit = rng.random() < 0.75
        paint = Paint.drawn(rng, self.glow(1.1 * self.shine * (1.0 if lit else 0.05)), walls)
        size = Size(wide=rng.uniform(5.2, 8.0), deep=8.0, wall=2.62 * int(rng.integers(2, 4)),
                    roof=rng.uniform(2.4, 3.4), gabled=bool(rng.random() < 0.65))  # fmt: skip
        return size.wide, cottage(rng, size, paint, snow(self.scene))

    def moorings(self) -> None:
        """Boats along both quays; where the scene counts its own boats, only far ones."""
        rng = np.random.default_rng(self.scene.seed_of("moorings"))
        counted = bool(self.taken & {"boat", "sailboat", "ship", "motor boat", "ferry", "canoe"})
        if counted or {"boat", "boats", "sailboat", "ship", "ships"} & set(self.scene.absent):
            return
        z = 19.0 + rng.uniform(0, 3)
        while z < self.far - 9:
            kind = rng.random()
            turn = rng.uniform(-4, 4) + 180 * float(rng.random() < 0.4)
            self.put(self._boat(rng, kind), (self.side * (self.edge - 2.0), 0.0, z), turn)
            z += rng.uniform(11.5, 14.0)
        x = -self.side * self.half * self.far * 0.95
        while self.side * x < self.edge - 6:
            self.put(
                self._boat(rng, 0.8 * rng.random()), (x, 0.0, self.far - rng.uniform(5.5, 7.0)), rng.uniform(-8, 8)
            )
            x += self.side * rng.uniform(4.6, 7.5)
        self.put(boats.rowing_boat(rng), (-self.side * 0.45 * self.half * 20, 0.0, 20.0), rng.uniform(20, 70))

    def _boat(self, rng: np.random.Generator, kind: float) -> Model:
        if kind < 0.5:
            return boats.fishing_boat(rng, self.glow(0.8 * self.shine))
        return boats.sailing_boat(rng, self.glow(0.5 * self.shine)) if kind < 0.85 else boats.rowing_boat(rng)

    def furnish(self) -> None:
        """Bollards, lanterns, crates, barrels and nets on the near quay."""
        rng = np.random.default_rng(self.scene.seed_of("quay"))
        lamp = Material(colour=(0.9, 0.8, 0.6), emission=self.glow(3.2 * self.shine))
        for index, z in enumerate(np.arange(6.5, self.far, 5.5)):
            x = self.side * (self.edge + 0.55)
            self.put(boats.bollard(), (x, TOP, float(z)))
            if index % 2 == 1 or index == 0:
                place = (self.side * (self.edge + 2.6), TOP, float(z) + 2.5)
                self.put(lantern(lamp), place)
                if self.shine:
                    self.lamps.append((place[0], TOP + 3.2, place[2] - 0.1))
        for z in (8.5, 17.0, 30.0):
            heap = []
            for _ in range(4):
                size = rng.uniform(0.45, 0.75)
                at = (float(rng.normal(0, 0.7)), 0.0, float(rng.normal(0, 0.7)))
                heap.append(box((size, size * 0.8, size), MATERIALS["planks"], at, bevel=0.015))
            heap.append(cylinder(0.3, 0.85, MATERIALS["timber"], (0.9, 0, 0.4), sides=18))
            ring = np.linspace(0, 6 * np.pi, 40)
            coil = np.column_stack([0.34 * np.cos(ring), 0.04 + 0.012 * ring, 0.34 * np.sin(ring)])
            heap.append(tube(np.asarray(coil - (0.8, 0, 0.2), np.float32), 0.035, boats.ROPE, sides=6, sharp=True))
            self.put(tuple(heap), (self.side * (self.edge + 3.4), TOP, z))
        for x in np.linspace(-0.9, 0.9, 7):
            place = (float(x) * self.half * self.far, TOP, self.far + 2.2)
            self.put(lantern(lamp), place)
            if self.shine:
                self.lamps.append((place[0], TOP + 3.2, place[2] - 0.1))
