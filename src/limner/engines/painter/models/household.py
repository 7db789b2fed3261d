"""Small things of a household: lamps, clocks, pictures, plants, candles, curtains, rugs, vases."""

import math

import cv2
import numpy as np

from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.models.joinery import eased, wood
from limner.engines.painter.models.wish import Entry, Wish
from limner.engines.painter.noise import lattice
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import box, cylinder, ellipsoid, flat, lathe, prism, surface, tube
from limner.engines.painter.solids.solid import Model, Solid
from limner.engines.painter.tone import RGB

_SHADE = Material(colour=rgb("#efe3cc"), second=rgb("#e2d3b6"), grain="fabric", size=0.006, gloss=0.02, translucent=0.7)
_BLACK = MATERIALS["plastic"].tinted("#1d1e22")
_GLOW: RGB = (2.6, 1.75, 0.95)


def _shade(wish: Wish, top: float, low: float, tall: float, at: float) -> Solid:
    """A lampshade, glowing when the lamps are lit."""
    base = wish.part("shade", _SHADE)
    lit = wish.night or wish.has("lit", "glowing", "on")
    glow = (_GLOW[0] * base.colour[0], _GLOW[1] * base.colour[1], _GLOW[2] * base.colour[2]) if lit else (0.0, 0.0, 0.0)
    material = Material(
        colour=base.colour,
        second=base.second,
        grain=base.grain,
        size=base.size,
        gloss=base.gloss,
        translucent=0.7,
        emission=glow,
    )
    return lathe(((0, low), (tall, top), (tall, top - 0.004), (0, low - 0.004)), material, (0, at, 0)).named("shade")


def lamp(wish: Wish) -> Model:
    """A table lamp with a turned foot; parts: shade, base."""
    base = wish.part("base", wish.body(MATERIALS["ceramic"].tinted("#7f9a98")))
    foot = (
        (0, 0),
        (0, 0.075),
        (0.012, 0.075),
        (0.03, 0.055),
        (0.07, 0.075),
        (0.13, 0.095),
        (0.19, 0.075),
        (0.23, 0.03),
        (0.26, 0.018),
        (0.27, 0),
    )
    stem = cylinder(0.008, 0.14, MATERIALS["bronze"], (0, 0.25, 0))
    return (lathe(eased(foot), base).named("base"), stem, _shade(wish, 0.11, 0.19, 0.22, 0.32))


def floor_lamp(wish: Wish) -> Model:
    """A standing lamp with a drum shade; parts: shade, base."""
    metal = wish.part("base", wish.body(MATERIALS["bronze"]))
    stand = (cylinder(0.15, 0.02, metal), cylinder(0.012, 1.36, metal, (0, 0.02, 0)))
    return (*stand, _shade(wish, 0.17, 0.23, 0.30, 1.30))


def desk_lamp(wish: Wish) -> Model:
    """A jointed desk lamp; parts: shade, base."""
    metal = wish.body(MATERIALS["metal"].tinted("#2f4a4a"))
    arm = [
        tube([(0.02, 0.02, 0), (-0.10, 0.26, 0)], 0.008, metal),
        tube([(-0.10, 0.26, 0), (0.10, 0.44, 0)], 0.008, metal),
    ]
    joint = ellipsoid(0.016, metal, (-0.10, 0.26, 0), sides=12)
    hood = lathe(((0, 0.085), (0.05, 0.065), (0.10, 0.03), (0.13, 0.025), (0.13, 0)), metal)
    bulb = Material(colour=(1, 1, 1), emission=(4.0, 3.0, 1.8) if wish.night else (0.3, 0.28, 0.22))
    head = [
        part.turned(-32, "z").moved(0.10, 0.37, 0) for part in (hood, ellipsoid(0.03, bulb, (0, 0.02, 0), sides=14))
    ]
    return (cylinder(0.085, 0.02, metal), *arm, joint, *head)


def clock(wish: Wish) -> Model:
    """A round wall clock; parts: frame, dial."""
    ring = [(math.cos(t) * 0.17, math.sin(t) * 0.17 + 0.17) for t in np.linspace(0, 2 * math.pi, 56, endpoint=False)]
    inner = [(x * 0.9, 0.17 + (y - 0.17) * 0.9) for x, y in ring]
    frame = prism(ring, 0.05, wish.part("frame", wish.body(wood("#6b452c"))), bevel=0.012)
    white = wish.part("dial", MATERIALS["paper"])
    dial = prism(inner, 0.012, Material(colour=white.colour, gloss=0.2, picture=_dial(wish.seed)), bevel=0.002)
    return (frame.moved(z=0.03).named("frame"), dial.moved(z=-0.001).named("dial"))


