"""Fruit and vegetables as solid models: turned bodies with stems, leaves and the blush of their skin."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from limner.engines.painter.gbuffer import Plane
from limner.engines.painter.models.wish import Entry, Wish
from limner.engines.painter.solids.flesh import Bone, flesh
from limner.engines.painter.solids.material import Material, rgb
from limner.engines.painter.solids.shapes import ellipsoid, lathe, smooth, surface, tube
from limner.engines.painter.solids.solid import Model, Point, Solid, bounds, standing

STEM = Material(colour=rgb("#5b3d22"), second=rgb("#3d2814"), grain="bark", size=0.02, gloss=0.1)
GREEN = Material(colour=rgb("#4f8a2c"), second=rgb("#34641c"), grain="leaf", size=0.02, gloss=0.3, translucent=0.4)


def _skin(code: str, second: str, gloss: float = 0.55, size: float = 0.02) -> Material:
    return Material(colour=rgb(code), second=rgb(second), grain="speckle", size=size, gloss=gloss, bump=0.08)


def _round(rows: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """A smooth profile through a few (height, radius) points."""
    return [(float(y), max(0.0, float(r))) for y, r in smooth(np.array(rows), 6)]


def _blush(solid: Solid, seed: int, tint: tuple[float, float, float], share: float) -> Solid:
    """The sunny side of a fruit in another tint."""
    angle = seed % 628 / 100
    side = solid.points[:, 0] * math.cos(angle) + solid.points[:, 2] * math.sin(angle)
    side = np.clip(side / max(float(np.abs(side).max()), 1e-6) * 0.5 + 0.5, 0, 1)[:, None] * share
    return solid.tinted((1 + (np.array(tint, np.float32) - 1) * side).astype(np.float32))


def leaf(length: float, width: float, material: Material = GREEN) -> Solid:
    """A pointed leaf from the origin along +x, bent down at its tip."""
    t = np.linspace(0, 1, 10)[:, None]
    s = np.linspace(-1, 1, 7)[None, :]
    half = width / 2 * np.sin(np.pi * t**0.8) * (1 - 0.3 * t)
    x = np.broadcast_to(length * t, half.shape[:1] + s.shape[1:])
    y = length * (0.25 * np.sin(2.4 * t) - 0.15 * t) + 0.25 * np.abs(s) * half
    return surface(np.stack([x, np.broadcast_to(y, x.shape), s * half], -1).astype(np.float32), material)


def _stalk(top: float, length: float, lean: float, radius: float = 0.0022) -> Solid:
    path = [(0.0, top - 0.012, 0.0), (0.1 * lean, top + 0.35 * length, 0.0), (lean, top + length, 0.2 * lean)]
    return tube(path, [radius, radius, radius * 1.5], STEM)


def apple(wish: Wish) -> Model:
    """A red apple with a blush, stalk and leaf."""
    rng = wish.rng()
    skin = _skin(wish.colour or "#b3161b", wish.colour or "#bf4526", size=0.006)
    profile = _round([(0.006, 0), (0.002, 0.014), (0.006, 0.024), (0.022, 0.034), (0.044, 0.040), (0.062, 0.034),
                      (0.070, 0.020), (0.067, 0.009), (0.058, 0.0)])  # fmt: skip
    body = _blush(lathe(profile, skin), wish.seed, (1.25, 1.5, 1.1), 0.5)
    turn = float(rng.uniform(0, 360))
    blade = leaf(0.034, 0.018).turned(20, "z").moved(0.002, 0.068, 0).turned(turn)
    return (body.named("skin"), _stalk(0.064, 0.022, 0.006).turned(turn), blade.named("leaf"))


def pear(wish: Wish) -> Model:
    """A pear, greenish yellow."""
    skin = _skin("#c3b63a", "#8f8a24").tinted(wish.colour)
    profile = _round([(0.003, 0), (0.0, 0.012), (0.010, 0.030), (0.032, 0.037), (0.056, 0.028), (0.076, 0.017),
                      (0.092, 0.012), (0.096, 0.004), (0.094, 0)])  # fmt: skip
    return (_blush(lathe(profile, skin), wish.seed, (1.5, 0.8, 0.7), 0.5), _stalk(0.096, 0.02, 0.006))


@dataclass(frozen=True, slots=True)
class Globe:
    """A builder of round fruit: orange, plum, peach. Radius in metres, height over breadth, colours, gloss."""

    radius: float
    flat: float
    code: str
    second: str
    gloss: float = 0.5

    def __call__(self, wish: Wish) -> Model:
        r = self.radius
        skin = _skin(self.code, self.second, self.gloss, r * 0.25).tinted(wish.colour)
        h = 2 * r * self.flat
        turns = np.linspace(0, math.pi, 25)
        dent = 0.07 * h * np.exp(-(((math.pi - turns) / 0.3) ** 2)) - 0.03 * h * np.exp(-((turns / 0.3) ** 2))
        profile = [
            (float(h / 2 * (1 - math.cos(turn)) - low), float(r * math.sin(turn)))
            for turn, low in zip(turns, dent, strict=True)
        ]
        body = _blush(lathe(profile, skin), wish.seed, (1.15, 1.1, 0.9), 0.4)
        return (body.named("skin"), _stalk(0.96 * h, 0.25 * r, 0.05 * r, 0.05 * r))


def tomato(wish: Wish) -> Model:
    """A tomato with its green star."""
    body = Globe(0.034, 0.84, "#c9241c", "#d8431f", 0.75)(wish)
    star = tuple(leaf(0.024, 0.009).turned(8, "z").moved(0.001, 0.054, 0).turned(72 * k + 10) for k in range(5))
    return (body[0], *star, _stalk(0.054, 0.010, 0.002))


def lemon(wish: Wish) -> Model:
    """A lemon lying on its side."""
    skin = _skin("#f0cf2c", "#d9b31c", 0.5).tinted(wish.colour)
    profile = _round([
        (0, 0),
        (0.004, 0.006),
        (0.014, 0.020),
        (0.040, 0.029),
        (0.066, 0.020),
        (0.076, 0.006),
        (0.080, 0),
    ])
    return standing((lathe(profile, skin).turned(90, "z"),))


def banana(wish: Wish) -> Model:
    """Three bananas in a hand."""
    skin = _skin("#f1cc3a", "#e2b52e", 0.35, 0.05).tinted(wish.colour)
    fingers: list[Solid] = []
    t = np.linspace(0, 1, 18)
    for k in range(3):
        bend = math.pi * (0.15 + 0.72 * t)
        path = np.stack([0.10 * np.cos(bend), 0.075 - 0.07 * np.sin(bend), np.zeros_like(t)], -1)
        radius = 0.017 * np.clip(np.minimum(t * 7, (1 - t) * 9), 0.22, 1) ** 0.6
        dark = np.clip(np.minimum(t, 1 - t) * 14, 0.25, 1).repeat(11)[:, None].astype(np.float32)
        finger = tube(path.astype(np.float32), radius.tolist(), skin).tinted(dark * np.ones(3, np.float32))
        fingers.append(finger.turned(-14 + 14 * k, "x").moved(0, 0, 0.022 * k))
    tip = ellipsoid(0.006, STEM, (-0.088, 0.037, 0.02))
    return standing((*fingers, tip))


def _berries(count: int, radius: float, code: str) -> tuple[Solid, ...]:
    berry = ellipsoid(radius, _skin(code, code, 0.7), sides=14)
    spots: list[Point] = []
    row = 0
    while len(spots) < count:
        wide = max(1, 4 - row)
        for k in range(wide * 2):
            turn = math.tau * k / (wide * 2) + row
            spots.append((
                0.9 * radius * wide * 0.62 * math.cos(turn),
                -1.5 * radius * row,
                0.9 * radius * wide * 0.62 * math.sin(turn),
            ))
        row += 1
    return tuple(berry.moved(*spot) for spot in spots[:count])


def grapes(wish: Wish) -> Model:
    """A bunch of grapes."""
    bunch = _berries(19, 0.011, wish.colour or "#5a2c6e")
    return standing((
        *bunch,
        tube([(0, 0.008, 0), (0, 0.03, 0.003)], 0.0022, STEM),
        leaf(0.04, 0.04).moved(0, 0.012, 0),
    ))


def cherry(wish: Wish) -> Model:
    """Two cherries on their stalks."""
    skin = _skin("#8f0f1c", "#b01a24", 0.85).tinted(wish.colour)
    balls = [ellipsoid(0.011, skin, (x, 0.011, 0.004 * k)) for k, x in enumerate((-0.014, 0.014))]
    stalks = [tube([(x, 0.021, 0), (x * 0.7, 0.04, 0), (0.002, 0.06, 0)], 0.0011, GREEN) for x in (-0.014, 0.014)]
    return (*balls, *stalks, leaf(0.03, 0.016).moved(0.002, 0.058, 0))


def strawberry(wish: Wish) -> Model:
    """A strawberry with its green cap, lying on its tip's side."""
    skin = Material(colour=rgb("#c81e26"), second=rgb("#f0c65a"), grain="dots", size=0.0042, gloss=0.6).tinted(
        wish.colour
    )
    profile = _round([(0, 0), (0.003, 0.006), (0.016, 0.015), (0.030, 0.018), (0.036, 0.010), (0.035, 0)])
    cap = [leaf(0.014, 0.007).turned(-8, "z").moved(0, 0.035, 0).turned(60 * k) for k in range(6)]
    return standing((lathe(profile, skin), *cap, tube([(0, 0.034, 0), (0.002, 0.045, 0)], 0.0012, GREEN)))


