"""More fruit, vegetables, nuts: what a kitchen garden and a grocer have besides models/fruit.py."""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from limner.engines.painter.models.bakery import spread_spots
from limner.engines.painter.models.fruit import GREEN, STEM, leaf
from limner.engines.painter.models.wish import Entry, Wish
from limner.engines.painter.solids.flesh import Bone, flesh
from limner.engines.painter.solids.material import Material, rgb
from limner.engines.painter.solids.shapes import ellipsoid, lathe, surface, tube
from limner.engines.painter.solids.solid import Model, Solid, standing

Tints = np.ndarray[tuple[int, ...], np.dtype[np.float64]]
Face = Callable[[Tints, Tints], Tints]


def _skin(code: str, second: str, gloss: float = 0.5, size: float = 0.02) -> Material:
    return Material(colour=rgb(code), second=rgb(second), grain="speckle", size=size, gloss=gloss, bump=0.1)


@dataclass(frozen=True, slots=True)
class Long:
    """A builder of long vegetables lying along x: length and breadth in metres, bend, radii as shares of it."""

    length: float
    radius: float
    bend: float
    shape: tuple[float, ...]
    skin: Material
    cap: bool = False

    def __call__(self, wish: Wish) -> Model:
        t = np.linspace(-0.5, 0.5, len(self.shape))
        path = [(float(x) * self.length, 0.0, self.bend * (float(x) ** 2 - 0.25)) for x in t]
        body = tube(path, [share * self.radius for share in self.shape], wish.body(self.skin), sides=22)
        parts = [body.named("skin")]
        end = self.length / 2
        if self.cap:
            stalk = tube(
                [(end - 0.004, 0, 0), (end + 0.018, 0.004, 0), (end + 0.03, 0.012, 0)], [0.010, 0.0055, 0.0065], GREEN
            )
            parts += [
                stalk,
                *(
                    leaf(0.036, 0.018, GREEN)
                    .turned(-6, "z")
                    .scaled(-1, 1, 1)
                    .moved(0, 0.021, 0)
                    .turned(60 * k, "x")
                    .moved(end + 0.004, 0, 0)
                    for k in range(6)
                ),
            ]
        return standing(tuple(parts))


def chili(wish: Wish) -> Model:
    """A hot pepper, curved, with its stalk."""
    path = [(0.055, 0.012, 0), (0.03, 0.013, 0.002), (0.0, 0.011, 0.004), (-0.03, 0.009, 0.0), (-0.055, 0.008, -0.014)]
    pod = tube(path, [0.009, 0.0125, 0.0105, 0.0065, 0.0005], wish.body(_skin("#c2161a", "#d8281c", 0.85)), sides=18)
    cap = ellipsoid((0.005, 0.0085, 0.0085), GREEN, (0.0565, 0.012, 0), sides=14)
    return standing((
        pod,
        cap,
        tube([(0.058, 0.012, 0), (0.075, 0.016, 0), (0.088, 0.027, 0)], [0.003, 0.002, 0.0025], GREEN),
    ))


def bell_pepper(wish: Wish) -> Model:
    """A bell pepper with four lobes."""
    lobes = [
        Bone(
            (0.021 * math.cos(a), 0.030, 0.021 * math.sin(a)),
            (0.023 * math.cos(a), 0.062, 0.023 * math.sin(a)),
            0.020,
            0.023,
        )
        for a in (0.5, 2.07, 3.64, 5.21)
    ]
    body = flesh(lobes, wish.body(_skin("#cf1d1a", "#d92a1c", 0.85)), blend=0.006, fine=90)
    stalk = tube([(0, 0.072, 0), (0.001, 0.088, 0), (0.008, 0.102, 0)], [0.009, 0.0045, 0.0055], GREEN)
    star = ellipsoid((0.013, 0.004, 0.013), GREEN, (0, 0.0755, 0), sides=12)
    return standing((body.named("skin"), star, stalk))


