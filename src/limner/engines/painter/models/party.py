"""Cakes, candles, sweets and balloons."""

import math
from dataclasses import replace

import numpy as np

from limner.engines.painter.models.vessels import profile
from limner.engines.painter.models.wish import Entry, Wish
from limner.engines.painter.solids.flesh import Bone, flesh
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import cylinder, ellipsoid, lathe, prism, tube
from limner.engines.painter.solids.solid import Model, Solid, standing

FLAME = Material(colour=rgb("#ffd890"), emission=(9.0, 4.6, 1.2), gloss=0.0)
WICK = Material(colour=(0.03, 0.025, 0.02), gloss=0.0)
SPONGE = Material(colour=rgb("#e2b468"), second=rgb("#c08a40"), grain="speckle", size=0.02, gloss=0.05)
CREAM = Material(colour=rgb("#f7efe2"), gloss=0.35)
WAFER = Material(colour=rgb("#d59a4e"), second=rgb("#a86f2c"), grain="checks", size=0.012, gloss=0.1)
SPRINKLES = ("#e8546a", "#f3c33c", "#4fa3d9", "#7cc36a", "#b06fd0")


def lit_candle(radius: float, height: float, wax: Material) -> Model:
    """A burning candle standing on the origin."""
    top = [(height * 0.98, radius), (height, radius * 0.7), (height - 0.25 * radius, 0.0)]
    body = lathe([(0, 0), (0, radius), (0.01 * height, radius), *top], wax, sides=18)
    wick = tube([(0, height - 0.2 * radius, 0), (0, height + 0.006, 0)], 0.0012, WICK, sides=6)
    size = max(0.55 * radius, 0.004)
    rows = profile([
        (0, 0),
        (0.6 * size, 0.8 * size),
        (1.4 * size, 0.95 * size),
        (2.8 * size, 0.45 * size),
        (4.2 * size, 0),
    ])
    flame = lathe([(height + 0.004 + y, r) for y, r in rows], FLAME, sides=14)
    return (body.named("wax"), wick, flame.named("flame"))


def candle(wish: Wish) -> Model:
    """A pillar candle, burning."""
    return lit_candle(0.024, 0.14, wish.body(MATERIALS["wax"], size=0.02))


def birthday_candle(wish: Wish) -> Model:
    """A thin striped candle for cakes, burning."""
    wax = wish.body(MATERIALS["wax"].tinted("#f2f2f2"))
    return lit_candle(0.0045, 0.062, replace(wax, grain="bands", second=rgb("#5aa0d8"), size=0.009))


def cake(wish: Wish) -> Model:
    """A round cake on a plate: frosting that runs down its side, a ring of cream; parts: frosting, sponge, cream."""
    frosting = wish.part("frosting", wish.part("icing", wish.body(CREAM.tinted("#f3a9b8"))))
    sponge = wish.part("sponge", SPONGE)
    body = lathe([(0, 0), (0, 0.118), (0.004, 0.122), (0.10, 0.122), (0.104, 0.12), (0.104, 0)], sponge)
    rng = np.random.default_rng(7)
    drips = [
        Bone(
            (0.121 * math.cos(a), 0.104, 0.121 * math.sin(a)),
            (0.123 * math.cos(a), 0.104 - d, 0.123 * math.sin(a)),
            0.011,
        )
        for a, d in zip(np.linspace(0, math.tau, 18, endpoint=False), rng.uniform(0.015, 0.06, 18), strict=True)
    ]
    disc = Bone((0, 0.105, 0), (0, 0.105, 0), 0.12, stretch=(1.02, 0.12, 1.02))
    coat = flesh([disc, *drips], frosting, blend=0.008, fine=110).named("frosting")
    swirls = [
        lathe(profile([(0, 0.014), (0.008, 0.012), (0.016, 0.006), (0.021, 0)]), wish.part("cream", CREAM), sides=14)
        .moved(0.098 * math.cos(a), 0.116, 0.098 * math.sin(a))
        .named("cream")
        for a in np.linspace(0, math.tau, 14, endpoint=False)
    ]
    plate = lathe(
        profile([(0.0, 0.09), (0.002, 0.11), (0.008, 0.155), (0.012, 0.157), (0.008, 0.10)]), MATERIALS["porcelain"]
    )
    return (
        body.named("sponge").moved(0, 0.008, 0),
        coat.moved(0, 0.008, 0),
        *(s.moved(0, 0.006, 0) for s in swirls),
        plate,
    )


def cupcake(wish: Wish) -> Model:
    """A cupcake in a pleated paper with a swirl and a cherry."""
    paper = replace(wish.part("paper", CREAM.tinted("#e7c6a0")), grain="stripes", second=rgb("#b98a5a"), size=0.004)
    cup = lathe([(0, 0), (0, 0.024), (0.034, 0.034), (0.034, 0)], paper)
    rows = [
        (0.034, 0.036),
        (0.044, 0.038),
        (0.050, 0.030),
        (0.056, 0.032),
        (0.064, 0.024),
        (0.068, 0.022),
        (0.078, 0.012),
        (0.088, 0),
    ]
    swirl = lathe(profile(rows), wish.part("frosting", wish.body(CREAM.tinted("#f0a3bd"))))
    cherry = ellipsoid(0.009, Material(colour=rgb("#b3121f"), gloss=0.85), (0, 0.092, 0))
    return (cup, swirl.named("frosting"), cherry)