def carrot(wish: Wish) -> Model:
    """A carrot with its greens, lying."""
    skin = Material(colour=rgb("#e2711d"), second=rgb("#c2560f"), grain="bands", size=0.006, gloss=0.35).tinted(
        wish.colour
    )
    skin = replace(skin, grain="speckle", size=0.03)
    profile = _round([(0, 0), (0.01, 0.003), (0.06, 0.009), (0.12, 0.014), (0.138, 0.011), (0.140, 0)])
    greens = [
        tube([(0, 0.138, 0), (0.01 * x, 0.18, 0.01 * z), (0.03 * x, 0.22, 0.03 * z)], [0.002, 0.0016, 0.004], GREEN)
        for x, z in ((math.cos(k), math.sin(k)) for k in range(6))
    ]
    return standing(tuple(solid.turned(-82, "z") for solid in (lathe(profile, skin), *greens)))


def pumpkin(wish: Wish) -> Model:
    """A ribbed pumpkin; with a carved face when it is a jack-o'-lantern."""
    skin = _skin("#e07b1a", "#c9620f", 0.4, 0.06).tinted(wish.colour)
    ribs = [
        Bone((0.075 * math.cos(a), 0.10, 0.075 * math.sin(a)), (0.075 * math.cos(a), 0.10, 0.075 * math.sin(a)), 0.078,
             stretch=(1, 1.12, 1))
        for a in (math.tau * k / 9 for k in range(9))
    ]  # fmt: skip
    body = flesh(ribs, skin, blend=0.006)
    low, high = bounds((body,))
    return standing((
        body,
        tube([(0, float(high[1]) - 0.03, 0), (0.01, float(high[1]) + 0.03, 0.01)], [0.018, 0.012], STEM),
    ))