def corn(wish: Wish) -> Model:
    """An ear of corn half out of its leaves, lying."""
    gold = wish.body(Material(colour=rgb("#f2c02e"), gloss=0.6))
    kernel = ellipsoid((0.0044, 0.0040, 0.0050), gold, sides=8)
    grains: list[Solid] = []
    for row in range(23):
        x = -0.095 + 0.0078 * row
        r = 0.0225 * math.sqrt(max(0.05, 1 - ((0.03 - x) / 0.135) ** 2)) if x < 0.03 else 0.0225
        grains += [kernel.moved(x, r, 0).turned(360 / 16 * k + (11 if row % 2 else 0), "x") for k in range(16)]
    core = tube([(-0.1, 0, 0), (0, 0, 0), (0.09, 0, 0)], [0.006, 0.0215, 0.022], gold)
    husk_of = Material(
        colour=rgb("#86b04a"), second=rgb("#c9d48c"), grain="straw", size=0.05, gloss=0.2, translucent=0.4
    )
    husks = []
    for turn, long in ((150, 0.15), (210, 0.16), (95, 0.13), (265, 0.14), (180, 0.17)):
        t, s = np.meshgrid(np.linspace(0, 1, 14), np.linspace(-1, 1, 9), indexing="ij")
        half = 0.030 * np.sin(np.pi * np.clip(0.12 + 0.88 * t, 0, 1)) ** 0.7
        high = 0.026 + 0.02 * t**2 - 0.006 * s * s + 0.03 * t**4
        grid = np.stack([0.10 - long * t, high, s * half], -1).astype(np.float32)
        husks.append(surface(grid, husk_of).turned(turn, "x"))
    end = tube([(0.085, 0, 0), (0.105, 0, 0), (0.13, 0, 0)], [0.021, 0.013, 0.009], husk_of)
    return standing((core, *grains, *husks, end))


def broccoli(wish: Wish) -> Model:
    """A head of broccoli on its stem."""
    rng = np.random.default_rng(6)
    stem = flesh(
        [
            Bone((0, 0.005, 0), (0, 0.05, 0), 0.016, 0.02),
            *(
                Bone((0, 0.04, 0), (0.036 * math.cos(a), 0.072, 0.036 * math.sin(a)), 0.011, 0.012)
                for a in np.linspace(0, math.tau, 6).tolist()
            ),
        ],
        Material(colour=rgb("#a3bf6a"), gloss=0.25),
        blend=0.006,
        fine=50,
    )
    buds = []
    for x, z in spread_spots(60, 0.054, 3):
        y = 0.078 + 0.036 * math.sqrt(max(0.0, 1 - (math.hypot(x, z) / 0.06) ** 2))
        shade = float(rng.uniform(0.75, 1.2))
        buds.append(Bone((x, y, z), (x, y, z), float(rng.uniform(0.008, 0.0105)), tint=(shade, shade, shade)))
    crown_of = Material(colour=rgb("#3f7a2c"), second=rgb("#275a1e"), grain="leaf", size=0.006, gloss=0.1, bump=1.0)
    fill = Bone((0, 0.083, 0), (0, 0.083, 0), 0.047, stretch=(1, 0.5, 1))
    return standing((stem, flesh([fill, *buds], wish.body(crown_of), blend=0.003, fine=88)))


def lettuce(wish: Wish) -> Model:
    """A round lettuce of frilled leaves."""
    green = wish.body(
        Material(colour=rgb("#86bb46"), second=rgb("#5c962c"), grain="leaf", size=0.03, gloss=0.3, translucent=0.4)
    )
    heart = ellipsoid((0.06, 0.055, 0.06), replace(green, colour=(0.5, 0.66, 0.2)), (0, 0.06, 0))
    leaves = []
    for ring, (count, long, lean) in enumerate(((5, 0.115, 70), (7, 0.13, 48), (8, 0.13, 22))):
        for k in range(count):
            t, s = np.meshgrid(np.linspace(0, 1, 10), np.linspace(-1, 1, 17), indexing="ij")
            half = 0.06 * np.sin(np.pi * (0.15 + 0.72 * t)) * (1 + 0.05 * np.sin(22 * t + k))
            x = long * t
            y = 0.02 * np.sin(2.6 * t) + 0.35 * half * s * s + 0.008 * t * np.sin(9 * s + 3 * k) - 0.02 * t**3
            grid = np.stack([x, y, s * half], -1).astype(np.float32)
            leaves.append(
                surface(grid, green).turned(lean, "z").moved(0.012, 0.004, 0).turned(360 / count * k + 25 * ring)
            )
    return standing((heart, *leaves))


def garlic(wish: Wish) -> Model:
    """A bulb of garlic."""
    skin = wish.body(Material(colour=rgb("#efe6da"), second=rgb("#cdb0bc"), grain="straw", size=0.03, gloss=0.25))
    cloves = [
        Bone(
            (0.014 * math.cos(a), 0.017, 0.014 * math.sin(a)),
            (0.004 * math.cos(a), 0.040, 0.004 * math.sin(a)),
            0.0145,
            0.005,
        )
        for a in np.linspace(0, math.tau, 8, endpoint=False).tolist()
    ]
    neck = Bone((0, 0.038, 0), (0.003, 0.062, 0), 0.007, 0.0035)
    roots = lathe([(0, 0.010), (0.003, 0.009), (0.004, 0)], STEM)
    return standing((flesh([*cloves, neck], skin, blend=0.003, fine=90), roots))


