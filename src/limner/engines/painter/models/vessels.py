"""Cups, bottles, pots and what else is turned on a wheel: walls with a thickness, handles, spouts, lids, drinks."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from limner.engines.painter.models.wish import Builder, Entry, Wish
from limner.engines.painter.solids.material import MATERIALS, Material, rgb
from limner.engines.painter.solids.shapes import cylinder, ellipsoid, lathe, smooth, surface, tube
from limner.engines.painter.solids.solid import Model, Point, Solid

Rows = Sequence[tuple[float, float]]
DRINKS = {
    "coffee": "#3a2012", "tea": "#a4551c", "cocoa": "#5a3220", "milk": "#f4f0e6", "juice": "#f0941c",
    "water": "#bcd6dc",
    "wine": "#5c0f22", "whisky": "#c07a20", "beer": "#d99a22",
}  # fmt: skip
LABEL = Material(colour=rgb("#f3ead6"), gloss=0.1)


def millimetres(text: str) -> list[tuple[float, float]]:
    """Pairs of metres from a text such as "0,28 2,31"."""
    pairs = (word.split(",") for word in text.split())
    return [(float(first) / 1000, float(second) / 1000) for first, second in pairs]


def profile(rows: Rows) -> list[tuple[float, float]]:
    """A smooth profile through (height, radius) points."""
    foot = rows[0][0]
    return [(max(foot, float(y)), max(0.0, float(r))) for y, r in smooth(np.array(rows), 6)]


def walled(rows: Rows, wall: float) -> list[tuple[float, float]]:
    """The outside from foot to rim and back down the inside, `wall` metres within."""
    outer = profile(rows)
    inner = [(max(y, wall), max(r - wall, 0.0)) for y, r in reversed(outer)]
    top, radius = outer[-1]
    return [
        *outer,
        (top + 0.4 * wall, radius - 0.25 * wall),
        (top + 0.4 * wall, radius - 0.75 * wall),
        *inner[1:],
        (wall, 0),
    ]


def loop(points: Sequence[Point], radius: float, material: Material) -> Solid:
    """A handle through points."""
    return tube(points, radius, material, sides=9)


@dataclass(frozen=True, kw_only=True, slots=True)
class Vessel:
    """A turned vessel. `rows`: height,radius in millimetres from the foot to the rim; `handle`: x,y of its points.

    `level` of its drink and the edges of its label are shares of its height.
    """

    rows: str
    wall: float = 0.003
    material: str = "ceramic"
    code: str = ""
    handle: str = ""
    thick: float = 0.006
    drink: str = ""
    level: float = 0.86
    bottom: float = 0.0  # metres: where the drink begins above a stem
    lid: str = ""  # "cork", "cap", "dome"
    label: tuple[float, float] = (0.0, 0.0)  # from, to of the height

    def __call__(self, wish: Wish) -> Model:
        material = wish.body(MATERIALS[self.material].tinted(self.code), size=0.03)
        outer = profile(millimetres(self.rows))
        top, rim = outer[-1]
        parts = [lathe(walled(millimetres(self.rows), self.wall), material).named("body")]
        rim_material = wish.part("rim", material)
        if rim_material is not material:
            band = [
                (top - 0.004, rim + 0.0005),
                (top + 0.0018, rim),
                (top + 0.0018, rim - self.wall),
                (top - 0.004, rim - self.wall - 0.0005),
            ]
            parts.append(lathe(band, rim_material).named("rim"))
        if self.handle:
            parts.append(
                loop(
                    [(x, y, 0.0) for x, y in millimetres(self.handle)], self.thick, wish.part("handle", material)
                ).named("handle")
            )
        liquid = next((trait for trait in wish.traits if trait in DRINKS), self.drink)
        if liquid and not wish.has("empty"):
            parts.append(self._drink(outer, liquid, wish))
        if self.lid:
            parts += self._closed(top, rim, wish, material)
        if self.label[1] > 0:
            low, high = (share * top for share in self.label)
            rows = [(y, r + 0.0014) for y, r in outer if low <= y <= high]
            parts.append(lathe(rows, wish.part("label", LABEL)).named("label"))
        return tuple(parts)

    def _drink(self, outer: list[tuple[float, float]], liquid: str, wish: Wish) -> Solid:
        level = self.level * outer[-1][0]
        radius = float(np.interp(level, [y for y, _ in outer], [r for _, r in outer])) - self.wall * 0.9
        kind = wish.part(liquid, Material(colour=rgb(DRINKS[liquid]), gloss=0.9))
        if self.material != "glass":
            return lathe([(level, 0.0), (level, radius)], kind).named(liquid)
        rows = [(y, max(r - self.wall, 0)) for y, r in outer if max(self.wall, self.bottom) < y < level]
        return lathe([(rows[0][0], 0), *rows, (level, radius), (level, 0)], kind).named(liquid)

    def _closed(self, top: float, rim: float, wish: Wish, material: Material) -> list[Solid]:
        if self.lid == "cork":
            cork = Material(colour=rgb("#b58a5a"), second=rgb("#8a6238"), grain="speckle", size=0.01)
            return [cylinder(rim * 0.85, 0.3 * rim + 0.012, wish.part("cork", cork), (0, top - 0.004, 0)).named("cork")]
        if self.lid == "cap":
            metal = wish.part("lid", wish.part("cap", MATERIALS["gold"]))
            return [cylinder(rim * 1.06, 0.32 * rim + 0.006, metal, (0, top - 0.002, 0)).named("lid")]
        glaze = wish.part("lid", material)
        rows = profile([(0.0, rim * 1.04), (0.18 * rim, rim * 0.92), (0.42 * rim, rim * 0.45), (0.5 * rim, 0.0)])
        knob = ellipsoid(0.17 * rim, wish.part("knob", glaze), (0, top + 0.62 * rim, 0))
        return [lathe([(top + y, r) for y, r in rows], glaze).named("lid"), knob.named("knob")]


CUP = "0,26 1,31 6,36.5 20,39.5 60,40.5 94,41.5"
EAR = "39,78 56,82 69,70 70,48 58,28 38,22"
POT = "0,45 3,55 30,82 65,84 95,64 112,40 116,38"
BOTTLE = "0,34 2,38 20,39 170,39 200,32 225,16 290,14.5"


def teapot(wish: Wish) -> Model:
    """A round teapot: body, lid with knob, spout, handle."""
    glaze = wish.body(MATERIALS["porcelain"], size=0.03)
    body = Vessel(rows=POT, material="porcelain", lid="dome")(wish)
    spout_path = [(-0.072, 0.045, 0), (-0.105, 0.055, 0), (-0.120, 0.085, 0), (-0.140, 0.112, 0)]
    spout = tube(spout_path, [0.020, 0.0145, 0.0105, 0.0085], wish.part("spout", glaze)).named("spout")
    ear = [(0.068, 0.092, 0), (0.105, 0.104, 0), (0.132, 0.082, 0), (0.124, 0.048, 0), (0.080, 0.032, 0)]
    return (*body, spout, loop(ear, 0.0075, wish.part("handle", glaze)).named("handle"))


def kettle(wish: Wish) -> Model:
    """A stove kettle with a bow handle."""
    steel = wish.body(MATERIALS["steel"])
    rows = "0,85 3,92 30,98 75,85 110,52 118,45"
    body = Vessel(rows=rows, material="steel", lid="dome")(wish)
    spout = tube([(-0.08, 0.06, 0), (-0.12, 0.085, 0), (-0.145, 0.125, 0)], [0.02, 0.014, 0.011], steel).named("spout")
    bow = [(-0.07, 0.095, 0), (-0.065, 0.17, 0), (0, 0.205, 0), (0.065, 0.17, 0), (0.07, 0.095, 0)]
    return (*body, spout, loop(bow, 0.008, wish.part("handle", MATERIALS["rubber"])).named("handle"))


def watering_can(wish: Wish) -> Model:
    """A garden watering can: drum, long spout with a rose, two handles."""
    tin = wish.body(MATERIALS["metal"].tinted("#6f9a8c") if not wish.colour else MATERIALS["plastic"])
    drum = lathe(walled(((0, 0.115), (0.004, 0.12), (0.10, 0.12), (0.21, 0.105)), 0.004), tin)
    front = surface(_half_disc(0.105, 0.212), tin)
    spout = tube([(-0.11, 0.045, 0), (-0.22, 0.13, 0), (-0.33, 0.25, 0)], [0.028, 0.02, 0.014], tin, sharp=True)
    rose = lathe(((0, 0.014), (0.05, 0.04), (0.055, 0.04), (0.055, 0)), tin).turned(52, "z").moved(-0.325, 0.243, 0)
    back = loop([(0.10, 0.19, 0), (0.20, 0.21, 0), (0.22, 0.11, 0), (0.115, 0.04, 0)], 0.011, tin)
    bow = loop([(-0.09, 0.20, 0), (-0.06, 0.30, 0), (0.06, 0.30, 0), (0.10, 0.20, 0)], 0.009, tin)
    return (drum, front, spout, rose.named("rose"), back.named("handle"), bow.named("handle"))


def _half_disc(radius: float, height: float) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    """The half cover over the front of a can."""
    turn, reach = np.meshgrid(np.linspace(math.pi / 2, 1.5 * math.pi, 16), np.linspace(0, radius, 4))
    return np.stack([reach * np.cos(turn), np.full_like(turn, height), reach * np.sin(turn)], -1).astype(np.float32)


def bucket(wish: Wish) -> Model:
    """A pail with a bow."""
    tin = wish.body(MATERIALS["metal"])
    pail = lathe(walled(((0, 0.10), (0.003, 0.105), (0.26, 0.145)), 0.004), tin)
    bow = loop(
        [(-0.145, 0.255, 0), (-0.11, 0.34, 0.04), (0, 0.375, 0.06), (0.11, 0.34, 0.04), (0.145, 0.255, 0)], 0.0045, tin
    )
    return (pail, bow.named("handle"))


def barrel(wish: Wish) -> Model:
    """A wooden barrel with iron hoops."""
    wood = wish.body(MATERIALS["planks"])
    rows = profile(((0.0, 0.24), (0.1, 0.28), (0.4, 0.33), (0.7, 0.28), (0.8, 0.24)))
    staves = lathe([(0, 0), *rows, (0.8, 0.22), (0.76, 0.22), (0.76, 0)], wood)
    heights = np.array([y for y, _ in rows])
    radii = np.array([r for _, r in rows])
    iron = MATERIALS["iron"]
    hoops = [
        lathe(
            [
                (y - 0.022, float(np.interp(y - 0.022, heights, radii)) + 0.004),
                (y + 0.022, float(np.interp(y + 0.022, heights, radii)) + 0.004),
            ],
            iron,
        )
        for y in (0.06, 0.2, 0.6, 0.74)
    ]
    return (staves, *hoops)


def basket(wish: Wish) -> Model:
    """A wicker basket with a bow."""
    wicker = wish.body(Material(colour=rgb("#b98a4e"), second=rgb("#7a5528"), grain="scales", size=0.03))
    shell = lathe(walled(((0, 0.13), (0.004, 0.14), (0.08, 0.165), (0.16, 0.18)), 0.008), wicker).scaled(1.15, 1, 0.85)
    bow = loop([(0, 0.15, -0.15), (0, 0.29, -0.11), (0, 0.34, 0), (0, 0.29, 0.11), (0, 0.15, 0.15)], 0.010, wicker)
    return (shell, bow.turned(90).named("handle"))


def pan(wish: Wish) -> Model:
    """A frying pan with a long handle."""
    iron = wish.body(MATERIALS["iron"])
    dish = lathe(walled(((0, 0.10), (0.004, 0.112), (0.045, 0.14)), 0.004), iron)
    grip = tube(
        [(0.135, 0.038, 0), (0.22, 0.052, 0), (0.34, 0.062, 0)],
        [0.011, 0.010, 0.014],
        wish.part("handle", MATERIALS["rubber"]),
    )
    return (dish, grip.named("handle"))


def pot(wish: Wish) -> Model:
    """A cooking pot with two ears and a lid."""
    enamel = wish.body(MATERIALS["ceramic"].tinted("#c8452e"))
    body = Vessel(rows="0,105 4,115 20,120 130,122", code="#c8452e", lid="dome")(wish)
    ears = [
        loop(
            [(s * 0.118, 0.11, -0.035), (s * 0.158, 0.112, -0.02), (s * 0.158, 0.112, 0.02), (s * 0.118, 0.11, 0.035)],
            0.008,
            enamel,
        )
        for s in (-1, 1)
    ]
    return (*body, *ears)


def saucered(wish: Wish) -> Model:
    """A teacup on its saucer."""
    glaze = wish.body(MATERIALS["porcelain"], size=0.02)
    rows = "12,18 13,22 30,36 62,44"
    ear = "40,55 56,58 62,44 48,30 34,30"
    cup = Vessel(rows=rows, wall=0.002, material="porcelain", handle=ear, thick=0.0032, drink="tea")(wish)
    saucer = lathe(
        ((0.004, 0.0), (0.0, 0.03), (0.004, 0.04), (0.014, 0.072), (0.016, 0.072), (0.010, 0.05), (0.008, 0.0)),
        wish.part("saucer", glaze),
    )
    return (*cup, saucer.named("saucer"))


_V = Vessel
_TABLE: dict[str, Builder] = {
    "cup": _V(rows=CUP, wall=0.0028, handle=EAR, thick=0.0062, drink="coffee", level=0.88),
    "teacup": saucered,
    "glass": _V(rows="0,28 2,31 60,34 130,38", wall=0.002, material="glass", drink="water", level=0.7),
    "wine glass": _V(
        rows="0,34 3,34 6,8 30,4 85,4.2 100,22 135,41 170,42 215,34", wall=0.0018, material="glass",
        drink="wine", level=0.72, bottom=0.092,
    ),
    "bottle": _V(rows=BOTTLE, material="bottle glass", lid="cork", label=(0.22, 0.5)),
    "jar": _V(rows="0,38 3,43 20,44 100,44 115,38 130,38", material="glass", lid="cap", label=(0.3, 0.66)),
    "honey jar": _V(rows="0,38 4,46 45,56 85,46 100,40", code="#e0a12a", lid="cap", label=(0.3, 0.7)),
    "jug": _V(rows="0,50 4,56 80,75 150,52 190,42 215,48", code="#d9cbb0",
              handle="45,195 100,190 112,120 72,70", thick=0.009),
    "vase": _V(rows="0,45 4,50 80,78 150,74 210,38 240,36 260,47", code="#3f6f8f"),
    "bowl": _V(rows="0,30 8,36 12,45 50,80 75,90", code="#e8e2d4"),
    "plate": _V(rows="0,60 3,70 10,100 19,130", code="#f3f0e8"),
    "mug": _V(rows=CUP, wall=0.0028, handle=EAR, thick=0.0062, drink="coffee", level=0.88),
    "thermos": _V(rows="0,34 3,38 210,38 225,30", material="metal", lid="cap"),
    "beer": _V(rows="0,37 2,41 140,39", wall=0.004, material="glass", drink="beer",
               handle="39,115 75,115 75,40 39,40", thick=0.007),
    "saucer": _V(rows="0,30 3,35 12,70", code="#f3f0e8"),
    "flower pot": _V(rows="0,70 3,75 120,100 122,110 150,112", wall=0.008, material="clay"),
    "teapot": teapot, "kettle": kettle, "watering can": watering_can, "bucket": bucket, "barrel": barrel,
    "basket": basket, "pan": pan, "pot": pot,
}  # fmt: skip
MODELS: dict[str, Entry] = {noun: Entry(build, turn=-20) for noun, build in _TABLE.items()}