def watermelon(wish: Wish) -> Model:
    """A watermelon, striped dark green."""
    rind = Material(colour=rgb("#4f8f3a"), second=rgb("#1f4a20"), grain="stripes", size=0.035, gloss=0.5).tinted(
        wish.colour
    )
    return standing((ellipsoid((0.15, 0.115, 0.115), rind, sides=48),))


def pineapple(wish: Wish) -> Model:
    """A pineapple with its crown."""
    skin = Material(colour=rgb("#c98f2b"), second=rgb("#6e4a17"), grain="scales", size=0.028, gloss=0.25).tinted(
        wish.colour
    )
    body = lathe(_round([(0, 0.03), (0.02, 0.05), (0.08, 0.06), (0.14, 0.05), (0.165, 0.025), (0.168, 0)]), skin)
    crown = [
        leaf(0.11 - 0.02 * (k // 8), 0.022)
        .turned(40 + 18 * (k // 8), "z")
        .moved(0.006, 0.16, 0)
        .turned(45 * k + 20 * (k // 8))
        for k in range(24)
    ]
    return (body, *crown)


def mushroom(wish: Wish) -> Model:
    """A toadstool: a red cap with white dots on a pale stem."""
    cap = Material(colour=rgb("#c3271f"), second=rgb("#f2ece0"), grain="dots", size=0.022, gloss=0.5).tinted(
        wish.colour
    )
    pale = Material(colour=rgb("#eee3cf"), second=rgb("#d8c8aa"), grain="plaster", size=0.03)
    stem = lathe(_round([(0, 0), (0, 0.017), (0.02, 0.014), (0.06, 0.011), (0.08, 0.012)]), pale)
    top = lathe(
        _round([(0.070, 0.012), (0.062, 0.045), (0.070, 0.050), (0.088, 0.040), (0.104, 0.018), (0.107, 0)]), cap
    )
    return (stem.named("stem"), top.named("cap"))


def avocado(wish: Wish) -> Model:
    """A halved avocado with its stone, standing and facing the viewer."""
    rind = _skin("#2f4a1f", "#24381a", 0.3).tinted(wish.colour)
    flesh_of = Material(colour=rgb("#cddb6e"), second=rgb("#e6e08c"), grain="plaster", size=0.05, gloss=0.35)
    outline = _round([(0.0, 0.0), (0.004, 0.020), (0.026, 0.034), (0.056, 0.027), (0.086, 0.016), (0.098, 0)])
    body = lathe(outline, rind).scaled(1, 1, 0.62)
    halves = np.array([(x, y) for y, x in outline])
    ring = np.concatenate([halves, halves[::-1] * (-1, 1)]) * (0.9, 0.93) + (0, 0.0034)
    centre = np.array([0.0, 0.042])
    grid = np.stack([centre + (ring - centre) * share for share in (1.0, 0.66, 0.33, 0.0)])
    face = surface(np.dstack([grid, np.full(grid.shape[:2], -0.0215)]).astype(np.float32), flesh_of)
    cut = _cut_front(body, -0.021)
    stone = ellipsoid((0.015, 0.016, 0.011), _skin("#7a4a22", "#5a3416", 0.6), (0, 0.036, -0.022))
    return standing((cut, face.named("flesh"), stone.named("stone")))


def _cut_front(solid: Solid, z: float) -> Solid:
    points: Plane = solid.points.copy()
    points[:, 2] = np.maximum(points[:, 2], z)
    return replace(solid, points=points)


MODELS: dict[str, Entry] = {
    "apple": Entry(apple),
    "pear": Entry(pear),
    "orange": Entry(Globe(0.037, 0.95, "#ef8a1a", "#e07512", 0.45)),
    "tangerine": Entry(Globe(0.030, 0.82, "#ef7c1a", "#e06a10", 0.45)),
    "peach": Entry(Globe(0.035, 0.94, "#f0a36a", "#e4743f", 0.15)),
    "plum": Entry(Globe(0.024, 1.05, "#5a2a55", "#7a3a62", 0.5)),
    "onion": Entry(Globe(0.034, 0.92, "#c98f4a", "#a9713a", 0.4)),
    "potato": Entry(Globe(0.034, 0.85, "#b58f5a", "#94703f", 0.12)),
    "blueberry": Entry(Globe(0.008, 0.95, "#3a4a82", "#5a6aa2", 0.3)),
    "tomato": Entry(tomato),
    "lemon": Entry(lemon, "lies"),
    "banana": Entry(banana, "lies"),
    "grapes": Entry(grapes),
    "cherry": Entry(cherry),
    "strawberry": Entry(strawberry),
    "carrot": Entry(carrot, "lies"),
    "pumpkin": Entry(pumpkin),
    "watermelon": Entry(watermelon),
    "pineapple": Entry(pineapple),
    "mushroom": Entry(mushroom),
    "avocado": Entry(avocado, turn=-18),
}
