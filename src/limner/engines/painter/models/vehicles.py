"""Road vehicles and trains, built side on (their front to the left) from profiles, with wheels, windows and lamps."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from limner.engines.painter.models.vessels import millimetres
from limner.engines.painter.models.wish import Builder, Entry, Wish
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box, cylinder, ellipsoid, lathe, prism, smooth, tube
from limner.engines.painter.solids.solid import Model, Solid

PAINT = Material(colour=rgb("#b3261e"), gloss=0.88)
WINDOW = Material(colour=rgb("#27323a"), gloss=0.95)
TYRE = Material(colour=rgb("#1d1d1f"), gloss=0.12)
HUB = Material(colour=(0.55, 0.56, 0.58), gloss=0.8, metal=1.0)
TRIM = Material(colour=rgb("#2a2b2e"), gloss=0.35)
CHROME = MATERIALS["silver"]


def wheel(radius: float, width: float, at: tuple[float, float]) -> tuple[Solid, Solid]:
    """A tyre with its hub, its axle along z, standing at x and with its outer side at z."""
    rows = [(-0.5, 0.62), (-0.5, 0.9), (-0.36, 1.0), (0.36, 1.0), (0.5, 0.9), (0.5, 0.62)]
    tyre = lathe([(y * width, r * radius) for y, r in rows], TYRE, sides=28)
    disc = [
        (-0.34, 0.0),
        (-0.46, 0.14),
        (-0.40, 0.30),
        (-0.44, 0.64),
        (0.44, 0.64),
        (0.40, 0.3),
        (0.46, 0.14),
        (0.34, 0),
    ]
    hub = lathe([(y * width, r * radius) for y, r in disc], HUB, sides=24)
    x, z = at
    return (tyre.turned(90, "x").moved(x, radius, z), hub.turned(90, "x").moved(x, radius, z))


def rounded(text: str) -> list[tuple[float, float]]:
    """A closed outline through x,y points in millimetres, its corners rounded."""
    points = np.array(millimetres(text))
    ring = np.concatenate([points, points[:1]])
    cut = []
    for before, here, after in zip(ring[:-1], ring[1:], [*ring[2:], ring[1]], strict=True):
        cut += [here + (before - here) * 0.16, here + (after - here) * 0.16]
    curve = smooth(np.array([*cut, cut[0]]), 3)[:-1]
    return [(float(x), float(y)) for x, y in curve]


@dataclass(frozen=True, kw_only=True, slots=True)
class Vehicle:
    """A vehicle from side profiles in millimetres: body, glasshouse, wheels as x:radius, lamps' height."""

    body: str
    cabin: str = ""
    windows: Sequence[str] = ()
    width: float = 1.75
    wheels: Sequence[tuple[float, float]] = ((-1.25, 0.33), (1.3, 0.33))
    code: str = "#b3261e"
    posts: Sequence[str] = ()  # what carries the roof of a cabin, and the roof
    screen: str = ""  # the windscreen of a body without a cabin
    lamp: float = 0.62
    bevel: float = 0.07

    def __call__(self, wish: Wish) -> Model:
        paint = wish.body(PAINT.tinted(self.code), size=0.3)
        width = self.width
        parts = [prism(rounded(self.body), width, paint, bevel=self.bevel)]
        glass = wish.part("window", WINDOW)
        if self.cabin:
            parts.append(prism(rounded(self.cabin), width * 0.86, glass, bevel=self.bevel).named("window"))
            parts += [prism(rounded(post), width * 0.875, wish.part("roof", paint), bevel=0.03) for post in self.posts]
        if self.screen:
            parts.append(prism(millimetres(self.screen), width * 0.84, glass).named("window"))
        for pane in self.windows:
            parts.append(prism(rounded(pane), width * 1.004, glass).named("window"))
        for x, radius in self.wheels:
            for side in (-1, 1):
                parts += wheel(radius, 0.22, (x, side * (width / 2 - 0.09)))
        return tuple(parts) + self._lamps(wish)

    def _lamps(self, wish: Wish) -> Model:
        outline = np.array(millimetres(self.body))
        front, back = float(outline[:, 0].min()), float(outline[:, 0].max())
        white = Material(colour=rgb("#f5f1e2"), gloss=0.9, emission=(5.0, 4.4, 3.2) if wish.night else (0.0, 0.0, 0.0))
        red = Material(colour=rgb("#a3121a"), gloss=0.8, emission=(2.0, 0.05, 0.05) if wish.night else (0.0, 0.0, 0.0))
        reach = self.width / 2 - 0.22
        lamps = [ellipsoid((0.05, 0.085, 0.13), white, (front + 0.03, self.lamp, s * reach)) for s in (-1, 1)]
        lamps += [box((0.05, 0.12, 0.22), red, (back - 0.02, self.lamp, s * reach), bevel=0.02) for s in (-1, 1)]
        bumpers = [
            box((0.10, 0.12, self.width * 0.92), TRIM, (x, 0.26, 0), bevel=0.04) for x in (front + 0.01, back - 0.01)
        ]
        grill = box((0.04, 0.14, self.width * 0.4), TRIM, (front + 0.012, self.lamp - 0.16, 0), bevel=0.015)
        return (*lamps, *bumpers, grill)