def _cut_face(outer: float, picture: Face, material: Material) -> Solid:
    """A disc facing the viewer whose tints are drawn by `picture` (reach 0..1, angle)."""
    turn, reach = np.meshgrid(np.linspace(0, math.tau, 97), np.linspace(1, 0, 25))
    grid = np.stack([outer * reach * np.cos(turn), outer * reach * np.sin(turn), np.zeros_like(turn)], -1)
    tints = picture(reach.ravel(), turn.ravel())
    return surface(grid.astype(np.float32), material).tinted(tints.astype(np.float32))


def _kiwi_face(reach: Tints, turn: Tints) -> Tints:
    green, pale, seed = np.array([0.42, 0.62, 0.06]), np.array([0.88, 0.88, 0.55]), np.array([0.02, 0.015, 0.01])
    rays = 0.85 + 0.15 * np.cos(turn * 24)
    out = green * (0.7 + 0.5 * reach[:, None]) * rays[:, None]
    out = np.where(reach[:, None] < 0.24, pale, out)
    ring = (np.abs(reach - 0.36) < 0.07) & (np.cos(turn * 24) > 0.55)
    return np.where(ring[:, None], seed, out)


def _lime_face(reach: Tints, turn: Tints) -> Tints:
    pulp, pith, rind = np.array([0.52, 0.72, 0.16]), np.array([0.86, 0.92, 0.66]), np.array([0.12, 0.34, 0.03])
    wall = np.abs(np.sin(turn * 4.5)) * np.maximum(reach, 0.02) < 0.05
    out = np.where((wall | (reach > 0.86) | (reach < 0.08))[:, None], pith, pulp * (0.8 + 0.3 * reach[:, None]))
    return np.where(reach[:, None] > 0.95, rind, out)


@dataclass(frozen=True, slots=True)
class Halved:
    """A builder of a whole fruit with a half before it that shows its inside."""

    radius: float
    skin: Material
    face: Face
    long: float = 1.15

    def __call__(self, wish: Wish) -> Model:
        r = self.radius
        skin = wish.body(self.skin)
        whole = ellipsoid((r * self.long, r, r), skin, (-0.9 * r, r, 0.7 * r))
        half = lathe(
            [(r * self.long * (1 - math.cos(a)), r * math.sin(a)) for a in np.linspace(0, math.pi / 2, 14).tolist()],
            skin,
        )
        cut = _cut_face(r, self.face, Material(colour=(1, 1, 1), gloss=0.6)).moved(0, 0, -0.0006)
        tilt = [part.turned(16, "x") for part in (half.turned(-90, "x").moved(0, 0, r * self.long), cut)]
        return standing((whole.turned(12), *(part.moved(0.75 * r, r, -0.8 * r) for part in tilt)))


def coconut(wish: Wish) -> Model:
    """A coconut with a half before it."""
    fibre = wish.body(
        Material(colour=rgb("#6b4526"), second=rgb("#3f2612"), grain="straw", size=0.06, gloss=0.08, bump=1.0)
    )
    eyes = [
        ellipsoid((0.008, 0.008, 0.004), STEM, (x, y, -0.056), sides=12)
        for x, y in ((-0.014, 0.012), (0.014, 0.012), (0, -0.012))
    ]
    whole = [part.turned(28, "x").turned(-24).moved(-0.05, 0.06, 0.05) for part in (ellipsoid(0.06, fibre), *eyes)]
    a = np.linspace(0, math.pi / 2, 12).tolist()
    shell = lathe([(0.06 * (1 - math.cos(t)), 0.06 * math.sin(t)) for t in a], fibre)
    white = Material(colour=rgb("#f6f3ec"), gloss=0.4)
    rim = lathe([(0.0595, 0.0603), (0.0615, 0.058), (0.0615, 0.047)], white)
    inside = lathe([(0.014 + 0.047 * (1 - math.cos(t)), 0.047 * math.sin(t)) for t in a], white)
    half = [part.turned(-52, "x").moved(0.05, 0.023, -0.03) for part in (shell, rim, inside)]
    return standing((*whole, *half))


def raspberry(wish: Wish) -> Model:
    """A raspberry of many drupelets with its green cap."""
    red = wish.body(_skin("#c21a3a", "#d83a58", 0.6, 0.004))
    drupe = ellipsoid(0.0032, red, sides=10)
    balls = []
    for row in range(7):
        y = 0.0035 + 0.0033 * row
        r = 0.0105 * math.sin(math.pi * (0.16 + 0.098 * row)) ** 0.8
        count = max(4, round(r * 1900))
        balls += [
            drupe.moved(r * math.cos(a), y, r * math.sin(a))
            for a in (math.tau * (k + 0.5 * (row % 2)) / count for k in range(count))
        ]
    cap = [leaf(0.012, 0.005).turned(12, "z").moved(0.001, 0.026, 0).turned(72 * k) for k in range(5)]
    stalk = tube([(0, 0.026, 0), (0.001, 0.036, 0)], 0.001, GREEN)
    core = ellipsoid((0.008, 0.012, 0.008), red, (0, 0.0145, 0), sides=14)
    return standing((core, *balls, *cap, stalk))