def _dial(seed: int) -> Plane:
    """Strokes for hours and two hands, RGBA."""
    side = 256
    out = np.zeros((side, side, 4), np.float32)
    mask = np.zeros((side, side), np.float32)
    for hour in range(12):
        c, s = math.sin(hour * math.pi / 6), -math.cos(hour * math.pi / 6)
        start, stop = (0.80, 0.94) if hour % 3 == 0 else (0.86, 0.94)
        ends = [(round(128 + c * r * 128), round(128 + s * r * 128)) for r in (start, stop)]
        cv2.line(mask, ends[0], ends[1], 1.0, 7 if hour % 3 == 0 else 4, cv2.LINE_AA)
    hour_at = 10 + (seed % 60) / 60
    for turn, length, thick in ((hour_at / 12, 0.48, 9), ((seed % 60) / 60, 0.74, 6)):
        tip = (
            round(128 + math.sin(turn * 2 * math.pi) * length * 128),
            round(128 - math.cos(turn * 2 * math.pi) * length * 128),
        )
        cv2.line(mask, (128, 128), tip, 1.0, thick, cv2.LINE_AA)
    cv2.circle(mask, (128, 128), 9, 1.0, -1, cv2.LINE_AA)
    out[..., :3], out[..., 3] = 0.02, mask
    return out


def painting(wish: Wish) -> Model:
    """A framed picture, hung; parts: frame."""
    tall = 0.62 if wish.seed % 3 else 0.9
    wide = 0.86 if wish.seed % 3 else 0.66
    frame = wish.part(
        "frame", wish.body((wood("#5a3a22"), MATERIALS["gold"], MATERIALS["plastic"].tinted("#22222a"))[wish.seed % 3])
    )
    rim = 0.05
    sides = [
        box((wide, rim, 0.035), frame, (0, 0, 0), bevel=0.008),
        box((wide, rim, 0.035), frame, (0, tall - rim, 0), bevel=0.008),
        *(box((rim, tall, 0.035), frame, (x * (wide - rim) / 2, 0, 0), bevel=0.008) for x in (-1, 1)),
    ]
    canvas = Material(colour=(0.9, 0.88, 0.84), gloss=0.1, picture=picture_of(wish.seed))
    corners = [
        (-wide / 2 + 0.03, tall - 0.03, 0),
        (wide / 2 - 0.03, tall - 0.03, 0),
        (wide / 2 - 0.03, 0.03, 0),
        (-wide / 2 + 0.03, 0.03, 0),
    ]
    return (*(side.named("frame") for side in sides), flat(corners, canvas))


def picture_of(seed: int) -> Plane:
    """A small painting, RGBA: layered hills under a sky, or fields of colour."""
    rng = np.random.default_rng(seed)
    rows, columns = 120, 160
    out = np.ones((rows, columns, 4), np.float32)
    hues = rng.permutation(
        np.array([rgb(code) for code in ("#d9a55a", "#6f8fa3", "#b5553c", "#3f5a55", "#e6d6b8", "#28384f")])
    )
    down = np.linspace(0, 1, rows)[:, None, None]
    if seed % 5 < 3:
        out[..., :3] = hues[0] * (1 - down) + hues[4] * down
        for layer in range(4):
            crest = 0.35 + 0.15 * layer + 0.16 * (lattice(columns, 1, 60 - 10 * layer, 3, seed + layer)[0] - 0.5)
            inside = np.linspace(0, 1, rows)[:, None] > crest[None]
            out[inside, :3] = hues[(layer + 1) % 6] * (0.9 - 0.12 * layer)
    else:
        out[..., :3] = hues[4]
        for layer in range(7):
            x, y, w, h = rng.random(4)
            out[int(y * 90) : int(y * 90 + 12 + h * 60), int(x * 120) : int(x * 120 + 16 + w * 70), :3] = hues[
                layer % 6
            ]
    stroke = lattice(columns, rows, 9, 2, seed)[..., None]
    out[..., :3] = np.clip(out[..., :3] * (0.8 + 0.4 * stroke), 0, 1)
    return out