CAR = Vehicle(
    body="-2050,320 -2060,620 -1950,760 -900,860 1250,900 1980,830 2060,620 2040,320",
    cabin="-950,840 -380,1330 300,1400 900,1360 1500,870",
    posts=("-420,1300 300,1370 940,1330 1000,1380 300,1450 -440,1380", "-20,860 70,860 70,1340 -20,1340"),
)  # fmt: skip
VAN = Vehicle(
    body="-2200,330 -2230,800 -2020,1050 -1500,1150 -1150,1800 2150,1850 2200,1700 2200,330",
    windows=("-1400,1150 -1080,1690 -560,1700 -560,1150", "-420,1180 -420,1700 520,1700 520,1180",
             "660,1180 660,1700 1900,1700 1900,1180"),
    width=1.9, code="#e4e1d8", screen="-1545,1190 -1195,1770 -1140,1740 -1480,1160",
)  # fmt: skip
BUS = Vehicle(
    body="-5200,400 -5260,1000 -5200,2900 -5050,3050 5150,3050 5250,2900 5250,400",
    windows=tuple(f"{x},1500 {x},2550 {x + 1150},2550 {x + 1150},1500" for x in range(-4950, 4600, 1300)),
    width=2.5, wheels=((-3.6, 0.5), (3.2, 0.5)), lamp=0.85, bevel=0.10,
    screen="-5285,1450 -5235,2750 -5180,2750 -5230,1450",
)  # fmt: skip
TRUCK = Vehicle(
    body="-3300,500 -3330,1100 -3260,2400 -3100,2520 -1750,2520 -1650,2300 -1650,900 3300,900 3300,600 -1500,560",
    windows=("-3120,1500 -3080,2300 -2250,2300 -2250,1500",), width=2.3,
    screen="-3345,1500 -3285,2330 -3230,2330 -3290,1500",
    wheels=((-2.5, 0.5), (1.4, 0.5), (2.5, 0.5)), lamp=0.9, code="#2f5f9e", bevel=0.06,
)  # fmt: skip


def taxi(wish: Wish) -> Model:
    """A yellow cab with a chequered band and a lit sign on its roof."""
    yellow = wish if wish.colour else _coloured(wish, "#f2b41b")
    checks = Material(colour=rgb("#141414"), second=rgb("#f6f3ea"), grain="checks", size=0.075, bump=0.0)
    band = box((2.5, 0.15, 1.772), checks, (0.15, 0.62, 0))
    glow = Material(colour=rgb("#fff3c4"), emission=(4.0, 3.2, 1.4) if yellow.night else (0.3, 0.25, 0.1), gloss=0.5)
    return (*CAR(yellow), band, box((0.2, 0.16, 0.5), glow, (0.1, 1.385, 0), bevel=0.04).named("sign"))


def _coloured(wish: Wish, code: str) -> Wish:
    return Wish(noun=wish.noun, seed=wish.seed, colour=code, parts=wish.parts, traits=wish.traits, night=wish.night)


