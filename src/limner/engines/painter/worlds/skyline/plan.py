"""Where the towers of a city stand: a quay, low fronts, rows of towers under a skyline with one main peak, landmarks.

It knows places, heights and the look of each building; time, weather and medium change nothing here but its lights.
"""

from dataclasses import dataclass

import numpy as np

from limner.engines.painter import tone
from limner.engines.painter.gbuffer import Camera
from limner.engines.painter.scene import Scene
from limner.engines.painter.tone import RGB
from limner.engines.painter.worlds.skyline.blocks import Blocks, Doubles, Yard, ring, tower

EYE = 9.0  # metres over the water
SHORE = 430.0  # metres to the quay
QUAY = 3.4  # metres
BLADES = ("#ff2fb3", "#18e0ff", "#8a4bff", "#ff7a2f")  # neon where the scene asks for it but names no colours

LAYERS = (
    (3000, 56, 0.86),
    (2000, 56, 0.86),
    (1350, 56, 0.84),
    (950, 44, 0.76),
    (700, 36, 0.50),
)  # metres, towers, height
STONES: tuple[RGB, ...] = (
    (0.42, 0.38, 0.33), (0.30, 0.27, 0.25), (0.50, 0.46, 0.40), (0.34, 0.22, 0.17), (0.24, 0.25, 0.27),
    (0.46, 0.44, 0.43), (0.38, 0.33, 0.28),
)  # fmt: skip
GLASSES: tuple[RGB, ...] = ((0.05, 0.09, 0.12), (0.06, 0.08, 0.09), (0.04, 0.08, 0.10), (0.08, 0.09, 0.11))


@dataclass(frozen=True, slots=True)
class City:
    """The finished buildings, the tips of masts (n, 3) in metres, and the places of lamps along the quay (n, 3)."""

    blocks: Blocks
    tips: Doubles
    lamps: Doubles


@dataclass(frozen=True, slots=True)
class Outline:
    """The skyline as height over distance by bearing: a main peak, a lower one, and a floor."""

    room: float  # the most that fits under the top of the picture
    peaks: tuple[tuple[float, float, float], ...]  # bearing, height 0..1, reach

    @classmethod
    def of(cls, camera: Camera, rng: np.random.Generator) -> "Outline":
        half = 0.5 * camera.width / camera.focal
        side = 1.0 if rng.random() < 0.5 else -1.0
        main = side * rng.uniform(0.10, 0.36) * half
        other = -side * rng.uniform(0.45, 0.75) * half
        peaks = (
            (main, 1.0, rng.uniform(0.22, 0.34) * half), (other, rng.uniform(0.45, 0.66), rng.uniform(0.2, 0.3) * half),
            (0.0, 0.42, 1.5 * half),
        )  # fmt: skip
        return cls(min(0.74 * camera.horizon / camera.focal, 0.34), peaks)

    def at(self, bearing: float) -> float:
        heights = [tall * float(np.exp(-(((bearing - place) / reach) ** 2))) for place, tall, reach in self.peaks]
        return self.room * max(heights)


def is_neon(scene: Scene) -> bool:
    """Whether the city glows in colours of its own at dark: asked by the medium or by a palette of strong colours."""
    strong = [float(part.max() - part.min()) > 0.45 for part in (tone.colour(code) for code in scene.palette)]
    return scene.medium == "neon" or (len(strong) >= 2 and sum(strong) >= 2)


def city(scene: Scene, camera: Camera) -> City:
    """Lay out and build the city of this scene."""
    rng = np.random.default_rng(scene.seed_of("city"))
    outline = Outline.of(camera, rng)
    half = 0.5 * camera.width / camera.focal + 0.06
    yard, tips = Yard(), []
    looks = _Looks(scene)
    quay = yard.building(looks.plain(rng))
    wide = 2.2 * half * 3600
    yard.prism(ring(0.0, SHORE + 1500, wide, 3000, 0.0), 0.0, QUAY, quay, blind=True)
    for distance, count, share in LAYERS:
        for index in range(count):
            bearing = (((index + rng.uniform(0.1, 0.9)) / count) * 2 - 1) * half
            z = distance * rng.uniform(0.9, 1.12)
            height = outline.at(bearing) * z * share * rng.uniform(0.35, 1.0)
            tips.append(_stand(yard, looks, (bearing * z, z), height, rng))
    for index, (bearing, tall, reach) in enumerate(outline.peaks[:2]):
        for _ in range(4 - index):
            place = bearing + rng.normal(0, 0.5) * reach
            z = rng.uniform(760, 1250)
            height = outline.room * tall * z * rng.uniform(0.82, 1.0)
            tips.append(_stand(yard, looks, (place * z, z), height, rng, hero=True))
    _front(yard, looks, half, rng)
    lamps = np.array([(x, QUAY + 6.0, SHORE + 4.0) for x in np.arange(-half, half, 0.028) * SHORE])
    return City(yard.finish(), np.array([tip for tip in tips if tip[1] > 90.0]).reshape(-1, 3), lamps)