def curtain(wish: Wish) -> Model:
    """A pair of curtains on a rod."""
    cloth = wish.body(MATERIALS["linen"].tinted("#c9b79c"), size=0.06)
    rod = tube([(-0.85, 2.02, 0), (0.85, 2.02, 0)], 0.014, MATERIALS["bronze"])
    ends = [ellipsoid(0.03, MATERIALS["bronze"], (x, 2.02, 0), sides=14) for x in (-0.87, 0.87)]
    return (rod, *ends, *(drape(0.42, 2.0, cloth).moved(x) for x in (-0.58, 0.58)))


def drape(width: float, height: float, cloth: Material, *, folds: int = 6) -> Solid:
    """A hanging cloth in folds, its lower edge at y = 0."""
    u, v = np.meshgrid(np.linspace(-1, 1, 12 * folds + 1), np.linspace(1, 0, 9))
    wave = np.sin((u + 0.12 * np.sin(3 * u) * v) * folds * math.pi)
    grid = np.stack([u * width / 2 * (1 - 0.05 * (1 - v)), v * height, 0.035 * wave * (0.7 + 0.5 * (1 - v))], axis=-1)
    return surface(grid.astype(np.float32), cloth)


def rug(wish: Wish) -> Model:
    """A rug with borders and medallions, or plain in a wished pattern."""
    cloth = wish.body(MATERIALS["wool"].tinted("#8a2f2a"), size=0.22)
    plain = bool(wish.pattern) or wish.has("plain", "fluffy", "shaggy")
    material = cloth if plain else Material(colour=cloth.colour, gloss=0.02, picture=_carpet(cloth.colour, wish.seed))
    corners = [(-1.1, 0.012, 0.75), (1.1, 0.012, 0.75), (1.1, 0.012, -0.75), (-1.1, 0.012, -0.75)]
    fringe = MATERIALS["linen"]
    ends = [box((0.05, 0.006, 1.46), fringe, (x, 0, 0)) for x in (-1.13, 1.13)]
    return (box((2.2, 0.011, 1.5), Material(colour=cloth.colour, gloss=0.02)), flat(corners, material), *ends)


def _carpet(ground: RGB, seed: int) -> Plane:
    """The drawing of a rug, RGBA: borders, a lattice of diamonds, a medallion."""
    rows, columns = 150, 220
    rng = np.random.default_rng(seed)
    cream, blue, gold = (np.array(rgb(code), np.float32) for code in ("#e3d3b0", "#24384f", "#b98a44"))
    y, x = np.mgrid[0:rows, 0:columns].astype(np.float32)
    edge = np.minimum(np.minimum(x, columns - 1 - x), np.minimum(y, rows - 1 - y))
    u, v = np.abs(x - columns / 2 + 0.5), np.abs(y - rows / 2 + 0.5)
    out = np.ones((rows, columns, 4), np.float32)
    out[..., :3] = np.array(ground, np.float32)
    lattice_ = np.abs((u + 1.4 * v) % 26 - 13) + np.abs((u - 1.4 * v) % 26 - 13)
    out[lattice_ < 5, :3] = gold
    star = u / 62 + v / 42 + 0.06 * np.cos(np.arctan2(v, u) * 12)
    for level, hue in ((1.0, cream), (0.93, blue), (0.62, cream), (0.56, np.array(ground, np.float32)), (0.2, gold)):
        out[star < level, :3] = hue
    for near, hue in ((22, cream), (20, blue), (8, cream), (6, np.array(ground, np.float32) * 0.6)):
        out[edge < near, :3] = hue
    band = (edge > 9) & (edge < 19)
    out[band & ((np.abs((x + y) % 22 - 11) + np.abs((x - y) % 22 - 11)) < 9), :3] = gold
    out[..., :3] *= (0.88 + 0.24 * rng.random((rows, columns, 1))).astype(np.float32)
    return out


def vase(wish: Wish) -> Model:
    """A slender vase."""
    glaze = wish.body(MATERIALS["ceramic"].tinted("#5f8187"), size=0.05)
    profile = (
        (0, 0),
        (0, 0.055),
        (0.01, 0.06),
        (0.08, 0.095),
        (0.15, 0.105),
        (0.21, 0.085),
        (0.26, 0.045),
        (0.30, 0.038),
        (0.33, 0.052),
        (0.332, 0.046),
        (0.30, 0.030),
        (0.24, 0.03),
        (0.24, 0),
    )
    return (lathe(eased(profile), glaze, sides=48),)