def bus(wish: Wish) -> Model:
    """A city bus with a row of windows and doors; two decks when the prompt says so."""
    lower = BUS(wish)
    doors = [box((1.0, 2.1, 0.03), WINDOW, (x, 0.45, -1.25)) for x in (-4.5, 0.4)]
    if not wish.has("double", "double-decker", "double decker"):
        return (*lower, *doors)
    paint = wish.body(PAINT.tinted(BUS.code), size=0.3)
    deck = prism(rounded("-5150,3000 -5200,4200 -5000,4400 5100,4400 5200,4200 5200,3000"), 2.5, paint, bevel=0.1)
    panes = [
        prism(rounded(f"{x},3250 {x},4050 {x + 1150},4050 {x + 1150},3250"), 2.51, WINDOW)
        for x in range(-4950, 4600, 1300)
    ]
    return (*lower, *doors, deck, *panes)


def truck(wish: Wish) -> Model:
    """A lorry with a box."""
    load = wish.part("box", Material(colour=rgb("#e9e6de"), gloss=0.3))
    return (*TRUCK(wish), box((4.75, 2.15, 2.3), load, (0.92, 0.92, 0), bevel=0.05).named("box"))


def fire_engine(wish: Wish) -> Model:
    """A red fire engine with a ladder and blue lights."""
    red = wish if wish.colour else _coloured(wish, "#c4161c")
    steel = MATERIALS["steel"]
    rails = [tube([(-2.2, 2.85, z), (3.2, 2.95, z)], 0.05, steel) for z in (-0.3, 0.3)]
    rungs = [tube([(x, 2.9, -0.3), (x, 2.9, 0.3)], 0.03, steel, sides=6) for x in np.linspace(-2.1, 3.1, 14)]
    blue = Material(colour=rgb("#1d5fd0"), emission=(0.2, 0.8, 4.0), gloss=0.8)
    lights = [box((0.25, 0.16, 0.4), blue, (-2.7, 2.5, z), bevel=0.05) for z in (-0.55, 0.55)]
    hatch = [
        box(
            (0.95, 1.0, 2.36),
            Material(colour=rgb("#d9d9d6"), second=rgb("#a0a0a0"), grain="bands", size=0.08),
            (x, 1.0, 0),
        )
        for x in (-0.6, 0.7, 2.0)
    ]
    return (
        *TRUCK(red),
        box((4.75, 1.85, 2.3), red.body(PAINT), (0.92, 0.92, 0), bevel=0.05),
        *hatch,
        *rails,
        *rungs,
        *lights,
    )


def bicycle(wish: Wish) -> Model:
    """A bicycle: two spoked wheels, a diamond frame, saddle and bars."""
    paint = wish.body(PAINT.tinted("#2f6f8f"))
    parts: list[Solid] = []
    ring = np.linspace(0, 2 * np.pi, 41)
    for x in (-0.52, 0.52):
        parts.append(
            tube([(x + 0.33 * np.cos(t), 0.345 + 0.33 * np.sin(t), 0.0) for t in ring], 0.018, TYRE, sharp=True)
        )
        parts += [
            tube([(x, 0.345, 0), (x + 0.32 * np.cos(t), 0.345 + 0.32 * np.sin(t), 0)], 0.0028, CHROME, sides=5)
            for t in np.linspace(0, 2 * np.pi, 14, endpoint=False)
        ]
    joints = {
        "hub": (0.52, 0.345, 0),
        "crank": (0.08, 0.30, 0),
        "seat": (0.20, 0.82, 0),
        "head": (-0.34, 0.86, 0),
        "front": (-0.52, 0.345, 0),
    }
    bars = (
        ("hub", "crank"),
        ("crank", "seat"),
        ("seat", "hub"),
        ("seat", "head"),
        ("head", "crank"),
        ("head", "front"),
    )
    parts += [tube([joints[a], joints[b]], 0.017, paint, sides=10) for a, b in bars]
    parts += [tube([(-0.34, 0.86, 0), (-0.32, 0.98, 0)], 0.015, CHROME)]
    parts += [tube([(-0.22, 0.97, -0.26), (-0.36, 1.0, -0.1), (-0.36, 1.0, 0.1), (-0.22, 0.97, 0.26)], 0.013, TRIM)]
    parts += [
        tube([(0.2, 0.82, 0), (0.21, 0.92, 0)], 0.014, CHROME),
        ellipsoid((0.14, 0.035, 0.07), MATERIALS["leather"], (0.23, 0.93, 0)),
    ]
    parts += [lathe([(-0.006, 0.085), (0.006, 0.085)], CHROME).turned(90, "x").moved(0.08, 0.3, 0)]
    parts += [
        box((0.11, 0.02, 0.07), TRIM, (0.08 + dx, 0.3 + dy, s * 0.09))
        for s, dx, dy in ((-1, 0.12, -0.1), (1, -0.12, 0.1))
    ]
    return tuple(parts)