def _sprinkled(points: np.ndarray[tuple[int, ...], np.dtype[np.float64]], seed: int) -> list[Solid]:
    rng = np.random.default_rng(seed)
    bits = []
    for index, (x, y, z) in enumerate(points):
        turn, lean = rng.uniform(0, math.tau), 0.0028
        a = (float(x - lean * math.cos(turn)), float(y), float(z - lean * math.sin(turn)))
        b = (float(x + lean * math.cos(turn)), float(y), float(z + lean * math.sin(turn)))
        tint = Material(colour=rgb(SPRINKLES[index % len(SPRINKLES)]), gloss=0.5)
        bits.append(tube([a, b], 0.0011, tint, sides=6))
    return bits


def donut(wish: Wish) -> Model:
    """A glazed ring with sprinkles, leaning to show its hole."""
    turns = np.linspace(0, math.tau, 25)
    ring = [(0.028 * math.cos(t), 0.018, 0.028 * math.sin(t)) for t in turns]
    dough = tube(ring, 0.0165, SPONGE, sides=18)
    glaze_ring = [(0.028 * math.cos(t), 0.0215, 0.028 * math.sin(t)) for t in turns]
    glaze = tube(glaze_ring, 0.0158, wish.part("glaze", wish.body(CREAM.tinted("#ef8fb0"))), sides=18).scaled(
        1.02, 1, 1.02
    )
    rng = np.random.default_rng(5)
    a, r = rng.uniform(0, math.tau, 26), rng.uniform(0.020, 0.036, 26)
    y = 0.0215 + np.sqrt(np.maximum(0.0158**2 - (r - 0.028) ** 2, 0)) + 0.0006
    bits = _sprinkled(np.stack([r * np.cos(a), y, r * np.sin(a)], -1), 5)
    return standing(tuple(solid.turned(-38, "x") for solid in (dough, glaze.named("glaze"), *bits)))


def ice_cream(wish: Wish) -> Model:
    """Two scoops in a cone."""
    cone = lathe([(0, 0.0), (0.002, 0.003), (0.11, 0.028), (0.112, 0.031), (0.122, 0.031), (0.122, 0.027)], WAFER)
    first = wish.body(CREAM.tinted("#f6d9a8"))
    second = wish.part("top", CREAM.tinted("#e88aa8") if not wish.colour else first)
    scoops = [_scoop(0.138, 0.033, first), _scoop(0.182, 0.029, second)]
    return (cone, *scoops)


def _scoop(y: float, radius: float, cream: Material) -> Solid:
    """A ball of ice cream with the ragged edge that the scoop leaves."""
    edge = [
        Bone((x, y - 0.6 * radius, z), (x, y - 0.62 * radius, z), 0.3 * radius)
        for x, z in ((0.8 * radius * math.cos(a), 0.8 * radius * math.sin(a)) for a in range(7))
    ]
    ball = Bone((0, y, 0), (0, y, 0), radius)
    return flesh([ball, *edge], replace(cream, grain="plaster", size=0.02, bump=0.5), blend=0.006)


def balloon(wish: Wish) -> Model:
    """A balloon on a string."""
    rubber = wish.body(Material(colour=rgb("#d8352f"), gloss=0.78, translucent=0.25), size=0.08)
    rows = [
        (0.62, 0.0),
        (0.63, 0.022),
        (0.68, 0.075),
        (0.78, 0.132),
        (0.88, 0.140),
        (0.97, 0.098),
        (1.005, 0.04),
        (1.01, 0),
    ]
    knot = lathe([(0.600, 0.014), (0.612, 0.004), (0.622, 0.010)], rubber)
    string = tube([(0, 0.61, 0), (0.02, 0.45, 0.01), (-0.02, 0.25, 0), (0.01, 0.0, 0)], 0.0022, MATERIALS["paper"])
    return (lathe(profile(rows), rubber).named("balloon"), knot, string.named("string"))


def gift(wish: Wish) -> Model:
    """A wrapped box with a ribbon and a bow."""
    paper = wish.body(Material(colour=rgb("#c9352f"), gloss=0.4), size=0.03)
    ribbon = wish.part("ribbon", wish.part("bow", Material(colour=rgb("#f0d27a"), gloss=0.6)))
    half = 0.11
    square = prism([(-half, 0), (half, 0), (half, 0.18), (-half, 0.18)], 2 * half, paper, bevel=0.004)
    bands = [
        prism([(-0.016, 0), (0.016, 0), (0.016, 0.182), (-0.016, 0.182)], 2 * half + 0.004, ribbon),
        prism([(-0.016, 0), (0.016, 0), (0.016, 0.182), (-0.016, 0.182)], 2 * half + 0.004, ribbon).turned(90),
    ]
    loops = [
        tube(
            [(0, 0.182, 0), (s * 0.05, 0.225, 0.01), (s * 0.085, 0.215, 0), (s * 0.05, 0.19, -0.01), (0, 0.184, 0)],
            0.010,
            ribbon,
        ).scaled(1, 1, 1.6)
        for s in (-1, 1)
    ]
    return (square, *bands, *loops)


def lollipop(wish: Wish) -> Model:
    """A round lollipop."""
    sugar = wish.body(Material(colour=rgb("#e8546a"), second=rgb("#fbe9ea"), grain="stripes", size=0.012, gloss=0.8))
    disc = lathe(profile([(-0.008, 0), (-0.006, 0.030), (0, 0.036), (0.006, 0.030), (0.008, 0)]), sugar).turned(90, "x")
    return (disc.moved(0, 0.14, 0), cylinder(0.0028, 0.12, MATERIALS["paper"]))


MODELS: dict[str, Entry] = {
    "birthday candle": Entry(birthday_candle),
    "candle": Entry(candle),
    "cake": Entry(cake),
    "birthday cake": Entry(cake),
    "cupcake": Entry(cupcake),
    "donut": Entry(donut),
    "ice cream": Entry(ice_cream),
    "balloon": Entry(balloon, "flies"),
    "gift": Entry(gift),
    "candy": Entry(lollipop),
}