def _stand(
    yard: Yard, looks: "_Looks", place: tuple[float, float], height: float, rng: np.random.Generator, *,
    hero: bool = False,
) -> tuple[float, float, float]:  # fmt: skip
    """Build one tower; returns its tip."""
    x, z = place
    height = max(height, 16.0)
    wide = float(np.clip(height * rng.uniform(0.13, 0.26), 18, 50)) * (1.0 if hero else rng.uniform(0.8, 1.3))
    turn = rng.choice((-0.5, -0.25, 0.0, 0.25, 0.5)) + rng.uniform(-0.06, 0.06)
    corners = 16 if rng.random() < 0.10 else 4
    outline = ring(x, z, wide, wide * rng.uniform(0.7, 1.2), turn, corners)
    number = yard.building(looks.tall(rng, hero=hero))
    if height < 60:
        yard.prism(outline, QUAY, height, number)
        yard.prism(ring(x, z, wide * 0.3, wide * 0.3, turn), height, height + 4, number, blind=True)
        return (x, height, z)
    return (x, tower(yard, outline, height, number, rng), z)


def _front(yard: Yard, looks: "_Looks", half: float, rng: np.random.Generator) -> None:
    """Low houses and halls right behind the quay."""
    x = -half * SHORE
    while x < half * SHORE:
        wide = rng.uniform(14, 44)
        z, height = SHORE + 26 + rng.uniform(0, 30), rng.uniform(9, 30) if rng.random() < 0.8 else rng.uniform(30, 52)
        number = yard.building(looks.tall(rng, low=True))
        outline = ring(x + wide / 2, z + 10, wide, 20, 0.0)
        yard.prism(outline, QUAY, height, number)
        if rng.random() < 0.5:
            yard.prism(ring(x + wide / 2, z + 10, wide * 0.4, 8, 0.0), height, height + 3.5, number, blind=True)
        x += wide * rng.uniform(1.0, 1.25)


class _Looks:
    """Draws the numbers of buildings: stone or glass, storeys, bays, how many rooms are lit, neon."""

    def __init__(self, scene: Scene) -> None:
        neon = is_neon(scene)
        codes = scene.palette if scene.palette and neon else BLADES
        self._glows = [tone.colour(code) for code in codes]
        self._neon = neon

    def plain(self, rng: np.random.Generator) -> tuple[float, ...]:
        """Bare stone: the quay."""
        rng = np.random.default_rng(int(rng.integers(1 << 31)))
        return (0.17, 0.16, 0.15, *GLASSES[0], *self._glow(rng), 0, 0, 0, 4, 4, 0.5, 0.5, 0, 0, 1, 0, 0)

    def tall(self, rng: np.random.Generator, *, hero: bool = False, low: bool = False) -> tuple[float, ...]:
        """A building; `low` ones are of stone with small windows."""
        rng = np.random.default_rng(int(rng.integers(1 << 31)))  # what is drawn for its looks moves no other building
        glass = not low and rng.random() < (0.62 if hero else 0.45)
        grey = rng.uniform(0.8, 1.15)
        base = GLASSES[int(rng.integers(len(GLASSES)))] if glass else STONES[int(rng.integers(len(STONES)))]
        wall = [part * grey * (2.6 if glass else 1.0) for part in base]
        ribbons, bands = rng.random() < 0.3, rng.random() < 0.25
        tall, wide = rng.uniform(0.42, 0.6), rng.uniform(0.4, 0.62)
        if glass:
            tall, wide = rng.uniform(0.78, 0.92), rng.uniform(0.84, 0.95)
        elif ribbons:
            tall, wide = 0.5, 1.0
        elif bands:
            tall, wide = 1.0, rng.uniform(0.4, 0.5)
        edge = float(self._neon and not low and rng.random() < (0.8 if hero else 0.22))
        neon = self._glow(rng) if edge else (0.0, 0.0, 0.0)
        flood = rng.uniform(0.2, 0.7) if not glass and rng.random() < 0.5 else 0.0
        lit = rng.uniform(0.12, 0.44) * (1.2 if low else 1.0)
        return (
            *wall, *GLASSES[int(rng.integers(len(GLASSES)))], *self._glow(rng), *neon, rng.uniform(3.3, 4.1),
            rng.uniform(1.9, 3.4) * (0.9 if glass else 1.1), tall, wide, lit,
            rng.uniform(0.55, 0.95) if glass else 0.28, float(rng.integers(1, 9000)), edge, flood,
        )  # fmt: skip

    def _glow(self, rng: np.random.Generator) -> RGB:
        red, green, blue = (float(part) for part in self._glows[int(rng.integers(len(self._glows)))])
        return (red, green, blue)