def motorcycle(wish: Wish) -> Model:
    """A motorcycle with tank, saddle and exhaust."""
    paint = wish.body(PAINT)
    parts = [solid for x in (-0.72, 0.72) for solid in wheel(0.32, 0.15, (x, 0.0))]
    parts += [prism(rounded("-350,720 -300,860 -50,900 180,800 160,700"), 0.28, paint, bevel=0.08)]
    parts += [prism(rounded("120,740 160,830 500,800 860,870 860,800 500,720"), 0.26, MATERIALS["leather"], bevel=0.05)]
    parts += [
        box((0.42, 0.34, 0.3), TRIM, (0.0, 0.34, 0), bevel=0.05),
        tube([(-0.1, 0.4, -0.16), (0.3, 0.28, -0.18), (0.95, 0.36, -0.18)], [0.03, 0.035, 0.05], CHROME),
    ]
    parts += [tube([(-0.72, 0.32, s * 0.1), (-0.42, 0.92, s * 0.09)], 0.028, CHROME) for s in (-1, 1)]
    parts += [tube([(-0.25, 0.98, -0.36), (-0.42, 1.0, -0.14), (-0.42, 1.0, 0.14), (-0.25, 0.98, 0.36)], 0.02, TRIM)]
    lamp = Material(colour=rgb("#f7f2df"), gloss=0.9, emission=(6.0, 5.2, 3.6) if wish.night else (0.0, 0.0, 0.0))
    parts += [ellipsoid((0.09, 0.1, 0.1), lamp, (-0.52, 0.86, 0)), tube([(0.3, 0.5, 0), (0.72, 0.32, 0)], 0.04, TRIM)]
    return tuple(parts)


def tractor(wish: Wish) -> Model:
    """A farm tractor: big wheels behind, small before, a cab and a chimney."""
    paint = wish.body(PAINT.tinted("#2f7d3a"))
    parts = [
        solid for s in (-1, 1) for solid in (*wheel(0.85, 0.5, (0.75, s * 0.75)), *wheel(0.45, 0.32, (-1.25, s * 0.7)))
    ]
    parts += [prism(rounded("-1800,700 -1820,1250 -1700,1400 100,1450 100,700"), 0.8, paint, bevel=0.08)]
    parts += [
        box((1.25, 1.3, 1.15), WINDOW, (0.65, 1.15, 0), bevel=0.05),
        box((1.5, 0.1, 1.4), paint, (0.65, 2.45, 0), bevel=0.04),
    ]
    parts += [box((0.08, 1.35, 0.08), paint, (x, 1.12, s * 0.56)) for x in (0.05, 1.25) for s in (-1, 1)]
    parts += [prism(rounded("0,1700 300,1850 1200,1850 1600,1500 1500,1500 1150,1760 350,1760 100,1600"), 1.9, paint)]
    parts += [cylinder(0.05, 0.8, TRIM, (-1.2, 1.4, 0.25))]
    return tuple(parts)


def train(wish: Wish) -> Model:
    """A railcar with windows and a rounded nose, on its wheels."""
    railcar = Vehicle(
        body="-8000,700 -7900,1600 -7300,2700 -6900,3300 8000,3400 8000,700",
        windows=tuple(f"{x},1700 {x},2600 {x + 1500},2600 {x + 1500},1700" for x in range(-6400, 7000, 1850)),
        width=2.8, wheels=((-6.2, 0.42), (-4.6, 0.42), (4.6, 0.42), (6.2, 0.42)), code="#2f5d9e", lamp=1.1, bevel=0.14,
        screen="-7925,1700 -7300,2760 -7240,2740 -7860,1700",
    )  # fmt: skip
    stripe = box((15.6, 0.28, 2.82), wish.part("stripe", Material(colour=rgb("#f2efe6"), gloss=0.6)), (0.1, 1.2, 0))
    return (*railcar(wish), stripe)