def houseplant(wish: Wish) -> Model:
    """A leafy plant in a pot; parts: pot, leaves."""
    rng = wish.rng()
    pot = wish.part("pot", MATERIALS["clay"])
    green = wish.part(
        "leaves",
        wish.body(
            Material(
                colour=rgb("#3f7038"),
                second=rgb("#2f5a2c"),
                grain="leaf",
                size=0.05,
                gloss=0.35,
                translucent=0.35,
                bump=0.05,
            )
        ),
    )
    shape = ((0, 0), (0, 0.10), (0.17, 0.14), (0.17, 0.155), (0.215, 0.16), (0.22, 0.145), (0.19, 0.135), (0.19, 0))
    soil = cylinder(0.135, 0.005, MATERIALS["clay"].tinted("#33241a"), (0, 0.185, 0))
    leaves: list[Solid] = []
    for index in range(30):
        angle = index * 2.39996 + float(rng.uniform(-0.3, 0.3))
        rise = 0.25 + 0.75 * (index / 29)
        leaves += _leaf(angle, rise, float(rng.uniform(0.85, 1.15)), green)
    return (lathe(shape, pot).named("pot"), soil, *(leaf.named("leaves") for leaf in leaves))


def _leaf(angle: float, rise: float, size: float, green: Material) -> Model:
    """A stalk and the blade at its end, which hangs outwards."""
    c, s = math.cos(angle), math.sin(angle)
    reach, high = 0.34 * size * (1.15 - 0.75 * rise), 0.20 + 0.62 * rise * size
    stalk = [
        (0, 0.18, 0),
        (c * reach * 0.35, 0.18 + (high - 0.18) * 0.7, s * reach * 0.35),
        (c * reach, high, s * reach),
    ]
    length, broad = 0.24 * size, 0.075 * size
    t = np.linspace(0, 1, 8)
    width = broad * np.sin(np.pi * t**0.75) + 1e-4
    along, drop = t * length, -0.9 * length * t * t * (1.2 - rise) + 0.25 * length * t * rise
    rows = []
    for side, lift in ((-1.0, 0.018), (-0.5, 0.004), (0.0, 0.0), (0.5, 0.004), (1.0, 0.018)):
        x = c * (reach + along) - s * side * width
        z = s * (reach + along) + c * side * width
        rows.append(np.stack([x, high + drop + lift * np.sin(np.pi * t), z], axis=-1))
    return (tube(stalk, 0.005, green, sides=6), surface(np.array(rows, np.float32), green))


def candle(wish: Wish) -> Model:
    """A burning candle on a small brass stick; parts: wax, stick."""
    wax = wish.part("wax", wish.body(MATERIALS["wax"]))
    brass = wish.part("stick", MATERIALS["bronze"])
    stick = (
        (0, 0),
        (0, 0.055),
        (0.006, 0.06),
        (0.012, 0.05),
        (0.014, 0.018),
        (0.03, 0.014),
        (0.034, 0.026),
        (0.05, 0.026),
        (0.05, 0),
    )
    body = lathe(((0.03, 0.019), (0.195, 0.018), (0.203, 0.014), (0.20, 0)), wax)
    wick = tube([(0, 0.198, 0), (0.001, 0.214, 0)], 0.0015, _BLACK, sides=6)
    flame = Material(colour=(1, 0.8, 0.4), emission=(9.0, 5.2, 1.6), translucent=0.8)
    drop = ((0, 0), (0.008, 0.0075), (0.018, 0.0085), (0.032, 0.005), (0.046, 0.0015), (0.052, 0))
    lit = () if wish.has("unlit", "extinguished", "out") else (lathe(drop, flame, (0.001, 0.206, 0), sides=16),)
    return (lathe(stick, brass).named("stick"), body.named("wax"), wick, *lit)


MODELS: dict[str, Entry] = {
    "candle": Entry(candle, turn=0),
    "carpet": Entry(rug, manner="spread", turn=0),
    "clock": Entry(clock, manner="hangs", turn=0),
    "curtain": Entry(curtain, turn=0),
    "desk lamp": Entry(desk_lamp, turn=-20),
    "floor lamp": Entry(floor_lamp, turn=0),
    "frame with picture": Entry(painting, manner="hangs", turn=0),
    "houseplant": Entry(houseplant, turn=0),
    "lamp": Entry(lamp, turn=0),
    "painting": Entry(painting, manner="hangs", turn=0),
    "picture": Entry(painting, manner="hangs", turn=0),
    "plant": Entry(houseplant, turn=0),
    "potted plant": Entry(houseplant, turn=0),
    "rug": Entry(rug, manner="spread", turn=0),
    "table lamp": Entry(lamp, turn=0),
    "vase": Entry(vase, turn=0),
    "wall clock": Entry(clock, manner="hangs", turn=0),
}