def walnut(wish: Wish) -> Model:
    """A walnut in its furrowed shell."""
    shell = wish.body(
        Material(colour=rgb("#b98a52"), second=rgb("#7a5228"), grain="bark", size=0.03, gloss=0.2, bump=1.2)
    )
    halves = [Bone((s * 0.006, 0.017, 0), (s * 0.006, 0.017, 0), 0.016, stretch=(0.85, 1, 1.15)) for s in (-1, 1)]
    seam = [
        Bone(
            (0, 0.017 + 0.0172 * math.sin(a), 0.0195 * math.cos(a)),
            (0, 0.017 + 0.0172 * math.sin(a), 0.0195 * math.cos(a)),
            0.0024,
        )
        for a in np.linspace(0, math.tau, 40).tolist()
    ]
    rng = np.random.default_rng(12)
    lumps = []
    for _ in range(46):
        n = rng.normal(size=3)
        x, y, z = (n / np.linalg.norm(n)).tolist()
        lumps.append(
            Bone((0.0195 * x, 0.017 + 0.0155 * y, 0.018 * z), (0.019 * x, 0.017 + 0.014 * y, 0.0168 * z), 0.0028)
        )
    return standing((flesh([*halves, *seam, *lumps], shell, blend=0.002, fine=80).turned(62),))


def coffee_beans(wish: Wish) -> Model:
    """A small heap of roasted beans."""
    roast = wish.body(_skin("#4a2612", "#33180a", 0.55, 0.006))
    line = Material(colour=rgb("#1c0c05"), gloss=0.1)
    body = ellipsoid((0.0062, 0.0034, 0.0046), roast, sides=14)
    crease = tube(
        [(-0.0056, 0.0022, 0), (-0.002, 0.0036, 0.0005), (0.002, 0.0036, -0.0005), (0.0056, 0.0022, 0)],
        0.0007,
        line,
        sides=6,
    )
    rng = np.random.default_rng(21)
    heap: list[Solid] = []
    for layer, (count, radius) in enumerate(((38, 0.040), (20, 0.026), (9, 0.015), (3, 0.006))):
        for x, z in spread_spots(count, radius, 30 + layer):
            turn, lean, roll = rng.uniform(0, 360), rng.uniform(-28, 28), rng.uniform(-28, 28)
            heap += [
                part
                .turned(float(lean), "x")
                .turned(float(roll), "z")
                .turned(float(turn))
                .moved(x, 0.0036 + 0.0058 * layer, z)
                for part in (body, crease)
            ]
    return standing(tuple(heap))


EGGPLANT = Long(
    0.20, 0.036, 0.06, (0.05, 0.72, 1.0, 0.98, 0.78, 0.60, 0.42), _skin("#3a1a44", "#2a1034", 0.9), cap=True
)
CUCUMBER = Long(0.22, 0.021, 0.05, (0.45, 0.93, 1.0, 1.0, 1.0, 0.93, 0.4), _skin("#2f6626", "#4c8438", 0.5, 0.012))
MANGO = Long(0.11, 0.038, 0.03, (0.1, 0.72, 1.0, 1.0, 0.78, 0.1), _skin("#ecab2a", "#d8542a", 0.45, 0.12))
KIWI = Material(colour=rgb("#7a5a34"), second=rgb("#5a3f20"), grain="fur", size=0.008)

MODELS: dict[str, Entry] = {
    "corn": Entry(corn, "lies", turn=-18),
    "pepper": Entry(bell_pepper),
    "chili": Entry(chili, "lies", turn=-16),
    "eggplant": Entry(EGGPLANT, "lies", turn=-18),
    "cucumber": Entry(CUCUMBER, "lies", turn=-18),
    "mango": Entry(MANGO, "lies", turn=-18),
    "broccoli": Entry(broccoli),
    "lettuce": Entry(lettuce),
    "garlic": Entry(garlic),
    "kiwi": Entry(Halved(0.028, KIWI, _kiwi_face)),
    "lime": Entry(Halved(0.026, _skin("#4f9a2a", "#3a7a1c", 0.5, 0.006), _lime_face, 1.12)),
    "coconut": Entry(coconut),
    "raspberry": Entry(raspberry),
    "walnut": Entry(walnut),
    "coffee beans": Entry(coffee_beans, "lies"),
}