def locomotive(wish: Wish) -> Model:
    """A steam locomotive: boiler, chimney, dome, cab, driving wheels with rods."""
    black = wish.body(Material(colour=rgb("#1f2226"), gloss=0.5))
    red = wish.part("wheel", Material(colour=rgb("#8f1d1a"), gloss=0.4))
    brass = MATERIALS["gold"]
    boiler = cylinder(0.72, 4.2, black).turned(-90, "z").moved(-2.6, 1.95, 0)
    parts = [boiler, cylinder(0.5, 0.08, black).turned(90, "z").moved(-2.6, 1.95, 0)]
    parts += [lathe([(0, 0.2), (0.7, 0.18), (0.75, 0.32), (0.95, 0.36), (0.95, 0.2)], black).moved(-2.0, 2.55, 0)]
    parts += [lathe([(0, 0.3), (0.25, 0.3), (0.45, 0.2), (0.52, 0)], brass).moved(-0.4, 2.6, 0)]
    parts += [
        box((1.5, 2.1, 1.9), black, (2.2, 1.2, 0), bevel=0.05),
        box((1.9, 0.1, 2.1), black, (2.2, 3.3, 0), bevel=0.04),
    ]
    parts += [box((0.7, 0.7, 1.92), WINDOW, (2.2, 2.3, 0)), box((6.2, 0.25, 1.7), red, (-0.2, 0.85, 0))]
    for x in (-1.2, 0.2, 1.6):
        parts += [
            lathe([(-0.07, 0.5), (-0.07, 0.62), (0.07, 0.62), (0.07, 0.5)], red).turned(90, "x").moved(x, 0.62, s * 0.8)
            for s in (-1, 1)
        ]
        parts += [
            tube([(x, 0.62, -0.82), (x + 0.5 * np.cos(t), 0.62 + 0.5 * np.sin(t), -0.82)], 0.03, red)
            for t in np.linspace(0, 6.28, 10)
        ]
    parts += [solid for s in (-1, 1) for solid in wheel(0.36, 0.12, (-2.5, s * 0.75))]
    parts += [
        tube([(-1.2, 0.55, -0.92), (1.6, 0.55, -0.92)], 0.05, MATERIALS["steel"]),
        prism(rounded("-3450,200 -3000,900 -2900,200"), 1.5, red),
    ]
    lamp = Material(colour=rgb("#f8efcf"), gloss=0.9, emission=(8.0, 6.5, 4.0) if wish.night else (0.4, 0.3, 0.2))
    return (*parts, cylinder(0.16, 0.18, lamp).turned(90, "z").moved(-2.55, 2.75, 0))


_TABLE: dict[str, Builder] = {
    "car": CAR, "taxi": taxi, "bus": bus, "van": VAN, "truck": truck, "fire engine": fire_engine, "bicycle": bicycle,
    "motorcycle": motorcycle, "tractor": tractor, "train": train, "steam locomotive": locomotive,
    "police car": Vehicle(body=CAR.body, cabin=CAR.cabin, posts=CAR.posts, code="#1f3f7d"),
    "ambulance": Vehicle(body=VAN.body, windows=VAN.windows, width=1.9, screen=VAN.screen, code="#f2f0ea"),
    "school bus": Vehicle(
        body=BUS.body, windows=BUS.windows, width=2.5, wheels=BUS.wheels, lamp=0.85, bevel=0.1,
        screen=BUS.screen, code="#f0ab1c"
    ),
    "tram": Vehicle(
        body="-5200,400 -5100,1900 -4800,3000 -4500,3200 4500,3200 4800,3000 5100,1900 5200,400",
        windows=BUS.windows, width=2.4, wheels=((-3.4, 0.35), (3.4, 0.35)), code="#c0392b", lamp=0.95, bevel=0.1,
        screen="-5140,1850 -4850,2950 -4800,2930 -5080,1850",
    ),
}  # fmt: skip
MODELS: dict[str, Entry] = {noun: Entry(build, turn=32) for noun, build in _TABLE.items()}
